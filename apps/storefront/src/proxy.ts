import { type NextRequest, NextResponse } from "next/server";
import { firstVisitorCookie } from "@orchard/auth/visitor";
import { ERRORS } from "@orchard/domain/errors";
import { isBusy, RETRY_AFTER } from "@orchard/domain/load";
import { contentSecurityPolicy, newNonce, STRICT_TRANSPORT } from "@orchard/domain/security-headers";

/**
 * Headers of every page and answer. Pages show who is signed in, so none of them may be kept by anybody; scripts
 * run only with the nonce of their own response. When the database cannot take more, a page is not begun.
 */
export async function proxy(request: NextRequest) {
  const production = process.env["ORCHARD_MODE"] !== "demo";
  const policy = contentSecurityPolicy({
    nonce: newNonce(),
    inlineStyles: true, // a store's colours stand in its pages
    development: process.env.NODE_ENV === "development",
    production,
  });
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy); // Next reads the nonce from here

  const response = isPage(request) && isBusy() ? busyPage() : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  if (isFirstLook(request)) {
    const cookie = await firstVisitorCookie(request);
    // Not by response.cookies: the page itself would take it for somebody it has seen before, and look for their things.
    if (cookie) response.headers.append("Set-Cookie", cookie);
  }
  if (production) response.headers.set("Strict-Transport-Security", STRICT_TRANSPORT);
  return response;
}

// Route handlers say it themselves, as JSON; what somebody sent with a form is not to be lost by a page like this.
const isPage = ({ method, nextUrl }: NextRequest) =>
  ["GET", "HEAD"].includes(method) && !nextUrl.pathname.includes("/api/");

// A document, and no part of one that the browser fetches besides or ahead.
const isFirstLook = (request: NextRequest) =>
  isPage(request) &&
  !request.headers.has("rsc") &&
  ["document", null].includes(request.headers.get("sec-fetch-dest"));

function busyPage(): NextResponse {
  const { status, message } = ERRORS.store_unavailable;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Very busy</title><main><h1>Very busy</h1><p>${message}</p><p><a href="">Try again</a></p></main></html>`;
  return new NextResponse(page, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": String(RETRY_AFTER) },
  });
}

// Product pictures are the same for everybody, and say so themselves.
export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|art/).*)"] };
