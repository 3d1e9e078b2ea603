import type { PersonSeed } from "../format.ts";
import { enthusiasts } from "./people/enthusiasts.ts";
import { filmMakers } from "./people/film-makers.ts";
import { headliners } from "./people/headliners.ts";
import { occasional } from "./people/occasional.ts";

export const people: PersonSeed[] = [...headliners, ...enthusiasts, ...filmMakers, ...occasional];
