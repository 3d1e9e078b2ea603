"use client";
import type { ReactNode } from "react";
import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";

/** Once, around an app's client parts that call {@link useToast}. Shows at most three at a time, for six seconds each. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={6000} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label="Messages"
          className="fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:left-auto sm:w-88"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** `show` says what just happened, in the corner, read out politely. Never for what the person must act on. */
export function useToast(): { show: (message: { title: string; description?: string }) => void } {
  const manager = Toast.useToastManager();
  return { show: (message) => void manager.add(message) };
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["right", "down"]}
      className="rounded-control bg-ink text-paper transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 py-3 pr-2 pl-4 text-sm">
        <div className="min-w-0 flex-1 py-1">
          <Toast.Title className="font-medium" />
          <Toast.Description className="opacity-80" />
        </div>
        <Toast.Close
          aria-label="Dismiss"
          className="flex size-8 shrink-0 items-center justify-center rounded-tag hover:bg-paper/15 focus-visible:outline-paper pointer-coarse:size-11"
        >
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
