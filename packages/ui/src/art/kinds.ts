import { brewingKinds } from "./brewing.tsx";
import { cameraKinds } from "./cameras.tsx";
import { campKinds } from "./camp.tsx";
import { carryKinds } from "./carry.tsx";
import { espressoKinds } from "./espresso.tsx";
import { grindingKinds } from "./grinding.tsx";
import { shelterKinds } from "./shelter.tsx";
import { storageKinds } from "./storage.tsx";
import { studioKinds } from "./studio.tsx";
import { trailKinds } from "./trail.tsx";
import type { Kind } from "./subject.ts";

/** Category slug → drawing. */
export const kinds: Readonly<Record<string, Kind | undefined>> = {
  ...cameraKinds,
  ...storageKinds,
  ...studioKinds,
  ...carryKinds,
  ...shelterKinds,
  ...trailKinds,
  ...campKinds,
  ...espressoKinds,
  ...grindingKinds,
  ...brewingKinds,
};

/** What stands in for a category nobody has drawn. */
export const neutralKind: Kind = cameraKinds.lenses;
