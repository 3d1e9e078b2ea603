import { createUIMessageStreamResponse } from "ai";
import { startTurn, turnInputSchema } from "@orchard/assistant/turn";
import { readOrigin } from "@orchard/auth/device";
import { keepCaller } from "@orchard/auth/gate";
import { AppError } from "@orchard/domain/errors";
import { answerChange, readJson } from "../../../../api.ts";
import { readStoreAt } from "../../../../features/tenants/loaders.ts";

/** One new message of a chat in, the answer as a stream out. Who asks is read from the session and nowhere else. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[store]/api/chat">,
): Promise<Response> {
  return answerChange(request, async () => {
    const { store } = await params;
    await readStoreAt(store);
    const input = turnInputSchema.safeParse(await readJson(request));
    if (!input.success) throw new AppError("invalid_input", input.error.issues[0]?.message);
    const { identity } = await keepCaller(store);
    const { client: network } = readOrigin(request.headers);
    const stream = await startTurn(identity, input.data, { network });
    return createUIMessageStreamResponse({ stream, headers: { "Cache-Control": "private, no-store" } });
  });
}
