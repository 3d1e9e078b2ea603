import { storeScope, themeStyle } from "@orchard/ui/theme";
import { loadStores } from "../../features/account/loaders.ts";

/** Each store's colours, for wherever its name stands. Public, like the stores themselves. */
export async function GET(): Promise<Response> {
  const stores = await loadStores();
  const css = stores.map(({ tenantId, theme }) => themeStyle(theme, storeScope(tenantId))).join("\n");
  return new Response(css, { headers: { "Content-Type": "text/css; charset=utf-8" } });
}
