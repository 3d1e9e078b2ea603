import type { Brief } from "@orchard/domain/instructions";
import type { Answer } from "./answer.ts";
import type { Call } from "./calls.ts";
import { describedCatalogue, knownProducts, linksIn, type Turn } from "./conversation.ts";
import type { Frame } from "./frame.ts";
import { emptyMemory, type KnownProduct, type Memory, type OpenQuestion } from "./memory.ts";
import { parseMessage } from "./parse.ts";
import { planStep } from "./plan.ts";
import { isSearch } from "./regrade.ts";
import { languageOf, type Language } from "./read.ts";
import { wordAnswers } from "./word.ts";

/**
 * The next step of the last turn. Earlier turns are read again from the start, their plans run over the results the
 * prompt still holds: so a question asked back is known to be open without anything having been stored.
 */
export function nextStep(
  turns: readonly Turn[],
  brief: Brief,
  offered: ReadonlySet<string>,
): { calls: Call[] } | { text: string } {
  const described = describedCatalogue(turns);
  const language = languageOf(
    described ? { ...brief, vocabulary: { ...brief.vocabulary, ...described } } : brief,
  );
  let memory = emptyMemory;
  for (const [at, turn] of turns.slice(0, -1).entries())
    memory = remember(turn, turns.slice(0, at + 1), language, memory);

  const current = turns.at(-1)!;
  const frames = parseMessage(current.message, language, memory);
  if (!described && offered.has("catalog_describe") && needsMoreWords(frames, brief)) {
    const asked = current.events.some((event) => event.tool === "catalog_describe");
    if (!asked) return { calls: [{ tool: "catalog_describe", input: {} }] };
  }
  const step = planStep(frames, current.events, offered, {
    brief: language.brief,
    words: language.words,
    memory,
  });
  return "calls" in step ? step : { text: wordAnswers(step.answers, language) };
}

/** The instructions hold the vocabulary cut to a few kilobytes; unknown words are a reason to ask for all of it. */
function needsMoreWords(frames: readonly Frame[], { vocabulary }: Brief): boolean {
  if (vocabulary.complete) return false;
  return frames.some(
    ({ thing, partner, unused, misread, topic, intent }) =>
      thing.words.length > 0 ||
      (partner?.thing.words.length ?? 0) > 0 ||
      misread.length > 0 ||
      (unused.length > 0 && intent !== "out_of_scope") ||
      (intent === "out_of_scope" && !topic && unused.length > 0),
  );
}

/** What a finished turn leaves behind for the next message. */
function remember(turn: Turn, soFar: readonly Turn[], language: Language, memory: Memory): Memory {
  const frames = parseMessage(turn.message, language, memory);
  const step = planStep(frames, turn.events, new Set(turn.events.map((event) => event.tool)), {
    brief: language.brief,
    words: language.words,
    memory,
  });
  const answers = "answers" in step ? step.answers : [];
  const known = knownProducts(soFar);
  const links = linksIn(turn.answer);
  const cards = turn.events.flatMap(({ result }) => (!result.ok && result.approval ? [result.approval] : []));
  const requests = frames.filter(
    (frame) => !["small_talk", "capabilities", "out_of_scope"].includes(frame.intent),
  );
  const anchors = answers.flatMap((answer) =>
    answer.kind === "compatible" || answer.kind === "checked" || answer.kind === "checked several"
      ? [answer.anchor, ...(answer.anchor.others ?? [])].map((each) => each.slug)
      : [],
  );
  const named = links.products.map(({ slug, title }) => known.get(slug) ?? bareProduct(slug, title));
  const products = named.filter((product) => !anchors.includes(product.slug));
  return {
    frames: framesAfter(requests, memory),
    products: products.length > 0 ? products : memory.products,
    listed: products.length > 1 ? products : memory.listed,
    asides: named.filter((product) => anchors.includes(product.slug)),
    focus:
      products.length > 0
        ? focusOf(
            answers,
            products.map((product) => product.slug),
          )
        : memory.focus,
    orders: links.orders.length > 0 ? links.orders : memory.orders,
    question: questionIn(answers),
    approvals: cards.length > 0 ? cards : memory.approvals,
  };
}

/** The requests of a turn; after a question about what a search found, that search before them. */
function framesAfter(requests: Frame[], { frames }: Memory): Frame[] {
  if (requests.length === 0) return frames;
  const aboutFound = requests.every(({ intent }) => intent === "compare_products");
  return aboutFound ? [...frames.filter(isSearch).slice(-1), ...requests] : requests;
}

/** An answer about one product, even where it names others beside it. */
function focusOf(answers: readonly Answer[], slugs: readonly string[]): string | undefined {
  const [answer] = answers;
  if (slugs.length === 1) return slugs[0];
  const isAboutOne =
    (answer?.kind === "products" && (answer.products.length === 1 || answer.frame.order?.limit === 1)) ||
    (answer?.kind === "compatible" && answer.frame.order?.limit === 1) ||
    (answer?.kind === "compared" && answer.frame.comparison !== undefined) ||
    (answer?.kind === "purchases" && answer.purchases.length === 1) ||
    answer?.kind === "details" ||
    answer?.kind === "checked";
  return isAboutOne ? slugs[0] : undefined;
}

function questionIn(answers: readonly Answer[]): OpenQuestion | undefined {
  const order = answers.find((answer) => answer.kind === "which order");
  if (order) return { frame: order.frame, slot: "order", candidates: [], orders: order.orders };
  const reason = answers.find((answer) => answer.kind === "which reason");
  if (reason) return { frame: reason.frame, slot: "reason", candidates: [] };
  const question = answers.find((answer) => answer.kind === "question");
  if (!question || question.candidates.length === 0 || question.unconnected) return undefined;
  // The candidate of a question about the kind is what it must work with; there is nothing to choose among.
  return {
    frame: question.frame,
    slot: question.slot,
    candidates: question.slot === "category" ? [] : question.candidates,
  };
}

const bareProduct = (slug: string, title: string): KnownProduct => ({
  productId: slug,
  slug,
  title,
  brand: "",
  category: "",
  attributes: {},
  boughtOn: [],
  bare: true,
});
