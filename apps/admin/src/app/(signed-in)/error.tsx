"use client";
import { Failure, type FailureProps } from "../failure.tsx";

/** Inside the layout, so the header stays. */
export default function PageError(props: FailureProps) {
  return <Failure {...props} />;
}
