import { AppError, ERRORS } from "@orchard/domain/errors";
import { RETRY_AFTER } from "@orchard/domain/load";

/** What all route handlers share: who may call them, and how a failure is said. */

/**
 * Refuses what another site sent. Browsers put the origin on every POST and DELETE, and cannot be made to lie about it.
 * Undefined when the request is from our own pages.
 */
function refuseCrossSite(request: Request): Response | undefined {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  if (origin && URL.canParse(origin) && new URL(origin).host === host) return undefined;
  return privateJson(
    { code: "cross_site", message: "This request did not come from a page of this store." },
    403,
  );
}

/** JSON for one person, which nobody keeps. */
export function privateJson(body: unknown, status = 200): Response {
  // Too busy is temporary, and says so to whoever waits.
  const retry: Record<string, string> = status === 503 ? { "Retry-After": String(RETRY_AFTER) } : {};
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store", ...retry } });
}

/** Done, and there is nothing to say about it. */
export const nothing = () =>
  new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });

/** Runs a handler; an expected failure becomes its status and sentence, a bug is logged and says nothing of itself. */
export async function answer(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError)
      return privateJson({ code: error.code, message: error.message }, error.status);
    console.error("A request failed:", error);
    return privateJson(
      { code: "failed", message: "Something went wrong on our side. Please try again." },
      500,
    );
  }
}

/** As {@link answer}, for what changes something: what another site sent is refused before it is looked at. */
export async function answerChange(request: Request, work: () => Promise<Response>): Promise<Response> {
  return refuseCrossSite(request) ?? answer(work);
}

const LONGEST_BODY = 16_384;

/** The text of a request, given up as soon as it is too long and not when all of it has come. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length")) > LONGEST_BODY) throw new Error("too long");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > LONGEST_BODY) throw new Error("too long");
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/** The JSON of a request of at most 16 kB. @throws AppError `invalid_input` */
export async function readJson(request: Request): Promise<unknown> {
  try {
    // A form or plain text could be posted by any page without asking; JSON cannot.
    if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) throw new Error("not JSON");
    return JSON.parse(await readText(request));
  } catch {
    // Too long, not JSON, or never finished: the browser has gone away.
    throw new AppError("invalid_input", ERRORS.invalid_input.message);
  }
}
