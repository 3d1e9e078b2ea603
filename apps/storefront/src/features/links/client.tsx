"use client";
import { type ReactNode, useState } from "react";

/**
 * Shows what it was first given. Following a link uses it up and sets cookies, so the answer comes with the page drawn
 * anew, "used already", in place of the very form that is to read the answer and go on.
 */
export function FirstShown({ children }: { children: ReactNode }) {
  const [first] = useState(children);
  return first;
}
