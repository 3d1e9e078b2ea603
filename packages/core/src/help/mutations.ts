import "server-only";
import { AppError, notFound } from "@orchard/domain/errors";
import { askForHelpSchema, helpReasonSchema, helpReplySchema } from "@orchard/domain/help";
import type { Identity } from "@orchard/domain/identity";
import { newId, uuidSchema } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";

/**
 * Asks a person of the store about one chat of the caller, who allows by it that this chat is read for a week. Asked
 * twice it is one request.
 * @throws AppError `not_found` for a chat that is not the caller's; `conflict` while five requests wait
 */
export async function askForHelp(
  identity: Identity,
  input: { chatId: string; note: string },
): Promise<{ requestId: string }> {
  const { chatId, note } = parse(askForHelpSchema, input);
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ id: string | null }[]>`
      select assistant.ask_for_help(${newId()}::uuid, ${chatId}::uuid, ${note})::text as id`,
  );
  if (!row?.id) throw new AppError("conflict", "Five requests wait already. Take one back first.");
  return { requestId: row.id };
}

/** Takes a request back: from now on nobody reads its chat. @throws AppError `not_found` */
export async function withdrawHelp(identity: Identity, requestId: string): Promise<void> {
  const id = requireId(requestId);
  await withIdentity(identity, async (tx) => {
    const [row] = await tx.$queryRaw<
      { withdrawn: boolean }[]
    >`select assistant.withdraw_help(${id}::uuid) as withdrawn`;
    if (!row!.withdrawn) throw notFound("help_requests");
  });
}

/**
 * Takes a request of the caller's store, and may read its chat for half an hour. The shopper sees who, when and why.
 * @throws AppError `not_found`; `conflict` while somebody else has it
 */
export async function takeHelp(identity: Identity, requestId: string, reason: string): Promise<void> {
  const [id, why] = [requireId(requestId), parse(helpReasonSchema, reason)];
  const [row] = await withIdentity(
    identity,
    (tx) => tx.$queryRaw<{ outcome: "taken" | "busy" }[]>`
      select assistant.take_help(${newId()}::uuid, ${id}::uuid, ${why}) as outcome`,
  );
  if (row!.outcome === "busy") throw new AppError("conflict", "Somebody else is answering this one.");
}

/** Answers in the chat, under the caller's name. @throws AppError `not_found` when the caller may not read it (any more) */
export async function answerHelp(identity: Identity, requestId: string, text: string): Promise<void> {
  const [id, words] = [requireId(requestId), parse(helpReplySchema, text)];
  await withIdentity(
    identity,
    (tx) => tx.$executeRaw`select assistant.answer_help(${newId()}::uuid, ${id}::uuid, ${words})`,
  );
}

/** Ends the caller's reading before the half hour is over. */
export async function leaveHelp(identity: Identity, requestId: string): Promise<void> {
  const id = requireId(requestId);
  await withIdentity(identity, (tx) => tx.$executeRaw`select assistant.leave_help(${id}::uuid)`);
}

function requireId(id: string): string {
  if (!uuidSchema.safeParse(id).success) throw new AppError("not_found");
  return id;
}

type Schema<Value> = {
  safeParse: (
    input: unknown,
  ) => { success: true; data: Value } | { success: false; error: { issues: { message: string }[] } };
};

function parse<Value>(schema: Schema<Value>, input: unknown): Value {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new AppError("invalid_input", parsed.error.issues[0]?.message);
  return parsed.data;
}
