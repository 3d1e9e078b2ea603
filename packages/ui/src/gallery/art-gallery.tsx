import { kinds } from "../art/kinds.ts";
import { ProductArt, VIEWS } from "../art/product-art.tsx";
import { formatAttribute } from "../store/attribute-text.ts";
import { ArtTile } from "../store/product-card.tsx";
import type { GalleryProps } from "./gallery.tsx";
import { drawProduct } from "./draw-product.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

/** One product of every kind the store sells: small and without a word, then in all views. */
export function ArtGallery({ tenant, kindSamples, wordings }: GalleryProps) {
  return (
    <Specimens>
      <Specimen name="ProductArt at 48 pixels: can you name them?" wide>
        <div data-sheet="tiles" className="flex w-90 flex-wrap gap-2 bg-paper p-2">
          {kindSamples.map((product) => (
            <div key={product.category} className="size-16 bg-wash p-2">
              {drawProduct(product)}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="ProductArt in its three views" wide>
        <div data-sheet="views" className="grid grid-cols-3 gap-4 bg-paper p-4 lg:grid-cols-6">
          {kindSamples.map(({ category, attributes, colour, slug }) => {
            const figures = Object.fromEntries(
              Object.entries(attributes).map(([name, value]) => [
                name,
                formatAttribute(
                  value,
                  wordings.find((each) => each.name === name),
                  tenant.locale,
                ),
              ]),
            );
            return (
              <div key={category} className="col-span-3">
                <div className="grid grid-cols-3 gap-2">
                  {VIEWS.map((view) => (
                    <ArtTile key={view}>
                      <ProductArt
                        category={category}
                        attributes={attributes}
                        colour={colour}
                        seed={slug}
                        view={view}
                        figures={figures}
                      />
                    </ArtTile>
                  ))}
                </div>
                <p className="mt-1 text-xs text-muted">
                  {category}: {Object.keys(kinds[category]?.parameters ?? {}).join(", ")}
                </p>
              </div>
            );
          })}
        </div>
      </Specimen>
    </Specimens>
  );
}
