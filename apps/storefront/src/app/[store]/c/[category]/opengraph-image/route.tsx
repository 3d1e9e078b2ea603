import { answer } from "../../../../../api.ts";
import { answerPicture, artOf } from "../../../../../features/pictures/components/picture-answer.tsx";
import { loadCategoryPicture } from "../../../../../features/pictures/loaders.ts";

/** The preview of a category. */
export async function GET(_: Request, { params }: RouteContext<"/[store]/c/[category]/opengraph-image">) {
  const { store, category: slug } = await params;
  return answer(async () => {
    const { tenant, category, product } = await loadCategoryPicture(store, slug);
    const art = artOf(product);
    return answerPicture({ store: tenant, title: category.name, below: category.description, art });
  });
}
