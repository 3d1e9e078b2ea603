import type { Category } from "@orchard/domain/product";
import type { ProductCard } from "@orchard/domain/tool-contracts";
import { Link } from "@orchard/ui/link";
import { ArtTile } from "@orchard/ui/store/product-card";
import { ProductImage } from "./product-image.tsx";

type CategoryTilesProps = { store: string; categories: readonly (Category & { product?: ProductCard })[] };

/** The store's categories, each with one of its products. The whole tile is one link. */
export function CategoryTiles({ store, categories }: CategoryTilesProps) {
  return (
    <ul className="grid grid-cols-3 gap-3 sm:grid-cols-2 sm:gap-x-6 lg:grid-cols-3">
      {categories.map(({ slug, name, description, product }) => (
        <li
          key={slug}
          className="group relative flex flex-col gap-2 rounded-card border border-line bg-surface p-2 transition-colors sm:flex-row sm:items-center sm:gap-4 sm:p-3 duration-150 hover:border-edge has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-ink"
        >
          <ArtTile className="shrink-0 rounded-control sm:size-24">
            {product && <ProductImage product={product} />}
          </ArtTile>
          <div className="min-w-0">
            <h3 className="text-center text-sm leading-snug font-semibold hyphens-auto sm:text-left sm:text-base">
              <Link
                href={`/${store}/c/${slug}`}
                className="decoration-accent decoration-2 underline-offset-4 outline-none group-hover:underline after:absolute after:inset-0"
              >
                {name}
              </Link>
            </h3>
            <p className="mt-0.5 line-clamp-3 text-sm text-muted max-sm:hidden">{description}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
