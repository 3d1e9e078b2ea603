import type { Metadata } from "next";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Link } from "@orchard/ui/link";
import { FieldsForm } from "../../../../features/account/components/fields-form.tsx";
import { resetPasswordAction } from "../../../../features/links/actions.ts";
import { OutboxHint } from "../../../../features/links/components/outbox-hint.tsx";
import { loadStore } from "../../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Choose a new password", robots: { index: false } };

export default async function ResetPasswordPage({ params }: PageProps<"/[store]/reset-password">) {
  const { store } = await params;
  await loadStore(store);
  return (
    <div className="page-width">
      <PageHeader
        title="Choose a new password"
        lead="We send a link to the address of your account. It works once, for an hour."
      />
      <FieldsForm
        action={resetPasswordAction.bind(null, store)}
        submit="Send the link"
        closes
        fields={[
          { name: "email", label: "E-mail address", type: "email", autoComplete: "username", required: true },
        ]}
      />
      <OutboxHint store={store} />
      <p className="mt-8 text-sm">
        You remember it?{" "}
        <Link href={`/${store}/sign-in`} className="linked">
          Sign in
        </Link>
      </p>
    </div>
  );
}
