import type { DocumentsSearchOutput } from "@orchard/domain/shopping-tools";
import type { Answer, Named } from "../answer.ts";
import { ask, type Plan } from "../calls.ts";
import { isSomething, type Frame } from "../frame.ts";
import { normalise, stem } from "../tokens.ts";
import { unclear } from "./acting.ts";
import type { Context } from "./context.ts";
import { resolveThing } from "./resolve.ts";

type Passage = DocumentsSearchOutput["passages"][number];

/** What manuals, questions and pages say: of the one product that is meant, or of the store at large. */
export function* planDocuments(frame: Frame, context: Context): Plan<Answer> {
  const topic = frame.topic === "guarantee" ? "guarantee warranty" : frame.note || "manual";
  const kind = context.words.vocabulary.categories.find(({ slug }) => slug === frame.thing.category)?.name;
  const atLarge = () => search(frame, topic, kind ? `${topic} ${kind}` : topic);
  if (frame.topic === "guarantee") return yield* search(frame, topic, "guarantee and warranty");
  if (!isSomething(frame.thing) && !frame.refersTo) return yield* atLarge();
  const resolved = yield* resolveThing(frame.thing, frame.attributes, frame.refersTo, context, {
    range: frame.timeRange,
    order: frame.order,
  });
  if (resolved.failed) return { kind: "failed", frame, code: resolved.failed };
  if (!resolved.found && frame.thing.mine) return unclear(frame, resolved);
  // Of a kind of thing any one's manual is an example.
  const example = resolved.found ?? resolved.candidates[0];
  return example ? yield* search(frame, topic, topic, example) : yield* atLarge();
}

function* search(frame: Frame, topic: string, query: string, product?: Named): Plan<Answer> {
  const found = yield* lookUp(query, product);
  if (!found.ok) return { kind: "failed", frame, code: found.code };
  const passage = bestPassage(found.data.passages, topic);
  return { kind: "passages", frame, topic, ...(passage && { passage }), ...(product && { product }) };
}

const lookUp = (query: string, product?: Named) =>
  ask("documents_search", { query, ...(product && { productId: product.slug }), limit: 5 });

/** A fact that is no listed one may stand in the manual: the passage that speaks of it, if any does. */
export function* passageAbout(topic: string, product: Named): Plan<Passage | undefined> {
  const found = yield* lookUp(topic, product);
  return found.ok ? bestPassage(found.data.passages, topic) : undefined;
}

/** The passage that holds most words of the topic, in its heading before its text. Nearness of meaning alone proves nothing. */
function bestPassage(passages: readonly Passage[], topic: string): Passage | undefined {
  const wanted = [...rootsOf(topic)];
  const scored = passages.map((passage) => {
    const [heading, text] = [rootsOf(`${passage.heading} ${passage.documentTitle}`), rootsOf(passage.text)];
    const score = wanted.reduce(
      (sum, root) => sum + (heading.has(root) ? 2 : 0) + (text.has(root) ? 1 : 0),
      0,
    );
    return { passage, score };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.passage : undefined;
}

/** "Washing", "washed", "wash" have one root. */
const rootsOf = (text: string) =>
  new Set(
    normalise(text)
      .split(/\W+/)
      .filter((word) => word.length > 3)
      .map((word) =>
        stem(word)
          .replace(/(ing|ed|ation)$/, "")
          .replace(/e$/, ""),
      ),
  );
