import { z } from "zod";
import { type Vocabulary, vocabularySchema } from "./tool-contracts.ts";

/**
 * The machine-readable block at the end of the assistant's instructions. Every model reads the same one; the
 * offline model parses it back. It holds nothing personal but whether somebody is signed in.
 */
export const briefSchema = z.object({
  today: z.string(), // YYYY-MM-DD in the store's time zone
  signedIn: z.boolean(),
  vocabulary: vocabularySchema,
});
export type Brief = z.infer<typeof briefSchema>;

const OPEN = "<store-brief>";
const CLOSE = "</store-brief>";
// Keys repeated fifty times would fill the space that words should have, so each entry is a row of columns.
const COLUMNS = `categories: slug, name, singular, other words, parent; attributes: name, label, type, unit, better (+ higher, - lower), other words, values; interfaces: kind, label, categories that accept, categories that fit`;

// A store's own words must neither shift the columns nor close the block.
const plain = (text: string) => text.replaceAll(/<\/?store-brief>|[;|\n]/g, " ").trim();
const joined = (words: readonly string[]) => words.map((word) => plain(word).replaceAll(",", " ")).join(",");

/** A vocabulary as compact rows, as the instructions carry it. Its length is what the limit counts. */
export function renderVocabulary({
  complete,
  store,
  categories,
  brands,
  attributes,
  interfaces,
}: Vocabulary): string {
  return JSON.stringify({
    complete,
    store: [plain(store.name), store.currency, store.locale, store.timeZone],
    categories: categories.map((each) => [
      each.slug,
      plain(each.name),
      plain(each.singular),
      joined(each.synonyms),
      each.parent ?? "",
    ]),
    brands: brands.map(plain),
    attributes: attributes.map((each) =>
      [
        each.name,
        plain(each.label),
        each.type[0],
        plain(each.unit ?? ""),
        each.better ? (each.better === "higher" ? "+" : "-") : "",
        joined(each.synonyms),
        (each.values ?? []).map(plain).join("|"),
      ].join(";"),
    ),
    interfaces: interfaces.map((each) => [
      each.kind,
      plain(each.label),
      each.hosts.join(","),
      each.guests.join(","),
    ]),
  });
}

const rowsSchema = z.object({
  complete: z.boolean(),
  store: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  categories: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])),
  brands: z.array(z.string()),
  attributes: z.array(z.string()),
  interfaces: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])),
});

const list = (text: string | undefined, separator = ",") => (text ? text.split(separator) : []);
const TYPES = { n: "number", t: "text", b: "boolean" } as const;

function parseVocabulary(text: string): Vocabulary {
  const { complete, store, categories, brands, attributes, interfaces } = rowsSchema.parse(JSON.parse(text));
  const [storeName, currency, locale, timeZone] = store;
  return vocabularySchema.parse({
    complete,
    store: { name: storeName, currency, locale, timeZone },
    categories: categories.map(([slug, name, singular, synonyms, parent]) => ({
      slug,
      name,
      singular,
      synonyms: list(synonyms),
      ...(parent ? { parent } : {}),
    })),
    brands,
    attributes: attributes.map((row) => {
      const [name, label, type, unit, better, synonyms, values] = row.split(";");
      return {
        name,
        label,
        type: TYPES[type as keyof typeof TYPES],
        synonyms: list(synonyms),
        ...(unit ? { unit } : {}),
        ...(better ? { better: better === "+" ? "higher" : "lower" } : {}),
        ...(values ? { values: list(values, "|") } : {}),
      };
    }),
    interfaces: interfaces.map(([kind, label, hosts, guests]) => ({
      kind,
      label,
      hosts: list(hosts),
      guests: list(guests),
    })),
  });
}

/** The block itself, with a line that names its columns. */
export const renderBrief = ({ today, signedIn, vocabulary }: Brief): string =>
  `Columns of the brief: ${COLUMNS}.\n${OPEN}\n${JSON.stringify({ today, signedIn })}\n${renderVocabulary(vocabulary)}\n${CLOSE}`;

/** The brief in a system prompt, or undefined when there is none. @throws when it is there and malformed. */
export function parseBrief(instructions: string): Brief | undefined {
  const start = instructions.lastIndexOf(OPEN);
  const end = instructions.indexOf(CLOSE, start);
  if (start < 0 || end < 0) return undefined;
  const [head, vocabulary] = instructions
    .slice(start + OPEN.length, end)
    .trim()
    .split("\n");
  return briefSchema.parse({ ...JSON.parse(head!), vocabulary: parseVocabulary(vocabulary!) });
}
