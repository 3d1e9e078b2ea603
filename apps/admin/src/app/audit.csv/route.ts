import { loadAuditFile } from "../../features/audit/loaders.ts";

/** What the audit page shows, as a file. Whoever is not signed in is sent to the sign-in page. */
export async function GET(request: Request): Promise<Response> {
  const file = await loadAuditFile(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="orchard-audit.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
