import { getPersonalNotes } from "@orchard/core/memories/data";
import { preferencesGetInput, type PreferencesGetOutput } from "@orchard/domain/shopping-tools";
import { defineTool } from "./define-tool.ts";

export const preferencesGet = defineTool({
  name: "preferences_get",
  description:
    "What the signed-in shopper told the store about themselves (units, sizes, budget, diet) and asked to remember.",
  effect: "read",
  scopes: ["preferences:read", "memories:read"],
  inputSchema: preferencesGetInput,
  run: async (identity, _input, audit): Promise<PreferencesGetOutput> => {
    const { memories, ...known } = await getPersonalNotes(identity, {
      ...audit,
      rowIds: (data) => data.memories.map((each) => each.memoryId),
      untrusted: (data) => data.memories.some((each) => each.untrusted),
    });
    return { ...known, memories: memories.map(({ memoryId, text }) => ({ memoryId, text })) };
  },
  rowIds: (data) => data.memories.map((each) => each.memoryId),
});
