import { stopTurn } from "@orchard/assistant/running-turns";
import { readCaller } from "@orchard/auth/gate";
import { deleteChat, renameChat } from "@orchard/core/chats/mutations";
import { chatTitleSchema } from "@orchard/domain/chat";
import { AppError } from "@orchard/domain/errors";
import { answer, answerChange, nothing, privateJson, readJson } from "../../../../../api.ts";
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

/** Gives one of the caller's own chats another title. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answerChange(request, async () => {
    const { store, chatId } = await params;
    await readStoreAt(store);
    const input = chatTitleSchema.safeParse(await readJson(request));
    if (!input.success) throw new AppError("invalid_input", input.error.issues[0]?.message);
    const { identity } = await readCaller(store);
    await renameChat(identity, chatId, input.data.title);
    return privateJson(input.data);
  });
}

/** Deletes one of the caller's own chats with its messages. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerChange(request, async () => {
    const { store, chatId } = await params;
    await readStoreAt(store);
    const { identity } = await readCaller(store);
    await stopTurn(identity, chatId);
    await deleteChat(identity, chatId);
    return nothing();
  });
}
