import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Prisma, type Tx, withIdentity } from "@orchard/db/with-identity";
import { type Allowance, spend } from "../budgets/mutations.ts";
import type { StoredMessage } from "./data.ts";

type NewMessage = Pick<StoredMessage, "id" | "role" | "parts">;

/**
 * Counts a question against what the caller may ask today and adds it to the chat, or neither. `admit` looks at what is
 * allowed and throws to take both back.
 *
 * @throws AppError `over_budget` when nothing is left for today; and as {@link addMessage}.
 */
export async function addQuestion(
  identity: Identity,
  chatId: string,
  message: NewMessage & { text: string; replaces?: string | undefined; network?: string | undefined },
  admit: (allowance: Allowance) => void,
): Promise<Allowance> {
  const { text, replaces, network, ...question } = message;
  requireIds(chatId, question.id, replaces);
  return withIdentity(identity, async (tx) => {
    const allowance = await spend(tx, { messages: 1, network });
    admit(allowance);
    await insertMessage(tx, identity, chatId, question, text, replaces);
    return allowance;
  });
}

/**
 * Adds a message to a chat of the caller; a question makes the chat if need be, titled by its words, and an answer to a
 * chat that was deleted meanwhile is dropped. Adding a message a second time changes nothing, so a retry cannot double
 * it. What it `replaces` gives way first, with all that came after.
 *
 * @throws AppError `not_found` when the chat's id belongs to somebody else: to the caller it does not exist, and
 *   the key of a chat includes its owner, so nothing can be hung on it.
 */
export async function addMessage(
  identity: Identity,
  chatId: string,
  message: NewMessage,
  title: string,
  replaces?: string,
): Promise<void> {
  requireIds(chatId, message.id, replaces);
  await withIdentity(identity, (tx) => insertMessage(tx, identity, chatId, message, title, replaces));
}

function requireIds(...ids: (string | undefined)[]): void {
  if (!ids.every((id) => id === undefined || uuidSchema.safeParse(id).success))
    throw new AppError("invalid_input");
}

async function insertMessage(
  tx: Tx,
  { tenantId, userId }: Identity,
  chatId: string,
  message: NewMessage,
  title: string,
  replaces: string | undefined,
): Promise<void> {
  const { id, role } = message;
  const parts = message.parts as Prisma.InputJsonValue;
  const now = new Date();
  const named = title.slice(0, 120) || "New chat";
  if (role === "user")
    await tx.chat.createMany({
      data: [{ tenantId, userId, id: chatId, title: named, createdAt: now, updatedAt: now }],
      skipDuplicates: true,
    });
  else if (!(await tx.chat.findFirst({ where: { id: chatId }, select: { id: true } }))) return;
  if (replaces) await removeFrom(tx, chatId, replaces);
  const added = await tx.message.createMany({
    data: [{ tenantId, userId, chatId, id, role, parts, createdAt: now }],
    skipDuplicates: true,
  });
  if (added.count > 0) await tx.chat.updateMany({ where: { id: chatId }, data: { updatedAt: now } });
}

/** Removes a message of a chat and all that came after it. */
async function removeFrom(tx: Tx, chatId: string, id: string): Promise<void> {
  const first = await tx.message.findFirst({ where: { chatId, id }, select: { createdAt: true } });
  if (!first) return;
  await tx.message.deleteMany({ where: { chatId, OR: [{ id }, { createdAt: { gt: first.createdAt } }] } });
}

/** Gives a chat of the caller another title. @throws AppError `not_found` */
export async function renameChat(identity: Identity, chatId: string, title: string): Promise<void> {
  if (!uuidSchema.safeParse(chatId).success) throw new AppError("not_found");
  await withIdentity(identity, async (tx) => {
    const { count } = await tx.chat.updateMany({ where: { id: chatId }, data: { title } });
    if (count === 0) throw notFound("chats");
  });
}

/** Deletes a chat of the caller with its messages. @throws AppError `not_found` */
export async function deleteChat(identity: Identity, chatId: string): Promise<void> {
  if (!uuidSchema.safeParse(chatId).success) throw new AppError("not_found");
  await withIdentity(identity, async (tx) => {
    const { count } = await tx.chat.deleteMany({ where: { id: chatId } });
    if (count === 0) throw notFound("chats");
  });
}

/** Deletes every chat of the caller; their number. */
export async function deleteChats(identity: Identity): Promise<number> {
  return withIdentity(identity, async (tx) => (await tx.chat.deleteMany()).count);
}
