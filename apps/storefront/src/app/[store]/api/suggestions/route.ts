import { answer, privateJson } from "../../../../api.ts";
import { loadSuggestions } from "../../../../features/catalog/loaders.ts";

/**
 * What the search field offers for the words typed so far. The same for everybody of a store, but kept by nobody: what
 * somebody types is theirs, and a cache would be shared by all who pass it.
 */
export async function GET(request: Request, { params }: RouteContext<"/[store]/api/suggestions">) {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return answer(async () => privateJson(await loadSuggestions((await params).store, typed.slice(0, 60))));
}
