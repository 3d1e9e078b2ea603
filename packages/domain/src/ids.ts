import { z } from "zod";

/** A tenant's id is its slug: lower case, stable for life, the first segment of its addresses. */
export const tenantIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/);

export const uuidSchema = z.uuid();

// In a file of its own, so that a browser need not load the schemas to make an id.
export { newId } from "./new-id.ts";
