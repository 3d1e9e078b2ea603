"use client";
import type { ComponentProps, ReactNode } from "react";
import { Menu as BaseMenu } from "@base-ui/react/menu";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import { buttonClasses } from "./button.tsx";
import type { ButtonSize, ButtonVariant } from "./button.tsx";

/** A button with a list of commands: holds a {@link MenuTrigger} and a {@link MenuContent}. */
export function Menu({ children }: { children: ReactNode }) {
  return <BaseMenu.Root>{children}</BaseMenu.Root>;
}

type MenuTriggerProps = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize };

/** The button that opens the menu. Shown as an icon, it needs an `aria-label`. */
export function MenuTrigger({ variant, size, className, ...props }: MenuTriggerProps) {
  return <BaseMenu.Trigger {...props} className={buttonClasses({ variant, size }, className)} />;
}

/** The list, under its trigger. */
export function MenuContent({ align = "end", children }: { align?: "start" | "end"; children: ReactNode }) {
  return (
    <BaseMenu.Portal>
      <BaseMenu.Positioner sideOffset={6} align={align} className="z-50 outline-none">
        <BaseMenu.Popup className="min-w-44 rounded-control border border-line bg-surface p-1 text-sm text-ink shadow-raised outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          {children}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  );
}

const ITEM =
  "flex w-full items-center gap-2 rounded-tag px-3 py-2 text-left outline-none select-none data-disabled:opacity-50 " +
  "data-highlighted:bg-ink/8 pointer-coarse:py-3 [&_svg]:size-4 [&_svg]:text-muted";

type MenuItemProps = {
  icon?: ReactNode;
  critical?: boolean;
  disabled?: boolean;
  onClick?: () => void;
  children: ReactNode;
};

/** One command. */
export function MenuItem({ icon, critical = false, disabled, onClick, children }: MenuItemProps) {
  return (
    <BaseMenu.Item
      className={classNames(ITEM, critical && "text-critical [&_svg]:text-critical")}
      {...(disabled ? { disabled } : {})}
      onClick={() => onClick?.()}
    >
      {icon}
      {children}
    </BaseMenu.Item>
  );
}

/** One place to go to. */
export function MenuLink({ href, icon, children }: { href: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <BaseMenu.LinkItem className={ITEM} closeOnClick render={<Link href={href} />}>
      {icon}
      {children}
    </BaseMenu.LinkItem>
  );
}

/** One command that is the submit button of a form with a server action, such as signing out. */
export function MenuSubmit({
  action,
  icon,
  children,
}: {
  action: () => void;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <form action={action}>
      <BaseMenu.Item className={ITEM} nativeButton closeOnClick={false} render={<button type="submit" />}>
        {icon}
        {children}
      </BaseMenu.Item>
    </form>
  );
}

/** A hairline between groups of commands. */
export function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 h-px bg-line" />;
}
