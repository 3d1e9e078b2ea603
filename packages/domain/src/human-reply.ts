/** What a person of the store wrote into a chat, as `assistant.answer_help` stores it: a part of a kind of its own. */
export type HumanReply = { name: string; text: string };

const PART = "data-human";

/** What a person wrote, when that is what a message holds. */
export function humanReply(parts: readonly unknown[]): HumanReply | undefined {
  for (const part of parts) {
    const { type, data } = part as { type?: unknown; data?: Partial<Record<keyof HumanReply, unknown>> };
    if (type === PART && typeof data?.name === "string" && typeof data.text === "string")
      return { name: data.name, text: data.text };
  }
  return undefined;
}
