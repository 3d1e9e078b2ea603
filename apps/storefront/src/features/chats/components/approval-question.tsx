"use client";
import { useEffect, useRef, useState, useTransition } from "react";
import type { ApprovalCard as Approval } from "@orchard/domain/approvals";
import { ApprovalCard } from "@orchard/ui/assistant/approval-card";
import { Link } from "@orchard/ui/link";
import { Button } from "@orchard/ui/primitives/button";
import { Notice } from "@orchard/ui/primitives/notice";
import type { AssistantStore } from "../../tenants/loaders.ts";
import { decideApprovalAction } from "../actions.ts";
import { useAssistant } from "../client.tsx";

type ApprovalQuestionProps = {
  approval: Approval;
  store: AssistantStore;
  /** Told how the card stands after a decision, so that the conversation keeps it. */
  onDecided: (approval: Approval) => void;
};

/** What the assistant asks the shopper, with the two answers. The row decides; this shows what it says. */
export function ApprovalQuestion({ approval, store, onDecided }: ApprovalQuestionProps) {
  const [pending, startDeciding] = useTransition();
  const [chosen, setChosen] = useState<"approve" | "decline">();
  const { decided, setDecided } = useAssistant();
  const [problem, setProblem] = useState<string>();
  const end = useRef<HTMLParagraphElement>(null);
  const late = useIsPast(approval.expiresAt, approval.state === "waiting");
  const shown = late ? { ...approval, state: "expired" as const } : approval;

  const decide = (decision: "approve" | "decline") => {
    if (pending) return;
    setChosen(decision);
    setProblem(undefined);
    setDecided(approval.approvalId);
    startDeciding(async () => {
      const answer = await decideApprovalAction(store.id, {
        approvalId: approval.approvalId,
        decision,
      }).catch(() => ({ problem: "The connection was lost. Please try again.", approval: undefined }));
      setProblem(answer.problem);
      if (answer.approval) onDecided(answer.approval);
    });
  };

  // The buttons go with the decision: whoever stood on one is led to what came of it, also when the page is drawn anew,
  // and whoever has gone on meanwhile, to the composer for one, is left there.
  const ended = shown.state !== "waiting" && shown.state !== "approved";
  useEffect(() => {
    if (!ended || decided !== approval.approvalId) return;
    const focused = document.activeElement;
    const leave = () => setDecided(undefined);
    if (focused !== document.body && !end.current?.closest("section")?.contains(focused)) return leave();
    end.current?.focus();
    document.addEventListener("focusin", leave);
    return () => document.removeEventListener("focusin", leave);
  }, [ended, decided, setDecided, approval.approvalId]);

  return (
    <ApprovalCard
      approval={shown}
      currency={store.currency}
      locale={store.locale}
      endRef={end}
      outcome={
        problem ? (
          <Notice kind="critical" live>
            {problem}
          </Notice>
        ) : (
          shown.state === "used" && <WhereToLook tool={approval.tool} title={approval.title} store={store} />
        )
      }
      actions={
        <>
          <Button
            variant="primary"
            busy={pending && chosen === "approve"}
            aria-disabled={pending}
            onClick={() => decide("approve")}
          >
            {shown.state === "approved" ? "Try again" : approval.confirmLabel}
          </Button>
          <Button
            busy={pending && chosen === "decline"}
            aria-disabled={pending}
            onClick={() => decide("decline")}
          >
            Decline
          </Button>
        </>
      }
    />
  );
}

/** The page on which the shopper sees what was done. */
function WhereToLook({ tool, title, store }: { tool: string; title: string; store: AssistantStore }) {
  const number = title.match(/\b[A-Z]{2}-\d{5}\b/)?.[0];
  const [href, words] =
    tool.startsWith("cart_") || tool === "orders_reorder"
      ? [`/${store.id}/cart`, "See your cart"]
      : number
        ? [`/${store.id}/orders/${number}`, `See order ${number}`]
        : [];
  return (
    href && (
      <Link href={href} className="linked">
        {words}
      </Link>
    )
  );
}

/** Whether an instant has passed on this clock. The database's own decides; this only stops offering too late. */
function useIsPast(instant: string, watched: boolean): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    if (!watched) return;
    const timer = setTimeout(() => setPast(true), Math.max(0, Date.parse(instant) - Date.now()));
    return () => clearTimeout(timer);
  }, [instant, watched]);
  return watched && past;
}
