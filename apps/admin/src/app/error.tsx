"use client";
import { Failure, type FailureProps } from "./failure.tsx";

/** Where there is no header to keep: the sign-in, and when not even the session could be read. */
export default function SiteError(props: FailureProps) {
  return (
    <main id="content" className="page-width py-8">
      <Failure {...props} />
    </main>
  );
}
