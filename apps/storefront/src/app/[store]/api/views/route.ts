import { z } from "zod";
import { keepCaller } from "@orchard/auth/gate";
import { recordView } from "@orchard/core/views/mutations";
import { AppError } from "@orchard/domain/errors";
import { answerChange, nothing, readJson } from "../../../../api.ts";
import { readStoreAt } from "../../../../features/tenants/loaders.ts";

const viewSchema = z.object({ productId: z.uuid() });

/** Remembers that the caller looked at a product, whoever they are. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[store]/api/views">,
): Promise<Response> {
  return answerChange(request, async () => {
    const { store } = await params;
    const view = viewSchema.safeParse(await readJson(request));
    if (!view.success) throw new AppError("invalid_input");
    await readStoreAt(store);
    const { identity } = await keepCaller(store);
    await recordView(identity, view.data.productId);
    return nothing();
  });
}
