import type { PersonSeed } from "../format.ts";
import { headline } from "./people/headline.ts";
import { regulars } from "./people/regulars.ts";
import { walkers } from "./people/walkers.ts";

/** Northtrail's twenty shoppers. */
export const people: PersonSeed[] = [...headline, ...regulars, ...walkers];
