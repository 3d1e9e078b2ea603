import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";

export type ChatSummary = { id: string; title: string; updatedAt: Date };
export type StoredMessage = { id: string; role: "user" | "assistant"; parts: unknown[]; createdAt: Date };

/** The caller's chats, most recent first. */
export async function listChats(identity: Identity, limit = 50): Promise<ChatSummary[]> {
  return withIdentity(identity, (tx) =>
    tx.chat.findMany({
      orderBy: { updatedAt: "desc" },
      take: limit,
      select: { id: true, title: true, updatedAt: true },
    }),
  );
}

/** One chat of the caller with its messages, oldest first. @throws AppError `not_found` */
export async function getChat(
  identity: Identity,
  chatId: string,
): Promise<ChatSummary & { messages: StoredMessage[] }> {
  if (!uuidSchema.safeParse(chatId).success) throw new AppError("not_found");
  return withIdentity(identity, async (tx) => {
    const chat = await tx.chat.findFirst({
      where: { id: chatId },
      include: { messages: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
    });
    if (!chat) throw notFound("chats");
    const { id, title, updatedAt } = chat;
    return {
      id,
      title,
      updatedAt,
      messages: chat.messages.map((message) => ({
        id: message.id,
        role: message.role as StoredMessage["role"],
        parts: message.parts as unknown[],
        createdAt: message.createdAt,
      })),
    };
  });
}
