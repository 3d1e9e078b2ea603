import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { ProductsCompareOutput } from "@orchard/domain/shopping-tools";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import { formatAttribute } from "../store/attribute-text.ts";
import { Price } from "../store/price.tsx";
import { StockLabel } from "../store/stock-label.tsx";
import type { AnswerLinks } from "./markdown.tsx";

type ComparisonTableProps = ProductsCompareOutput & { links: AnswerLinks; locale: string };

/** Products beside each other, a row for each thing they can be told apart by. What they share stands fainter. */
export function ComparisonTable({ products, rows, links, locale }: ComparisonTableProps) {
  return (
    <section
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Comparison"
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full min-w-96 border-collapse text-left text-sm">
        <thead>
          <tr>
            <th scope="col" className="p-3">
              <span className="sr-only">What is compared</span>
            </th>
            {products.map(({ productId, slug, title }) => (
              <th key={productId} scope="col" className="min-w-32 p-3 align-bottom font-semibold">
                <Titled title={title} href={links.product(slug)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label="Price">
            {products.map(({ productId, priceCents, currency }) => (
              <td key={productId} className="p-3">
                <Price cents={priceCents} currency={currency} locale={locale} />
              </td>
            ))}
          </Row>
          {rows.map(({ name, label, unit, values, differs, best }) => (
            <Row key={name} label={label} faint={!differs}>
              {values.map((value, at) => (
                <td key={products[at]?.productId ?? at} className="p-3 tabular-nums">
                  {value === null ? (
                    <span className="text-muted">
                      <span aria-hidden>–</span>
                      <span className="sr-only">not stated</span>
                    </span>
                  ) : (
                    <span className={classNames(best.includes(at) && "font-semibold")}>
                      {formatAttribute(value, { name, label, unit }, locale)}
                      {best.includes(at) && (
                        <>
                          <Check aria-hidden className="ml-1 inline size-3.5 text-positive" />
                          <span className="sr-only"> (best)</span>
                        </>
                      )}
                    </span>
                  )}
                </td>
              ))}
            </Row>
          ))}
          <Row label="Stock">
            {products.map(({ productId, inStock }) => (
              <td key={productId} className="p-3">
                <StockLabel inStock={inStock} className="text-sm" />
              </td>
            ))}
          </Row>
        </tbody>
      </table>
    </section>
  );
}

function Row({ label, faint = false, children }: { label: string; faint?: boolean; children: ReactNode }) {
  return (
    <tr className={classNames("border-t border-line", faint && "text-muted")}>
      <th scope="row" className="p-3 align-top font-normal text-muted">
        {label}
      </th>
      {children}
    </tr>
  );
}

function Titled({ title, href }: { title: string; href: string | undefined }) {
  return href ? (
    <Link href={href} className="linked">
      {title}
    </Link>
  ) : (
    title
  );
}
