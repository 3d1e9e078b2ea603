"use client";
import { Failure } from "../../features/tenants/components/failure.tsx";

export default function StoreError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} />;
}
