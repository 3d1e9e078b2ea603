import { z } from "zod";

/** First segments of addresses that belong to no store. */
const RESERVED = new Set(["art", "gallery"]);

/** A tenant's id is its slug: lower case, stable for life, the first segment of its addresses. */
export const tenantIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/)
  .refine((id) => !RESERVED.has(id), "This address is taken by the site itself.");

export const uuidSchema = z.uuid();

// In a file of its own, so that a browser need not load the schemas to make an id.
export { newId } from "./new-id.ts";
