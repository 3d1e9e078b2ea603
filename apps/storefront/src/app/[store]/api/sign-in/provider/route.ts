import { NextResponse, type NextRequest } from "next/server";
import { beginProviderSignIn } from "@orchard/auth/next-auth";
import { answer } from "../../../../../api.ts";
import { readNext } from "../../../../../features/account/loaders.ts";
import { readStoreAt } from "../../../../../features/tenants/loaders.ts";

/**
 * Goes to the store's identity provider. A link and not a form, since pages may only send forms to this site; what ties
 * the answer to this browser is in cookies.
 */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[store]/api/sign-in/provider">,
): Promise<Response> {
  return answer(async () => {
    const { store } = await params;
    await readStoreAt(store);
    const next = readNext(store, request.nextUrl.searchParams.get("next"));
    return NextResponse.redirect(await beginProviderSignIn(store, next), 303);
  });
}
