import type { Metadata } from "next";
import { Download } from "lucide-react";
import { Button } from "@orchard/ui/primitives/button";
import { eraseAccountAction } from "../../../../../features/account/actions.ts";
import { AccountFrame, AccountSection } from "../../../../../features/account/components/account-frame.tsx";
import { CURRENT_PASSWORD } from "../../../../../features/account/components/current-password.tsx";
import { FieldsForm } from "../../../../../features/account/components/fields-form.tsx";
import { loadDataPage } from "../../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Your data", robots: { index: false } };

export default async function DataPage({ params }: PageProps<"/[store]/account/data">) {
  const { store } = await params;
  const { tenant, email, asksPassword } = await loadDataPage(store);
  return (
    <AccountFrame store={store} current="/data">
      <AccountSection
        title="Take it with you"
        about="One JSON file with everything the store holds about you: profile, orders, conversations, what the assistant looked up, sessions and mail."
      >
        {/* A plain form: the answer is a file. */}
        <form method="post" action={`/${store}/api/export`}>
          <Button type="submit" icon={<Download aria-hidden />}>
            Download my data
          </Button>
        </form>
      </AccountSection>
      <AccountSection
        title="Erase my account"
        about={`${tenant.name} then holds nothing that leads to you. Orders stay for the books, each under a random number of its own. This cannot be undone.`}
      >
        <FieldsForm
          action={eraseAccountAction.bind(null, store)}
          submit="Erase my account"
          variant="critical"
          fields={[
            {
              name: "email",
              label: "The address of this account",
              hint: `Write ${email} to show that you mean it.`,
              type: "email",
              autoComplete: "off",
              required: true,
            },
            ...(asksPassword ? [CURRENT_PASSWORD] : []),
          ]}
        />
      </AccountSection>
    </AccountFrame>
  );
}
