import "server-only";
import { AppError } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { type Tx, withIdentity } from "@orchard/db/with-identity";

/** What is recorded about one call of a tool. Never its arguments or its result: only what kind of thing was done. */
export type Audit<Result> = {
  tool: string;
  effect: "read" | "write" | "destructive";
  chatId?: string | undefined;
  messageId?: string | undefined;
  /** The ids of the rows the result is made of, for the receipt. */
  rowIds: (result: Result) => string[];
  /** Whether the result holds what other people wrote at length: whoever was shown it asks before it writes. */
  untrusted?: ((result: Result) => boolean) | undefined;
  /** It did nothing yet but ask the person for leave. */
  asks?: boolean | undefined;
};

/** Of a record what is known before there is a result. */
export type AuditedCall = Pick<Audit<never>, "tool" | "effect" | "chatId" | "messageId">;

/**
 * `withIdentity`, and a record of it when a tool asked. Success is recorded in the same transaction, so there is
 * no result without its row; a refusal or failure in a second one, since the first was rolled back.
 */
export async function withAudit<Result>(
  identity: Identity,
  audit: Audit<Result> | undefined,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  if (!audit) return withIdentity(identity, work);
  const started = performance.now();
  try {
    return await withIdentity(identity, async (tx) => {
      const result = await work(tx);
      await recordSuccess(tx, audit, result, performance.now() - started);
      return result;
    });
  } catch (error) {
    const outcome = error instanceof AppError && error.code === "not_found" ? "denied" : "failed";
    await withIdentity(identity, (tx) => record(tx, audit, outcome, [], performance.now() - started));
    throw error;
  }
}

/** Records what came of a call, in the transaction in which it was done. */
export async function recordSuccess<Result>(
  tx: Tx,
  audit: Audit<Result>,
  result: Result,
  duration: number,
): Promise<void> {
  const outcome = audit.asks ? "asked" : "succeeded";
  await record(tx, audit, outcome, audit.rowIds(result), duration, audit.untrusted?.(result));
}

/** Records a call that never ran: the model named no tool it has, or its arguments were none. */
export async function recordRefusedCall(
  identity: Identity,
  audit: AuditedCall,
  outcome: "denied" | "failed",
): Promise<void> {
  await withIdentity(identity, (tx) => record(tx, audit, outcome, [], 0));
}

async function record(
  tx: Tx,
  audit: AuditedCall,
  outcome: string,
  rowIds: string[],
  duration: number,
  untrusted = false,
): Promise<void> {
  await tx.$executeRaw`select audit.record_tool_call(${newId()}::uuid, ${audit.chatId ?? null}::uuid,
    ${audit.messageId ?? null}::uuid, ${audit.tool}, ${audit.effect}, ${outcome}, ${rowIds}::text[], ${Math.round(duration)}::int, ${untrusted})`;
}
