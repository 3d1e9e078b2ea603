import { expect, test } from "vitest";
import { linksAmong } from "./answer-links.ts";

type Messages = Parameters<typeof linksAmong>[0];

const card = { slug: "halvorn-havra-3", attributes: { slug: "invented", number: "AP-66666" } };
const found = (type: string, data: object) => [
  { type, state: "output-available", output: { ok: true, data } },
];
const links = (parts: object[]) => linksAmong([{ parts }] as unknown as Messages, "aperture");

test("what a tool found may be linked: products and orders", () => {
  const { product, order } = links([
    ...found("tool-products_search", { products: [card] }),
    ...found("tool-orders_get", { orders: [{ number: "AP-10432", items: [{ slug: "bought" }] }] }),
    ...found("tool-purchases_search", { purchases: [{ slug: "gone", orderNumber: "AP-10001" }] }),
    ...found("tool-compatibility_find", {
      anchors: [{ slug: "anchor" }],
      results: [{ product: { slug: "fits" } }],
    }),
    ...found("tool-products_get", { product: { slug: "read" } }),
    ...found("tool-products_compare", { products: [{ slug: "beside" }] }),
    ...found("tool-compatibility_check", {
      products: [{ slug: "asked" }],
      others: [{ product: { slug: "mine" }, orderNumber: "AP-10002" }, { product: { slug: "other" } }],
    }),
    ...found("tool-cart_get", { lines: [{ product: { slug: "chosen" } }, { title: "No longer sold" }] }),
    ...found("tool-orders_track", { number: "AP-10003" }),
  ]);
  const known = ["halvorn-havra-3", "bought", "gone", "anchor", "fits", "read", "beside", "asked", "mine"];
  expect([...known, "other", "chosen"].map(product)).not.toContain(undefined);
  expect(product("read")).toBe("/aperture/p/read");
  expect(["AP-10432", "AP-10001", "AP-10002", "AP-10003"].map(order)).not.toContain(undefined);
  expect(order("AP-10001")).toBe("/aperture/orders/AP-10001");
});

test.each([
  ["a page nothing was found of", []],
  ["an attribute that is called like an address", found("tool-products_search", { products: [card] })],
  ["a category", found("tool-catalog_describe", { categories: [{ slug: "invented" }] })],
  [
    "a call that was refused",
    [{ type: "tool-products_get", output: { ok: false, data: { product: { slug: "invented" } } } }],
  ],
  [
    "the result of a tool of the provider",
    [
      {
        type: "dynamic-tool",
        toolName: "products_get",
        output: { ok: true, data: { product: { slug: "invented" } } },
      },
    ],
  ],
  [
    "what the model asked for",
    [{ type: "tool-products_get", state: "input-available", input: { productId: "invented" } }],
  ],
  ["what the model said", [{ type: "text", text: "[x](product:invented)" }]],
])("%s is no link", (_, parts) => {
  const { product, order } = links(parts);
  expect(product("invented")).toBeUndefined();
  expect(order("AP-66666")).toBeUndefined();
});
