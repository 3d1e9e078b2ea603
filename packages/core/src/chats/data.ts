import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { type Tx, withIdentity } from "@orchard/db/with-identity";

export type ChatSummary = { id: string; title: string; updatedAt: Date };
export type StoredMessage = { id: string; role: "user" | "assistant"; parts: unknown[]; createdAt: Date };

/** The caller's chats, most recent first; with words, those whose title or messages hold them. */
export async function listChats(
  identity: Identity,
  { words = "", limit = 50 }: { words?: string; limit?: number } = {},
): Promise<ChatSummary[]> {
  return withIdentity(identity, async (tx) => {
    const holding = words.trim() && (await findChats(tx, words.trim()));
    return tx.chat.findMany({
      ...(holding ? { where: { id: { in: holding } } } : {}),
      orderBy: { updatedAt: "desc" },
      take: limit,
      select: { id: true, title: true, updatedAt: true },
    });
  });
}

/** Of what was said, the text alone: what tools found is not what somebody looks for by its words. */
async function findChats(tx: Tx, words: string): Promise<string[]> {
  const like = `%${words.slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.id::text as id from chats c
    where c.title ilike ${like}
       or exists (select from messages m
                  cross join jsonb_path_query(m.parts, '$[*] ? (@.type == "text").text') as said (text)
                  where m.tenant_id = c.tenant_id and m.user_id = c.user_id and m.chat_id = c.id
                    and said.text #>> '{}' ilike ${like})
    order by c.updated_at desc limit 50`;
  return rows.map(({ id }) => id);
}

/** One chat of the caller with its messages, oldest first; only the `latest` so many. @throws AppError `not_found` */
export async function getChat(
  identity: Identity,
  chatId: string,
  latest?: number,
): Promise<ChatSummary & { messages: StoredMessage[] }> {
  if (!uuidSchema.safeParse(chatId).success) throw new AppError("not_found");
  return withIdentity(identity, async (tx) => {
    const chat = await tx.chat.findFirst({
      where: { id: chatId },
      include: {
        messages: {
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          ...(latest === undefined ? {} : { take: -latest }),
        },
      },
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
