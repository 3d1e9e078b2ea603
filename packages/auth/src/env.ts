import { z } from "zod";
import { modeSchema, readEnv } from "@orchard/domain/env";

const schema = z.object({
  ORCHARD_MODE: modeSchema,
  /** Encrypts session cookies and signs visitor ids; one per app. */
  ORCHARD_SESSION_SECRET: z
    .string({ error: "must be at least 32 random bytes in base64url; npm start makes one" })
    .regex(/^[A-Za-z0-9_-]{43,}$/, "must be at least 32 random bytes in base64url; npm start makes one"),
});

export const authEnv = () => readEnv(schema);
