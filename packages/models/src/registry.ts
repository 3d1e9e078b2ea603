import type { LanguageModelV4, SharedV4ProviderOptions } from "@ai-sdk/provider";
import { readAssistantModel } from "./env.ts";

/** The model as people may know it: for the interface's footnote and for audit rows. No secret in it. */
export type ModelDescription = { id: string; provider: string; offline: boolean };

/**
 * The options every call to a language model must carry. OpenAI would otherwise keep each conversation
 * on its side (`store` defaults to true there). Providers ignore the entries of others.
 */
export const modelProviderOptions: SharedV4ProviderOptions = { openai: { store: false } };

/**
 * The language model that `ASSISTANT_MODEL` names, the offline one when it is unset.
 * Providers are imported only when chosen. Throws `AppError("misconfigured")` when the setting or its key is wrong.
 */
export async function getLanguageModel(
  variables: Record<string, string | undefined> = process.env,
): Promise<LanguageModelV4> {
  const setting = readAssistantModel(variables);
  switch (setting.provider) {
    case "offline": {
      const { createOfflineModel } = await import("./offline/model.ts");
      return createOfflineModel();
    }
    case "openai": {
      const { createOpenAI } = await import("@ai-sdk/openai");
      return withoutStorage(createOpenAI({ apiKey: setting.apiKey })(setting.model));
    }
    case "anthropic": {
      const { createAnthropic } = await import("@ai-sdk/anthropic");
      return createAnthropic({ apiKey: setting.apiKey })(setting.model);
    }
    case "compatible": {
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      return createOpenAICompatible({
        name: "compatible",
        baseURL: setting.baseUrl,
        apiKey: setting.apiKey,
        includeUsage: true,
      })(setting.model);
    }
  }
}

/** What {@link getLanguageModel} would give, without loading it. Throws as it does. */
export function describeModel(variables: Record<string, string | undefined> = process.env): ModelDescription {
  const setting = readAssistantModel(variables);
  if (setting.provider === "offline") return { id: "offline", provider: "orchard", offline: true };
  return { id: `${setting.provider}/${setting.model}`, provider: setting.provider, offline: false };
}

/** Storage stays off even where a caller forgets {@link modelProviderOptions}. */
async function withoutStorage(model: LanguageModelV4): Promise<LanguageModelV4> {
  const { defaultSettingsMiddleware, wrapLanguageModel } = await import("ai");
  return wrapLanguageModel({
    model,
    middleware: defaultSettingsMiddleware({ settings: { providerOptions: modelProviderOptions } }),
  });
}
