import "server-only";
import { readCaller } from "@orchard/auth/gate";
import { listOwnHelp, type OwnHelp } from "@orchard/core/help/data";
import type { Identity } from "@orchard/domain/identity";
import type { Tenant } from "@orchard/domain/tenant";
import { readStoreAt } from "../tenants/loaders.ts";

/** Somebody of the store read a conversation: who, when (in the store's time zone) and why. */
type ReadingDto = { name: string; reason: string; when: string; reads: boolean };

/** A request for a person about one conversation, as its owner sees it. */
export type HelpDto = {
  requestId: string;
  chatId: string;
  chatTitle: string;
  asked: string;
  /** The day until which it holds; undefined once it does not. */
  until?: string;
  answered: boolean;
  readings: ReadingDto[];
};

/** What the signed-in shopper asked a person for, newest first. */
export async function loadHelp(identity: Identity, tenant: Tenant, chatId?: string): Promise<HelpDto[]> {
  if (identity.role !== "shopper") return [];
  return (await listOwnHelp(identity, chatId)).map((help) => toDto(help, tenant));
}

/** The one request about a conversation that holds. @throws AppError `not_found` for a store that is not there */
export async function loadOpenHelp(store: string, chatId: string): Promise<HelpDto | undefined> {
  const tenant = await readStoreAt(store);
  const { identity } = await readCaller(store);
  return (await loadHelp(identity, tenant, chatId)).find(({ until }) => until !== undefined);
}

function toDto(help: OwnHelp, { locale, timeZone }: Tenant): HelpDto {
  const now = new Date();
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone });
  const timeFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  return {
    requestId: help.id,
    chatId: help.chatId,
    chatTitle: help.chatTitle,
    asked: dayFormat.format(help.askedAt),
    ...(!help.withdrawnAt && help.consentUntil > now ? { until: dayFormat.format(help.consentUntil) } : {}),
    answered: help.answeredAt !== null,
    readings: help.readings.map(({ staffName, reason, grantedAt, until }) => ({
      name: staffName,
      reason,
      when: timeFormat.formatRange(grantedAt, until < now ? until : now),
      reads: until > now,
    })),
  };
}
