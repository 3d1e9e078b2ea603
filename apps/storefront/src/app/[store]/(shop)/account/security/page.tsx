import type { Metadata } from "next";
import { Link } from "@orchard/ui/link";
import { changePasswordAction, closeSessionsAction } from "../../../../../features/account/actions.ts";
import { AccountFrame, AccountSection } from "../../../../../features/account/components/account-frame.tsx";
import { CURRENT_PASSWORD } from "../../../../../features/account/components/current-password.tsx";
import { FieldsForm } from "../../../../../features/account/components/fields-form.tsx";
import { SessionList } from "../../../../../features/account/components/session-list.tsx";
import { loadSecurity } from "../../../../../features/account/loaders.ts";

export const metadata: Metadata = { title: "Sign-in and security", robots: { index: false } };

const EVENTS: Record<string, string> = {
  account_made: "Account made",
  password_set: "Password set",
  address_confirmed: "Address changed and confirmed",
  provider_connected: "Account made by your identity provider",
  sessions_closed: "Signed out elsewhere",
  visitor_adopted: "What you did before signing in was added",
  order_attached: "An order was added by its link",
};

export default async function SecurityPage({ params }: PageProps<"/[store]/account/security">) {
  const { store } = await params;
  const { asksPassword, sessions, events } = await loadSecurity(store);
  return (
    <AccountFrame store={store} current="/security">
      <AccountSection
        title="Where you are signed in"
        about="A session that you end is over at once, whatever that browser still shows."
      >
        <SessionList action={closeSessionsAction.bind(null, store)} sessions={sessions} />
      </AccountSection>
      <AccountSection title="Password" about="A new password signs you out everywhere else.">
        {asksPassword ? (
          <FieldsForm
            action={changePasswordAction.bind(null, store)}
            submit="Change the password"
            variant="secondary"
            fields={[
              CURRENT_PASSWORD,
              {
                name: "newPassword",
                label: "New password",
                type: "password",
                autoComplete: "new-password",
                hint: "At least 10 characters.",
                required: true,
              },
            ]}
          />
        ) : (
          <p className="max-w-prose">
            You sign in through your identity provider and have no password here. To have one as well,{" "}
            <Link href={`/${store}/reset-password`} className="linked">
              ask for a link
            </Link>
            .
          </p>
        )}
      </AccountSection>
      {events.length > 0 && (
        <AccountSection title="What happened to your account">
          <ul className="divide-y divide-line text-sm">
            {events.map(({ id, kind, when }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-6 py-2">
                <span>{EVENTS[kind] ?? kind}</span>
                <span className="text-muted tabular-nums">{when}</span>
              </li>
            ))}
          </ul>
        </AccountSection>
      )}
    </AccountFrame>
  );
}
