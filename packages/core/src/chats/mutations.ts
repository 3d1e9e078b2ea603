import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Prisma, withIdentity } from "@orchard/db/with-identity";
import type { StoredMessage } from "./data.ts";

/**
 * Adds a message to a chat of the caller; the first one makes the chat, titled by its words. Adding a message a
 * second time changes nothing, so a retry cannot double it.
 *
 * @throws AppError `not_found` when the chat's id belongs to somebody else: to the caller it does not exist, and
 *   the key of a chat includes its owner, so nothing can be hung on it.
 */
export async function addMessage(
  identity: Identity,
  chatId: string,
  message: Pick<StoredMessage, "id" | "role" | "parts">,
  title: string,
): Promise<void> {
  if (!uuidSchema.safeParse(chatId).success || !uuidSchema.safeParse(message.id).success)
    throw new AppError("invalid_input");
  const { tenantId, userId } = identity;
  await withIdentity(identity, async (tx) => {
    const now = new Date();
    await tx.chat.createMany({
      data: [
        {
          tenantId,
          userId,
          id: chatId,
          title: title.slice(0, 120) || "New chat",
          createdAt: now,
          updatedAt: now,
        },
      ],
      skipDuplicates: true,
    });
    const added = await tx.message.createMany({
      data: [
        {
          tenantId,
          userId,
          chatId,
          id: message.id,
          role: message.role,
          parts: message.parts as Prisma.InputJsonValue,
          createdAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (added.count > 0) await tx.chat.updateMany({ where: { id: chatId }, data: { updatedAt: now } });
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
