import type { ReactNode } from "react";
import { ButtonLink } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import { FieldsForm, type FormField } from "../../account/components/fields-form.tsx";
import { followLinkAction } from "../actions.ts";
import type { LinkView } from "../loaders.ts";

const NEW_PASSWORD: FormField = {
  name: "password",
  label: "New password",
  type: "password",
  autoComplete: "new-password",
  hint: "At least 10 characters. A few unrelated words are easy to remember and hard to guess.",
  required: true,
};

type Ask = { lead?: string; submit: string; fields?: FormField[] };

/**
 * What a link asks of whoever follows it, or why it does nothing any more and what to do instead. One form in any case:
 * once it was sent the link is used, and the form must still be there to go on.
 */
export function LinkForm({ store, token, link }: { store: string; token: string; link: LinkView }) {
  const { lead, submit, fields = [] } = askOf(link);
  return (
    <div>
      {lead && <p className="mb-6 max-w-prose">{lead}</p>}
      <FieldsForm
        action={followLinkAction.bind(null, store, token)}
        submit={submit}
        fields={fields}
        instead={insteadOf(store, token, link)}
      />
    </div>
  );
}

function askOf(link: LinkView): Ask {
  switch (link.kind) {
    case "make_account":
      return {
        lead: `Your address ${link.email} is confirmed. Two things are left.`,
        submit: "Make the account",
        fields: [{ name: "name", label: "Your name", autoComplete: "name", required: true }, NEW_PASSWORD],
      };
    case "set_password":
      return {
        lead: `For the account of ${link.email}. Whoever is signed in to it anywhere will be signed out.`,
        submit: "Set the password",
        fields: [NEW_PASSWORD],
      };
    case "change_address":
      return {
        lead: `From now on you sign in with ${link.email}, and mail goes there.`,
        submit: "Use this address",
      };
    default:
      return { submit: "Add the order to my account" };
  }
}

function insteadOf(store: string, token: string, link: LinkView): ReactNode {
  const home = `/${store}`;
  switch (link.kind) {
    case "attach_order":
      return link.signedIn ? undefined : (
        <Dead title="Sign in to add the order to your account" store={store}>
          <ButtonLink
            href={`${home}/sign-in?next=${encodeURIComponent(`${home}/links/${token}`)}`}
            variant="primary"
          >
            Sign in
          </ButtonLink>
          <ButtonLink href={`${home}/sign-up`}>Make an account</ButtonLink>
        </Dead>
      );
    case "used":
      return (
        <Dead title="This link was used already" store={store}>
          Each works once. If that was you, sign in. If not, ask for a new password: it ends every session.
        </Dead>
      );
    case "expired":
      return (
        <Dead title="This link has expired" store={store}>
          Links work for a limited time, so that an old mail opens nothing. Ask for a new one.
        </Dead>
      );
    case "unknown":
      return (
        <Dead title="There is no such link" store={store}>
          It may have been cut off. Copy it whole from the mail, or ask for a new one.
        </Dead>
      );
    default:
      return undefined;
  }
}

function Dead({ title, store, children }: { title: string; store: string; children: ReactNode }) {
  const isText = typeof children === "string";
  return (
    <Notice
      className="max-w-xl"
      title={title}
      action={
        <div className="flex flex-wrap gap-2">
          {isText ? (
            <>
              <ButtonLink href={`/${store}/sign-in`} size="small">
                Sign in
              </ButtonLink>
              <ButtonLink href={`/${store}/reset-password`} size="small">
                New password
              </ButtonLink>
              <ButtonLink href={`/${store}/sign-up`} size="small">
                Make an account
              </ButtonLink>
            </>
          ) : (
            children
          )}
        </div>
      }
    >
      {isText && children}
    </Notice>
  );
}
