import { z } from "zod";
import { AppError } from "./errors.ts";

/** `demo` is set by `npm start`, `npm run dev` and tests. Everything else is production, the careful default. */
export const modeSchema = z.enum(["demo", "production"]).default("production");
export type Mode = z.infer<typeof modeSchema>;

/** A secret that signs or encrypts. */
export const secretSchema = z
  .string({ error: "must be at least 32 random bytes in base64url; npm start makes one" })
  .regex(/^[A-Za-z0-9_-]{43,}$/, "must be at least 32 random bytes in base64url; npm start makes one");

/**
 * What is wrong with a secret in production, or undefined: a word, a placeholder, a sentence or a short pattern over
 * and over has the right length and protects nothing. Random bytes fail this less than once in a billion.
 */
export function findWeakness(secret: string): string | undefined {
  const varied = new Set(secret).size >= 16 && !/(.{3,16})\1{2}/.test(secret);
  const spelled = /^[a-z0-9_-]+$|^[A-Z0-9_-]+$/.test(secret);
  if (varied && !spelled) return undefined;
  return "is no random secret; make one: openssl rand -base64 32 | tr '+/' '-_' | tr -d '='";
}

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
