import "server-only";
import {
  type DocumentDetail,
  type DocumentKind,
  type DocumentPassage,
  documentSlugSchema,
  type DocumentSummary,
} from "@orchard/domain/document";
import { notFound } from "@orchard/domain/errors";
import type { Identity } from "@orchard/domain/identity";
import { type Tx, withIdentity } from "@orchard/db/with-identity";
import { embeddingModelId, embedTexts } from "@orchard/models/embeddings";
import { type Audit, withAudit } from "../audit/mutations.ts";
import { readProducts } from "../catalog/data.ts";
import { buildExcerpt } from "./rules.ts";

const SUMMARY = {
  slug: true,
  kind: true,
  title: true,
  product: { select: { id: true, slug: true, title: true } },
} as const;

type SummaryRow = {
  slug: string;
  kind: string;
  title: string;
  product: { id: string; slug: string; title: string } | null;
};

const toSummary = ({ slug, kind, title, product }: SummaryRow): DocumentSummary => ({
  slug,
  kind: kind as DocumentKind,
  title,
  ...(product ? { product: { productId: product.id, slug: product.slug, title: product.title } } : {}),
});

/** Documents of the caller's store by title: of one product, or of one kind, or all. */
export async function listDocuments(
  identity: Identity,
  input: { productId?: string; kind?: DocumentKind } = {},
): Promise<DocumentSummary[]> {
  const rows = await withIdentity(identity, (tx) =>
    tx.document.findMany({ where: input, select: SUMMARY, orderBy: [{ title: "asc" }, { slug: "asc" }] }),
  );
  return rows.map(toSummary);
}

/** What a store itself explains, by title: everything that is not about a product. */
export async function readStorePages(tx: Tx): Promise<DocumentSummary[]> {
  const rows = await tx.document.findMany({
    where: { productId: null },
    select: SUMMARY,
    orderBy: { title: "asc" },
  });
  return rows.map(toSummary);
}

/** One published document of the caller's store, text included. @throws AppError `not_found` */
export async function getDocument(
  identity: Identity,
  slug: string,
  audit?: Audit<DocumentDetail>,
): Promise<DocumentDetail> {
  return withAudit(identity, audit, async (tx) => {
    const known = documentSlugSchema.safeParse(slug);
    const row = known.success
      ? await tx.document.findFirst({ where: { slug: known.data }, select: { ...SUMMARY, body: true } })
      : null;
    if (!row) throw notFound("documents");
    return { ...toSummary(row), body: row.body };
  });
}

// Below this cosine a question and a paragraph have nothing to do with each other (local model, as for products);
// it only decides where they share no word.
const NEAR = 0.42;

/**
 * Passages of the store's documents that answer some words, best first; with a product (its slug or id), only of its own.
 * @throws AppError `not_found` for a product that is not there
 */
export async function searchDocuments(
  identity: Identity,
  input: { query: string; productSlug?: string | undefined; limit?: number },
  audit?: Audit<{ passages: DocumentPassage[] }>,
): Promise<{ passages: DocumentPassage[] }> {
  const { query, productSlug, limit = 5 } = input;
  // The embedding is made before the transaction: nothing slow may hold one open.
  const [meaning] = await embedTexts([query]);
  return withAudit(identity, audit, async (tx) => {
    const [product] = productSlug ? await readProducts(tx, [productSlug]) : [];
    if (productSlug && !product) throw notFound("products");
    const hits = await tx.$queryRaw<{ slug: string; headings: string[]; body: string }[]>`
      select document_slug as slug, headings, body
      from catalog.search_documents(${query}, ${JSON.stringify(meaning)}::halfvec(512), ${embeddingModelId()},
                                    ${NEAR}::real, ${product?.id ?? null}::uuid, ${limit}::int)`;
    const rows = await tx.document.findMany({
      where: { slug: { in: hits.map((hit) => hit.slug) } },
      select: SUMMARY,
    });
    const passages = hits.flatMap((hit) => {
      const row = rows.find((each) => each.slug === hit.slug);
      if (!row) return [];
      return [
        {
          ...toSummary(row),
          heading: hit.headings.join(" › "),
          excerpt: buildExcerpt(hit.body, query),
        },
      ];
    });
    return { passages };
  });
}
