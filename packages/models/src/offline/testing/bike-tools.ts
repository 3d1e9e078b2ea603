import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import { renderBrief, type Brief } from "@orchard/domain/instructions";
import type { ApprovalCard } from "@orchard/domain/approvals";
import type { ProductCard, Purchase } from "@orchard/domain/tool-contracts";
import { satisfies } from "../choice.ts";
import { actTools } from "./bike-acts.ts";

/** The bike store's tools over a handful of rows, and a driver that plays a conversation through the model. */

type Input = Record<string, unknown> & {
  query?: string;
  from?: string;
  to?: string;
  attributes?: { name: string; op: "eq"; value: string | number | boolean }[];
};

const card = (
  slug: string,
  title: string,
  brand: string,
  category: string,
  priceCents: number,
  attributes: ProductCard["attributes"],
  inStock = true,
): ProductCard => ({
  productId: `id-${slug}`,
  slug,
  title,
  brand,
  category,
  priceCents,
  currency: "GBP",
  inStock,
  attributes,
  colour: "#000000",
});

export const PRODUCTS: ProductCard[] = [
  card("pellar-city", "Pellar City Bike", "Pellar", "city-bikes", 89900, {
    weightGrams: 14200,
    colour: "black",
  }),
  card("norrvik-grus", "Norrvik Grus Gravel Bike", "Norrvik", "gravel-bikes", 189900, {
    weightGrams: 10400,
    material: "steel",
  }),
  card(
    "ostra-veld",
    "Ostra Veld Gravel Bike",
    "Ostra",
    "gravel-bikes",
    149900,
    { weightGrams: 11200 },
    false,
  ),
  card("norrvik-trail-40", "Norrvik Trail 40 Tyre", "Norrvik", "tyres", 3900, {
    tyreWidth: 40,
    weightGrams: 480,
  }),
  card("norrvik-trail-45", "Norrvik Trail 45 Tyre", "Norrvik", "tyres", 4200, {
    tyreWidth: 45,
    weightGrams: 540,
  }),
  card("ostra-pro-rack", "Ostra Pro Rack", "Ostra", "racks", 6500, { maxLoad: 25, material: "steel" }),
  card("pellar-drum-20", "Pellar Drum 20 Pannier", "Pellar", "panniers", 5500, {
    volume: 20,
    waterproof: true,
    colour: "slate blue",
  }),
  card("pellar-drum-25", "Pellar Drum 25 Pannier", "Pellar", "panniers", 6500, {
    volume: 25,
    waterproof: true,
    colour: "moss green",
  }),
  card("ostra-sack", "Ostra Sack Pannier", "Ostra", "panniers", 3500, {
    volume: 18,
    waterproof: false,
    colour: "black",
  }),
];

const bought = (
  slug: string,
  orderNumber: string,
  placedOn: string,
  status: Purchase["status"] = "delivered",
): Purchase => {
  const { productId, title, brand, category, priceCents, currency, attributes, colour } = PRODUCTS.find(
    (each) => each.slug === slug,
  )!;
  return {
    productId,
    slug,
    title,
    brand,
    category,
    attributes,
    colour,
    currency,
    orderNumber,
    placedOn,
    quantity: 1,
    paidCents: status === "cancelled" ? 0 : priceCents,
    status,
  };
};

export const PURCHASES: Purchase[] = [
  bought("pellar-drum-20", "VL-10440", "2026-06-11", "shipped"),
  bought("norrvik-trail-45", "VL-10431", "2025-09-02"),
  bought("norrvik-trail-40", "VL-10420", "2025-03-14"),
  bought("ostra-sack", "VL-10415", "2025-02-01", "cancelled"),
  bought("ostra-pro-rack", "VL-10402", "2024-05-20"),
  bought("pellar-city", "VL-10401", "2023-08-01"),
];

/** Which kinds meet; everything that meets fits, but for one pair that fits with a limit. */
const MEETS: [string, string][] = [
  ["gravel-bikes", "tyres"],
  ["city-bikes", "tyres"],
  ["city-bikes", "racks"],
  ["gravel-bikes", "racks"],
  ["racks", "panniers"],
];
export const LIMITED = new Set(["norrvik-trail-45 ostra-veld", "ostra-veld norrvik-trail-45"]);

const PARENTS: Record<string, string> = { "gravel-bikes": "bikes", "city-bikes": "bikes" };
const inCategory = (category: string, wanted: unknown) =>
  wanted === undefined || category === wanted || PARENTS[category] === wanted;

const matches = (
  product: Pick<ProductCard, "title" | "brand" | "category" | "attributes"> & {
    priceCents?: number;
    inStock?: boolean;
  },
  input: Input,
) =>
  inCategory(product.category, input.category) &&
  (input.brand === undefined || product.brand === input.brand) &&
  !((input.excludeBrands ?? []) as string[]).includes(product.brand) &&
  (product.priceCents ?? 0) >= Number(input.minPriceCents ?? 0) &&
  (product.priceCents ?? 0) <= Number(input.maxPriceCents ?? Infinity) &&
  (input.inStock === undefined || product.inStock === input.inStock) &&
  (input.attributes ?? []).every((condition) => satisfies(product, { ...condition, said: "" })) &&
  (input.query ?? "")
    .toLowerCase()
    .split(" ")
    .every((word) =>
      `${product.title} ${Object.values(product.attributes).join(" ")}`.toLowerCase().includes(word),
    );

