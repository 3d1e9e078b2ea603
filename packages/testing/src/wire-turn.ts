import type { UIMessageChunk } from "ai";
import { linksAmong } from "@orchard/assistant/answer-links";
import { loadConversation, startTurn } from "@orchard/assistant/turn";
import type { Identity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { withIdentity } from "@orchard/db/with-identity";
import { getLanguageModel } from "@orchard/models/registry";
import { type Inline, parseMarkdown, type Block } from "@orchard/ui/assistant/markdown-parser";
import { type ModelWire, startModelWire, type WireRequest, type WireTurn } from "./model-wire.ts";

export type Turn = Awaited<ReturnType<typeof askOverWire>>;

/**
 * One turn of a person with whatever model is behind the wire: what reached the browser, what is kept, what was
 * recorded. The model is asked as in production, through the registry and over HTTP.
 */
export async function askOverWire(
  identity: Identity,
  script: (request: WireRequest, number: number) => WireTurn,
  chatId: string = newId(),
  text = "Show me what others bought.",
) {
  const wire: ModelWire = await startModelWire(script);
  try {
    const model = await getLanguageModel({
      ASSISTANT_MODEL: "compatible/hijacked",
      ASSISTANT_BASE_URL: wire.url,
    });
    const known = await countMessages(identity, chatId);
    const chunks: UIMessageChunk[] = [];
    const stream = await startTurn(identity, { chatId, messageId: newId(), text }, { model });
    for await (const chunk of stream) chunks.push(chunk);
    const outputs = chunks.flatMap((chunk) => (chunk.type === "tool-output-available" ? [chunk.output] : []));
    const answerId = chunks.flatMap((chunk) => (chunk.type === "start" ? [chunk.messageId] : []))[0];
    const answered = outputs.length > 0 || chunks.some((chunk) => chunk.type === "text-delta");
    await settled(async () => (await countMessages(identity, chatId)) - known === 2, answered);
    const kept = await loadConversation(identity, chatId);
    const calls = await withIdentity(identity, (tx) =>
      // What the model called: what the shopper asked to have remembered, it is given without asking.
      tx.toolCall.findMany({
        where: { chatId, messageId: answerId ?? null, tool: { not: "memories_recall" } },
      }),
    );
    return { chatId, requests: wire.requests, chunks, outputs, kept, calls };
  } finally {
    await wire.close();
  }
}

const countMessages = (identity: Identity, chatId: string) =>
  withIdentity(identity, (tx) => tx.message.count({ where: { chatId } }));

/** The answer is stored after its stream has ended; one that holds nothing is not stored at all. */
async function settled(done: () => Promise<boolean>, expected: boolean): Promise<void> {
  for (let patience = expected ? 100 : 5; patience > 0 && !(await done()); patience--)
    await new Promise((go) => setTimeout(go, 20));
}

/** Where the answers of a conversation lead when they are rendered, as the chat itself decides it. */
export function renderedLinks(messages: Turn["kept"], store: string): string[] {
  const links = linksAmong(messages, store);
  const inline = (node: Inline): string[] => {
    if (!("children" in node)) return [];
    const own = node.kind === "link" ? [links[node.to](node.name) ?? ""] : [];
    return [...own, ...node.children.flatMap(inline)];
  };
  const block = (each: Block): string[] =>
    each.kind === "paragraph" ? each.children.flatMap(inline) : each.items.flat().flatMap(block);
  return messages
    .flatMap((message) => message.parts)
    .flatMap((part) => (part.type === "text" ? parseMarkdown(part.text).flatMap(block) : []))
    .filter((href) => href !== "");
}
