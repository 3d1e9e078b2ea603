import { randomBytes } from "node:crypto";
import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import { approveForAssistant, mintIdentity } from "@orchard/domain/identity";
import { newId } from "@orchard/domain/ids";
import { IDENTITY_AUDIENCE, keyId, mintIdentityToken } from "./identity-token.ts";

const secret = randomBytes(32);
const shopper = mintIdentity({ tenantId: "aperture", userId: newId(), role: "shopper", actors: ["cli"] });

test("an identity token is a JWT as another implementation understands it", async () => {
  const agreed = { chatId: newId(), approvalId: newId(), scope: "orders:write" as const };
  const assistant = approveForAssistant(shopper, agreed);
  const token = mintIdentityToken(assistant, "storefront", secret);
  const { payload, protectedHeader } = await jwtVerify(token, secret, {
    issuer: "orchard-storefront",
    audience: IDENTITY_AUDIENCE,
    algorithms: ["HS256"],
  });
  expect(protectedHeader).toEqual({ alg: "HS256", kid: keyId("storefront", secret), typ: "JWT" });
  expect(payload).toMatchObject({
    sub: shopper.userId,
    tenant: "aperture",
    role: "assistant",
    scope: assistant.scopes.join(" "),
    chat: agreed.chatId,
    approval: agreed.approvalId,
    act: { sub: "assistant", act: { sub: "cli" } },
  });
  expect(payload.exp! - payload.iat!).toBe(30);
});

test("a token of one key is refused by another", async () => {
  const token = mintIdentityToken(shopper, "storefront", secret);
  await expect(jwtVerify(token, randomBytes(32))).rejects.toThrow(/signature/);
});
