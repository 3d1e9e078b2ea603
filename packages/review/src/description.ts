import type { PartName } from "./parts.ts";

/**
 * An interface, described by somebody: the part it belongs to, and how complex it is and why.
 *
 * Complexity after the framework: taking code or SQL is high, parsing what others wrote is medium, a form with typed
 * fields is low. That a model which reads free text counts as high is our own judgement.
 */
export type Description = { part: PartName; level: "low" | "medium" | "high"; because: string };

export const low = (part: PartName, because: string): Description => ({ part, level: "low", because });
export const medium = (part: PartName, because: string): Description => ({ part, level: "medium", because });
export const high = (part: PartName, because: string): Description => ({ part, level: "high", because });
