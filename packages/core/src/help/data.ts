import "server-only";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { uuidSchema } from "@orchard/domain/ids";
import { Prisma, withIdentity } from "@orchard/db/with-identity";
import type { StoredMessage } from "../chats/data.ts";

/** Somebody of the staff read a chat, or may still. */
export type Reading = { staffName: string; reason: string; grantedAt: Date; until: Date };

/** A shopper's own request for a person. */
export type OwnHelp = {
  id: string;
  chatId: string;
  chatTitle: string;
  note: string;
  askedAt: Date;
  consentUntil: Date;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  readings: Reading[];
};

/** What the caller asked a person for, newest first, and who read of it what, when and why. */
export async function listOwnHelp(identity: Identity, chatId?: string): Promise<OwnHelp[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.helpRequest.findMany({
      ...(chatId ? { where: { chatId } } : {}),
      orderBy: { askedAt: "desc" },
      take: 50,
      select: {
        id: true,
        chatId: true,
        note: true,
        askedAt: true,
        consentUntil: true,
        answeredAt: true,
        withdrawnAt: true,
        chat: { select: { title: true } },
        grants: {
          orderBy: { grantedAt: "asc" },
          select: { staffName: true, reason: true, grantedAt: true, expiresAt: true, endedAt: true },
        },
      },
    }),
  );
  return rows.map(({ chat, grants, ...row }) => ({
    ...row,
    chatTitle: chat.title,
    readings: grants.map(({ expiresAt, endedAt, ...grant }) => ({
      ...grant,
      until: endedAt && endedAt < expiresAt ? endedAt : expiresAt,
    })),
  }));
}

/** A request as the store's staff see it: not whose it is, and not which chat. */
export type HelpRequest = {
  id: string;
  displayName: string;
  note: string;
  askedAt: Date;
  consentUntil: Date;
  takenBy: string | null;
  takenUntil: Date | null;
  answeredAt: Date | null;
};

// Not by the client's models: those always ask for the whole key, and the owner in it is not for staff.
const REQUEST = Prisma.sql`id::text, display_name as "displayName", note, asked_at as "askedAt",
  consent_until as "consentUntil", taken_by as "takenBy", taken_until as "takenUntil", answered_at as "answeredAt"`;

/** What shoppers of the caller's store ask a person for, those without an answer first. Staff only. */
export async function listHelpRequests(identity: Identity): Promise<HelpRequest[]> {
  return withIdentity(
    identity,
    (tx) => tx.$queryRaw<HelpRequest[]>`
      select ${REQUEST} from help_requests order by answered_at nulls first, asked_at limit 200`,
  );
}

/** One of them; with its chat while the caller is the one who may read it, and until when. @throws AppError `not_found` */
export async function getHelpRequest(
  identity: Identity,
  id: string,
): Promise<HelpRequest & { reading?: { until: Date; messages: StoredMessage[] } }> {
  if (!uuidSchema.safeParse(id).success) throw notFound("help_requests");
  return withIdentity(identity, async (tx) => {
    const [request] = await tx.$queryRaw<HelpRequest[]>`
      select ${REQUEST} from help_requests where id = ${id}::uuid`;
    if (!request) throw notFound("help_requests");
    const [grant] = await tx.$queryRaw<{ chatId: string; until: Date }[]>`
      select chat_id::text as "chatId", expires_at as until from chat_grants
      where request_id = ${id}::uuid and ended_at is null and expires_at > now()`;
    if (!grant) return request;
    // The policy decides once more, for this very statement.
    const messages = await tx.$queryRaw<StoredMessage[]>`
      select id::text, role, parts, created_at as "createdAt" from messages
      where chat_id = ${grant.chatId}::uuid order by created_at, id limit 500`;
    return { ...request, reading: { until: grant.until, messages } };
  });
}
