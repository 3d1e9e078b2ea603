import type { ProductSeed } from "../format.ts";
import { actionCameras } from "./products/action-cameras.ts";
import { cardReaders } from "./products/card-readers.ts";
import { carrying } from "./products/carrying.ts";
import { compactCameras } from "./products/compact-cameras.ts";
import { filters } from "./products/filters.ts";
import { tarsinAndEllockLenses } from "./products/lenses-tarsin-ellock.ts";
import { tovrinLenses } from "./products/lenses-tovrin.ts";
import { lightAndSound } from "./products/light-and-sound.ts";
import { memoryCards } from "./products/memory-cards.ts";
import { halvornCameras } from "./products/mirrorless-halvorn.ts";
import { veldaneAndOndrelCameras } from "./products/mirrorless-veldane-ondrel.ts";
import { power } from "./products/power.ts";
import { tripods } from "./products/tripods.ts";

export const products: ProductSeed[] = [
  ...halvornCameras,
  ...veldaneAndOndrelCameras,
  ...compactCameras,
  ...actionCameras,
  ...tovrinLenses,
  ...tarsinAndEllockLenses,
  ...memoryCards,
  ...cardReaders,
  ...power,
  ...tripods,
  ...lightAndSound,
  ...filters,
  ...carrying,
];
