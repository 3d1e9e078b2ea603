import { checkCompatibility, findCompatible } from "@orchard/core/compatibility/data";
import { compatibilityCheckInput } from "@orchard/domain/shopping-tools";
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

export const compatibilityCheck = defineTool({
  name: "compatibility_check",
  description:
    "Whether given products work with other given products, or with everything the shopper bought (withOwned): a verdict " +
    "with reasons for each pair that can meet. Never guess compatibility.",
  effect: "read",
  scopes: ["catalog:read"],
  inputSchema: compatibilityCheckInput,
  run: checkCompatibility,
  rowIds: (data) => [
    ...data.products.map((each) => each.productId),
    ...data.others.map((each) => each.product.productId),
  ],
});
