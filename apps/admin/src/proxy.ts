import { type NextRequest, NextResponse } from "next/server";

/**
 * A content security policy with a nonce of its own for each answer, and nothing kept in any cache: every page is
 * about somebody. Next reads the nonce from the request's copy of the header and puts it on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(
    Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64"),
  );
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  if (isProduction())
    response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  return response;
}

// Files with a hash in their name never change and hold nothing personal.
export const config = { matcher: "/((?!_next/static/).*)" };

const isProduction = () => process.env["ORCHARD_MODE"] !== "demo";

function contentSecurityPolicy(nonce: string): string {
  // Only `next dev` evaluates source text and writes styles into the page.
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isProduction() ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
