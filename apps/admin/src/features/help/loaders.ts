import "server-only";
import { notFound } from "next/navigation";
import { getHelpRequest, type HelpRequest, listHelpRequests } from "@orchard/core/help/data";
import type { StoredMessage } from "@orchard/core/chats/data";
import { getStore } from "@orchard/core/tenants/data";
import { AppError } from "@orchard/domain/errors";
import { humanReply } from "@orchard/domain/human-reply";
import { requireStaff } from "../account/loaders.ts";

/** A request as a list shows it; times in the store's own zone. */
export type HelpRequestDto = {
  id: string;
  name: string;
  note: string;
  asked: string;
  until: string;
  state: "open" | "taken" | "answered";
  takenBy?: string;
};

/** One turn of a conversation that may be read now. */
export type LineDto = {
  id: string;
  who: "shopper" | "assistant" | "person";
  name?: string;
  text: string;
  looked: string[];
};

/** What shoppers of the caller's store ask a person for. */
export async function loadHelpRequests(): Promise<{ store: string; requests: HelpRequestDto[] }> {
  const identity = await requireStaff();
  const { name, timeZone } = await getStore(identity);
  return {
    store: name,
    requests: (await listHelpRequests(identity)).map((request) => toDto(request, timeZone)),
  };
}

/** One of them, with its conversation while the caller may read that. Not found alike when it was never or is no more. */
export async function loadHelpRequest(id: string) {
  const identity = await requireStaff();
  const { timeZone } = await getStore(identity);
  try {
    const { reading, ...request } = await getHelpRequest(identity, id);
    return {
      request: toDto(request, timeZone),
      ...(reading
        ? { reading: { until: timeIn(timeZone).format(reading.until), lines: reading.messages.map(toLine) } }
        : {}),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

function toDto(request: HelpRequest, timeZone: string): HelpRequestDto {
  const isTaken = request.takenUntil !== null && request.takenUntil > new Date();
  return {
    id: request.id,
    name: request.displayName,
    note: request.note,
    asked: timeIn(timeZone).format(request.askedAt),
    until: timeIn(timeZone).format(request.consentUntil),
    state: isTaken ? "taken" : request.answeredAt ? "answered" : "open",
    ...(isTaken && request.takenBy ? { takenBy: request.takenBy } : {}),
  };
}

const timeIn = (timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone });

type Part = { type?: unknown; text?: unknown };

function toLine({ id, role, parts }: StoredMessage): LineDto {
  const human = humanReply(parts);
  if (human) return { id, who: "person", name: human.name, text: human.text, looked: [] };
  const texts = (parts as Part[]).flatMap(({ type, text }) =>
    type === "text" && typeof text === "string" ? [text] : [],
  );
  // Of what tools found only which they were: the answer says what matters of it.
  const looked = (parts as Part[]).flatMap(({ type }) =>
    typeof type === "string" && type.startsWith("tool-") ? [type.slice("tool-".length)] : [],
  );
  return {
    id,
    who: role === "user" ? "shopper" : "assistant",
    text: texts.join("\n\n"),
    looked: [...new Set(looked)],
  };
}
