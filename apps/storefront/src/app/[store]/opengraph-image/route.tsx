import { StoreScene } from "@orchard/ui/art/scene";
import { answer } from "../../../api.ts";
import { answerPicture } from "../../../features/pictures/components/picture-answer.tsx";
import { loadStorePicture } from "../../../features/pictures/loaders.ts";

/** The preview of a store's first page. */
export async function GET(_: Request, { params }: RouteContext<"/[store]/opengraph-image">) {
  const { store } = await params;
  return answer(async () => {
    const { tenant, products } = await loadStorePicture(store);
    const art = <StoreScene tenant={tenant.id} parts={products} />;
    return answerPicture({ store: tenant, title: tenant.tagline, art, ratio: 240 / 128 });
  });
}
