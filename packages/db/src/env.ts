import { z } from "zod";
import { findWeakness, modeSchema, readEnv, secretSchema } from "@orchard/domain/env";
import { tenantDatabases } from "./tenant-databases.ts";
import { findDistrust } from "./trusted-address.ts";

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must be a PostgreSQL address, postgres://login:password@host:port/database");

/** What this package reads. The apps are handed only their own login and their own key. */
const variables = z.object({
  ORCHARD_MODE: modeSchema,
  ORCHARD_STOREFRONT_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_ADMIN_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_AUTH_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_STOREFRONT_KEY: secretSchema.optional(),
  ORCHARD_ADMIN_KEY: secretSchema.optional(),
  ORCHARD_EMBEDDED: z.stringbool().default(false),
  ORCHARD_POOL_SIZE: z.coerce.number().int().min(1).max(200).optional(),
});

// In production what is convenient for a demo is refused before anything is served.
const schema = variables.superRefine((env, context) => {
  if (env.ORCHARD_MODE !== "production") return;
  const refuse = (variable: string, message: string) =>
    context.addIssue({ code: "custom", path: [variable], message });
  if (env.ORCHARD_EMBEDDED) refuse("ORCHARD_EMBEDDED", "the embedded database is for the demo only");
  const addresses = [
    ...ADDRESSES.map((variable) => [variable, env[variable]] as const),
    ...[...tenantDatabases()].map(
      ([tenant, address]) => [`TENANT_DATABASE_URLS (${tenant})`, address] as const,
    ),
  ];
  for (const variable of ["ORCHARD_STOREFRONT_KEY", "ORCHARD_ADMIN_KEY"] as const) {
    const problem = env[variable] && findWeakness(env[variable]);
    if (problem) refuse(variable, problem);
  }
  for (const [variable, address] of addresses) {
    const problem = address && findDistrust(address);
    if (problem) refuse(variable, problem);
  }
});

const ADDRESSES = [
  "ORCHARD_STOREFRONT_DATABASE_URL",
  "ORCHARD_ADMIN_DATABASE_URL",
  "ORCHARD_AUTH_DATABASE_URL",
] as const;

/** The validated environment, read when first asked for, so that importing this package needs none. */
export const databaseEnv = () => readEnv(schema);
