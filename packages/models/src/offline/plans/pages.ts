import { STORE_PAGES } from "@orchard/domain/shopping-tools";
import type { Answer } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import type { Frame } from "../frame.ts";

/** The store's terms, from its own records. */
export function* planPage(frame: Frame): Plan<Answer> {
  const page = STORE_PAGES.find((each) => each === frame.topic) ?? "delivery";
  const found = yield* ask("pages_get", { page });
  return found.ok ? { kind: "page", frame, page: found.data } : { kind: "failed", frame, code: found.code };
}
