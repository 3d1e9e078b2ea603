import { MessageSquareText, SquarePen } from "lucide-react";
import { Conversation } from "../assistant/conversation.tsx";
import type { AnswerLinks } from "../assistant/markdown.tsx";
import { MessageList } from "../assistant/message-list.tsx";
import { AssistantMessage, UserMessage } from "../assistant/messages.tsx";
import { Receipt } from "../assistant/receipt.tsx";
import { CompatibilityResults } from "../assistant/results.tsx";
import { Steps } from "../assistant/steps.tsx";
import { IconButton } from "../primitives/icon-button.tsx";
import { Sheet, SheetContent, SheetTrigger } from "../primitives/sheet.tsx";
import { drawProduct } from "./draw-product.tsx";
import type { GalleryProps } from "./gallery.tsx";
import { ComposerDemo } from "./interactive.tsx";
import { buildSamples } from "./samples.ts";

const CALLS = [
  { tool: "purchases_search", scopes: ["orders:read"], rows: 1, durationMs: 18, outcome: "ok" },
  { tool: "compatibility_find", scopes: ["catalog:read"], rows: 12, durationMs: 41, outcome: "ok" },
] as const;

/** Links to the products at hand and to any order, as an app's loaders would resolve them. */
export function buildLinks({ products }: Pick<GalleryProps, "products">): AnswerLinks {
  return {
    product: (slug) => (products.some((product) => product.slug === slug) ? `/products/${slug}` : undefined),
    order: (number) => `/orders/${number}`,
  };
}

/** A question and its whole answer. */
export function Exchange(props: GalleryProps) {
  const { tenant, products } = props;
  const { purchases, compatibility } = buildSamples(products, tenant.orderPrefix);
  const links = buildLinks(props);
  const [best, other] = compatibility.results;
  const answer =
    `You bought the **${compatibility.anchors[0]!.title}** on 14 June 2024. Two of these work with it:\n\n` +
    `1. [${best!.product.title}](product:${best!.product.slug}), without limits\n` +
    `2. [${other!.product.title}](product:${other!.product.slug}), which needs the *adapter* you already have\n\n` +
    `The order was [${purchases[0]!.orderNumber}](order:${purchases[0]!.orderNumber}).`;
  return (
    <>
      <UserMessage>{tenant.suggestions[0] ?? "What fits what I bought last year?"}</UserMessage>
      <AssistantMessage
        text={answer}
        links={links}
        steps={
          <Steps
            steps={[
              { id: "1", label: "Looking through your orders", state: "done", detail: "1 purchase" },
              { id: "2", label: "Checking what fits", state: "done", detail: "12 products" },
            ]}
          />
        }
        footer={<Receipt calls={CALLS} onBehalfOf="Mara Lindqvist" model="offline model" />}
      >
        <CompatibilityResults {...compatibility} links={links} locale={tenant.locale} art={drawProduct} />
      </AssistantMessage>
    </>
  );
}

/** The assistant as shoppers meet it: a button that opens a sheet with a conversation. */
export function AssistantSheet(props: GalleryProps) {
  return (
    <Sheet>
      <SheetTrigger className="max-sm:w-11 max-sm:px-0">
        <MessageSquareText aria-hidden />
        <span className="max-sm:sr-only">Assistant</span>
      </SheetTrigger>
      <SheetContent
        title="Assistant"
        flush
        actions={<IconButton label="New conversation" icon={<SquarePen aria-hidden />} />}
        className="sm:w-[30rem]"
      >
        <Conversation footer={<ComposerDemo suggestions={[]} />}>
          <MessageList>
            <Exchange {...props} />
          </MessageList>
        </Conversation>
      </SheetContent>
    </Sheet>
  );
}
