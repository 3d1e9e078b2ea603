import "server-only";
import { type FeedbackInput, feedbackSchema, type SharedAnswer } from "@orchard/domain/feedback";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { withIdentity } from "@orchard/db/with-identity";
import { readShare } from "./data.ts";

/** Keeps what the caller says about an answer of theirs; said again, the last word holds. @throws AppError `invalid_input`, `not_found` */
export async function giveFeedback(identity: Identity, input: FeedbackInput): Promise<void> {
  const parsed = feedbackSchema.safeParse(input);
  if (!parsed.success) throw new AppError("invalid_input", parsed.error.issues[0]?.message);
  const { messageId, ...said } = parsed.data;
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    const answer = await tx.message.findFirst({ where: { id: messageId, role: "assistant" } });
    if (!answer) throw notFound("messages");
    await tx.feedback.upsert({
      where: { tenantId_userId_messageId: { tenantId, userId, messageId } },
      create: { tenantId, userId, messageId, ...said },
      update: { ...said, givenAt: new Date() },
    });
  });
}

/** Takes back what the caller said about an answer. */
export async function withdrawFeedback(identity: Identity, messageId: string): Promise<void> {
  await withIdentity(identity, (tx) => tx.feedback.deleteMany({ where: { messageId } }));
}

/**
 * Gives an answer away, without whose it is. `seen` is what its owner was shown; only that is given away.
 * @throws AppError `not_found`, or `conflict` when it would be something else by now
 */
export async function shareAnswer(identity: Identity, messageId: string, seen: SharedAnswer): Promise<void> {
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    const { question, answer } = await readShare(tx, identity, messageId);
    if (question !== seen.question || answer !== seen.answer) throw new AppError("conflict");
    const data = [{ tenantId, userId, messageId, question, answer }];
    await tx.sharedAnswer.createMany({ data, skipDuplicates: true });
  });
}

/** Takes an answer back that the caller gave away. */
export async function withdrawShare(identity: Identity, messageId: string): Promise<void> {
  await withIdentity(identity, (tx) => tx.sharedAnswer.deleteMany({ where: { messageId } }));
}
