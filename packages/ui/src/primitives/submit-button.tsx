"use client";
import { useFormStatus } from "react-dom";
import { Button } from "./button.tsx";
import type { ButtonProps } from "./button.tsx";

/** The submit button of a form with a server action: busy while the action runs. Works without JavaScript. */
export function SubmitButton({ variant = "primary", ...props }: Omit<ButtonProps, "busy" | "type">) {
  const { pending } = useFormStatus();
  return <Button {...props} variant={variant} type="submit" busy={pending} />;
}
