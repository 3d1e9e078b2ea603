import type { Metadata } from "next";
import { Heart } from "lucide-react";
import { Button, ButtonLink } from "@orchard/ui/primitives/button";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { ProductCard } from "@orchard/ui/store/product-card";
import { ProductGrid } from "@orchard/ui/store/product-grid";
import { AddButton } from "../../../../features/cart/components/add-button.tsx";
import { ProductImage } from "../../../../features/catalog/components/product-image.tsx";
import { setSavedAction } from "../../../../features/saved/actions.ts";
import { loadSaved } from "../../../../features/saved/loaders.ts";

export const metadata: Metadata = { title: "Saved", robots: { index: false } };

export default async function SavedPage({ params }: PageProps<"/[store]/saved">) {
  const { store } = await params;
  const { tenant, kept } = await loadSaved(store);
  return (
    <div className="page-width">
      <PageHeader
        title="Saved"
        {...(kept.length > 0 ? { lead: "What you saved, and what you wait for." } : {})}
      />
      {kept.length === 0 ? (
        <EmptyState
          icon={<Heart aria-hidden />}
          title="Nothing saved yet"
          action={<ButtonLink href={`/${store}/search`}>All products</ButtonLink>}
        >
          Save a product on its page, and it stays here, also when you sign in.
        </EmptyState>
      ) : (
        <ProductGrid>
          {kept.map(({ product, saved, alertEmail }) => (
            <ProductCard
              key={product.productId}
              product={product}
              href={`/${store}/p/${product.slug}`}
              locale={tenant.locale}
              art={<ProductImage product={product} />}
              headingLevel="h2"
              {...(alertEmail
                ? { facts: [product.inStock ? "It is back" : `Word goes to ${alertEmail}`] }
                : {})}
              action={
                <div className="flex flex-col gap-2">
                  <AddButton product={product} />
                  {saved && (
                    <form action={setSavedAction.bind(null, store)}>
                      <input type="hidden" name="productId" value={product.productId} />
                      <Button
                        type="submit"
                        name="saved"
                        value="no"
                        variant="quiet"
                        size="small"
                        className="w-full"
                      >
                        Remove<span className="sr-only"> {product.title}</span>
                      </Button>
                    </form>
                  )}
                </div>
              }
            />
          ))}
        </ProductGrid>
      )}
    </div>
  );
}
