import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run typecheck`, once for the whole repository; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  transpilePackages: ["@orchard/auth", "@orchard/core", "@orchard/db", "@orchard/domain", "@orchard/ui"],
  // Native code and WebAssembly stay in node_modules; bundled they would not find their own files.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@energetic-ai/core",
    "@node-rs/argon2",
    "@prisma/client",
    "pg",
  ],
  // What every answer carries, static files too. Headers that differ by request or mode: src/proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        // Not "no-referrer": that hides the origin from forms as well, and server actions check it.
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
  ],
};

export default config;
