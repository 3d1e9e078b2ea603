import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, newNonce, STRICT_TRANSPORT } from "@orchard/domain/security-headers";

/**
 * A content security policy with a nonce of its own for each answer, and nothing kept in any cache: every page is
 * about somebody. Next reads the nonce from the request's copy of the header and puts it on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const production = process.env["ORCHARD_MODE"] !== "demo";
  const policy = contentSecurityPolicy({
    nonce: newNonce(),
    inlineStyles: false,
    development: process.env.NODE_ENV === "development",
    production,
  });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  if (production) response.headers.set("Strict-Transport-Security", STRICT_TRANSPORT);
  return response;
}

// Files with a hash in their name never change and hold nothing personal.
export const config = { matcher: "/((?!_next/static/).*)" };
