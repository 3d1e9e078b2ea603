import "server-only";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";

/** A mail of the outbox. */
export type SentMail = { id: string; recipient: string; subject: string; body: string; sentAt: Date };

/** The mails that the caller caused and that were kept instead of sent, newest first. */
export async function listMails(identity: Identity, limit = 50): Promise<SentMail[]> {
  return withIdentity(identity, (tx) =>
    tx.mail.findMany({
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
      take: limit,
      select: { id: true, recipient: true, subject: true, body: true, sentAt: true },
    }),
  );
}
