import type { ReactNode } from "react";

/**
 * The frame of a conversation: a MessageList (or a welcome) over a footer with the Composer. Fills a flush
 * SheetContent, or any column with a height.
 */
export function Conversation({ children, footer }: { children: ReactNode; footer: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {children}
      <div className="border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 sm:py-4">
        {footer}
      </div>
    </div>
  );
}

/** What a new conversation opens with: what the assistant can do here, and questions to begin with. */
export function ConversationWelcome({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div className="mx-auto mt-auto flex w-full max-w-2xl flex-col gap-4 p-4 sm:p-6">
        <p className="heading text-xl">{title}</p>
        {children}
      </div>
    </div>
  );
}
