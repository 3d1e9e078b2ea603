import type { ProductSeed } from "../format.ts";
import { cooking } from "./products/cooking.ts";
import { familyTents } from "./products/family-tents.ts";
import { footprints } from "./products/footprints.ts";
import { footwear } from "./products/footwear.ts";
import { jackets } from "./products/jackets.ts";
import { kitchen } from "./products/kitchen.ts";
import { packs } from "./products/packs.ts";
import { sleeping } from "./products/sleeping.ts";
import { tents } from "./products/tents.ts";
import { trailTools } from "./products/trail-tools.ts";

/** Everything Northtrail sells. */
export const products: ProductSeed[] = [
  ...tents,
  ...familyTents,
  ...footprints,
  ...sleeping,
  ...packs,
  ...jackets,
  ...footwear,
  ...cooking,
  ...kitchen,
  ...trailTools,
];
