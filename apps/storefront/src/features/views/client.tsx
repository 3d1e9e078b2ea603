"use client";
import { useEffect } from "react";

/** What was only clicked through was not looked at; and a page has better things to do as it opens. */
const A_LOOK_MS = 1000;

/** Tells the store that a product's page was looked at. Without JavaScript nothing is remembered, and nothing missing. */
export function RecordView({ store, productId }: { store: string; productId: string }) {
  useEffect(() => {
    const look = setTimeout(() => {
      void fetch(`/${store}/api/views`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ productId }),
        keepalive: true,
      }).catch(() => undefined);
    }, A_LOOK_MS);
    return () => clearTimeout(look);
  }, [store, productId]);
  return null;
}
