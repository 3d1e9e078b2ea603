import { Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Disc, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** A longer reach is a longer barrel. */
const lensHeight = (s: Subject) => s.size("focalLengthMax focalLength", [12, 600], [30, 64], true);

function Grip({
  x,
  y,
  w,
  h,
  tones,
}: {
  x: number;
  y: number;
  w: number;
  h: number;
  tones: typeof materials.rubber;
}) {
  // Ribs crowd towards the edges, as they do on a round thing.
  const places = [-0.92, -0.78, -0.58, -0.34, -0.08, 0.2, 0.46, 0.68, 0.85];
  const sag = (part: number) => (w / 2) * 0.2 * Math.sqrt(1 - part * part);
  return (
    <>
      <Can x={x} y={y} w={w} h={h} tilt={0.2} tones={tones} />
      <Line
        d={places.map((part) => path`M${x + (part * w) / 2} ${y + sag(part) + 1}v${h - 2}`).join("")}
        width={1}
        colour={tones.deep}
      />
    </>
  );
}

/** The front of the barrel is as wide as the filter it takes. */
export const lens: Kind = {
  parameters: {
    focalLength: [50, 24],
    focalLengthMax: [50, 200],
    filterThread: [67, 49],
    maxAperture: [1.8, 4],
    stabilised: [false, true],
  },
  spans: { across: "filterThread" },
  focus: (s) => [24, 78 - lensHeight(s), 48],
  rise: 5,
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const far = s.number("focalLengthMax focalLength", 50);
    const near = s.number("focalLength focalLengthMin", far);
    const thread = s.size("filterThread", [40, 95], [36, 52]);
    const h = lensHeight(s);
    const rear = Math.min(thread, 40);
    const top = 81 - h;
    const zoom = far > near;
    const ring = h * (zoom ? 0.2 : 0.27);
    const barrel = s.tones;
    const grip = s.tones.dark ? rubber : graphite;
    const glassR = (thread / 2) * s.size("maxAperture", [1.2, 6.3], [0.87, 0.6]);
    const tilt = 0.3;
    return (
      <>
        <Shadow of={s} w={rear} y={82} />
        <Can x={48} y={76} w={rear * 0.8} h={4} tilt={0.2} tones={steel} />
        <Can
          x={48}
          y={top + h * 0.5}
          w={thread}
          bottom={rear * 0.96}
          h={h * 0.42}
          tilt={0.2}
          tones={barrel}
        />
        <Line
          d={path`
            M${48 - rear * 0.5} ${top + h * 0.74}a${rear * 0.51} ${rear * 0.11} 0 0 0 ${rear} 0
          `}
          width={1.4}
          colour={barrel.light}
          flat
        />
        {zoom ? <Grip x={48} y={top + h * 0.44} w={thread + 1.5} h={ring} tones={grip} /> : null}
        <Can x={48} y={top + 4} w={thread} h={h * 0.42} tilt={0.22} tones={barrel} />
        <Grip x={48} y={top + h * (zoom ? 0.15 : 0.27) + 3} w={thread + 1.5} h={ring} tones={grip} />
        <Can x={48} y={top} w={thread + 3} h={4} tilt={0.24} tones={grip} />
        <Oval x={48} y={top} rx={thread / 2 + 1.5} ry={(thread / 2) * tilt + 0.6} fill={grip.light} />
        <Oval x={48} y={top + 0.3} rx={thread / 2} ry={(thread / 2) * tilt} fill={rubber.deep} />
        <Oval x={48} y={top + 0.6} rx={glassR} ry={glassR * tilt} fill={glass.base} />
        <Oval
          x={48 + glassR * 0.12}
          y={top + 1}
          rx={glassR * 0.62}
          ry={glassR * tilt * 0.6}
          fill={glass.deep}
        />
        <Shape
          d={path`
              M${48 - glassR * 0.84} ${top + 0.6}
              Q${48 - glassR * 0.6} ${top - glassR * 0.2} ${48} ${top - glassR * 0.22}
              Q${48 - glassR * 0.5} ${top - 1} ${48 - glassR * 0.84} ${top + 0.6}z
            `}
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
        {s.flag("stabilised stabilisation", false) ? (
          <Disc x={48 + rear * 0.3} y={top + h * 0.9} r={1.2} fill={glass.signal} />
        ) : null}
        {far >= 250 ? (
          <Shape d={path`M${48 + rear * 0.4} ${top + h * 0.6}l8 2v9h-3v-5l-5-1z`} fill={graphite.base} />
        ) : null}
        {s.detail ? (
          <Mark x={48 - rear * 0.3} y={top + h * 0.62} size={3} brand={s.brand} fill={barrel.ink} />
        ) : null}
      </>
    );
  },
};
