import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import type { LinkProps } from "../link.tsx";
import { buttonClasses } from "./button.tsx";
import type { ButtonProps, ButtonSize } from "./button.tsx";

const SQUARE: Record<ButtonSize, string> = {
  small: "w-8 px-0 pointer-coarse:min-w-11",
  medium: "w-10 px-0 pointer-coarse:min-w-11 [&_svg]:size-5",
  large: "w-12 px-0 [&_svg]:size-6",
};

export type IconButtonProps = Omit<ButtonProps, "children" | "busy" | "icon"> & {
  label: string;
  icon: ReactNode;
};

/** A button shown as an icon; `label` is its accessible name and must say what it does. */
export function IconButton({
  label,
  icon,
  variant = "quiet",
  size = "medium",
  className,
  ...props
}: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      {...props}
      className={buttonClasses({ variant, size }, classNames(SQUARE[size], className))}
    >
      {icon}
    </button>
  );
}

export type IconLinkProps = LinkProps & { label: string; icon: ReactNode; size?: ButtonSize; count?: number };

/** A link shown as an icon. `count` above zero is shown on it and read with the label. */
export function IconLink({ label, icon, size = "medium", count = 0, className, ...props }: IconLinkProps) {
  return (
    <Link
      {...props}
      className={buttonClasses({ variant: "quiet", size }, classNames("relative", SQUARE[size], className))}
    >
      {icon}
      <span className="sr-only">{label}</span>
      {count > 0 && (
        <span className="absolute top-0.5 right-0 min-w-4 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4 font-semibold text-on-accent tabular-nums">
          {count}
        </span>
      )}
    </Link>
  );
}
