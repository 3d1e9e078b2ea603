import type { FunctionLine } from "./expectations.ts";

/** What the command that imports calls, for staff with a scope that no session has. */
export const IMPORT_FUNCTIONS: Record<string, readonly FunctionLine[]> = {
  "catalog.import_products(jsonb)": [
    "store with imports:write: staff",
    "called with '[]'",
    "proven in packages/core/src/imports/import.db.test.ts",
  ],
  "catalog.retire_products(text[])": [
    "store with imports:write: staff",
    "called with '{}'",
    "proven in packages/core/src/imports/import.db.test.ts",
  ],
  "catalog.import_documents(jsonb)": [
    "store with imports:write: staff",
    "called with '[]'",
    "proven in packages/core/src/imports/import.db.test.ts",
  ],
  "shop.import_orders(jsonb)": [
    "store with imports:write: staff",
    "called with '[]'",
    "proven in packages/core/src/imports/import.db.test.ts",
  ],
};
