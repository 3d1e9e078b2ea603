"use client";
import { useEffect } from "react";

/** Tells the store that a product's page was looked at. Without JavaScript nothing is remembered, and nothing missing. */
export function RecordView({ store, productId }: { store: string; productId: string }) {
  useEffect(() => {
    void fetch(`/${store}/api/views`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ productId }),
      keepalive: true,
    }).catch(() => undefined);
  }, [store, productId]);
  return null;
}
