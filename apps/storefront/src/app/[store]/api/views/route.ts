import { z } from "zod";
import { keepCaller } from "@orchard/auth/gate";
import { recordView } from "@orchard/core/views/mutations";
import { AppError } from "@orchard/domain/errors";
import { answer, readJson, refuseCrossSite } from "../../../../api.ts";
import { readStoreAt } from "../../../../features/tenants/loaders.ts";

const viewSchema = z.object({ productId: z.uuid() });

/** Remembers that the caller looked at a product, whoever they are. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[store]/api/views">,
): Promise<Response> {
  return answer(async () => {
    const refusal = refuseCrossSite(request);
    if (refusal) return refusal;
    const { store } = await params;
    const view = viewSchema.safeParse(await readJson(request));
    if (!view.success) throw new AppError("invalid_input");
    await readStoreAt(store);
    const { identity } = await keepCaller(store);
    await recordView(identity, view.data.productId);
    return new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });
  });
}
