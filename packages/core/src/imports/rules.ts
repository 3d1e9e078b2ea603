import { convert } from "html-to-text";
import { productInterfaceSchema } from "@orchard/domain/product";
import { z } from "zod";

/** A row as it stands in the file; `line` is where it ends. */
export type SourceRow = { line: number; cells: Record<string, string> };
/** What is wrong with a row, for the terminal alone: quoted values are never stored. */
export type Problem = { line: number; column: string; value: string; remedy: string };
export type Attribute = string | number | boolean;
export type ImportedProduct = {
  line: number;
  slug: string;
  sku: string;
  title: string;
  brand: string;
  model: string;
  category: string;
  category_name: string;
  price_cents: number;
  stock: number;
  status: "published" | "draft";
  summary: string;
  description: string;
  definitions: { name: string; label: string; type: "number" | "text" | "boolean" }[];
  attributes?: Record<string, Attribute>;
  interfaces?: object[];
  variant_group?: string;
  options?: string[];
};
export type ImportedOrder = {
  line: number;
  number: string;
  email: string;
  name: string;
  placed_at: string;
  status: string;
  lines: { product: string; quantity: number; unit_price_cents: number }[];
};

const LONGEST_CELL = 100_000; // characters

/** Control characters but for tabs and line ends. */
// oxlint-disable-next-line no-control-regex -- they are exactly what is looked for
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const buildProblem = (line: number, column: string, value: string, remedy: string): Problem => ({
  line,
  column,
  // Shortened, on one line, and without what a terminal would obey.
  value: value.slice(0, 40).replace(/[\p{Cc}\p{Cf}]/gu, "·"),
  remedy,
});

/** A row's faults that no column explains. Thrown by the readers of cells below, caught by whoever builds a row. */
export class RowError extends Error {
  readonly problem: Problem;
  constructor(row: SourceRow, column: string, remedy: string) {
    super(remedy);
    this.problem = buildProblem(row.line, column, row.cells[column] ?? "", remedy);
  }
}

/** A cell without what no catalogue holds. @throws RowError */
export function cellOf(row: SourceRow, ...names: string[]): string {
  const column = names.find((name) => row.cells[name] !== undefined) ?? names[0]!;
  const text = (row.cells[column] ?? "").trim();
  if (text.length > LONGEST_CELL) throw new RowError(row, column, "Shorten it to 100,000 characters.");
  if (CONTROL.test(text)) throw new RowError(row, column, "Take the control characters out.");
  if (/^(?:[=@]|[+-](?=[^\s\d.,+-]))/.test(text))
    throw new RowError(row, column, "That is a formula. Write its result instead.");
  return text;
}

const required = (row: SourceRow, ...names: string[]) => {
  const text = cellOf(row, ...names);
  if (!text) throw new RowError(row, names[0]!, "It is missing. Fill it in.");
  return text;
};

/** "1299.00" in the store's currency as minor units. @throws RowError */
function centsOf(row: SourceRow, ...names: string[]): number {
  const text = required(row, ...names);
  const cents = /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
  if (!Number.isSafeInteger(cents)) throw new RowError(row, names[0]!, "Write a price like 1299.00.");
  return cents;
}

function wholeOf(row: SourceRow, fallback: number, ...names: string[]): number {
  const text = cellOf(row, ...names);
  if (!text) return fallback;
  const number = Number(text);
  if (!/^\d{1,7}$/.test(text)) throw new RowError(row, names[0]!, "Write a whole number, 0 or more.");
  return number;
}

/** A name for addresses: "Café Noir 250 g" is "cafe-noir-250-g". */
export const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");

/** An attribute's key: "Weight (g)" is "weightG". */
const keyOf = (label: string) =>
  slugOf(label)
    .replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase())
    .replace(/^(?=\d)/, "a");

const textOfHtml = (html: string) =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "script", format: "skip" },
      { selector: "style", format: "skip" },
    ],
  }).slice(0, 8_000);

