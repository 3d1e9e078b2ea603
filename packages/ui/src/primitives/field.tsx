import { useId } from "react";
import type { ReactNode } from "react";
import { CircleAlert } from "lucide-react";
import { classNames } from "../class-names.ts";
import { Label } from "./label.tsx";

/** What {@link Field} hands to its control: spread it onto an Input, TextArea or Select. */
export type FieldControl = {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldProps = {
  label: ReactNode;
  /** What to know before typing; stays when there is an error. */
  hint?: ReactNode;
  /** What to do about it, in a sentence. Marks the control invalid and is read with it. */
  error?: ReactNode;
  required?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

/** A control with its label, hint and error, joined for assistive technology. */
export function Field({ label, hint, error, required, className, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <Label htmlFor={id}>
        {label}
        {!required && <span className="font-normal text-muted"> (optional)</span>}
      </Label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(required ? { required } : {}),
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-critical">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}
