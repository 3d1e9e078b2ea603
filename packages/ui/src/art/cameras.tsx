import { glass, materials } from "./palette.ts";
import { Box, Can, Disc, Label, LensFront, Line, Mark, Oval, Shadow, Shape, path, ribs } from "./parts.tsx";
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

const mirrorless: Kind = {
  focus: [26, 34, 50],
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
    return (
      <>
        <Shadow w={w} y={82} />
        {finder ? (
          <>
            <Shape
              d={path`M${axis - 15} ${top + 3}L${axis - 9} ${top - 8.5}q.6-1.5 2-1.5h14q1.4 0 2 1.5L${axis + 15} ${top + 3}z`}
              fill={s.tones.base}
            />
            <Shape d={path`M${axis + 15} ${top + 3}L${axis + 9} ${top - 8.5}q-.6-1.5-2-1.5h-2L${axis + 8} ${top + 3}z`} fill={s.tones.shade} />
            <Box x={axis - 6} y={top - 12} w={12} h={3} r={0.75} fill={graphite.base} />
          </>
        ) : (
          <Box x={axis - 6} y={top - 2.5} w={12} h={4} r={0.75} fill={graphite.base} />
        )}
        <Box x={right - 19} y={top - 4} w={12} h={6} fill={graphite.shade} />
        <Line d={ribs(right - 17, top - 3, 8, 3, 4)} width={0.8} colour={graphite.light} flat />
        {s.number("weightGrams", 500) > 480 ? <Box x={right - 6} y={top - 2} w={4.5} h={4} r={1} fill={steel.base} /> : null}
        <Box x={left + 4} y={top - 3} w={8} h={5} fill={steel.light} />
        <Box x={left} y={top} w={w} h={h} r={4.5} fill={s.tones.base} />
        <Box x={left + 5} y={top} w={w - 10} h={2} r={0} fill={s.tones.light} />
        <Box x={left} y={top + h * 0.26} w={w} h={h * 0.58} r={0} fill={skin.base} />
        <Box x={right - w * 0.13} y={top + h * 0.26} w={w * 0.13} h={h * 0.58} r={0} fill={skin.shade} />
        <Box x={left - 1.5} y={top + h * 0.18} w={w * 0.19} h={h * 0.8} r={4.5} fill={skin.base} />
        <Box x={left + 1.2} y={top + h * 0.27} w={2.4} h={h * 0.6} r={1.2} fill={skin.light} />
        <Disc x={axis} y={middle} r={mount + 1.6} fill={s.tones.shade} />
        <LensFront x={axis} y={middle} r={mount} tones={s.tones.dark ? graphite : rubber} open={0.5 + sensor * 0.017} />
        {finder ? <Mark x={axis} y={top - 2} size={4.5} brand={s.brand} fill={s.tones.ink} /> : null}
        <Mark x={left + w * 0.25} y={top + h * 0.13} size={finder ? 2.6 : 4} brand={s.brand} fill={s.tones.ink} />
        {s.flag("stabilised stabilisation ibis", false) ? <Disc x={axis + mount + 5} y={middle - mount + 2} r={1.2} fill={glass.signal} /> : null}
        {s.detail && s.number("megapixels", 0) ? (
          <Label x={right - w * 0.08} y={top + h * 0.18} size={3.4} anchor="end" text={`${s.number("megapixels", 0)} MP`} fill={s.tones.ink} />
        ) : null}
      </>
    );
  },
};

