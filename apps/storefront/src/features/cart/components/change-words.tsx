import type { CartLine } from "@orchard/domain/cart";
import { lineChange } from "@orchard/core/cart/rules";
import { Price } from "@orchard/ui/store/price";

/** What has become of a line since it was put in, or nothing. */
export function changeOf(line: CartLine, currency: string, locale: string) {
  const change = lineChange(line);
  if (!change) return undefined;
  if (change.kind === "gone") return "Out of stock since you put it in. It is left out of the order.";
  if (change.kind === "fewer")
    return `Only ${change.left} of the ${line.quantity} can still be had; the price is for ${change.left}.`;
  return (
    <>
      The price has changed: it was <Price cents={change.beforeCents} currency={currency} locale={locale} />{" "}
      when you put it in.
    </>
  );
}
