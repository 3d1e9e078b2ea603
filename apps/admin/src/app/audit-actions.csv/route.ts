import { loadAdminActionFile } from "../../features/admin-actions/loaders.ts";

/** What was changed, as a file. Whoever is not signed in is sent to the sign-in page. */
export async function GET(request: Request): Promise<Response> {
  const file = await loadAdminActionFile(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="orchard-admin-actions.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
