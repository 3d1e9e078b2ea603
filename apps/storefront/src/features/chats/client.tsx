"use client";
import type { Chat } from "@ai-sdk/react";
import { MessageSquareText } from "lucide-react";
import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { createContext, use, useCallback, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { AssistantMessage } from "@orchard/assistant/agent";
import { newId } from "@orchard/domain/new-id";
import { classNames } from "@orchard/ui/class-names";
import { Button, type ButtonProps } from "@orchard/ui/primitives/button";
import type { AssistantStore } from "../tenants/loaders.ts";
import type { FeedbackDto, ReceiptCallDto } from "./loaders.ts";

/** A thing the shopper was looking at when they opened the assistant, and questions about it. */
export type About = { title: string; questions: string[] };

type Assistant = {
  store: AssistantStore;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  /** Opens the side sheet, offering questions about something. */
  ask: (about?: About) => void;
  about: About | undefined;
  forgetAbout: () => void;
  /** The conversation that sheet and full page both show. */
  chatId: string;
  setChatId: (id: string) => void;
  /** Conversations of this page load, so that an answer goes on while one moves from page to page. */
  chats: Map<string, Chat<AssistantMessage>>;
  /** Receipts by the id of the answer. */
  receipts: Record<string, ReceiptCallDto[]>;
  addReceipts: (receipts: Record<string, ReceiptCallDto[]>) => void;
  /** What the shopper said about answers, by their id. */
  feedback: Record<string, FeedbackDto>;
  addFeedback: (feedback: Record<string, FeedbackDto>) => void;
  /** What was taken back in this page load, by the ids of the calls. */
  undone: ReadonlySet<string>;
  addUndone: (toolCallId: string) => void;
  /** The card just decided, until the focus goes on from what came of it. */
  decided: string | undefined;
  setDecided: (approvalId: string | undefined) => void;
};

const AssistantContext = createContext<Assistant | undefined>(undefined);

/** The assistant of the store whose page this is. */
export function useAssistant(): Assistant {
  const assistant = use(AssistantContext);
  if (!assistant) throw new Error("useAssistant needs an AssistantProvider above it.");
  return assistant;
}

// The sheet brings the conversation, its parser and all drawings: loaded when first opened.
const AssistantSheet = dynamic(
  () => import("./components/assistant-sheet.tsx").then((module) => module.AssistantSheet),
  {
    ssr: false,
  },
);

/** Around a store's pages: keeps conversations while one moves between them, in memory and nowhere else. */
export function AssistantProvider({ store, children }: { store: AssistantStore; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [about, setAbout] = useState<About>();
  const [chatId, setChatId] = useState(() => newId());
  const [receipts, setReceipts] = useState<Assistant["receipts"]>({});
  const [feedback, setFeedback] = useState<Assistant["feedback"]>({});
  const [chats] = useState<Assistant["chats"]>(() => new Map());

  const ask = useCallback(
    (thing?: About) => {
      // Where questions are chosen, those about one thing are none of the choices.
      setAbout(store.mode === "open" ? thing : undefined);
      setWasOpened(true);
      setOpen(true);
    },
    [store.mode],
  );
  const forgetAbout = useCallback(() => setAbout(undefined), []);
  const addReceipts = useCallback(
    (more: Assistant["receipts"]) => setReceipts((known) => ({ ...known, ...more })),
    [],
  );
  const addFeedback = useCallback(
    (more: Assistant["feedback"]) => setFeedback((known) => ({ ...known, ...more })),
    [],
  );
  const [undone, setUndone] = useState<ReadonlySet<string>>(() => new Set());
  const addUndone = useCallback((id: string) => setUndone((known) => new Set([...known, id])), []);
  const [decided, setDecided] = useState<string>();
  const value = useMemo(
    () => ({
      store,
      isOpen,
      setOpen,
      ask,
      about,
      forgetAbout,
      chatId,
      setChatId,
      chats,
      receipts,
      addReceipts,
      feedback,
      addFeedback,
      undone,
      addUndone,
      decided,
      setDecided,
    }),
    [
      store,
      isOpen,
      ask,
      about,
      forgetAbout,
      chatId,
      chats,
      receipts,
      addReceipts,
      feedback,
      addFeedback,
      undone,
      addUndone,
      decided,
    ],
  );
  return (
    <AssistantContext value={value}>
      {/* On a wide screen the page makes room for the sheet instead of lying under it. */}
      <div
        className={classNames(
          "flex min-h-dvh flex-col has-data-full-height:h-dvh",
          isOpen && "lg:pr-[28rem]",
        )}
      >
        {children}
      </div>
      {wasOpened && <AssistantSheet />}
    </AssistantContext>
  );
}

/** The button in the head of every page; not on the assistant's own page. */
export function AssistantButton() {
  const { store, isOpen, ask } = useAssistant();
  const onItsPage = usePathname().startsWith(`/${store.id}/assistant`);
  if (onItsPage || store.mode === "off") return null;
  return (
    <Button
      onClick={() => ask()}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      icon={<MessageSquareText aria-hidden />}
      className="max-sm:w-11 max-sm:px-0"
    >
      <span className="max-sm:sr-only">Assistant</span>
    </Button>
  );
}

type AskButtonProps = Pick<ButtonProps, "variant" | "size" | "className"> & {
  about?: About;
  children: ReactNode;
};

/** Opens the assistant with questions about what one is looking at. */
export function AskButton({ about, children, ...look }: AskButtonProps) {
  const { store, ask } = useAssistant();
  if (store.mode === "off") return null;
  return (
    <Button
      {...look}
      onClick={() => ask(about)}
      aria-haspopup="dialog"
      icon={<MessageSquareText aria-hidden />}
    >
      {children}
    </Button>
  );
}