const TOOLS: Record<string, (input: Input) => unknown> = {
  products_search: (input) => {
    const found = PRODUCTS.filter((product) => matches(product, input));
    if (input.sort === "price_asc") found.sort((a, b) => a.priceCents - b.priceCents);
    return {
      products: found.slice(Number(input.offset ?? 0), Number(input.offset ?? 0) + Number(input.limit ?? 5)),
      total: found.length,
    };
  },
  products_get: ({ productId }) => {
    const product = PRODUCTS.find((each) => each.slug === productId || each.productId === productId);
    return (
      product && {
        product: { ...product, description: "A plain thing. It does its work. Nobody minds.", stock: 2 },
      }
    );
  },
  purchases_search: (input) => {
    const found = PURCHASES.filter(
      (each) =>
        matches({ ...each, priceCents: 0 }, { ...input, minPriceCents: 0 }) &&
        each.placedOn >= (input.from ?? "") &&
        each.placedOn <= (input.to ?? "9"),
    );
    const kept = found.filter((each) => each.status !== "cancelled");
    return {
      purchases: found.slice(0, Number(input.limit ?? 5)),
      total: found.length,
      pieces: kept.length,
      spentCents: found.reduce((sum, each) => sum + each.paidCents, 0),
      currency: "GBP",
    };
  },
  orders_get: ({ number, status, limit }) => {
    const lines = PURCHASES.filter(
      (each) =>
        (number === undefined || each.orderNumber === number) &&
        (status !== "open" || each.status === "shipped"),
    );
    if (number !== undefined && lines.length === 0) return undefined;
    const orders = lines.map((line) => ({
      number: line.orderNumber,
      placedOn: line.placedOn,
      status: line.status,
      items: [line],
      itemsCents: line.paidCents,
      discountCents: 0,
      taxCents: 0,
      shippingCents: 500,
      totalCents: line.paidCents + 500,
      refundedCents: 0,
      currency: "GBP",
      events: [{ kind: line.status, day: line.placedOn }],
    }));
    return { orders: orders.slice(0, Number(limit ?? 1)), total: orders.length };
  },
  compatibility_find: ({ productIds, category, candidateIds, ...input }) => {
    const anchor = PRODUCTS.find((each) => (productIds as string[]).includes(each.productId))!;
    const wanted = candidateIds as string[] | undefined;
    const candidates = PRODUCTS.filter((each) =>
      wanted ? wanted.includes(each.productId) : matches(each, { ...input, category }),
    );
    const results = candidates.flatMap((product) => {
      const meets = MEETS.some((pair) => pair.includes(product.category) && pair.includes(anchor.category));
      if (!meets) return [];
      const limited = LIMITED.has(`${product.slug} ${anchor.slug}`);
      const reasons = [limited ? "the tyre nearly fills the frame" : "the wheel takes it"];
      return [
        {
          product,
          anchorId: anchor.productId,
          verdict: limited ? "fits with limits" : "fits",
          reasons,
          owned: PURCHASES.some((each) => each.slug === product.slug && each.status !== "cancelled"),
        },
      ];
    });
    const count = (verdict: string) => results.filter((each) => each.verdict === verdict).length;
    return {
      anchors: [anchor],
      results,
      counts: {
        fits: count("fits"),
        "fits with limits": count("fits with limits"),
        "cannot tell": 0,
        "does not fit": 0,
      },
    };
  },
  catalog_describe: () => ({}),
};

export type Played = { answer: string; calls: string[] };
export type Failure = { code: string; approval?: ApprovalCard };

/** Plays messages one after the other; each answer with the calls it took, as `tool {input}`. */
export async function play(
  model: LanguageModelV4,
  brief: Brief,
  messages: readonly string[],
  broken: Record<string, Failure> = {},
): Promise<Played[]> {
  const all: typeof TOOLS = { ...TOOLS, ...actTools() };
  const names = Object.keys(all).filter(
    (name) => brief.signedIn || !/^(purchases|orders|returns|memories|preferences)/.test(name),
  );
  const tools = names.map((name) => ({ type: "function" as const, name, inputSchema: {} }));
  const prompt: LanguageModelV4Prompt = [{ role: "system", content: `You help.\n${renderBrief(brief)}` }];
  const played: Played[] = [];
  for (const text of messages) {
    prompt.push({ role: "user", content: [{ type: "text", text }] });
    const calls: string[] = [];
    for (let step = 0; step < 8; step++) {
      const { content } = await model.doGenerate({ prompt, tools });
      const asked = content.flatMap((part) =>
        part.type === "tool-call" ? [{ ...part, input: JSON.parse(part.input) as Input }] : [],
      );
      const said = content.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
      if (asked.length === 0) {
        prompt.push({ role: "assistant", content: [{ type: "text", text: said }] });
        played.push({ answer: said, calls });
        break;
      }
      prompt.push({ role: "assistant", content: asked });
      const results = asked.map(({ toolCallId, toolName, input }) => {
        calls.push(`${toolName} ${JSON.stringify(input)}`);
        const failure = broken[toolName];
        const data = failure ? undefined : all[toolName]!(input);
        const value =
          data === undefined
            ? { ok: false, code: "not_found", message: "secret detail", ...failure }
            : { ok: true, data };
        return {
          type: "tool-result" as const,
          toolCallId,
          toolName,
          output: { type: "json" as const, value: JSON.parse(JSON.stringify(value)) },
        };
      });
      prompt.push({ role: "tool", content: results });
    }
  }
  return played;
}
