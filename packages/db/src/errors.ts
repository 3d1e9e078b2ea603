import { AppError } from "@orchard/domain/errors";
import { noteBusy } from "@orchard/domain/load";

/** The SQLSTATE behind an error of Prisma or of the driver, or undefined when the database did not speak. */
function sqlState(error: unknown): string | undefined {
  for (let each: unknown = error, depth = 0; each && typeof each === "object" && depth < 6; depth++) {
    const { code, originalCode, meta, cause } = each as Record<string, unknown>;
    for (const candidate of [originalCode, (meta as { code?: unknown } | undefined)?.code, code]) {
      if (typeof candidate === "string" && /^[0-9A-Z]{5}$/.test(candidate) && !/^P\d{4}$/.test(candidate))
        return candidate;
    }
    const adapter = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
    each = adapter ?? cause;
  }
  return undefined;
}

/** Something a caller may not have: what kind of thing, and whether a look-up found nothing or a statement was refused. */
export type Denial = { subject: string; code: "not_found" | "refused" };

/**
 * The denial behind an error, or undefined when it is none. The subject is the name of a table or function, from our
 * own code or from the database's refusal; whatever is no such name is "other", so that nothing else is recorded.
 */
export function denialOf(error: unknown): Denial | undefined {
  const named = (subject: string | undefined) => (/^[a-z_.]{1,60}$/.test(subject ?? "") ? subject! : "other");
  if (error instanceof AppError)
    return error.code === "not_found" ? { subject: named(error.subject), code: "not_found" } : undefined;
  // A token for a store that this database does not serve: nobody's denial, and it could not be recorded either.
  if (sqlState(error) !== "42501" || /identity token refused/.test((error as Error).message))
    return undefined;
  return { subject: named(REFUSED.exec((error as Error).message)?.[1]), code: "refused" };
}

const REFUSED =
  /(?:permission denied for (?:table|view|sequence|function|schema)|row-level security policy for table) "?([a-z_.]+)/;

/** No connection was free in time (P2024, P2028) or none could be made; a later try may well succeed. */
function isBusy(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    code === "P2024" ||
    code === "P2028" ||
    code === "P1001" ||
    code === "ECONNREFUSED" ||
    code === "ECONNRESET"
  );
}

/**
 * What a caller may learn of a database error. A refusal (42501) looks exactly like an absence; a busy database
 * is temporary; anything else is a bug and is rethrown for the error boundary, which shows none of its text.
 */
export function toCallerError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const state = sqlState(error);
  if (state === "42501") return new AppError("not_found");
  if (isBusy(error) || state?.startsWith("08") || state?.startsWith("53") || state?.startsWith("57P")) {
    noteBusy();
    return new AppError("store_unavailable");
  }
  return error;
}
