import { adminTheme, themeStyle } from "@orchard/ui/theme";

export const dynamic = "force-static";

/**
 * The admin app's own colours. A style sheet rather than a `<style>` element, so that the content security policy
 * needs no exception and pages drawn in the browser (errors, navigation) have them too.
 */
export function GET(): Response {
  return new Response(themeStyle(adminTheme), { headers: { "Content-Type": "text/css; charset=utf-8" } });
}
