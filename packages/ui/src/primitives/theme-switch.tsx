import { Monitor, Moon, Sun } from "lucide-react";
import { classNames } from "../class-names.ts";
import type { ThemeChoice } from "../theme.ts";

const CHOICES = [
  { value: "system", label: "Same as device", Icon: Monitor },
  { value: "light", label: "Light", Icon: Sun },
  { value: "dark", label: "Dark", Icon: Moon },
] as const;

type ThemeSwitchProps = {
  current: ThemeChoice;
  /** A server action that stores the form's `theme` ("system" | "light" | "dark") in a cookie. */
  action: (form: FormData) => void | Promise<void>;
};

/**
 * Three submit buttons of one form, so it works without JavaScript. The layout reads the cookie with
 * parseThemeChoice and sets `data-theme` on `<html>` unless it is "system".
 */
export function ThemeSwitch({ current, action }: ThemeSwitchProps) {
  return (
    <form
      action={action}
      aria-label="Colour theme"
      className="inline-flex rounded-control border border-line p-0.5"
    >
      {CHOICES.map(({ value, label, Icon }) => (
        <button
          key={value}
          type="submit"
          name="theme"
          value={value}
          title={label}
          aria-label={label}
          aria-pressed={value === current}
          className={classNames(
            "flex size-8 items-center justify-center rounded-tag text-muted transition-colors duration-150 hover:text-ink pointer-coarse:size-11",
            value === current && "bg-ink/8 text-ink",
          )}
        >
          <Icon aria-hidden className="size-4" />
        </button>
      ))}
    </form>
  );
}
