import { z } from "zod";
import { modeSchema, readEnv } from "@orchard/domain/env";

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must be a PostgreSQL address, postgres://login:password@host:port/database");
const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43,}$/, "must be at least 32 random bytes in base64url; leave it out in demo mode");

/** What this package reads. The apps are handed only their own login and their own key. */
const schema = z.object({
  ORCHARD_MODE: modeSchema,
  ORCHARD_STOREFRONT_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_ADMIN_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_AUTH_DATABASE_URL: databaseUrl.optional(),
  ORCHARD_STOREFRONT_KEY: key.optional(),
  ORCHARD_ADMIN_KEY: key.optional(),
  ORCHARD_EMBEDDED: z.stringbool().default(false),
  ORCHARD_POOL_SIZE: z.coerce.number().int().min(1).max(200).optional(),
});

/** The validated environment, read when first asked for, so that importing this package needs none. */
export const databaseEnv = () => readEnv(schema);
