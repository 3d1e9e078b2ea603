import { Heart } from "lucide-react";
import { Button } from "@orchard/ui/primitives/button";
import { setSavedAction } from "../actions.ts";

type SaveButtonProps = { store: string; productId: string; title: string; saved: boolean };

/** Saves a product, or lets it go: a plain form, so it needs no JavaScript. */
export function SaveButton({ store, productId, title, saved }: SaveButtonProps) {
  return (
    <form action={setSavedAction.bind(null, store)}>
      <input type="hidden" name="productId" value={productId} />
      <Button
        type="submit"
        name="saved"
        value={saved ? "no" : "yes"}
        aria-pressed={saved}
        size="large"
        className="px-4"
        icon={<Heart aria-hidden className={saved ? "fill-current" : ""} />}
      >
        {saved ? "Saved" : "Save"}
        <span className="sr-only"> {title}</span>
      </Button>
    </form>
  );
}
