import "server-only";
import { after } from "next/server";
import type { OnOpened } from "@orchard/auth/session";
import { readPublicUrl } from "@orchard/core/env";
import { sendStockNotices } from "@orchard/core/saved/mutations";
import { sendMail } from "@orchard/core/mail/mutations";
import { buildSignInMail, type MailDraft, type Sender } from "@orchard/core/mail/rules";
import type { Identity } from "@orchard/domain/identity";
import type { Tenant } from "@orchard/domain/tenant";
import { readStoreAt } from "./features/tenants/loaders.ts";

/** What actions and handlers share for writing to people. */

/** Who a store's mail is from. */
export const senderOf = ({ id, name }: Tenant): Sender => ({ name, url: `${readPublicUrl()}/${id}` });

/**
 * Sends mail once the answer is on its way, so that how long it takes tells nobody whether there was any. A mail server
 * that refuses is our trouble, not the sender's.
 */
export function mailLater(identity: Identity, draft: () => Promise<MailDraft | undefined>): void {
  after(async () => {
    try {
      const mail = await draft();
      if (mail) await sendMail(identity, mail);
    } catch (error) {
      console.error("A mail could not be sent:", error);
    }
  });
}

/** Once the answer is on its way, writes to those who waited for what a change has brought back into stock. */
export function announceStock(tenant: Tenant): void {
  after(async () => {
    try {
      await sendStockNotices(tenant.id, senderOf(tenant));
    } catch (error) {
      console.error("Not everybody could be told what is back in stock:", error);
    }
  });
}

/** An instant in words, in the store's own time zone. */
export const momentOf = (instant: Date, { locale, timeZone }: Tenant): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(instant);

/** Tells a shopper by mail of a sign-in from where they had not signed in before. */
export function announceSignIn(store: string): OnOpened {
  return async ({ identity, email, device, network, isNewDevice }) => {
    if (!isNewDevice) return;
    const tenant = await readStoreAt(store);
    const when = momentOf(new Date(), tenant);
    mailLater(identity, async () => buildSignInMail(senderOf(tenant), email, { device, network, when }));
  };
}
