import type { Theme } from "@orchard/domain/tenant";
import { themeStyle } from "@orchard/ui/theme";

/**
 * The variables of a theme. Stands in the page rather than being hoisted into the head, so that it goes away with
 * the store it belongs to.
 */
export function ThemeStyle({ theme, selector }: { theme: Theme; selector?: string }) {
  return <style dangerouslySetInnerHTML={{ __html: themeStyle(theme, selector) }} />;
}
