import { z } from "zod";
import { findWeakness, modeSchema, readEnv, secretSchema } from "@orchard/domain/env";

const variables = z.object({
  ORCHARD_MODE: modeSchema,
  /** Encrypts session cookies and signs visitor ids; one per app. */
  ORCHARD_SESSION_SECRET: secretSchema,
});

const schema = variables.superRefine((env, context) => {
  const problem = env.ORCHARD_MODE === "production" && findWeakness(env.ORCHARD_SESSION_SECRET);
  if (problem) context.addIssue({ code: "custom", path: ["ORCHARD_SESSION_SECRET"], message: problem });
});

export const authEnv = () => readEnv(schema);
