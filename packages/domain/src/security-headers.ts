/** What both apps tell browsers: what a page may load, run and contact. One place, so that neither falls behind. */

/** The header of a content security policy for one answer. */
export function contentSecurityPolicy(options: {
  /**
   * Of this answer alone; scripts that carry it run, and those this app serves. 'strict-dynamic' is left out on purpose:
   * with it a link that a script put there may prefetch from anywhere.
   */
  nonce: string;
  /** Whether a page may write styles into itself. They can fetch nothing: images and fonts are this app's own. */
  inlineStyles: boolean;
  /** `next dev` evaluates source text and writes styles into the page. */
  development: boolean;
  production: boolean;
}): string {
  const { nonce, inlineStyles, development, production } = options;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${inlineStyles || development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(production ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** A nonce for one answer. */
export const newNonce = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));

/** What every answer carries, static files too. */
export const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Addresses name orders and questions. Not "no-referrer": that hides the origin from forms too, and they are checked by it.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** For production: never without TLS again. */
export const STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";
