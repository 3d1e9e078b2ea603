import "server-only";
import { z } from "zod";
import { signInByProvider } from "@orchard/db/auth-accounts";
import { modeSchema, readEnv } from "@orchard/domain/env";
import { emailSchema, personNameSchema } from "@orchard/domain/account";
import { AppError } from "@orchard/domain/errors";
import { newId } from "@orchard/domain/ids";

/** An identity provider that a store's shoppers may sign in with. */
export type Provider = { issuer: string; clientId: string; clientSecret: string; name: string };

const schema = z.object({
  ORCHARD_MODE: modeSchema,
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: "must be the provider's issuer address" }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, "is what the button says; keep it to 40 characters").optional(),
});

/**
 * The identity provider of a store: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET for all stores, or the same
 * with the store's name behind them (OIDC_ISSUER_APERTURE) for one. Undefined when none is set.
 *
 * @throws AppError `misconfigured` when it is set by halves, or would send secrets in the clear.
 */
export function findProvider(
  tenantId: string,
  variables: Record<string, string | undefined> = process.env,
): Provider | undefined {
  const suffix = `_${tenantId.replaceAll("-", "_").toUpperCase()}`;
  const own = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"].flatMap((name) =>
    variables[name + suffix] ? [[name, variables[name + suffix]] as const] : [],
  );
  // A store's own provider shares nothing with the common one: half of each would be somebody else's secret.
  const source =
    own.length > 0 ? { ORCHARD_MODE: variables["ORCHARD_MODE"], ...Object.fromEntries(own) } : variables;
  const env = readEnv(schema, source);
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret) {
    throw new AppError(
      "misconfigured",
      `Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together${own.length > 0 ? `, each with ${suffix}` : ""}.`,
    );
  }
  if (env.ORCHARD_MODE === "production" && !issuer.startsWith("https://"))
    throw new AppError("misconfigured", "OIDC_ISSUER must begin with https:// in production.");
  return { issuer, clientId, clientSecret, name: env.OIDC_NAME ?? new URL(issuer).hostname };
}

const claimsSchema = z.object({
  iss: z.string().max(500),
  sub: z.string().min(1).max(255),
  email: z.string(),
  email_verified: z.literal([true, "true"]),
  name: z.string().optional(),
});

/**
 * The person behind a provider's verified claims. Issuer and subject alone say who it is; an address only becomes that
 * of a new account, and only when the provider has verified it.
 *
 * @throws AppError `address_in_use` when that address has an account here; `sign_in_failed` for anything else.
 */
export async function findPersonOf(
  tenantId: string,
  claims: unknown,
): Promise<{ userId: string; email: string }> {
  const read = claimsSchema.safeParse(claims);
  const email = emailSchema.safeParse(read.data?.email);
  if (!read.success || !email.success) throw new AppError("sign_in_failed");
  const { iss, sub, name } = read.data;
  const display = personNameSchema.safeParse(name?.slice(0, 80));
  const found = await signInByProvider({
    tenantId,
    issuer: iss,
    subject: sub,
    userId: newId(),
    email: email.data,
    name: display.success ? display.data : email.data.split("@")[0]!.slice(0, 80),
  });
  if (found.outcome === "address_in_use") throw new AppError("address_in_use");
  if (found.outcome === "refused") throw new AppError("sign_in_failed");
  return { userId: found.userId, email: found.email };
}
