import { readCaller } from "@orchard/auth/gate";
import { exportAccount } from "@orchard/core/account/data";
import { AppError } from "@orchard/domain/errors";
import { answerChange } from "../../../../api.ts";
import { readStoreAt } from "../../../../features/tenants/loaders.ts";

/** Everything the store holds about the shopper who asks, as one file. A plain form posts here. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[store]/api/export">,
): Promise<Response> {
  return answerChange(request, async () => {
    const { store } = await params;
    await readStoreAt(store);
    const { identity, person } = await readCaller(store);
    if (!person) throw new AppError("sign_in_required");
    const held = { store, exportedAt: new Date(), ...(await exportAccount(identity)) };
    return new Response(JSON.stringify(held, undefined, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${store}-my-data.json"`,
        "Cache-Control": "private, no-store",
      },
    });
  });
}
