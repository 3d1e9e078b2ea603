import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { Stop } from "./say.mjs";

/** Megabytes free where a folder is, or will be. */
function freeMegabytes(folder) {
  let place = folder;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  return (bavail * bsize) / 1e6;
}

/** Refuses, before anything is half written, when there is less room than something takes. */
export function requireSpace(folder, needed, what) {
  const free = freeMegabytes(folder);
  if (free >= needed) return;
  throw new Stop(
    `The disk is nearly full: ${what} takes about ${needed} MB, and ${Math.floor(free)} MB are free at ${folder}. Free some, then try again.`,
  );
}
