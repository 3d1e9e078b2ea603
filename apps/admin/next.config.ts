import type { NextConfig } from "next";
import { SECURITY_HEADERS } from "@orchard/domain/security-headers";

const NO_ROBOTS = { key: "X-Robots-Tag", value: "noindex, nofollow" };

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
  // Headers that differ by request or mode: src/proxy.ts.
  headers: async () => [{ source: "/:path*", headers: [...SECURITY_HEADERS, NO_ROBOTS] }],
};

export default config;
