import { z } from "zod";
import { modeSchema, readEnv } from "@orchard/domain/env";

const schema = z.object({
  ORCHARD_MODE: modeSchema,
  /** Demo only: what the assistant takes for now, so that questions about "last year" can be tried on any day. */
  ORCHARD_CLOCK: z.iso.datetime({ error: "must be an instant such as 2028-02-29T10:00:00Z" }).optional(),
});

export const assistantEnv = () => readEnv(schema);