function summaryOf(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= 160 ? plain : `${plain.slice(0, plain.lastIndexOf(" ", 158) + 1 || 158).trim()} …`;
}

const typed = (text: string): Attribute =>
  text === "true" ? true : text === "false" ? false : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

type Attributes = Pick<ImportedProduct, "definitions" | "attributes">;
function attributesOf(row: SourceRow, named: [label: string, value: Attribute][]): Attributes {
  const attributes: Record<string, Attribute> = {};
  const definitions: ImportedProduct["definitions"] = [];
  for (const [label, value] of named) {
    const name = keyOf(label);
    if (!name || String(value).length > 80)
      throw new RowError(row, label, "An attribute needs a name and at most 80 characters.");
    attributes[name] = value;
    const type = typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
    definitions.push({ name, label: label.slice(0, 40), type });
  }
  return { definitions, attributes };
}

/** A product from a row of the plain format. @throws RowError */
export function buildPlainProduct(row: SourceRow): ImportedProduct {
  const title = required(row, "title");
  if (title.length > 120) throw new RowError(row, "title", "Shorten it to 120 characters.");
  const slug = slugOf(cellOf(row, "slug") || title);
  if (!slug) throw new RowError(row, "slug", "Give it a slug of letters and digits.");
  const category = required(row, "category");
  const price = centsOf(row, "price");
  if (price === 0) throw new RowError(row, "price", "A price is above 0.");
  const description = textOfHtml(cellOf(row, "description"));
  const columns = Object.keys(row.cells).filter((name) => name.startsWith("attribute:"));
  const named = columns.flatMap((column): [string, Attribute][] => {
    const value = cellOf(row, column);
    const label = column.slice("attribute:".length).trim();
    return value ? [[label.charAt(0).toUpperCase() + label.slice(1), typed(value)]] : [];
  });
  const faces = cellOf(row, "interfaces");
  return {
    line: row.line,
    slug,
    sku: cellOf(row, "sku") || slug.toUpperCase(),
    title,
    brand: cellOf(row, "brand"),
    model: cellOf(row, "model") || title,
    category: slugOf(category),
    category_name: category.slice(0, 40),
    price_cents: price,
    stock: wholeOf(row, 0, "stock"),
    status: cellOf(row, "status").toLowerCase() === "draft" ? "draft" : "published",
    summary: cellOf(row, "summary").slice(0, 200) || summaryOf(description),
    description,
    ...(columns.length > 0 ? attributesOf(row, named) : { definitions: [] }),
    ...(faces ? { interfaces: interfacesOf(row, faces) } : {}),
  };
}

function interfacesOf(row: SourceRow, text: string): object[] {
  try {
    const faces = z.array(productInterfaceSchema).max(20).parse(JSON.parse(text));
    return faces.map(({ form, ...face }) => ({ ...face, form: form ?? null }));
  } catch {
    throw new RowError(row, "interfaces", "Write a JSON list as docs/import.md shows.");
  }
}

