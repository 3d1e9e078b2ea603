import { createUIMessageStreamResponse } from "ai";
import { followTurn, stopTurn } from "@orchard/assistant/running-turns";
import { readCaller } from "@orchard/auth/gate";
import { answer, answerChange, nothing } from "../../../../../../api.ts";
import { readStoreAt } from "../../../../../../features/tenants/loaders.ts";

type Context = RouteContext<"/[store]/api/chats/[chatId]/answer">;

/** The answer being written in one of the caller's own chats, from its beginning; nothing when there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const { store, chatId } = await params;
    await readStoreAt(store);
    const { identity } = await readCaller(store);
    const stream = followTurn(identity, chatId);
    return stream
      ? createUIMessageStreamResponse({ stream, headers: { "Cache-Control": "private, no-store" } })
      : nothing();
  });
}

/** Stops the answer being written in one of the caller's own chats. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerChange(request, async () => {
    const { store, chatId } = await params;
    await readStoreAt(store);
    const { identity } = await readCaller(store);
    await stopTurn(identity, chatId);
    return nothing();
  });
}
