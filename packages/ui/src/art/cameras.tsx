import { Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { LensFront, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path, ribs } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** The sensor's width in millimetres, from the name trade gives the format. */
function sensorWidth(s: Subject): number {
  const format = s.text("sensorSize sensorFormat sensor format");
  if (/full|35 ?mm|36/.test(format)) return 36;
  if (/medium|44/.test(format)) return 44;
  if (/aps/.test(format)) return 23.5;
  if (/four|4\/3|mft/.test(format)) return 17.3;
  if (/^1(\.0)?[ -]?("|inch|in\b|″)/.test(format)) return 13.2;
  return s.number("sensorSize sensorFormat", 20) > 4 ? s.number("sensorSize sensorFormat", 20) : 8;
}

const hasFinder = (s: Subject, fallback: boolean) => s.flag("viewfinder hasViewfinder", fallback);

export const mirrorless: Kind = {
  parameters: {
    sensorSize: ["full frame", "Micro Four Thirds"],
    weightGrams: [620, 340],
    stabilised: [true, false],
    shotsPerCharge: [540, 250],
    videoResolution: ["8K", "4K"],
  },
  focus: [26, 34, 50],
  rise: 7,
  draw(s) {
    const { rubber, graphite, steel } = materials;
    const w = s.size("weightGrams", [300, 800], [62, 76]);
    const h = s.size("weightGrams", [300, 800], [38, 44]);
    const [left, right, top] = [48 - w / 2, 48 + w / 2, 81 - h];
    const finder = hasFinder(s, s.number("weightGrams", 500) > 400);
    const skin = s.tones.dark ? rubber : graphite;
    const axis = left + w * 0.56;
    const mount = 11.5 + Math.min(sensorWidth(s), 36) * 0.16;
    const middle = top + h * 0.55;
    const sensor = 5 + sensorWidth(s) * 0.24;
    // A longer-lasting battery sits in a deeper grip.
    const grip = s.size("shotsPerCharge", [250, 600], [0.16, 0.23]);
    const films = s.number("videoResolution", 4) > 4;
    return (
      <>
        <Shadow of={s} w={w} y={82} />
        {finder ? (
          <>
            <Shape
              d={path`
                  M${axis - 15} ${top + 3}L${axis - 9} ${top - 8.5}q.6-1.5 2-1.5h14q1.4 0 2 1.5
                  L${axis + 15} ${top + 3}z
                `}
              fill={s.tones.base}
            />
            <Shape
              d={path`
                M${axis + 15} ${top + 3}L${axis + 9} ${top - 8.5}q-.6-1.5-2-1.5h-2
                L${axis + 8} ${top + 3}z
              `}
              fill={s.tones.shade}
            />
            <Box x={axis - 6} y={top - 12} w={12} h={3} r={0.75} fill={graphite.base} />
          </>
        ) : (
          <Box x={axis - 6} y={top - 2.5} w={12} h={4} r={0.75} fill={graphite.base} />
        )}
        <Box x={right - 19} y={top - 4} w={12} h={6} fill={graphite.shade} />
        <Line d={ribs(right - 17, top - 3, 8, 3, 4)} width={0.8} colour={graphite.light} flat />
        {s.number("weightGrams", 500) > 480 ? (
          <Box x={right - 6} y={top - 2} w={4.5} h={4} r={1} fill={steel.base} />
        ) : null}
        <Box x={left + 4} y={top - 3} w={8} h={5} fill={steel.light} />
        {films ? <Disc x={left + 16} y={top} r={2.4} fill={glass.signal} /> : null}
        <Box x={left} y={top} w={w} h={h} r={4.5} fill={s.tones.base} />
        <Box x={left + 5} y={top} w={w - 10} h={2} r={0} fill={s.tones.light} />
        <Box x={left} y={top + h * 0.26} w={w} h={h * 0.58} r={0} fill={skin.base} />
        <Box x={right - w * 0.13} y={top + h * 0.26} w={w * 0.13} h={h * 0.58} r={0} fill={skin.shade} />
        <Box x={left - 1.5} y={top + h * 0.18} w={w * grip} h={h * 0.8} r={4.5} fill={skin.base} />
        <Box x={left + 1.2} y={top + h * 0.27} w={2.4} h={h * 0.6} r={1.2} fill={skin.light} />
        <Disc x={axis} y={middle} r={mount + 1.6} fill={s.tones.shade} />
        <LensFront
          x={axis}
          y={middle}
          r={mount}
          tones={s.tones.dark ? graphite : rubber}
          open={0.5 + sensor * 0.017}
        />
        {finder ? <Mark x={axis} y={top - 2} size={4.5} brand={s.brand} fill={s.tones.ink} /> : null}
        <Mark
          x={left + w * 0.25}
          y={top + h * 0.13}
          size={finder ? 2.6 : 4}
          brand={s.brand}
          fill={s.tones.ink}
        />
        {s.flag("stabilised stabilisation ibis", false) ? (
          <Disc x={axis + mount + 5} y={middle - mount + 3.5} r={1.2} fill={glass.signal} />
        ) : null}
        {s.detail && s.number("megapixels", 0) ? (
          <Label
            x={right - w * 0.08}
            y={top + h * 0.18}
            size={3.4}
            anchor="end"
            text={`${s.number("megapixels", 0)} MP`}
            fill={s.tones.ink}
          />
        ) : null}
      </>
    );
  },
};

export const compact: Kind = {
  parameters: {
    sensorSize: ["1 inch", "1/2.3 inch"],
    weightGrams: [300, 200],
    opticalZoom: [3, 24],
    waterproof: [false, true],
  },
  focus: [21, 35, 54],
  rise: 9,
  draw(s) {
    const { graphite, steel, rubber } = materials;
    const w = s.size("weightGrams", [180, 420], [60, 70]);
    const zoom = s.size("opticalZoom zoom focalLengthMax", [1, 30], [1, 3]);
    const [left, right, top, h] = [48 - w / 2, 48 + w / 2, 43, 38];
    const tough = s.flag("waterproof waterproofDepth waterResistant", false);
    const lens = 13 + Math.min(sensorWidth(s), 24) * 0.16;
    const axis = left + w * 0.56;
    return (
      <>
        <Shadow of={s} w={w} y={82} />
        <Box x={left + 6} y={top - 3} w={10} h={5} fill={steel.base} />
        <Box x={right - 20} y={top - 2} w={9} h={4} fill={graphite.base} />
        {hasFinder(s, false) ? <Box x={left + 24} y={top - 6} w={15} h={8} fill={graphite.base} /> : null}
        <Box x={left} y={top} w={w} h={h} r={tough ? 4.5 : 9} fill={s.tones.base} />
        <Shape
          d={path`M${right - 9} ${top}a9 9 0 0 1 9 9v${h - 18}a9 9 0 0 1-9 9h-4v${-h}z`}
          fill={s.tones.shade}
        />
        <Box x={left + 9} y={top + 1.5} w={w - 22} h={2} r={1} fill={s.tones.light} />
        <Box x={left + 3} y={top + 11} w={5} h={h - 18} r={2.5} fill={s.tones.shade} />
        {tough ? (
          <Line d={ribs(right - 9, top + 10, 6, h - 20, 3)} width={1.2} colour={s.tones.deep} />
        ) : null}
        <Box x={right - 14} y={top + 5} w={8} h={5} fill={materials.paper.light} />
        <Disc x={axis + 1} y={top + h * 0.55 + 1.2} r={lens + 1.5} fill={s.tones.deep} opacity={0.5} />
        <LensFront x={axis} y={top + h * 0.55} r={lens} tones={steel} open={0.82} />
        <LensFront
          x={axis - 0.4}
          y={top + h * 0.55 - 0.4}
          r={lens * 0.8}
          tones={rubber}
          open={0.84 - zoom * 0.1}
        />
        <Mark x={left + 14} y={top + 10} size={4} brand={s.brand} fill={s.tones.ink} />
        {s.detail && s.number("megapixels", 0) ? (
          <Label
            x={left + 12}
            y={top + h - 5}
            size={3.6}
            anchor="start"
            text={`${s.number("megapixels", 0)} MP`}
            fill={s.tones.ink}
          />
        ) : null}
      </>
    );
  },
};

export const action: Kind = {
  parameters: {
    sensorSize: ["1/2.3 inch", "dual 1/2.3 inch"],
    weightGrams: [140, 200],
    waterproof: [true, false],
    videoResolution: ["4K", "5.7K 360"],
  },
  focus: [30, 28, 50],
  rise: 6,
  draw(s) {
    const { rubber, graphite, steel } = materials;
    const w = s.size("weightGrams", [80, 200], [44, 56]);
    const h = w * 0.78;
    const [left, right, top] = [48 - w / 2, 48 + w / 2, 74 - h];
    const deep = s.number("waterproofDepth", s.flag("waterproof", true) ? 10 : 0);
    const front = s.says("screen", /front|dual|both/) || s.number("videoResolution", 0) > 5;
    const round = s.says("sensorSize", /dual|twin/);
    const lens = h * 0.27;
    return (
      <>
        <Shadow of={s} w={w * 0.8} y={83} />
        <Line
          d={path`M43 ${top + h}V80M48 ${top + h}V80M53 ${top + h}V80`}
          width={3}
          colour={graphite.base}
        />
        <Disc x={57} y={80} r={2.6} fill={graphite.light} />
        <Line d="M41 80H55" width={2.4} colour={graphite.shade} />
        <Box x={left + 5} y={top - 2.5} w={11} h={5} fill={glass.signal} />
        <Box x={left} y={top} w={w} h={h} r={deep > 15 ? 7.5 : 4.5} fill={s.tones.base} />
        <Shape d={path`M${right - 8} ${top}h2q6 0 6 6v${h - 12}q0 6-6 6h-2z`} fill={s.tones.shade} />
        <Box x={left + 7} y={top + 1.2} w={w - 22} h={2} r={1} fill={s.tones.light} />
        {deep > 0 ? (
          <Line d={ribs(left + 2.5, top + h * 0.3, 3, h * 0.5, 2)} width={1.4} colour={s.tones.deep} />
        ) : null}
        {front ? (
          <>
            <Box x={left + 8} y={top + h * 0.3} w={w * 0.34} h={h * 0.42} fill={glass.screen} />
            <Shape
              d={path`M${left + 9.5} ${top + h * 0.66}l${w * 0.1}-5 4 3 5-6 ${w * 0.06} 8z`}
              fill={glass.tint}
            />
          </>
        ) : (
          <Mark x={left + w * 0.28} y={top + h * 0.52} size={h * 0.2} brand={s.brand} fill={s.tones.ink} />
        )}
        <Box
          x={right - lens * 2 - 8}
          y={top + 4}
          w={lens * 2 + 4}
          h={lens * 2 + 4}
          r={4.5}
          fill={rubber.base}
        />
        <LensFront x={right - lens - 6} y={top + lens + 6} r={lens} tones={rubber} open={0.82} />
        {round ? (
          <LensFront x={left + lens + 5} y={top + lens + 6} r={lens * 0.86} tones={rubber} open={0.82} />
        ) : null}
        <Disc x={right - 6} y={top + h - 6} r={1.5} fill={glass.signal} />
        <Disc x={left + 9} y={top + h - 5} r={1.2} fill={steel.base} />
        {s.detail ? (
          <Label
            x={right - 10}
            y={top + h - 4.6}
            size={3.4}
            anchor="end"
            text={s.text("videoResolution", "4k").replace("p", "").toUpperCase()}
            fill={s.tones.ink}
          />
        ) : null}
      </>
    );
  },
};
