import { cameraBag, strap } from "./bags.tsx";
import { beans } from "./beans.tsx";
import { mirrorless, compact, action } from "./cameras.tsx";
import { cookSet, waterFilter } from "./camp-kitchen.tsx";
import { jacket, boot } from "./clothing.tsx";
import { cup } from "./cups.tsx";
import { dripper, papers } from "./drippers.tsx";
import { machine } from "./espresso-machines.tsx";
import { basket, portafilter, tamper } from "./espresso-tools.tsx";
import { footprint } from "./footprints.tsx";
import { fuel } from "./fuel.tsx";
import { grinder, burrs } from "./grinding.tsx";
import { server, pitcher } from "./jugs.tsx";
import { kettle } from "./kettles.tsx";
import { filter } from "./lens-filters.tsx";
import { lens } from "./lenses.tsx";
import { memoryCard, cardReader } from "./memory.tsx";
import { crampon, headlamp, trekkingPoles } from "./mountain.tsx";
import { backpack, rainCover } from "./packs.tsx";
import { battery, charger } from "./power.tsx";
import { scale } from "./scales.tsx";
import { sleepingBag, sleepingPad } from "./sleeping.tsx";
import { microphone } from "./sound.tsx";
import { stove } from "./stoves.tsx";
import { tripod, flash } from "./studio.tsx";
import { tent } from "./tents.tsx";
import { waterCartridge } from "./water-cartridges.tsx";
import type { Kind } from "./subject.ts";

/** Category slug → drawing, of all three stores. */
export const kinds: Readonly<Record<string, Kind | undefined>> = {
  "mirrorless-cameras": mirrorless,
  "compact-cameras": compact,
  "action-cameras": action,
  lenses: lens,
  "memory-cards": memoryCard,
  "card-readers": cardReader,
  batteries: battery,
  chargers: charger,
  tripods: tripod,
  flashes: flash,
  filters: filter,
  bags: cameraBag,
  straps: strap,
  microphones: microphone,
  tents: tent,
  footprints: footprint,
  "sleeping-bags": sleepingBag,
  "sleeping-pads": sleepingPad,
  backpacks: backpack,
  "rain-covers": rainCover,
  jackets: jacket,
  boots: boot,
  crampons: crampon,
  stoves: stove,
  fuel,
  "cook-sets": cookSet,
  headlamps: headlamp,
  "water-filters": waterFilter,
  "trekking-poles": trekkingPoles,
  "espresso-machines": machine,
  "filter-baskets": basket,
  portafilters: portafilter,
  tampers: tamper,
  grinders: grinder,
  burrs,
  kettles: kettle,
  drippers: dripper,
  "paper-filters": papers,
  scales: scale,
  servers: server,
  cups: cup,
  "milk-pitchers": pitcher,
  beans,
  "water-cartridges": waterCartridge,
};
