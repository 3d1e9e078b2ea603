import type { NextRequest } from "next/server";
import { finishProviderSignIn } from "@orchard/auth/next-auth";
import { answer } from "../../../../../../api.ts";
import { readStoreAt } from "../../../../../../features/tenants/loaders.ts";
import { announceSignIn } from "../../../../../../mail.ts";

/** Where the store's identity provider sends people back to. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[store]/api/auth/callback/oidc">,
): Promise<Response> {
  return answer(async () => {
    const { store } = await params;
    await readStoreAt(store);
    return finishProviderSignIn(store, request, announceSignIn(store));
  });
}
