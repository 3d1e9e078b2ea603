import { clsx } from "clsx";
import type { ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: { radius: ["card", "control", "tag", "tick"], shadow: ["raised"], font: ["display", "body"] },
  },
});

/** Joins class names; of two Tailwind classes that set the same property the later wins. Falsy parts are dropped. */
export function classNames(...parts: ClassValue[]): string {
  return merge(clsx(parts));
}
