import { defineConfig } from "prisma/config";

// Generation needs neither a database nor Prisma's own schema engine; see src/cli/generate.ts.
export default defineConfig({ schema: "../../prisma/schema" });
