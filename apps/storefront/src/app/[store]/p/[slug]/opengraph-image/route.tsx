import { formatMoney } from "@orchard/domain/money";
import { answer } from "../../../../../api.ts";
import { answerPicture, artOf } from "../../../../../features/pictures/components/picture-answer.tsx";
import { loadProductPicture } from "../../../../../features/pictures/loaders.ts";

/** The preview of a product. */
export async function GET(_: Request, { params }: RouteContext<"/[store]/p/[slug]/opengraph-image">) {
  const { store, slug } = await params;
  return answer(async () => {
    const { tenant, product } = await loadProductPicture(store, slug);
    return answerPicture({
      store: tenant,
      above: product.brand,
      title: product.title,
      below: formatMoney(product.priceCents, product.currency, tenant.locale),
      art: artOf(product),
    });
  });
}
