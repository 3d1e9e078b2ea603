import type { Part } from "./tool-card.tsx";

/** Whether an answer changed the cart, which the head of the page counts. */
export const changedCart = (parts: readonly Part[]): boolean =>
  parts.some(
    (part) =>
      (part.type === "tool-cart_add" || part.type === "tool-cart_update") &&
      part.state === "output-available" &&
      part.output.ok,
  );

/** Whether an answer changed something at once: the same question asked again would change it twice. */
export const madeChange = (parts: readonly Part[]): boolean =>
  changedCart(parts) ||
  parts.some(
    (part) => part.type === "tool-memories_remember" && part.state === "output-available" && part.output.ok,
  );