/** The products of one Shopify handle: one for each variant, since each has its own price and stock. @throws RowError */
export function buildShopifyProducts(rows: readonly SourceRow[]): ImportedProduct[] {
  const first = rows[0]!;
  const title = required(first, "title");
  const handle = slugOf(required(first, "handle", "url handle"));
  const category = cellOf(first, "type", "product category") || "Other";
  const description = textOfHtml(cellOf(first, "body (html)", "body html", "description"));
  const variants = rows.filter((row) => cellOf(row, "variant price", "price"));
  if (variants.length === 0) throw new RowError(first, "variant price", "It is missing. Fill it in.");
  const optionNames = [1, 2, 3].flatMap((at) => {
    const name = cellOf(first, `option${at} name`);
    return name && !/^title$/i.test(name) ? [{ at, name }] : [];
  });
  const several = variants.length > 1 && optionNames.length > 0;
  return variants.map((row) => {
    const chosen = optionNames.flatMap(({ at, name }): [string, string][] => {
      const value = cellOf(row, `option${at} value`);
      return value ? [[name, value]] : [];
    });
    const suffix = chosen.map(([, value]) => value).join(" ");
    const full = several && suffix ? `${title}, ${suffix}` : title;
    if (full.length > 120) throw new RowError(row, "title", "Shorten title and options to 120 characters.");
    const slug = several ? slugOf(`${handle.slice(0, 50)} ${suffix}`) : handle;
    const price = centsOf(row, "variant price", "price");
    if (price === 0) throw new RowError(row, "variant price", "A price is above 0.");
    const status = (cellOf(first, "status") || "active").toLowerCase();
    return {
      line: row.line,
      slug,
      sku: cellOf(row, "variant sku", "sku") || slug.toUpperCase(),
      title: full,
      brand: cellOf(first, "vendor"),
      model: full,
      category: slugOf(category) || "other",
      category_name: category.slice(0, 40),
      price_cents: price,
      stock: wholeOf(row, 0, "variant inventory qty", "inventory quantity"),
      status: status === "active" && !/^false$/i.test(cellOf(first, "published")) ? "published" : "draft",
      summary: summaryOf(description),
      description,
      ...attributesOf(row, chosen),
      ...(several ? { variant_group: handle, options: optionNames.map(({ name }) => keyOf(name)) } : {}),
    };
  });
}

const STATUSES = ["placed", "packed", "shipped", "delivered", "cancelled", "returned"];

/** An order from its rows of the plain format, one for each line, or one with `lines` as JSON. @throws RowError */
export function buildOrder(rows: readonly SourceRow[]): ImportedOrder {
  const first = rows[0]!;
  const email = required(first, "email").toLowerCase();
  if (!z.email().safeParse(email).success) throw new RowError(first, "email", "Write one e-mail address.");
  const number = required(first, "order");
  if (!/^[\w#-]{1,30}$/.test(number))
    throw new RowError(first, "order", "Use letters, digits, # and hyphens.");
  const date = required(first, "date");
  const placed = new Date(/^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T12:00:00Z` : date);
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(placed.getTime()))
    throw new RowError(first, "date", "Write a date like 2025-11-30.");
  const status = (cellOf(first, "status") || "delivered").toLowerCase();
  if (!STATUSES.includes(status)) throw new RowError(first, "status", `Use one of ${STATUSES.join(", ")}.`);
  const stranger = rows.find((row) => required(row, "email").toLowerCase() !== email);
  if (stranger) throw new RowError(stranger, "email", "One order belongs to one customer.");
  const lines = rows.flatMap((row) => (row.cells["lines"] ? nestedLines(row) : [row]));
  return {
    line: first.line,
    number,
    email,
    name: (cellOf(first, "name") || email.split("@")[0]!).slice(0, 80),
    placed_at: placed.toISOString(),
    status,
    lines: lines.map((row) => {
      const quantity = wholeOf(row, 1, "quantity");
      if (quantity < 1 || quantity > 1_000) throw new RowError(row, "quantity", "Write 1 to 1000.");
      return { product: required(row, "product"), quantity, unit_price_cents: centsOf(row, "unit price") };
    }),
  };
}

function nestedLines(row: SourceRow): SourceRow[] {
  const schema = z
    .array(z.object({ product: z.string(), quantity: z.number().default(1), unit_price: z.number() }))
    .min(1);
  try {
    const parsed = schema.parse(JSON.parse(row.cells["lines"]!));
    return parsed.map((each) => ({
      line: row.line,
      cells: {
        product: each.product,
        quantity: String(each.quantity),
        "unit price": String(each.unit_price),
      },
    }));
  } catch {
    throw new RowError(row, "lines", "Write a JSON list of product, quantity and unit_price.");
  }
}
