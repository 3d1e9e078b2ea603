import type { ReactNode } from "react";
import { materials, tonesOf } from "./palette.ts";
import { Bench, Conifer, Placed, Shelf } from "./scene-parts.tsx";
import { Box, Disc, Line, Oval, Shape, path, ribs } from "./shapes.tsx";

export type Crop = "wide" | "phone";

/** What stands in a scene of 240 × 128 units ("wide") or 150 × 130, its top 18 cut off ("phone"). */
export type Scene = (crop: Crop) => ReactNode;

/** Backdrops: large, flat and faint, so that they take to any wash. */
const BACKDROP = { amber: "#e3ad55", moss: "#6f8052", storm: "#5c7f96", sand: "#d8bd8a", clay: "#c98a66" };

/** A camera on its tripod, and a bench with what belongs to it. */
const aperture: Scene = (crop) => {
  const wide = crop === "wide";
  const foot = wide ? 122 : 124;
  const x = wide ? 62 : 46;
  const size = wide ? 1.22 : 1.2;
  const bench = wide ? { x: 116, y: 84, w: 116 } : { x: 84, y: 92, w: 60 };
  return (
    <>
      <Disc x={x + 8} y={50} r={wide ? 46 : 42} fill={BACKDROP.amber} opacity={0.34} />
      <Bench {...bench} foot={foot} />
      {wide ? (
        <>
          <Placed
            category="bags"
            attributes={{ bagType: "shoulder bag", volume: 10, material: "waxed canvas" }}
            colour="#7b7350"
            x={172}
            y={foot}
            scale={0.5}
          />
          <Placed
            category="lenses"
            attributes={{ focalLength: 70, focalLengthMax: 300, filterThread: 67, maxAperture: 4.5 }}
            colour="#d6d2c8"
            x={138}
            y={83}
            scale={0.62}
          />
          <Placed
            category="lenses"
            attributes={{ focalLength: 50, filterThread: 58, maxAperture: 1.4 }}
            colour="#33373a"
            x={168}
            y={83}
            scale={0.56}
          />
          <Placed
            category="filters"
            attributes={{ filterType: "polariser", filterThread: 67 }}
            colour="#33373a"
            x={194}
            y={83}
            scale={0.36}
          />
          <Placed
            category="memory-cards"
            attributes={{ cardType: "SD", capacity: 128, readSpeed: 280, busClass: "UHS-II" }}
            colour="#c77b1c"
            x={216}
            y={83}
            scale={0.36}
          />
        </>
      ) : (
        <>
          <Placed
            category="lenses"
            attributes={{ focalLength: 70, focalLengthMax: 300, filterThread: 67, maxAperture: 4.5 }}
            colour="#d6d2c8"
            x={101}
            y={91}
            scale={0.6}
          />
          <Placed
            category="lenses"
            attributes={{ focalLength: 50, filterThread: 58, maxAperture: 1.4 }}
            colour="#33373a"
            x={128}
            y={91}
            scale={0.52}
          />
        </>
      )}
      <Placed
        category="tripods"
        attributes={{ maxHeight: 160, legSections: 3, maxLoad: 8 }}
        colour="#4a5560"
        x={x}
        y={foot}
        scale={size}
      />
      <Placed
        category="mirrorless-cameras"
        attributes={{ sensorSize: "full frame", weightGrams: 620 }}
        colour="#c9c5bc"
        x={x}
        y={foot - size * 66}
        scale={wide ? 0.6 : 0.58}
        lifted
      />
    </>
  );
};

