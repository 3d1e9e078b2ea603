import type { ProductSeed } from "../format.ts";
import { baskets } from "./products/baskets.ts";
import { kettles, scales, servers } from "./products/brewing.ts";
import { beans, waterCartridges } from "./products/consumables.ts";
import { burrs, grinders } from "./products/grinding.ts";
import { machines } from "./products/machines.ts";
import { moreMachines } from "./products/more-machines.ts";
import { portafilters, tampers } from "./products/portafilters.ts";
import { drippers, paperFilters } from "./products/pour-over.ts";
import { cups, milkPitchers } from "./products/tableware.ts";

/** Everything Daily Grind sells, in the order of its shelves. */
export const products: ProductSeed[] = [
  ...machines,
  ...moreMachines,
  ...baskets,
  ...portafilters,
  ...tampers,
  ...grinders,
  ...burrs,
  ...kettles,
  ...drippers,
  ...paperFilters,
  ...scales,
  ...servers,
  ...cups,
  ...milkPitchers,
  ...beans,
  ...waterCartridges,
];
