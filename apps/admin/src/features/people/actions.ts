"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { acceptInvitationByLink, makeInvitationLink } from "@orchard/auth/links";
import { readAdminUrl } from "@orchard/core/env";
import { sendUnkeptMail } from "@orchard/core/mail/mutations";
import { buildInvitationMail } from "@orchard/core/mail/rules";
import {
  inviteAdministrator,
  setAdministratorStatus,
  signOutAdministrator,
} from "@orchard/core/people/mutations";
import { newPasswordSchema } from "@orchard/domain/account";
import { AppError } from "@orchard/domain/errors";
import { invitationSchema } from "@orchard/domain/people";
import { textIn } from "../../forms.ts";
import { requireAdministrator } from "../account/loaders.ts";
import { nameOf } from "./loaders.ts";

/** A form after it was sent: what was typed, what is wrong, or what is done. `link` is shown where no mail leaves. */
export type PeopleFormState = {
  values?: Record<string, string>;
  errors?: Record<string, string>;
  problem?: string;
  done?: string;
  link?: string;
};

/** Invites somebody to help run a store or the platform: the link goes to their mailbox, and to nobody else's eyes. */
export async function invitePersonAction(_state: PeopleFormState, form: FormData): Promise<PeopleFormState> {
  const { identity, person: inviter } = await requireAdministrator();
  const values = { email: textIn(form, "email"), name: textIn(form, "name"), place: textIn(form, "place") };
  const input = invitationSchema.safeParse(values);
  if (!input.success) {
    const errors = Object.fromEntries(
      input.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]),
    );
    return { values, errors };
  }
  return answer(values, async () => {
    const { email } = input.data;
    const { userId } = await inviteAdministrator(identity, values.place, input.data);
    const made = await makeInvitationLink(values.place, userId, email);
    if (!made)
      return {
        values,
        problem: "That address was written to five times lately. Try again in a quarter of an hour.",
      };
    const link = `${readAdminUrl()}/join/${values.place}/${made.token}`;
    const sent = await sendUnkeptMail(
      buildInvitationMail(await nameOf(values.place), email, { inviter: inviter.name, link }),
    );
    refresh();
    if (sent) return { done: `We have sent a mail to ${email}. The link in it works once, for a week.` };
    return { done: `In this demo no mail leaves. Here is the link for ${email}; it works once.`, link };
  });
}

/** Disables somebody, who is out at their next click, or lets them in again. */
export async function setPersonStatusAction(
  tenantId: string,
  userId: string,
  status: string,
): Promise<PeopleFormState> {
  const { identity } = await requireAdministrator();
  return answer({}, async () => {
    const wanted = status === "disabled" ? "disabled" : "active";
    await setAdministratorStatus(identity, { tenantId, userId }, wanted);
    refresh();
    return {
      done: wanted === "disabled" ? "Disabled, and signed out everywhere." : "They can sign in again.",
    };
  });
}

/** Ends every session of somebody. */
export async function signOutPersonAction(tenantId: string, userId: string): Promise<PeopleFormState> {
  const { identity } = await requireAdministrator();
  return answer({}, async () => {
    const closed = await signOutAdministrator(identity, { tenantId, userId });
    refresh();
    return { done: closed === 0 ? "They were signed in nowhere." : "Signed out everywhere." };
  });
}

const PROBLEMS = {
  used: "This invitation was followed already. Sign in with the password chosen then.",
  expired: "This invitation has expired. Ask whoever invited you for a new one.",
  unknown: "There is no such invitation. The link may be cut off: copy it whole.",
  address_in_use: "That address has an account already.",
};

/** Chooses the first password of whoever an invitation was sent to. */
export async function joinAction(
  tenantId: string,
  token: string,
  _state: PeopleFormState,
  form: FormData,
): Promise<PeopleFormState> {
  const password = newPasswordSchema.safeParse(textIn(form, "password"));
  if (!password.success) return { errors: { password: password.error.issues[0]!.message } };
  const outcome = await acceptInvitationByLink(tenantId, token, password.data);
  if (outcome !== "done") return { problem: PROBLEMS[outcome] };
  redirect("/sign-in");
}

async function answer(
  values: Record<string, string>,
  work: () => Promise<PeopleFormState>,
): Promise<PeopleFormState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return { values, problem: error.message };
    throw error;
  }
}
