import { getPage } from "@orchard/core/pages/data";
import { pagesGetInput } from "@orchard/domain/shopping-tools";
import { defineTool } from "./define-tool.ts";

export const pagesGet = defineTool({
  name: "pages_get",
  description:
    "The store's own terms in figures: delivery (countries, cost, days), returns (days), prices (tax in them).",
  effect: "read",
  scopes: ["catalog:read"],
  inputSchema: pagesGetInput,
  run: getPage,
  rowIds: () => [],
});
