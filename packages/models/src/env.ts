import { z } from "zod";
import { AppError } from "@orchard/domain/errors";

/** Where answers come from. `offline` needs nothing; the others need what their variant carries. */
export type AssistantModelSetting =
  | { provider: "offline" }
  | { provider: "openai" | "anthropic"; model: string; apiKey: string }
  | { provider: "compatible"; model: string; baseUrl: string; apiKey: string | undefined };

/** Where vectors come from. */
export type EmbeddingModelSetting =
  | { provider: "local" }
  | { provider: "openai"; model: "text-embedding-3-small"; apiKey: string };

type Variables = Record<string, string | undefined>;

const KEY_OF = { openai: "OPENAI_API_KEY", anthropic: "ANTHROPIC_API_KEY" } as const;

const assistantModelSchema = z
  .string()
  .regex(
    /^(offline|(openai|anthropic|compatible)\/\S+)$/,
    "Write openai/<model>, anthropic/<model> or compatible/<model>, or leave it unset for the offline model.",
  );

const embeddingModelSchema = z.enum(["local", "openai/text-embedding-3-small"], {
  error: "Write local or openai/text-embedding-3-small, or leave it unset for the local model.",
});

const pricesSchema = z
  .string()
  .regex(
    /^\d+(\.\d+)?\/\d+(\.\d+)?$/,
    "Write what a million tokens cost in US dollars, in and out, such as 0.15/0.60.",
  );

const baseUrlSchema = z.url({
  protocol: /^https?$/,
  error: "Write the address of an OpenAI-compatible API, such as http://localhost:11434/v1.",
});

/**
 * `ASSISTANT_MODEL` and what it needs, read from the environment. Unset or empty means offline.
 * Throws `AppError("misconfigured")` naming the variable at fault and what to do; never shows its value
 * when that could be a secret.
 */
export function readAssistantModel(variables: Variables = process.env): AssistantModelSetting {
  const setting = check("ASSISTANT_MODEL", assistantModelSchema, variables.ASSISTANT_MODEL || "offline");
  if (setting === "offline") return { provider: "offline" };
  const slash = setting.indexOf("/");
  const provider = setting.slice(0, slash) as "openai" | "anthropic" | "compatible";
  const model = setting.slice(slash + 1);
  if (provider !== "compatible") {
    return { provider, model, apiKey: requireKey(KEY_OF[provider], `ASSISTANT_MODEL=${setting}`, variables) };
  }
  const baseUrl = check("ASSISTANT_BASE_URL", baseUrlSchema, variables.ASSISTANT_BASE_URL || undefined);
  return { provider, model, baseUrl, apiKey: variables.ASSISTANT_API_KEY || undefined };
}

/** `EMBEDDING_MODEL`, read from the environment. Unset or empty means local. Throws as {@link readAssistantModel}. */
export function readEmbeddingModel(variables: Variables = process.env): EmbeddingModelSetting {
  const setting = check("EMBEDDING_MODEL", embeddingModelSchema, variables.EMBEDDING_MODEL || "local");
  if (setting === "local") return { provider: "local" };
  const apiKey = requireKey("OPENAI_API_KEY", `EMBEDDING_MODEL=${setting}`, variables);
  return { provider: "openai", model: "text-embedding-3-small", apiKey };
}

/** What a million tokens of the configured model cost, in US dollars; equally, what one token costs in millionths of one. */
export type Prices = { input: number; output: number };

/** `ASSISTANT_PRICES`, such as `0.15/0.60`. Unset or empty means nothing is known, and cost is counted as none. */
export function readPrices(variables: Variables = process.env): Prices {
  const text = check("ASSISTANT_PRICES", pricesSchema, variables.ASSISTANT_PRICES || "0/0");
  const [input, output] = text.split("/").map(Number) as [number, number];
  return { input, output };
}

function requireKey(name: string, because: string, variables: Variables): string {
  const key = variables[name];
  if (!key) throw new AppError("misconfigured", `${name} is not set. ${because} needs it.`);
  return key;
}

function check<Value>(name: string, schema: z.ZodType<Value>, value: string | undefined): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const advice = parsed.error.issues[0]!.message;
  throw new AppError(
    "misconfigured",
    value === undefined ? `${name} is not set. ${advice}` : `${name} is malformed. ${advice}`,
  );
}
