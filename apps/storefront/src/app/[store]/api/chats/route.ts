import { answer, privateJson } from "../../../../api.ts";
import { loadChats } from "../../../../features/chats/loaders.ts";

/** The caller's own chats, most recent first. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[store]/api/chats">,
): Promise<Response> {
  return answer(async () => privateJson({ chats: await loadChats((await params).store) }));
}
