import { readCaller } from "@orchard/auth/gate";
import { stopTurns } from "@orchard/assistant/running-turns";
import { deleteChats } from "@orchard/core/chats/mutations";
import { answer, answerChange, privateJson } from "../../../../api.ts";
import { loadChats } from "../../../../features/chats/loaders.ts";
import { readStoreAt } from "../../../../features/tenants/loaders.ts";

type Context = RouteContext<"/[store]/api/chats">;

/** The caller's own chats, most recent first; with `q`, those that hold its words. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return answer(async () => privateJson({ chats: await loadChats((await params).store, words) }));
}

/** Deletes all of the caller's own chats. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerChange(request, async () => {
    const { store } = await params;
    await readStoreAt(store);
    const { identity } = await readCaller(store);
    await stopTurns(identity);
    return privateJson({ deleted: await deleteChats(identity) });
  });
}
