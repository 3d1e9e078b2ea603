import { listMemories, type Memory, recallMemories } from "@orchard/core/memories/data";
import { forget, remember } from "@orchard/core/memories/mutations";
import { memoriesForgetInput, memoriesRememberInput } from "@orchard/domain/action-tools";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { defineAction } from "./define-action.ts";

const memoryWrites = { scopes: ["memories:read", "memories:write"], writes: "memories:write" } as const;

export const memoriesRemember = defineAction({
  name: "memories_remember",
  description:
    "Remembers one fact about the signed-in shopper, only when they ask for it. Never anything they did not say.",
  effect: "write",
  ...memoryWrites,
  atOnce: true,
  inputSchema: memoriesRememberInput,
  resolve: async (_identity, { text }) => ({ text }),
  describe: async (_identity, { text }) => ({
    title: "Remember this for later",
    lines: [...cut(text)],
    confirmLabel: "Remember",
  }),
  run: (identity, wanted, call) =>
    remember(identity, wanted, { ...call, rowIds: ({ memoryId }) => [memoryId] }),
});

export const memoriesForget = defineAction({
  name: "memories_forget",
  description: "Asks the shopper to agree to forget something that they once asked to have remembered.",
  effect: "destructive",
  taints: true,
  ...memoryWrites,
  inputSchema: memoriesForgetInput,
  resolve: async (identity, { memory }) => ({ memoryId: (await findMemory(identity, memory)).memoryId }),
  describe: async (identity, { memoryId }) => ({
    title: "Forget this",
    lines: [...cut((await findMemory(identity, memoryId)).text)],
    confirmLabel: "Forget",
  }),
  run: (identity, wanted, call) =>
    forget(identity, wanted, { ...call, rowIds: ({ memoryId }) => [memoryId] }),
});

/** A memory by its id, by words it holds, or by what is nearest in meaning; the card says which was found. */
async function findMemory(identity: Identity, named: string): Promise<Memory> {
  const all = await listMemories(identity);
  const words = named.toLowerCase();
  const exact = all.find((each) => each.memoryId === named || each.text.toLowerCase().includes(words));
  const [found] = exact ? [exact] : await recallMemories(identity, named);
  if (!found) throw notFound("memories");
  return found;
}

/** A line of a card holds two hundred characters, a memory three hundred. */
const cut = (text: string) => text.match(/[\s\S]{1,200}/g) ?? [];
