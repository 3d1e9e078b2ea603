import { ApprovalCard } from "../assistant/approval-card.tsx";
import { ChatList } from "../assistant/chat-list.tsx";
import { ConversationWelcome } from "../assistant/conversation.tsx";
import { AssistantMessage } from "../assistant/messages.tsx";
import { OrderResults } from "../assistant/order-results.tsx";
import { ProductResults, PurchaseResults } from "../assistant/results.tsx";
import { Steps } from "../assistant/steps.tsx";
import { Button } from "../primitives/button.tsx";
import { Notice } from "../primitives/notice.tsx";
import { keyFacts } from "../store/attribute-text.ts";
import { buildLinks, Exchange } from "./conversation-specimen.tsx";
import { drawProduct } from "./draw-product.tsx";
import type { GalleryProps } from "./gallery.tsx";
import { ComposerDemo } from "./interactive.tsx";
import { buildSamples } from "./samples.ts";
import { Specimen, Specimens } from "./specimen.tsx";

/** Every part of a conversation in its states. */
export function AssistantGallery(props: GalleryProps) {
  const { tenant, products, wordings } = props;
  const { locale } = tenant;
  const { orders, purchases } = buildSamples(products, tenant.orderPrefix);
  const links = buildLinks(props);
  const shared = { links, locale, art: drawProduct };
  return (
    <Specimens>
      <Specimen name="UserMessage, AssistantMessage, Steps, CompatibilityResults, Receipt">
        <div className="flex flex-col gap-8">
          <Exchange {...props} />
        </div>
      </Specimen>
      <div className="flex flex-col gap-10">
        <Specimen name="AssistantMessage while it is written, and after a failure">
          <div className="flex flex-col gap-8">
            <AssistantMessage
              links={links}
              text="Your last order left the store on"
              streaming
              steps={
                <Steps
                  steps={[
                    { id: "1", label: "Looking through your orders", state: "done" },
                    { id: "2", label: "Asking the carrier", state: "failed" },
                    { id: "3", label: "Writing", state: "running" },
                  ]}
                />
              }
            />
            <Notice kind="critical" action={<Button size="small">Ask again</Button>}>
              The assistant cannot answer right now.
            </Notice>
          </div>
        </Specimen>
        <Specimen name="ProductResults">
          <ProductResults
            products={products.slice(0, 3)}
            facts={(product) => keyFacts(product.attributes, wordings, locale)}
            {...shared}
          />
        </Specimen>
        <Specimen name="ApprovalCard">
          <ApprovalCard
            approval={{
              approvalId: "00000000-0000-4000-8000-000000000000",
              tool: "orders_cancel",
              title: `Cancel order ${orders[1]!.number}`,
              lines: orders[1]!.items.map(({ title, quantity }) => `${quantity} × ${title}`),
              amountCents: orders[1]!.totalCents,
              confirmLabel: "Cancel the order",
              expiresAt: "2025-11-05T12:10:00.000Z",
              state: "waiting",
            }}
            currency={orders[1]!.currency}
            locale={locale}
            actions={
              <>
                <Button variant="primary">Cancel the order</Button>
                <Button>Do not</Button>
              </>
            }
          />
        </Specimen>
      </div>
      <Specimen name="PurchaseResults">
        <PurchaseResults
          purchases={purchases}
          summary={{ total: 9, pieces: 11, spentCents: 48250, currency: purchases[0]!.currency }}
          {...shared}
        />
      </Specimen>
      <Specimen name="OrderResults">
        <OrderResults orders={orders.slice(4, 5)} {...shared} />
      </Specimen>
      <Specimen name="ConversationWelcome, SuggestionChips, Composer">
        <ConversationWelcome title={`What would you like to know about ${tenant.name}?`}>
          <ComposerDemo suggestions={tenant.suggestions} />
        </ConversationWelcome>
      </Specimen>
      <Specimen name="ChatList">
        <ChatList
          locale={locale}
          currentId="b"
          chats={[
            { id: "a", title: "Where is my latest order?", day: "2025-11-05", href: "#a" },
            { id: "b", title: tenant.suggestions[0] ?? "What fits?", day: "2025-11-02", href: "#b" },
          ]}
        />
      </Specimen>
    </Specimens>
  );
}
