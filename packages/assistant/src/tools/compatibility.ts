import { findCompatible } from "@orchard/core/compatibility/data";
import { compatibilityFindInput } from "@orchard/domain/tool-contracts";
import { defineTool } from "./define-tool.ts";

export const compatibilityFind = defineTool({
  name: "compatibility_find",
  description:
    "Which products of a category work with given products, by the store's typed interfaces: verdict (fits, fits with " +
    "limits, cannot tell, does not fit) and reasons, and whether the shopper owns it already. Never guess compatibility.",
  effect: "read",
  scopes: ["catalog:read"],
  inputSchema: compatibilityFindInput,
  run: findCompatible,
  rowIds: (data) => [
    ...data.anchors.map((each) => each.productId),
    ...data.results.map((each) => each.product.productId),
  ],
});
