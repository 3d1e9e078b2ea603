"use client";
import { createContext, useContext } from "react";
import type { ComponentProps, ReactNode, RefObject } from "react";
import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { classNames } from "../class-names.ts";
import { buttonClasses } from "./button.tsx";
import type { ButtonSize, ButtonVariant } from "./button.tsx";

/** Whether the sheet around a {@link SheetContent} is modal: only then is the page dimmed. */
const Modal = createContext(true);

type SheetProps = {
  /** Leave out to let the sheet keep its own state, opened by a {@link SheetTrigger}. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** false leaves the page usable beside the sheet, and nothing is dimmed. */
  modal?: boolean;
  children: ReactNode;
};

/** A panel from the side of the screen, the whole screen on a phone. Holds a trigger and a {@link SheetContent}. */
export function Sheet({ open, onOpenChange, modal = true, children }: SheetProps) {
  return (
    <Dialog.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
      modal={modal}
      disablePointerDismissal={!modal}
    >
      <Modal value={modal}>{children}</Modal>
    </Dialog.Root>
  );
}

type SheetTriggerProps = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize };

/** The button that opens the sheet; focus returns to it. */
export function SheetTrigger({ variant, size, className, ...props }: SheetTriggerProps) {
  return <Dialog.Trigger {...props} className={buttonClasses({ variant, size }, className)} />;
}

/** A button inside the sheet that closes it. */
export function SheetClose({ variant, size, className, ...props }: SheetTriggerProps) {
  return <Dialog.Close {...props} className={buttonClasses({ variant, size }, className)} />;
}

type SheetContentProps = {
  title: ReactNode;
  description?: ReactNode;
  side?: "left" | "right";
  /** Left of the closing button. */
  actions?: ReactNode;
  /** Stays at the bottom while the content scrolls. */
  footer?: ReactNode;
  /** The content brings its own scrolling and padding (the assistant does). */
  flush?: boolean;
  /** What gets the focus on opening; the first focusable element when absent. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Widens or narrows it from 640 px up: "sm:w-[36rem]". */
  className?: string;
  children: ReactNode;
};

/** The panel itself, with its title, a closing button, and content that scrolls between them. */
export function SheetContent(props: SheetContentProps) {
  const {
    title,
    description,
    side = "right",
    actions,
    footer,
    flush,
    initialFocus,
    className,
    children,
  } = props;
  const modal = useContext(Modal);
  return (
    <Dialog.Portal>
      {modal && (
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
      )}
      <Dialog.Popup
        {...(initialFocus ? { initialFocus } : {})}
        className={classNames(
          "fixed inset-y-0 z-50 flex w-full flex-col bg-surface text-ink outline-none sm:w-[28rem]",
          "transition-[translate,opacity] duration-200 ease-out data-ending-style:opacity-0 data-starting-style:opacity-0",
          side === "right"
            ? "right-0 border-line data-ending-style:translate-x-6 data-starting-style:translate-x-6 sm:border-l"
            : "left-0 border-line data-ending-style:-translate-x-6 data-starting-style:-translate-x-6 sm:border-r",
          className,
        )}
      >
        <div className="flex min-h-16 items-center gap-2 border-b border-line py-2 pr-3 pl-4 sm:pl-6">
          <div className="min-w-0 flex-1">
            <Dialog.Title className="heading truncate text-lg">{title}</Dialog.Title>
            {description && (
              <Dialog.Description className="truncate text-sm text-muted">{description}</Dialog.Description>
            )}
          </div>
          {actions}
          <Dialog.Close
            aria-label="Close"
            className={buttonClasses(
              { variant: "quiet" },
              "w-10 px-0 pointer-coarse:min-w-11 [&_svg]:size-5",
            )}
          >
            <X aria-hidden />
          </Dialog.Close>
        </div>
        <div className={flush ? "flex min-h-0 flex-1 flex-col" : "flex-1 overflow-y-auto p-4 sm:p-6"}>
          {children}
        </div>
        {footer && <div className="border-t border-line p-4 sm:px-6">{footer}</div>}
      </Dialog.Popup>
    </Dialog.Portal>
  );
}
