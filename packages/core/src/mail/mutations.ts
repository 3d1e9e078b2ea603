import "server-only";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { readMailRoute } from "../env.ts";
import type { MailDraft } from "./rules.ts";

/**
 * The one way mail leaves: over SMTP when it is set up, else, in the demo, into the outbox of whoever caused it. Call it
 * outside of withIdentity, since a mail server takes its time.
 *
 * @throws AppError `misconfigured` when there is no way to send; the mail server's own error when it refuses.
 */
export async function sendMail(identity: Identity, mail: MailDraft): Promise<void> {
  const route = readMailRoute();
  if ("smtp" in route) return sendBySmtp(route.smtp, mail);
  const { tenantId, userId } = identity;
  await withIdentity(identity, (tx) =>
    tx.mail.createMany({ data: [{ tenantId, userId, id: newId(), sentAt: new Date(), ...mail }] }),
  );
}

/**
 * Sends a mail that no outbox keeps, since whoever causes it must not read it in another's place. False where nothing can
 * be sent: in a demo without a mail server.
 * @throws AppError `misconfigured` when a real installation has no way to send; the mail server's own error when it refuses
 */
export async function sendUnkeptMail(mail: MailDraft): Promise<boolean> {
  const route = readMailRoute();
  if (!("smtp" in route)) return false;
  await sendBySmtp(route.smtp, mail);
  return true;
}

async function sendBySmtp(smtp: { url: string; from: string }, mail: MailDraft): Promise<void> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url: smtp.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing in a mail is ever read from a file or fetched, whatever its text says.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: smtp.from,
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.body,
    });
  } finally {
    transport.close();
  }
}
