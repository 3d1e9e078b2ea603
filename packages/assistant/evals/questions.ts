import { actQuestions } from "./acts.ts";
import { apertureQuestions } from "./aperture.ts";
import { conditionQuestions } from "./conditions.ts";
import { conversationQuestions } from "./conversations.ts";
import { dailygrindQuestions } from "./dailygrind.ts";
import { headlineQuestions } from "./headline.ts";
import { historyQuestions } from "./history.ts";
import { northtrailQuestions } from "./northtrail.ts";
import { paraphraseQuestions } from "./paraphrases.ts";
import { phrasingQuestions } from "./phrasings.ts";
import type { Question } from "./question.ts";
import { shoppingQuestions } from "./shopping.ts";

/** Everything the assistant is asked before a release, in the three stores. */
export const questions: Question[] = [
  ...headlineQuestions,
  ...apertureQuestions,
  ...northtrailQuestions,
  ...dailygrindQuestions,
  ...phrasingQuestions,
  ...conditionQuestions,
  ...historyQuestions,
  ...conversationQuestions,
  ...shoppingQuestions,
  ...actQuestions,
  ...paraphraseQuestions,
];
