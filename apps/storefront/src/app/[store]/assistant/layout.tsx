import type { ReactNode } from "react";

/** As high as the window, so that the conversation scrolls and its composer stays. */
export default function AssistantLayout({ children }: { children: ReactNode }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      data-full-height=""
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      {children}
    </main>
  );
}
