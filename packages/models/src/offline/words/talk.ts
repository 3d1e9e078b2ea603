import type { Answer } from "../answer.ts";
import type { Language } from "../read.ts";
import { listOf, lower } from "./phrases.ts";
import { shopKinds } from "./products.ts";

type Talk = Extract<Answer, { kind: "talk" }>;
type Catalogue = Extract<Answer, { kind: "catalogue" }>;

export function wordTalk({ frame }: Talk, language: Language): string[] {
  const { name } = language.brief.vocabulary.store;
  const topic = frame.topic ?? "";
  switch (frame.intent) {
    case "small_talk":
      return SMALL_TALK[topic]?.(name) ?? SMALL_TALK.agreement!(name);
    case "capabilities":
      return topic === "identity" ? [IDENTITY, abilities(language)] : [abilities(language)];
    default:
      return beyond(topic, frame.unused, language);
  }
}

const SMALL_TALK: Record<string, (store: string) => string[]> = {
  greeting: (store) => [`Hello. What can I look up for you at ${store}?`],
  thanks: () => ["You are welcome."],
  left: () => ["All right, I leave it as it is."],
  bye: () => ["Goodbye."],
  agreement: () => ["All right. Ask me about a product, or about what goes with something."],
};

/** It must never pass for what it is not. */
const IDENTITY = "I am a program that works by rules, not a language model and not a person.";

function abilities({ brief }: Language): string {
  const general =
    "I can find products by kind, brand, price and features, compare them, check what works with what, tell you the store's terms and fill your cart";
  return brief.signedIn
    ? `${general}. I can look up your purchases and orders, and help you cancel, return or reorder, where a card asks for your word first.`
    : `${general}. Once you have signed in I can also look up your purchases and orders.`;
}

function beyond(topic: string, unused: readonly string[], language: Language): string[] {
  if (topic.startsWith("action"))
    return [
      `I cannot do that (“${topic.slice("action: ".length)}”) from here.`,
      "The store's own pages are the place for it.",
    ];
  if (topic === "instructions") return ["That changes nothing here.", abilities(language)];
  if (topic === "terms")
    return ["I cannot explain what terms mean.", "Name two products, and I can say how they differ."];
  if (topic.startsWith("others")) return ["I can only look up what belongs to the shopper who is signed in."];
  if (topic.startsWith("policy"))
    return [
      `I have no information about “${topic.slice("policy: ".length)}”, so I would rather not guess.`,
      "The store's own pages or its staff can tell you.",
    ];
  const foreign = topic.startsWith("elsewhere: ") ? [topic.slice("elsewhere: ".length)] : unused.slice(0, 5);
  const about = foreign.length > 0 ? `; “${foreign.join(" ")}” is nothing I can look up here` : "";
  return [
    `I cannot answer that${about}.`,
    `I can look things up at ${language.brief.vocabulary.store.name}: ${shopKinds(language)}${language.brief.signedIn ? ", and your own purchases and orders" : ""}.`,
  ];
}

export function wordCatalogue({ frame, names, more }: Catalogue, language: Language): string[] {
  const { store } = language.brief.vocabulary;
  const shown = names.slice(0, 16);
  const rest = more || names.length > shown.length ? [...shown, "others"] : shown;
  const category = language.words.vocabulary.categories.find((each) => each.slug === frame.thing.category);
  if (names.length === 0) return [`I found none${category ? ` among our ${lower(category.name)}` : ""}.`];
  if (frame.asks === "brands")
    return [
      `${category ? `Our ${lower(category.name)} come` : `${store.name} carries things`} from ${listOf(rest)}.`,
    ];
  return [`${store.name} sells ${listOf(rest.map(lower))}.`];
}
