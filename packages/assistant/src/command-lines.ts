import { type ApprovalCard, approvalCardSchema } from "@orchard/domain/approvals";

/** What a tool came back with, one readable line each: rows, what waits for the person's word, how to undo what was done. */
export function linesOf(output: unknown): string[] {
  const result = output as
    | { ok?: boolean; message?: string; approval?: unknown; data?: Record<string, unknown> }
    | undefined;
  const card = approvalCardSchema.safeParse(result?.approval);
  if (card.success) return cardLines(card.data);
  if (!result?.ok) return [result?.message ?? "no result"];
  const data = result.data ?? {};
  return [...Object.values(data).flatMap(rowsOf), ...undoLines(data)];
}

function rowsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((row: Record<string, unknown>) => {
      const product = (row["product"] ?? row) as Record<string, unknown>;
      return [
        row["number"] ?? row["orderNumber"],
        row["placedOn"],
        product["title"] ?? product["name"] ?? product["text"],
        row["verdict"],
      ]
        .filter(Boolean)
        .join("  ");
    })
    .filter((line) => line !== "");
}

const DECIDED = {
  approved: "agreed to, and not done yet",
  declined: "declined",
  expired: "not decided in time",
  used: "agreed to and done",
};

/** The card as the store would show it. The command line is not the person, so it cannot agree for them. */
function cardLines({ title, lines, confirmLabel, expiresAt, state }: ApprovalCard): string[] {
  const until = `${expiresAt.slice(11, 16)} UTC`;
  return [
    `asks first: ${title}`,
    ...lines.map((line) => `  ${line}`),
    state === "waiting"
      ? `  Nothing has been done. “${confirmLabel}” or not: in this chat in the store, until ${until}.`
      : `  ${DECIDED[state]}`,
  ];
}

function undoLines(data: Record<string, unknown>): string[] {
  const { quantity, previousQuantity, title, memoryId, known } = data;
  if (typeof previousQuantity === "number")
    return [
      `${String(title)}: ${previousQuantity} → ${String(quantity)} in the cart; to undo, set it back to ${previousQuantity}`,
    ];
  if (typeof memoryId !== "string") return [];
  const text = `“${String(data["text"])}”`;
  return [known ? `${text} was known already` : `${text}; to undo, ask to forget it (memory ${memoryId})`];
}
