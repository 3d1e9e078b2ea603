import "server-only";
import type { Feedback, SharedAnswer } from "@orchard/domain/feedback";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { anonymise } from "./rules.ts";

/** What the caller said about the answers of a chat, and which of them they gave away, by message id. */
export async function listFeedback(
  identity: Identity,
  chatId: string,
): Promise<Record<string, { feedback?: Feedback; shared?: SharedAnswer }>> {
  return withIdentity(identity, async (tx) => {
    const where = { message: { chatId } };
    const said = await tx.feedback.findMany({ where });
    const given = await tx.sharedAnswer.findMany({ where });
    const all: Record<string, { feedback?: Feedback; shared?: SharedAnswer }> = {};
    for (const { messageId, vote, reason, note } of said)
      all[messageId] = { feedback: { messageId, vote, reason, note } as Feedback };
    for (const { messageId, question, answer } of given)
      all[messageId] = { ...all[messageId], shared: { question, answer } };
    return all;
  });
}

/** What the caller gave away, newest first. */
export async function listSharedAnswers(
  identity: Identity,
): Promise<(SharedAnswer & { messageId: string; sharedAt: Date })[]> {
  return withIdentity(identity, (tx) =>
    tx.sharedAnswer.findMany({
      select: { messageId: true, question: true, answer: true, sharedAt: true },
      orderBy: [{ sharedAt: "desc" }, { messageId: "asc" }],
      take: 200,
    }),
  );
}

/** Exactly what would be given away of an answer of the caller's, for them to read first. @throws AppError `not_found` */
export async function previewShare(identity: Identity, messageId: string): Promise<SharedAnswer> {
  if (!uuidSchema.safeParse(messageId).success) throw notFound("messages");
  return withIdentity(identity, (tx) => readShare(tx, identity, messageId));
}

export async function readShare(tx: Tx, identity: Identity, messageId: string): Promise<SharedAnswer> {
  const answer = await tx.message.findFirst({ where: { id: messageId, role: "assistant" } });
  if (!answer) throw notFound("messages");
  const question = await tx.message.findFirst({
    where: { chatId: answer.chatId, role: "user", createdAt: { lte: answer.createdAt } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const known = await readKnown(tx, identity);
  return {
    question: anonymise(textOf(question?.parts), known).slice(0, 2000),
    answer: anonymise(textOf(answer.parts), known).slice(0, 8000),
  };
}

/** What the store knows of the caller by name; a visitor has told it nothing. */
async function readKnown(tx: Tx, identity: Identity): Promise<string[]> {
  if (identity.role !== "shopper") return [];
  const user = await tx.user.findFirst({ select: { name: true, email: true } });
  const addresses = await tx.address.findMany();
  return [
    user?.name,
    user?.email,
    ...addresses.flatMap((each) => [each.name, each.line1, each.line2, each.city, each.postcode, each.phone]),
  ].flatMap((each) => each ?? []);
}

/** The words of a message, without what its tools found: that is the shopper's, or the store's already. */
const textOf = (parts: unknown): string =>
  ((parts ?? []) as { type: string; text?: string }[])
    .flatMap((part) => (part.type === "text" ? [part.text ?? ""] : []))
    .join("\n\n");

/** An answer that somebody gave away, as the store sees it: words, vote and day, and nothing of whose it is. */
export type GivenAnswer = SharedAnswer & { vote: string | null; reason: string | null; sharedOn: string };

/** What people gave away at the caller's store, newest first. For its staff. */
export async function listGivenAnswers(identity: Identity, limit = 100): Promise<GivenAnswer[]> {
  return withIdentity(
    identity,
    (tx) => tx.$queryRaw<GivenAnswer[]>`
      select question, answer, vote, reason, shared_on::text as "sharedOn"
      from reporting.shared_answers(${limit}::int)`,
  );
}

/** How often answers were rated so on a day (UTC). `reason` is null where none was given. */
export type VoteCount = { day: string; vote: Feedback["vote"]; reason: Feedback["reason"]; times: number };

/** How people of the caller's store rated its assistant's answers since a day (`2027-01-31`), newest first. For its staff. */
export async function listVotes(identity: Identity, since: string): Promise<VoteCount[]> {
  return withIdentity(
    identity,
    (tx) => tx.$queryRaw<VoteCount[]>`
      select day::text, vote, reason, times::int from reporting.list_votes(${since}::date)`,
  );
}
