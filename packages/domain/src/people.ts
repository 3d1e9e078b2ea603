import { z } from "zod";
import { emailSchema, personNameSchema } from "./account.ts";

/** The people who run a store (its staff) or the platform (operators), as their colleagues see them. */

/** Whether somebody can get in: `invited` have not followed their link yet, `disabled` are out. */
export const ADMINISTRATOR_STATES = ["active", "invited", "disabled"] as const;
export type AdministratorState = (typeof ADMINISTRATOR_STATES)[number];

/** What was done to one of them. */
export const ADMINISTRATION = ["invited", "joined", "disabled", "enabled", "signed_out"] as const;
export type Administration = (typeof ADMINISTRATION)[number];

/** Who is asked to join. */
export const invitationSchema = z.object({ email: emailSchema, name: personNameSchema });
export type Invitation = z.infer<typeof invitationSchema>;
