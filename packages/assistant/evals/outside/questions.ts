import type { Question } from "../question.ts";
import { outsideAperture } from "./aperture.ts";
import { outsideDailygrind } from "./dailygrind.ts";
import { outsideNorthtrail } from "./northtrail.ts";

/**
 * A second set of questions: written from the stores' pages and data alone, by someone who had not seen the parser
 * nor the first set's questions. It says how the assistant does on words nobody prepared it for, and no longer does
 * once it was tuned on: the first score is kept in docs/evaluations.md. `npm run eval -- --set outside` asks them.
 */
export const outsideQuestions: Question[] = [...outsideAperture, ...outsideNorthtrail, ...outsideDailygrind];