const compact: Kind = {
  focus: [34, 38, 46],
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
        <Shadow w={w} y={82} />
        <Box x={left + 6} y={top - 3} w={10} h={5} fill={steel.base} />
        <Box x={right - 20} y={top - 2} w={9} h={4} fill={graphite.base} />
        {hasFinder(s, false) ? <Box x={left + 24} y={top - 6} w={15} h={8} fill={graphite.base} /> : null}
        <Box x={left} y={top} w={w} h={h} r={tough ? 4.5 : 9} fill={s.tones.base} />
        <Shape d={path`M${right - 9} ${top}a9 9 0 0 1 9 9v${h - 18}a9 9 0 0 1-9 9h-4v${-h}z`} fill={s.tones.shade} />
        <Box x={left + 9} y={top + 1.5} w={w - 22} h={2} r={1} fill={s.tones.light} />
        <Box x={left + 3} y={top + 11} w={5} h={h - 18} r={2.5} fill={s.tones.shade} />
        {tough ? <Line d={ribs(right - 9, top + 10, 6, h - 20, 3)} width={1.2} colour={s.tones.deep} /> : null}
        <Box x={right - 14} y={top + 5} w={8} h={5} fill={materials.paper.light} />
        <Disc x={axis + 1} y={top + h * 0.55 + 1.2} r={lens + 1.5} fill={s.tones.deep} opacity={0.5} />
        <LensFront x={axis} y={top + h * 0.55} r={lens} tones={steel} open={0.82} />
        <LensFront x={axis - 0.4} y={top + h * 0.55 - 0.4} r={lens * 0.8} tones={rubber} open={0.84 - zoom * 0.1} />
        <Mark x={left + 14} y={top + 10} size={4} brand={s.brand} fill={s.tones.ink} />
        {s.detail && s.number("megapixels", 0) ? (
          <Label x={left + 12} y={top + h - 5} size={3.6} anchor="start" text={`${s.number("megapixels", 0)} MP`} fill={s.tones.ink} />
        ) : null}
      </>
    );
  },
};

const action: Kind = {
  focus: [36, 22, 46],
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
        <Shadow w={w * 0.8} y={83} />
        <Line d={path`M43 ${top + h}V80M48 ${top + h}V80M53 ${top + h}V80`} width={3} colour={graphite.base} />
        <Disc x={57} y={80} r={2.6} fill={graphite.light} />
        <Line d="M41 80H55" width={2.4} colour={graphite.shade} />
        <Box x={left + 5} y={top - 2.5} w={11} h={5} fill={glass.signal} />
        <Box x={left} y={top} w={w} h={h} r={deep > 15 ? 7.5 : 4.5} fill={s.tones.base} />
        <Shape d={path`M${right - 8} ${top}h2q6 0 6 6v${h - 12}q0 6-6 6h-2z`} fill={s.tones.shade} />
        <Box x={left + 7} y={top + 1.2} w={w - 22} h={2} r={1} fill={s.tones.light} />
        {deep > 0 ? <Line d={ribs(left + 2.5, top + h * 0.3, 3, h * 0.5, 2)} width={1.4} colour={s.tones.deep} /> : null}
        {front ? (
          <>
            <Box x={left + 8} y={top + h * 0.3} w={w * 0.34} h={h * 0.42} fill={glass.screen} />
            <Shape d={path`M${left + 9.5} ${top + h * 0.66}l${w * 0.1}-5 4 3 5-6 ${w * 0.06} 8z`} fill={glass.tint} />
          </>
        ) : (
          <Mark x={left + w * 0.28} y={top + h * 0.52} size={h * 0.2} brand={s.brand} fill={s.tones.ink} />
        )}
        <Box x={right - lens * 2 - 8} y={top + 4} w={lens * 2 + 4} h={lens * 2 + 4} r={4.5} fill={rubber.base} />
        <LensFront x={right - lens - 6} y={top + lens + 6} r={lens} tones={rubber} open={0.82} />
        {round ? <LensFront x={left + lens + 5} y={top + lens + 6} r={lens * 0.86} tones={rubber} open={0.82} /> : null}
        <Disc x={right - 6} y={top + h - 6} r={1.5} fill={glass.signal} />
        <Disc x={left + 9} y={top + h - 5} r={1.2} fill={steel.base} />
        {s.detail ? (
          <Label x={right - 10} y={top + h - 4.6} size={3.4} anchor="end" text={s.text("videoResolution", "4k").replace("p", "").toUpperCase()} fill={s.tones.ink} />
        ) : null}
      </>
    );
  },
};

/** A longer reach is a longer barrel. */
const lensHeight = (s: Subject) => s.size("focalLengthMax focalLength", [12, 600], [30, 64], true);

