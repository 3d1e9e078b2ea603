import type { Metadata } from "next";
import { Mail } from "lucide-react";
import { EmptyState } from "@orchard/ui/primitives/empty-state";
import { PageHeader } from "@orchard/ui/primitives/page-header";
import { Link } from "@orchard/ui/link";
import { loadOutbox } from "../../../../features/mail/loaders.ts";

export const metadata: Metadata = { title: "Outbox", robots: { index: false } };

export default async function OutboxPage({ params }: PageProps<"/[store]/outbox">) {
  const { store } = await params;
  const { tenant, mails } = await loadOutbox(store);
  return (
    <div className="page-width">
      <PageHeader
        title="Outbox"
        lead={`A demonstration sends no mail. This is what ${tenant.name} would have sent because of what you did here, and nobody else sees it.`}
      />
      {mails.length === 0 ? (
        <EmptyState icon={<Mail aria-hidden />} title="No mail yet">
          Make an account, ask for a new password or sign in on a new device, and the mail appears here.
        </EmptyState>
      ) : (
        <ul className="flex max-w-3xl flex-col gap-6">
          {mails.map(({ id, recipient, subject, sentAt, parts }) => (
            <li key={id}>
              <article className="overflow-clip rounded-card border border-line bg-surface">
                <header className="border-b border-line px-4 py-3 sm:px-6">
                  <h2 className="font-semibold">{subject}</h2>
                  <p className="text-sm text-muted">
                    To {recipient}, {sentAt}
                  </p>
                </header>
                <p className="px-4 py-4 text-sm wrap-anywhere whitespace-pre-line sm:px-6">
                  {parts.map(({ text, href }, index) =>
                    href ? (
                      <Link key={index} href={href} className="linked">
                        {text}
                      </Link>
                    ) : (
                      text
                    ),
                  )}
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
