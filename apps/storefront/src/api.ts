import { AppError, ERRORS } from "@orchard/domain/errors";

/** What all route handlers share: who may call them, and how a failure is said. */

/**
 * Refuses what another site sent. Browsers put the origin on every POST and DELETE, and cannot be made to lie about it.
 * Undefined when the request is from our own pages.
 */
export function refuseCrossSite(request: Request): Response | undefined {
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
  const retry: Record<string, string> = status === 503 ? { "Retry-After": "5" } : {};
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store", ...retry } });
}

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

/** The JSON of a request of at most 16 kB. @throws AppError `invalid_input` */
export async function readJson(request: Request): Promise<unknown> {
  try {
    const text = await request.text();
    if (text.length <= 16_384) return JSON.parse(text);
    throw new Error("too long");
  } catch {
    // Too long, not JSON, or never finished: the browser has gone away.
    throw new AppError("invalid_input", ERRORS.invalid_input.message);
  }
}
