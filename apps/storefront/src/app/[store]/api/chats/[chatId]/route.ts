import { readCaller } from "@orchard/auth/gate";
import { deleteChat } from "@orchard/core/chats/mutations";
import { answer, privateJson, refuseCrossSite } from "../../../../../api.ts";
import { loadChat } from "../../../../../features/chats/loaders.ts";
import { readStoreAt } from "../../../../../features/tenants/loaders.ts";

type Context = RouteContext<"/[store]/api/chats/[chatId]">;

/** One of the caller's own chats, with the receipts of its answers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const { store, chatId } = await params;
    return privateJson(await loadChat(store, chatId));
  });
}

/** Deletes one of the caller's own chats with its messages. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const refusal = refuseCrossSite(request);
    if (refusal) return refusal;
    const { store, chatId } = await params;
    await readStoreAt(store);
    const { identity } = await readCaller(store);
    await deleteChat(identity, chatId);
    return new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });
  });
}
