import { Bolt, Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Crate, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path, ribs } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

type Point = [x: number, y: number];

/** One telescopic leg from `from` to `to`, thinner at every section, with a clamp at every joint. */
function Leg({
  from,
  to,
  sections,
  width,
  tones,
  carbon,
}: {
  from: Point;
  to: Point;
  sections: number;
  width: number;
  tones: Tones;
  carbon: boolean;
}) {
  const at = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part,
  ];
  const joints = Array.from(
    { length: sections - 1 },
    (_, index) => 0.36 + (0.6 * index) / Math.max(1, sections - 1),
  );
  const stops = [0, ...joints, 1];
  return (
    <>
      {stops.slice(1).map((stop, index) => {
        const [a, b] = [at(stops[index]!), at(stop)];
        const fill = index % 2 === 0 ? tones.base : carbon ? materials.graphite.base : materials.steel.base;
        return (
          <g key={stop}>
            <Line
              d={path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`}
              width={width * (1 - index * 0.16)}
              colour={fill}
              flat
            />
            {carbon ? (
              <Line
                d={path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`}
                width={width * (0.7 - index * 0.12)}
                colour={materials.graphite.shade}
                dash="0.8 1.2"
                flat
              />
            ) : null}
          </g>
        );
      })}
      {joints.map((joint, index) => {
        const [a, b] = [at(joint - 0.035), at(joint + 0.035)];
        return (
          <Line
            key={joint}
            d={path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`}
            width={width * (1.2 - index * 0.16)}
            colour={materials.rubber.base}
            flat
          />
        );
      })}
      <Line
        d={path`M${at(0.97)[0]} ${at(0.97)[1]}L${to[0]} ${to[1]}`}
        width={width * 0.8}
        colour={materials.rubber.base}
      />
    </>
  );
}

export const tripod: Kind = {
  parameters: {
    maxHeight: [160, 30],
    legSections: [4, 3],
    maxLoad: [8, 16],
    material: ["aluminium", "carbon fibre"],
    foldedLength: [45, 20],
  },
  spans: { up: "maxHeight" },
  focus: (s) => [24, tripodTop(s) - 6, 48],
  draw(s) {
    const { rubber, graphite, steel } = materials;
    const sections = Math.min(5, Math.max(2, Math.round(s.number("legSections sections", 4))));
    const top = tripodTop(s);
    const width = s.size("maxLoad", [2, 20], [4.4, 7]);
    const spread = s.size("maxHeight", [25, 180], [20, 30]);
    const hub = top + 19;
    const carbon = s.says("material", /carbon/);
    const column = s.size("foldedLength", [15, 60], [14, 26]);
    const video = s.says("headType head type", /fluid|video|pan|three/);
    return (
      <>
        <Shadow of={s} w={spread * 2} y={82} />
        <Leg
          from={[49, hub]}
          to={[54, 76]}
          sections={sections}
          width={width * 0.86}
          tones={{ ...s.tones, base: s.tones.shade }}
          carbon={carbon}
        />
        <Leg
          from={[51, hub]}
          to={[48 + spread, 82]}
          sections={sections}
          width={width}
          tones={{ ...s.tones, base: s.tones.shade }}
          carbon={carbon}
        />
        <Leg
          from={[45, hub]}
          to={[48 - spread, 82]}
          sections={sections}
          width={width}
          tones={s.tones}
          carbon={carbon}
        />
        <Box x={45.6} y={top + 8} w={4.8} h={column + (82 - top) * 0.12} fill={graphite.base} />
        <Shape d={path`M${41} ${hub - 4}h14l2 7-5 3h-8l-5-3z`} fill={s.tones.base} />
        <Shape d={path`M${51} ${hub - 4}h4l2 7-5 3h-2z`} fill={s.tones.shade} />
        <Disc x={48} y={hub} r={1.8} fill={steel.base} />
        {video ? (
          <>
            <Line d={path`M54 ${top + 8}L74 ${top + 20}`} width={2.6} colour={graphite.base} />
            <Line d={path`M66 ${top + 15.2}L74 ${top + 20}`} width={4.2} colour={rubber.base} />
            <Box x={41} y={top + 3} w={14} h={10} fill={rubber.base} />
          </>
        ) : (
          <>
            <Disc x={48} y={top + 7} r={5.4} fill={rubber.base} />
            <Disc x={46.6} y={top + 5.8} r={2} fill={rubber.light} />
            <Box x={42.6} y={top + 9} w={10.8} h={6} fill={s.tones.shade} />
            <Disc x={56} y={top + 11.6} r={2.6} fill={graphite.light} />
          </>
        )}
        <Box x={39} y={top} w={18} h={4.5} fill={graphite.base} />
        <Box x={39} y={top} w={13} h={1.6} r={0.75} fill={graphite.light} />
        <Box x={46.5} y={top - 3} w={3} h={3.5} r={0.75} fill={steel.light} />
        {s.flag("centreColumnHook hook", false) ? (
          <Line d={path`M48 ${hub + 24}q4 3 0 5`} width={1.2} colour={steel.base} />
        ) : null}
      </>
    );
  },
};

const tripodTop = (s: Subject) => s.size("maxHeight", [25, 180], [40, 12]);

export const flash: Kind = {
  parameters: {
    guideNumber: [42, 24],
    metering: ["TTL", "manual"],
    turningHead: [true, false],
    powerSource: ["4 AA cells", "lithium pack"],
    weightGrams: [330, 200],
  },
  focus: [23, 20, 50],
  draw(s) {
    const { graphite, paper, rubber, steel } = materials;
    const w = s.size("guideNumber", [20, 60], [34, 48]);
    const h = s.size("guideNumber", [20, 60], [18, 25]);
    const tall = s.size("weightGrams", [150, 500], [26, 34]);
    const neck = 74 - tall;
    const top = neck - (s.flag("turningHead", true) ? 4 : 0) - h;
    const power = s.number("guideNumber", 0);
    return (
      <>
        <Shadow of={s} w={30} y={83} />
        <Box x={38} y={78} w={20} h={5} r={0.75} fill={steel.base} />
        <Box x={42} y={73} w={12} h={6} fill={graphite.shade} />
        <Crate x={34} y={neck} w={28} h={tall} depth={2} r={3} tones={s.tones} />
        <Box x={38} y={neck - 5} w={20} h={8} fill={rubber.base} />
        <Box x={36} y={neck - 3} w={4} h={5} fill={rubber.light} />
        <Crate x={48 - w / 2} y={top} w={w} h={h} depth={3} r={3} tones={s.tones} />
        <Box x={48 - w / 2 + 3.5} y={top + 3.5} w={w - 10} h={h - 7} fill={paper.light} />
        <Line d={ribs(48 - w / 2 + 7, top + 3.5, w - 17, h - 7, 6)} width={0.9} colour={paper.shade} flat />
        <Disc
          x={46}
          y={neck + tall * 0.42}
          r={4.5}
          fill={s.flag("radio wireless radioTrigger", false) ? rubber.base : "#7f2f2c"}
        />
        <Disc
          x={44.8}
          y={neck + tall * 0.42 - 1.2}
          r={1.5}
          fill={s.flag("radio wireless radioTrigger", false) ? rubber.light : glass.signal}
        />
        {power ? (
          <Label x={46} y={neck + tall - 5} size={6} fit={16} text={`GN ${power}`} fill={s.tones.ink} />
        ) : (
          <Bolt x={46} y={neck + tall - 7} size={9} fill={s.tones.ink} />
        )}
        {s.says("metering", /manual/) ? null : (
          <Box x={36} y={neck + tall - 21} w={3} h={8} fill={s.tones.light} />
        )}
        {s.says("powerSource", /lithium|pack/) ? (
          <Bolt x={57} y={neck + 7} size={7} fill={s.tones.ink} />
        ) : null}
        {s.flag("turningHead", true) ? (
          <Line d={path`M${38} ${neck - 1}h0M58 ${neck - 1}h0`} width={2} colour={steel.light} />
        ) : null}
        <Mark x={39} y={neck + 5} size={3.4} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
