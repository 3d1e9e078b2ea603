import type { Metadata } from "next";
import { MessagesSquare, Package } from "lucide-react";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { changeAddressAction, renameAction } from "../../../../features/account/actions.ts";
import { AccountFrame, AccountSection } from "../../../../features/account/components/account-frame.tsx";
import { FieldsForm } from "../../../../features/account/components/fields-form.tsx";
import { CURRENT_PASSWORD } from "../../../../features/account/components/current-password.tsx";
import { loadProfile } from "../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

export default async function AccountPage({ params }: PageProps<"/[store]/account">) {
  const { store } = await params;
  const { tenant, name, email, joined, asksPassword } = await loadProfile(store);
  return (
    <AccountFrame store={store} current="" lead={`At ${tenant.name} since ${joined}.`}>
      <AccountSection title="Your name" about="As we write it on orders and in mail.">
        <FieldsForm
          action={renameAction.bind(null, store)}
          submit="Change the name"
          variant="secondary"
          fields={[{ name: "name", label: "Name", autoComplete: "name", required: true, value: name }]}
        />
      </AccountSection>
      <AccountSection
        title="Your address"
        about={`You sign in with ${email}. A new address is used once you have followed the link we send to it.`}
      >
        <FieldsForm
          action={changeAddressAction.bind(null, store)}
          submit="Send the link"
          variant="secondary"
          fields={[
            {
              name: "email",
              label: "New e-mail address",
              type: "email",
              autoComplete: "email",
              required: true,
            },
            ...(asksPassword ? [CURRENT_PASSWORD] : []),
          ]}
        />
      </AccountSection>
      <AccountSection title="What is yours here">
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/${store}/orders`} icon={<Package aria-hidden />}>
            Orders
          </ButtonLink>
          <ButtonLink href={`/${store}/assistant`} icon={<MessagesSquare aria-hidden />}>
            Conversations
          </ButtonLink>
        </div>
      </AccountSection>
    </AccountFrame>
  );
}
