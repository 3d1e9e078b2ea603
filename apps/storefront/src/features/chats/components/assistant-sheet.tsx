"use client";
import { Maximize2, SquarePen } from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { newId } from "@orchard/domain/new-id";
import { IconButton, IconLink } from "@orchard/ui/primitives/icon-button";
import { Sheet, SheetContent } from "@orchard/ui/primitives/sheet";
import { useAssistant } from "../client.tsx";
import { ConversationPanel } from "./conversation-panel.tsx";

/** The assistant beside the page: closing and opening it loses neither the page nor the conversation. */
export function AssistantSheet() {
  const { store, isOpen, setOpen, chatId, setChatId, chats, forgetAbout } = useAssistant();
  const path = usePathname();
  const before = useRef(path);
  const beside = useIsWide();
  const field = useRef<HTMLTextAreaElement>(null);

  // Where it covers the page, going somewhere means wanting to see it.
  useEffect(() => {
    if (before.current !== path && (!beside || path.startsWith(`/${store.id}/assistant`))) setOpen(false);
    before.current = path;
  }, [path, beside, store.id, setOpen]);

  const hasMessages = (chats.get(chatId)?.messages.length ?? 0) > 0;
  return (
    <Sheet open={isOpen} onOpenChange={setOpen} modal={!beside}>
      <SheetContent
        flush
        initialFocus={field}
        title="Assistant"
        {...(store.offline ? { description: "Offline assistant" } : {})}
        actions={
          <>
            <IconButton
              label="New conversation"
              icon={<SquarePen aria-hidden />}
              onClick={() => {
                forgetAbout();
                setChatId(newId());
              }}
            />
            <IconLink
              label="Open as a page"
              href={`/${store.id}/assistant${hasMessages ? `/${chatId}` : ""}`}
              icon={<Maximize2 aria-hidden />}
            />
          </>
        }
      >
        <ConversationPanel key={chatId} chatId={chatId} fieldRef={field} />
      </SheetContent>
    </Sheet>
  );
}

const WIDE = "(width >= 64rem)";

/** Whether there is room for the page beside the sheet. */
function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
}
