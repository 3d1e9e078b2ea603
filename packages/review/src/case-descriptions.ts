import { type Description, low, medium } from "./description.ts";

/** Reviews of tenants: a part of the list in descriptions.ts. */
export const CASE_DESCRIPTIONS: Readonly<Record<string, Description>> = {
  "page admin /reviews": low(
    "administration",
    "A filter in the address; reviews of one's own store, or of all, come out.",
  ),
  "page admin /reviews/[id]": low(
    "administration",
    "An id in the address, which may be another store's review.",
  ),
  "action admin cases/openCaseAction": low("administration", "A store's name; refused to staff."),
  "action admin cases/answerCaseAction": medium(
    "administration",
    "A tenant and a review, which may be another's, and up to 2,000 characters.",
  ),
  "action admin cases/takeCaseAction": low("administration", "A tenant and a review; refused to staff."),
  "action admin cases/settleFindingAction": low(
    "administration",
    "A tenant, a review, a rule and a state from a list; refused to staff.",
  ),
  "action admin cases/decideCaseAction": low(
    "administration",
    "A tenant, a review and a decision from a list; refused to staff.",
  ),
  "table review_cases": low(
    "administration",
    "Who reviews a store and what they decided; written by functions only.",
  ),
  "table review_findings": low(
    "administration",
    "Settings and counts of one store; written by functions only.",
  ),
  "table review_notes": medium(
    "administration",
    "Up to 2,000 characters by operators and staff; written by functions only.",
  ),
  "function reporting.open_case": low(
    "administration",
    "A store's name; the findings are the database's own.",
  ),
  "function reporting.answer_case": medium(
    "administration",
    "A tenant and a case, which may be another's, and up to 2,000 characters.",
  ),
  "function reporting.take_case": low("administration", "A tenant and a case."),
  "function reporting.settle_finding": low(
    "administration",
    "A tenant, a case, a rule and a state from a list.",
  ),
  "function reporting.decide_case": low("administration", "A tenant, a case and a decision from a list."),
};
