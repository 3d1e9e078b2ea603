import { after } from "next/server";
import { stopTurns } from "@orchard/assistant/running-turns";
import { readCaller, signOutAt } from "@orchard/auth/gate";
import { tenantIdSchema } from "@orchard/domain/ids";
import { answerChange } from "../../../../api.ts";

/**
 * Signs out. A plain form posts here rather than to a server action: the browser then loads the next page whole, and
 * the answer can tell it to drop what it kept of this site.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[store]/api/sign-out">,
): Promise<Response> {
  return answerChange(request, async () => {
    const { store } = await params;
    if (tenantIdSchema.safeParse(store).success) await signOut(store);
    return new Response(null, {
      status: 303,
      headers: {
        Location: `/${store}`,
        "Cache-Control": "private, no-store",
        "Clear-Site-Data": '"cache", "storage"',
      },
    });
  });
}

/**
 * The session ends first, so that no other question is asked with it while the answers to the last ones are stopped; and
 * those end when the browser has its answer, since a page that is still there would ask what became of them.
 */
async function signOut(store: string): Promise<void> {
  const { identity, person } = await readCaller(store);
  await signOutAt({ app: "storefront", tenantId: store });
  if (person) after(() => stopTurns(identity));
}
