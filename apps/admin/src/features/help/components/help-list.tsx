import { Badge } from "@orchard/ui/primitives/badge";
import { Link } from "@orchard/ui/link";
import type { HelpRequestDto } from "../loaders.ts";

/** The requests of a store's shoppers, those without an answer first. */
export function HelpList({ requests }: { requests: readonly HelpRequestDto[] }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface">
      {requests.map((request) => (
        <li
          key={request.id}
          className="relative flex flex-wrap items-start gap-x-6 gap-y-1 px-4 py-3 hover:bg-ink/4"
        >
          <div className="min-w-0 flex-1 basis-64">
            <Link href={`/help/${request.id}`} className="font-medium after:absolute after:inset-0">
              {request.name} asks a person
            </Link>
            <p className="text-sm text-muted">{request.note || "Without a note."}</p>
          </div>
          <p className="text-sm text-muted tabular-nums">{request.asked}</p>
          <HelpState request={request} />
        </li>
      ))}
    </ul>
  );
}

export function HelpState({ request }: { request: HelpRequestDto }) {
  if (request.state === "answered") return <Badge tone="positive">Answered</Badge>;
  if (request.state === "taken") return <Badge>With {request.takenBy}</Badge>;
  return <Badge tone="caution">Waits</Badge>;
}