/** A pitch at the foot of the hills, late in the day. */
const northtrail: Scene = (crop) => {
  const wide = crop === "wide";
  const [w, foot] = wide ? [240, 116] : [150, 118];
  const [pine, storm] = [tonesOf("#54683f"), tonesOf(BACKDROP.storm)];
  return (
    <>
      <Disc x={wide ? 58 : 34} y={34} r={13} fill={BACKDROP.sand} opacity={0.8} />
      {/* Far ranges are fainter; all run out to nothing at the sides. */}
      <Shape
        d={path`
          M0 ${foot - 8}L${w * 0.16} 66L${w * 0.28} 78L${w * 0.46} 36
          L${w * 0.56} 52L${w * 0.66} 44L${w} ${foot - 8}z
        `}
        fill={storm.base}
        opacity={0.34}
      />
      <Shape
        d={path`M${w * 0.46} 36L${w * 0.56} 52L${w * 0.66} 44L${w} ${foot - 8}H${w * 0.56}L${w * 0.5} 66z`}
        fill={storm.shade}
        opacity={0.24}
      />
      <Shape
        d={path`M${w * 0.46} 36l${w * 0.05} 8-5 3-4-2-5 4-4-1z`}
        fill={materials.paper.light}
        opacity={0.9}
      />
      <Shape
        d={path`M0 ${foot - 2}Q${w * 0.12} 84 ${w * 0.3} 86T${w * 0.62} 84T${w} ${foot - 2}z`}
        fill={BACKDROP.moss}
        opacity={0.5}
      />
      <Conifer x={w * 0.1} y={foot - 4} h={34} fill={pine.base} shade={pine.shade} />
      <Conifer x={w * 0.165} y={foot - 2} h={26} fill={pine.light} shade={pine.base} />
      <Conifer x={w * 0.92} y={foot - 4} h={30} fill={pine.base} shade={pine.shade} />
      {wide ? <Conifer x={w * 0.865} y={foot - 5} h={40} fill={pine.shade} shade={pine.deep} /> : null}
      <Oval x={w / 2} y={foot + 2} rx={w / 2} ry={10} fill={BACKDROP.moss} />
      <Oval
        x={w / 2 - 6}
        y={foot + 1}
        rx={w / 2 - 16}
        ry={7.5}
        fill={tonesOf(BACKDROP.moss).light}
        opacity={0.6}
      />
      <Placed
        category="tents"
        attributes={{ persons: 3, seasons: 3, design: "dome" }}
        colour="#c8743a"
        x={wide ? 126 : 84}
        y={foot}
        scale={wide ? 0.98 : 0.92}
      />
      {wide ? (
        <>
          <Placed
            category="stoves"
            attributes={{ stoveType: "screw-on burner", power: 2.8 }}
            colour="#b9b4aa"
            x={205}
            y={foot + 4}
            scale={0.3}
          />
          <Placed
            category="cook-sets"
            attributes={{ pieces: 1, volume: 1 }}
            colour="#8b9094"
            x={186}
            y={foot + 4}
            scale={0.3}
          />
        </>
      ) : null}
      <Placed
        category="backpacks"
        attributes={{ volume: 55 }}
        colour="#3f6780"
        x={wide ? 66 : 34}
        y={foot + 3}
        scale={wide ? 0.62 : 0.58}
      />
      <Placed
        category="boots"
        attributes={{ height: "mid", waterproof: true }}
        colour="#8a6238"
        x={wide ? 94 : 122}
        y={foot + 6}
        scale={0.27}
      />
    </>
  );
};

/** A counter in the morning: grind, brew, pour. */
const dailygrind: Scene = (crop) => {
  const wide = crop === "wide";
  const [w, top] = wide ? [240, 104] : [150, 106];
  const { wood, paper } = materials;
  const front = tonesOf("#c2a583");
  const steam = wide ? 164 : 131;
  return (
    <>
      <Disc x={wide ? 96 : 52} y={56} r={wide ? 48 : 44} fill={BACKDROP.clay} opacity={0.26} />
      {wide ? (
        <>
          <Shelf x={150} y={44} w={80} />
          <Placed
            category="beans"
            attributes={{ roast: "dark", netWeight: 500 }}
            colour="#45546b"
            x={167}
            y={43}
            scale={0.36}
          />
          <Placed
            category="beans"
            attributes={{ roast: "light", netWeight: 250 }}
            colour="#c9764f"
            x={189}
            y={43}
            scale={0.36}
          />
          <Placed
            category="cups"
            attributes={{ volume: 180, pieces: 1 }}
            colour="#e8dfcf"
            x={214}
            y={43}
            scale={0.34}
          />
          <Placed
            category="kettles"
            attributes={{ gooseneck: true, electric: false, volume: 900 }}
            colour="#3f4d5c"
            x={208}
            y={top}
            scale={0.72}
          />
        </>
      ) : null}
      <Box x={4} y={top - 1} w={w - 8} h={8} fill={wood.base} />
      <Box x={4} y={top - 1} w={w - 8} h={2.4} fill={wood.light} />
      <Box x={w * 0.7} y={top + 1.4} w={w * 0.3 - 4} h={5.6} fill={wood.shade} />
      <Box x={10} y={top + 7} w={w - 20} h={30} r={0} fill={front.base} />
      <Box x={10} y={top + 7} w={w - 20} h={2.5} r={0} fill={front.deep} opacity={0.6} />
      <Box x={w * 0.72} y={top + 7} w={w * 0.28 - 10} h={30} r={0} fill={front.shade} />
      <Line d={ribs(22, top + 10, w - 44, 20, wide ? 14 : 9)} width={0.9} colour={front.deep} opacity={0.5} />
      <Placed
        category="espresso-machines"
        attributes={{ groups: 1, width: 320, boilerType: "dual boiler", waterTank: 2.4, weightGrams: 20000 }}
        colour="#b4553a"
        x={wide ? 98 : 47}
        y={top}
        scale={wide ? 1.06 : 0.96}
      />
      <Placed
        category="grinders"
        attributes={{ drive: "electric", hopperGrams: 320, burrDiameter: 58, burrType: "flat", settings: 40 }}
        colour="#6d7a60"
        x={wide ? 38 : 101}
        y={top}
        scale={wide ? 0.9 : 0.8}
      />
      <Placed
        category="cups"
        attributes={{ volume: 200, pieces: 1 }}
        colour="#efe6d6"
        x={wide ? 164 : 132}
        y={top}
        scale={wide ? 0.5 : 0.4}
      />
      <Line
        d={path`M${steam - 4} 79q-3-4 0-8t0-8M${steam + 4} 77q-3-4 0-8t0-7`}
        width={1.8}
        colour={paper.deep}
        opacity={0.5}
      />
    </>
  );
};

/** The stores that have a scene of their own, by id. */
export const STORE_SCENES: Readonly<Record<string, Scene | undefined>> = { aperture, northtrail, dailygrind };