/** The front of the barrel is as wide as the filter it takes. */
const lens: Kind = {
  focus: (s) => [24, 78 - lensHeight(s), 48],
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const far = s.number("focalLengthMax focalLength", 50);
    const near = s.number("focalLength focalLengthMin", far);
    const thread = s.size("filterThread", [40, 95], [36, 52]);
    const stop = s.number("maxAperture aperture", 2.8);
    const h = lensHeight(s);
    const rear = Math.min(thread, 40);
    const top = 81 - h;
    const zoom = far > near;
    const ring = h * (zoom ? 0.2 : 0.27);
    const barrel = s.tones;
    const grip = s.tones.dark ? rubber : graphite;
    const glassR = (thread / 2) * Math.min(0.86, 0.9 - (stop - 1.2) * 0.055);
    const tilt = 0.3;
    return (
      <>
        <Shadow w={rear} y={82} />
        <Can x={48} y={76} w={rear * 0.8} h={4} tilt={0.2} tones={steel} />
        <Can x={48} y={top + h * 0.5} w={thread} bottom={rear * 0.96} h={h * 0.42} tilt={0.2} tones={barrel} />
        <Line d={path`M${48 - rear * 0.5} ${top + h * 0.74}a${rear * 0.51} ${rear * 0.11} 0 0 0 ${rear} 0`} width={1.4} colour={barrel.light} flat />
        {zoom ? <Grip x={48} y={top + h * 0.44} w={thread + 1.5} h={ring} tones={grip} /> : null}
        <Can x={48} y={top + 4} w={thread} h={h * 0.42} tilt={0.22} tones={barrel} />
        <Grip x={48} y={top + h * (zoom ? 0.15 : 0.27) + 3} w={thread + 1.5} h={ring} tones={grip} />
        <Can x={48} y={top} w={thread + 3} h={4} tilt={0.24} tones={grip} />
        <Oval x={48} y={top} rx={thread / 2 + 1.5} ry={(thread / 2) * tilt + 0.6} fill={grip.light} />
        <Oval x={48} y={top + 0.3} rx={thread / 2} ry={(thread / 2) * tilt} fill={rubber.deep} />
        <Oval x={48} y={top + 0.6} rx={glassR} ry={glassR * tilt} fill={glass.base} />
        <Oval x={48 + glassR * 0.12} y={top + 1} rx={glassR * 0.62} ry={glassR * tilt * 0.6} fill={glass.deep} />
        <Shape
          d={path`M${48 - glassR * 0.84} ${top + 0.6}Q${48 - glassR * 0.6} ${top - glassR * 0.2} ${48} ${top - glassR * 0.22}Q${48 - glassR * 0.5} ${top - 1} ${48 - glassR * 0.84} ${top + 0.6}z`}
          fill={glass.glint}
        />
        <Label
          x={47}
          y={top + h * (zoom ? 0.82 : 0.77) + (zoom ? 2 : 3)}
          size={5.6}
          fit={rear * 0.62}
          text={zoom ? `${near}–${far}` : `${far}`}
          fill={barrel.ink}
        />
        {s.flag("stabilised stabilisation", false) ? <Disc x={48 + rear * 0.3} y={top + h * 0.9} r={1.2} fill={glass.signal} /> : null}
        {far >= 250 ? <Shape d={path`M${48 + rear * 0.4} ${top + h * 0.6}l8 2v9h-3v-5l-5-1z`} fill={graphite.base} /> : null}
        {s.detail ? <Mark x={48 - rear * 0.3} y={top + h * 0.62} size={3} brand={s.brand} fill={barrel.ink} /> : null}
      </>
    );
  },
};

function Grip({ x, y, w, h, tones }: { x: number; y: number; w: number; h: number; tones: typeof materials.rubber }) {
  // Ribs crowd towards the edges, as they do on a round thing.
  const places = [-0.92, -0.78, -0.58, -0.34, -0.08, 0.2, 0.46, 0.68, 0.85];
  const sag = (part: number) => (w / 2) * 0.2 * Math.sqrt(1 - part * part);
  return (
    <>
      <Can x={x} y={y} w={w} h={h} tilt={0.2} tones={tones} />
      <Line d={places.map((part) => path`M${x + (part * w) / 2} ${y + sag(part) + 1}v${h - 2}`).join("")} width={1} colour={tones.deep} />
    </>
  );
}

export const cameraKinds = {
  "mirrorless-cameras": mirrorless,
  "compact-cameras": compact,
  "action-cameras": action,
  lenses: lens,
} satisfies Record<string, Kind>;
