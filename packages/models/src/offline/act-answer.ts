import type {
  CartChangeOutput,
  MemoryChangeOutput,
  OrdersCancelOutput,
  OrdersReorderOutput,
  ReturnsRequestOutput,
} from "@orchard/domain/action-tools";
import type { ApprovalCard } from "@orchard/domain/approvals";
import type {
  CartGetOutput,
  CompatibilityCheckOutput,
  DocumentsSearchOutput,
  PagesGetOutput,
  PreferencesGetOutput,
} from "@orchard/domain/shopping-tools";
import type { Order, Purchase } from "@orchard/domain/tool-contracts";
import type { Named } from "./answer.ts";
import type { Frame } from "./frame.ts";
import type { Memory } from "./memory.ts";

/** What a plan for something to be done arrived at. As in answer.ts: facts only. */
export type ActAnswer =
  /** A card asks for the shopper's word; nothing has been done. `about` is what it is asked of, for the link. */
  | { kind: "waiting"; frame: Frame; approval?: ApprovalCard; about?: About }
  /** The tool would not: `code` says why. */
  | { kind: "refused"; frame: Frame; code: string; about?: About }
  /** No tool was asked, because it could not have succeeded. */
  | { kind: "impossible"; frame: Frame; why: Impossible; order?: Order; purchase?: Purchase }
  | { kind: "cart"; frame: Frame; cart: CartGetOutput }
  | { kind: "cart changed"; frame: Frame; changes: { change: CartChangeOutput; product: Named }[] }
  | { kind: "not in cart"; frame: Frame }
  | { kind: "cancelled"; frame: Frame; done: OrdersCancelOutput }
  | { kind: "return asked for"; frame: Frame; done: ReturnsRequestOutput }
  | { kind: "reordered"; frame: Frame; done: OrdersReorderOutput }
  | MemoryAnswer
  | { kind: "preferences"; frame: Frame; known: PreferencesGetOutput }
  | { kind: "approvals"; frame: Frame; approvals: Memory["approvals"] }
  | { kind: "page"; frame: Frame; page: PagesGetOutput }
  | {
      kind: "passages";
      frame: Frame;
      topic: string;
      product?: Named;
      passage?: DocumentsSearchOutput["passages"][number];
    }
  | { kind: "checked own"; frame: Frame; candidate: Named; check: CompatibilityCheckOutput }
  | { kind: "which order"; frame: Frame; orders: Order[] }
  | { kind: "which reason"; frame: Frame; product: Named };

/** `whole`: the order itself, where it was looked up. */
export type About = { order?: string; whole?: Order; product?: Named; quantity?: number };
export type Impossible =
  | "left the house"
  | "no open order"
  | "not delivered"
  | "already undone"
  | "never bought";

export type MemoryAnswer = { kind: "remembered" | "forgotten"; frame: Frame; done: MemoryChangeOutput };
