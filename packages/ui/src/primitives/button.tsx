import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import type { LinkProps } from "../link.tsx";
import { Spinner } from "./spinner.tsx";

/** primary: the one action of a view. secondary: the others. quiet: in toolbars and rows. critical: takes something away. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "critical";
export type ButtonSize = "small" | "medium" | "large";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border border-edge/60 bg-surface text-ink hover:border-ink",
  quiet: "text-ink hover:bg-ink/7",
  critical:
    "border border-critical/60 bg-surface text-critical hover:border-critical hover:bg-critical hover:text-on-critical",
};
const SIZES: Record<ButtonSize, string> = {
  small: "h-8 px-3 text-sm pointer-coarse:min-h-11",
  medium: "h-10 px-4 text-sm pointer-coarse:min-h-11",
  large: "h-12 px-6 text-base",
};

type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize };

/** The look of a button, for an element of your own (a menu's trigger, a summary). */
export function buttonClasses(
  { variant = "secondary", size = "medium" }: ButtonLook,
  className?: string,
): string {
  return classNames(
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap",
    "transition-colors duration-150 select-none disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}

export type ButtonProps = ComponentProps<"button"> & ButtonLook & { busy?: boolean; icon?: ReactNode };

/** A button. `type` is "button" unless given. While `busy` it keeps its width and focus and cannot be pressed. */
export function Button({ variant, size, busy = false, icon, className, children, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      {...(busy
        ? { "aria-disabled": true, "aria-busy": true, type: "button" as const, onClick: undefined }
        : {})}
      className={buttonClasses({ variant, size }, className)}
    >
      {busy ? <Spinner label="" /> : icon}
      {children}
    </button>
  );
}

export type ButtonLinkProps = LinkProps & ButtonLook & { icon?: ReactNode };

/** A link that looks like a button: for going somewhere, where a button does something. */
export function ButtonLink({ variant, size, icon, className, children, ...props }: ButtonLinkProps) {
  return (
    <Link {...props} className={buttonClasses({ variant, size }, className)}>
      {icon}
      {children}
    </Link>
  );
}
