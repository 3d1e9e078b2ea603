"use client";
import { Failure } from "../features/tenants/components/failure.tsx";

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} />;
}
