import type { ProductDetail } from "@orchard/core/catalog/data";
import type { Tenant } from "@orchard/domain/tenant";
import { ratingOf } from "@orchard/domain/review";
import type { Reviews } from "../../reviews/loaders.ts";

type Crumb = { label: string; href?: string };

/** The trail to a page in the words of schema.org; the last of it is the page itself. */
export const breadcrumbData = (origin: string, path: string, trail: readonly Crumb[]) => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ label, href = path }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name: label,
    item: `${origin}${href}`,
  })),
});

/** A product, what it costs and what people say about it, in the words of schema.org. */
export function productData(
  origin: string,
  tenant: Tenant,
  product: ProductDetail,
  { reviews }: Pick<Reviews, "reviews">,
) {
  const { title, summary, sku, model, brand, slug, priceCents, currency, inStock } = product;
  const rating = ratingOf(product.ratings);
  const told = reviews.filter(({ review }) => review.body !== "").slice(0, 5);
  return {
    "@type": "Product",
    name: title,
    description: summary,
    sku,
    model,
    brand: { "@type": "Brand", name: brand },
    offers: {
      "@type": "Offer",
      url: `${origin}/${tenant.id}/p/${slug}`,
      price: (priceCents / 100).toFixed(2),
      priceCurrency: currency,
      availability: `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: tenant.name },
    },
    ...(rating
      ? {
          aggregateRating: {
            "@type": "AggregateRating",
            ratingValue: rating.average.toFixed(1),
            reviewCount: rating.count,
          },
        }
      : {}),
    ...(told.length > 0
      ? {
          review: told.map(({ review, day }) => ({
            "@type": "Review",
            author: { "@type": "Person", name: review.displayName },
            datePublished: day,
            reviewBody: review.body,
            ...(review.title ? { name: review.title } : {}),
            reviewRating: { "@type": "Rating", ratingValue: review.rating },
          })),
        }
      : {}),
  };
}
