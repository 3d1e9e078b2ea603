import { FileText } from "lucide-react";
import type { DocumentSummary } from "@orchard/domain/document";
import { Link } from "@orchard/ui/link";

/** Documents to choose from, by title. */
export function DocumentList({ store, documents }: { store: string; documents: DocumentSummary[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {documents.map(({ slug, title }) => (
        <li key={slug} className="flex items-center gap-3">
          <FileText aria-hidden className="size-4 shrink-0 text-muted" />
          <Link href={`/${store}/documents/${slug}`} className="linked">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
