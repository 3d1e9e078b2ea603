import type { Tenant } from "@orchard/domain/tenant";
import { classNames } from "@orchard/ui/class-names";
import { Link } from "@orchard/ui/link";
import { formatAttribute } from "@orchard/ui/store/attribute-text";
import type { VariantOption } from "../loaders.ts";

/** The same thing in other sizes and the like. Links, since each variant has a page: nothing here needs JavaScript. */
export function VariantPicker({ tenant, options }: { tenant: Tenant; options: VariantOption[] }) {
  return (
    <div className="flex flex-col gap-4">
      {options.map(({ definition, choices }) => (
        <nav key={definition.name} aria-label={definition.label}>
          <p className="mb-2 text-sm font-semibold">{definition.label}</p>
          <ul className="flex flex-wrap gap-2">
            {choices.map(({ value, slug, title, inStock, current }) => (
              <li key={slug}>
                <Link
                  href={`/${tenant.id}/p/${slug}`}
                  title={title}
                  {...(current ? { "aria-current": "page" as const } : {})}
                  className={classNames(
                    "inline-flex min-h-11 items-center rounded-control border px-4 text-sm tabular-nums",
                    current ? "border-ink bg-wash font-semibold" : "border-line hover:border-ink",
                    !inStock && "text-muted",
                  )}
                >
                  {formatAttribute(value, definition, tenant.locale)}
                  {!inStock && <span className="ml-1.5 text-xs">sold out</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  );
}
