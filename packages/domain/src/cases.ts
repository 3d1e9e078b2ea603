import { z } from "zod";

/** Reviews of tenants, as cases: an operator opens one, the store's staff answer, an operator decides. */

export const CASE_DECISIONS = ["approved", "changes_required", "suspended"] as const;
export type CaseDecision = (typeof CASE_DECISIONS)[number];

export const FINDING_STATES = ["open", "mended", "accepted"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export type Severity = "low" | "medium" | "high";

/** What is said about a case. */
export const caseAnswerSchema = z
  .string()
  .trim()
  .min(1, "Write what you want to say.")
  .max(2000, "Keep it within 2,000 characters.");
