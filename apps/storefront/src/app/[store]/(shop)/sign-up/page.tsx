import type { Metadata } from "next";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Link } from "@orchard/ui/link";
import { FieldsForm } from "../../../../features/account/components/fields-form.tsx";
import { signUpAction } from "../../../../features/links/actions.ts";
import { OutboxHint } from "../../../../features/links/components/outbox-hint.tsx";
import { loadStore } from "../../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Make an account", robots: { index: false } };

export default async function SignUpPage({ params }: PageProps<"/[store]/sign-up">) {
  const { store } = await params;
  const { name } = await loadStore(store);
  return (
    <div className="page-width">
      <PageHeader
        title={`Make an account at ${name}`}
        lead="We send a link to your address. It confirms that the address is yours, and you choose a password there."
      />
      <FieldsForm
        action={signUpAction.bind(null, store)}
        submit="Send the link"
        closes
        fields={[
          { name: "email", label: "E-mail address", type: "email", autoComplete: "email", required: true },
        ]}
      />
      <OutboxHint store={store} />
      <p className="mt-8 text-sm">
        You have one already?{" "}
        <Link href={`/${store}/sign-in`} className="linked">
          Sign in
        </Link>
      </p>
    </div>
  );
}
