import type { Preferences } from "@orchard/domain/account";
import type { ActAnswer, MemoryAnswer } from "../act-answer.ts";
import type { Language } from "../read.ts";
import { capital, listOf, money, quoted } from "./phrases.ts";

type Of<Kind extends ActAnswer["kind"]> = Extract<ActAnswer, { kind: Kind }>;

export function wordMemory({ kind, done }: MemoryAnswer): string[] {
  return kind === "remembered"
    ? [`I will remember: ${quoted([done.text])}.`]
    : [`I have forgotten ${quoted([done.text])}.`];
}

/** What the shopper told the store, and what they asked to have remembered. */
export function wordPreferences({ frame, known }: Of<"preferences">, language: Language): string[] {
  const set = preferencesText(known.preferences, language);
  const remembered = known.memories.map(({ text }) => text);
  if (set.length === 0 && remembered.length === 0)
    return ["You have set no preferences and asked me to remember nothing."];
  return [
    set.length > 0 ? `${capital(`you told the store: ${listOf(set)}`)}.` : "You have set no preferences.",
    remembered.length > 0
      ? `You asked me to remember ${quoted(remembered.slice(0, 5))}${remembered.length > 5 ? " and more" : ""}.`
      : "You asked me to remember nothing.",
    ...(frame.intent === "forget" && remembered.length > 0 ? ["Which of these shall I forget?"] : []),
  ];
}

function preferencesText(preferences: Preferences, { brief }: Language): string[] {
  const { units, clothingSize, shoeSizeEu, budgetCents, diet } = preferences;
  return [
    ...(units ? [`${units} units`] : []),
    ...(clothingSize ? [`clothing size ${clothingSize}`] : []),
    ...(shoeSizeEu ? [`shoe size ${shoeSizeEu}`] : []),
    ...(budgetCents ? [`a usual budget of ${money(budgetCents, brief.vocabulary.store)}`] : []),
    ...(diet ? [`${diet.replace("_", " ")} as your diet`] : []),
  ];
}
