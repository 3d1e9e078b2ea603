import { z } from "zod";
import { AppError } from "./errors.ts";

/** `demo` is set by `npm start`, `npm run dev` and tests. Everything else is production, the careful default. */
export const modeSchema = z.enum(["demo", "production"]).default("production");
export type Mode = z.infer<typeof modeSchema>;

/**
 * Reads variables against a schema. An empty variable counts as unset. A malformed one ends the start with its
 * name and what it should be; its value is not repeated, since it may be a secret.
 */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  source: Record<string, string | undefined> = process.env,
): z.infer<Schema> {
  const filled = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new AppError("misconfigured", `Check the environment and start again. ${problems.join("; ")}`);
}
