import "server-only";
import { notFound } from "next/navigation";
import { readCaller } from "@orchard/auth/gate";
import { readPublicUrl } from "@orchard/core/env";
import { listMails } from "@orchard/core/mail/data";
import { momentOf } from "../../mail.ts";
import { isDemo, loadStore } from "../tenants/loaders.ts";

/** A mail as the outbox shows it; the parts of its text are words or addresses of this store. */
export type MailDto = {
  id: string;
  recipient: string;
  subject: string;
  sentAt: string;
  parts: { text: string; href?: string }[];
};

/** The demo's outbox: the mails that this browser's owner caused. Outside the demo there is no such page. */
export async function loadOutbox(store: string) {
  const tenant = await loadStore(store);
  if (!isDemo()) notFound();
  const { identity } = await readCaller(store);
  const mails = (await listMails(identity)).map(({ id, recipient, subject, body, sentAt }): MailDto => ({
    id,
    recipient,
    subject,
    sentAt: momentOf(sentAt, tenant),
    parts: linked(body, `${readPublicUrl()}/${store}`),
  }));
  return { tenant, mails };
}

/** A mail's text with addresses below the store's own made links within this site. Others stay words. */
function linked(body: string, home: string): MailDto["parts"] {
  const origin = new URL(home).origin;
  return body
    .split(/(https?:\/\/\S+)/)
    .map((text) =>
      text === home || text.startsWith(`${home}/`) ? { text, href: text.slice(origin.length) } : { text },
    );
}
