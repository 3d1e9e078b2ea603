import type { PersonSeed } from "../format.ts";
import { regulars } from "./people/regulars.ts";
import { namedShoppers } from "./people/named.ts";
import { households } from "./people/households.ts";

/** The shoppers of Daily Grind, each with the orders their story tells of. */
export const people: PersonSeed[] = [...namedShoppers, ...households, ...regulars];
