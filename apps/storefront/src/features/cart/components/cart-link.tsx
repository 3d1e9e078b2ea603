import { ShoppingBag } from "lucide-react";
import { IconLink } from "@orchard/ui/primitives/icon-button";
import { loadCartCount } from "../loaders.ts";

/** The way to the cart, with how many pieces it holds. */
export async function CartLink({ store }: { store: string }) {
  return (
    <IconLink
      href={`/${store}/cart`}
      label="Cart"
      count={await loadCartCount(store)}
      icon={<ShoppingBag aria-hidden />}
      rel="nofollow"
    />
  );
}
