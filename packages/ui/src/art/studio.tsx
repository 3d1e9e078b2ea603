import { glass, materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Bolt, Box, Can, Crate, Disc, Label, Line, Mark, Oval, Shadow, Shape, dots, path, ribs } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

type Point = [x: number, y: number];

/** One telescopic leg from `from` to `to`, thinner at every section, with a clamp at every joint. */
function Leg({ from, to, sections, width, tones }: { from: Point; to: Point; sections: number; width: number; tones: Tones }) {
  const at = (part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  const joints = Array.from({ length: sections - 1 }, (_, index) => 0.36 + (0.6 * index) / Math.max(1, sections - 1));
  const stops = [0, ...joints, 1];
  return (
    <>
      {stops.slice(1).map((stop, index) => {
        const [a, b] = [at(stops[index]!), at(stop)];
        const fill = index % 2 === 0 ? tones.base : materials.steel.base;
        return <Line key={stop} d={path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`} width={width * (1 - index * 0.16)} colour={fill} flat />;
      })}
      {joints.map((joint, index) => {
        const [a, b] = [at(joint - 0.035), at(joint + 0.035)];
        return <Line key={joint} d={path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`} width={width * (1.2 - index * 0.16)} colour={materials.rubber.base} flat />;
      })}
      <Line d={path`M${at(0.97)[0]} ${at(0.97)[1]}L${to[0]} ${to[1]}`} width={width * 0.8} colour={materials.rubber.base} />
    </>
  );
}

const tripod: Kind = {
  focus: (s) => [24, tripodTop(s) - 6, 48],
  draw(s) {
    const { rubber, graphite, steel } = materials;
    const sections = Math.min(5, Math.max(2, Math.round(s.number("legSections sections", 4))));
    const top = tripodTop(s);
    const width = s.size("maxLoad", [2, 20], [4.4, 7]);
    const spread = s.size("maxHeight", [25, 180], [20, 30]);
    const hub = top + 19;
    const video = s.says("headType head type", /fluid|video|pan|three/);
    return (
      <>
        <Shadow w={spread * 2} y={82} />
        <Leg from={[49, hub]} to={[54, 76]} sections={sections} width={width * 0.86} tones={{ ...s.tones, base: s.tones.shade }} />
        <Leg from={[51, hub]} to={[48 + spread, 82]} sections={sections} width={width} tones={{ ...s.tones, base: s.tones.shade }} />
        <Leg from={[45, hub]} to={[48 - spread, 82]} sections={sections} width={width} tones={s.tones} />
        <Box x={45.6} y={top + 8} w={4.8} h={24 + (82 - top) * 0.12} fill={graphite.base} />
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
        {s.flag("centreColumnHook hook", false) ? <Line d={path`M48 ${hub + 24}q4 3 0 5`} width={1.2} colour={steel.base} /> : null}
      </>
    );
  },
};

const tripodTop = (s: Subject) => s.size("maxHeight", [25, 180], [40, 12]);

const flash: Kind = {
  focus: [24, 8, 48],
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
        <Shadow w={30} y={83} />
        <Box x={38} y={78} w={20} h={5} r={0.75} fill={steel.base} />
        <Box x={42} y={73} w={12} h={6} fill={graphite.shade} />
        <Crate x={34} y={neck} w={28} h={tall} depth={2} r={3} tones={s.tones} />
        <Box x={38} y={neck - 5} w={20} h={8} fill={rubber.base} />
        <Box x={36} y={neck - 3} w={4} h={5} fill={rubber.light} />
        <Crate x={48 - w / 2} y={top} w={w} h={h} depth={3} r={3} tones={s.tones} />
        <Box x={48 - w / 2 + 3.5} y={top + 3.5} w={w - 10} h={h - 7} fill={paper.light} />
        <Line d={ribs(48 - w / 2 + 7, top + 3.5, w - 17, h - 7, 6)} width={0.9} colour={paper.shade} flat />
        <Disc x={46} y={neck + tall * 0.42} r={4.5} fill={s.flag("radio wireless radioTrigger", false) ? rubber.base : "#7f2f2c"} />
        <Disc x={44.8} y={neck + tall * 0.42 - 1.2} r={1.5} fill={s.flag("radio wireless radioTrigger", false) ? rubber.light : glass.signal} />
        {power ? <Label x={46} y={neck + tall - 5} size={6} fit={16} text={`GN ${power}`} fill={s.tones.ink} /> : <Bolt x={46} y={neck + tall - 7} size={9} fill={s.tones.ink} />}
        {s.says("metering", /manual/) ? null : <Box x={36} y={neck + tall - 15} w={3} h={10} fill={s.tones.light} />}
        {s.says("powerSource", /lithium|pack/) ? <Bolt x={57} y={neck + 7} size={7} fill={s.tones.ink} /> : null}
        {s.flag("turningHead", true) ? <Line d={path`M${38} ${neck - 1}h0M58 ${neck - 1}h0`} width={2} colour={steel.light} /> : null}
        <Mark x={39} y={neck + 5} size={3.4} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

/** Glass of a filter by what it is for: colour, how much it hides, and whether it has a turning ring. */
function filterGlass(s: Subject): { fill: string; opacity: number; turns: boolean; name: string } {
  const type = s.text("filterType type");
  const stops = s.number("lightLoss stops", 3);
  if (/step|ring|adapter/.test(type)) return { fill: "none", opacity: 0, turns: false, name: "STEP-UP" };
  if (/variable/.test(type)) return { fill: "#30343a", opacity: 0.82, turns: true, name: "VND" };
  if (/nd|neutral/.test(type)) return { fill: "#2a2e33", opacity: Math.min(0.94, 0.5 + stops * 0.05), turns: false, name: "ND" };
  if (/pol|cpl/.test(type)) return { fill: "#56707a", opacity: 0.72, turns: true, name: "CPL" };
  if (/mist|diffus|soft|glow/.test(type)) return { fill: "#e3d3b4", opacity: 0.72, turns: false, name: "MIST" };
  if (/night|didym|light poll/.test(type)) return { fill: "#8f7fae", opacity: 0.6, turns: false, name: "NIGHT" };
  if (/close|macro/.test(type)) return { fill: "#a8ccd6", opacity: 0.62, turns: false, name: "MACRO" };
  if (/star/.test(type)) return { fill: "#c9dbe0", opacity: 0.55, turns: false, name: "STAR" };
  return { fill: "#cfe3ea", opacity: 0.5, turns: false, name: "UV" };
}

const filter: Kind = {
  focus: [20, 40, 46],
  draw(s) {
    const { steel, rubber } = materials;
    const look = filterGlass(s);
    const thread = s.number("filterThread diameter thread", 67);
    const r = s.size("filterThread diameter thread", [40, 95], [24, 35]);
    const open = look.fill === "none";
    const rim = r * (s.size("frameDepth", [2, 7], [0.13, 0.2]) + (look.turns ? 0.02 : 0));
    const y = 83 - r;
    const ring = s.tones.dark ? { ...s.tones, ink: steel.light } : s.tones;
    const inner = r - rim;
    const annulus = (x: number, hole: number) =>
      path`M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0zM${x - hole} ${y}a${hole} ${hole} 0 1 0 ${hole * 2} 0a${hole} ${hole} 0 1 0 ${-hole * 2} 0z`;
    return (
      <>
        <Shadow w={r * 1.3} y={83} />
        <Shape d={annulus(50.6, open ? inner - 3 : inner)} fill={ring.deep} />
        {/* The inner circle runs the other way round, so that what is behind the glass shines through. */}
        <Shape d={annulus(48, inner)} fill={ring.base} />
        {open ? <Shape d={annulus(48, inner)} fill={ring.base} /> : <Disc x={48} y={y} r={inner + 0.4} fill={materials.paper.base} />}
        <Disc x={48} y={y} r={inner + 0.4} fill={look.fill} opacity={look.opacity} />
        {open ? <circle cx={49} cy={y} r={inner - 1.5} fill="none" stroke={ring.shade} strokeWidth={3} /> : null}
        {look.turns ? <Shape d={path`M${48 - inner} ${y}a${inner} ${inner} 0 0 1 ${inner * 2} 0z`} fill={look.fill} opacity={0.6} /> : null}
        {look.name === "STAR" ? <Line d={path`M48 ${y - inner * 0.6}v${inner * 1.2}M${48 - inner * 0.6} ${y}h${inner * 1.2}`} width={1} colour={steel.light} /> : null}
        {open ? null : (
          <>
        <Shape d={path`M${48 - inner * 0.9} ${y - inner * 0.1}L${48 + inner * 0.06} ${y - inner * 0.94}L${48 + inner * 0.4} ${y - inner * 0.86}L${48 - inner * 0.76} ${y + inner * 0.4}z`} fill="#ffffff" opacity={0.26} />
        <Shape d={path`M${48 - inner * 0.58} ${y + inner * 0.62}L${48 + inner * 0.66} ${y - inner * 0.64}l3 3.4L${48 - inner * 0.44} ${y + inner * 0.76}z`} fill="#ffffff" opacity={0.16} />
          </>
        )}
        {look.name === "UV" ? (
          <>
            <Line d={path`M${48 + inner * 0.8} ${y + inner * 0.1}A${inner * 0.8} ${inner * 0.8} 0 0 1 ${48 - inner * 0.1} ${y + inner * 0.8}`} width={inner * 0.16} colour="#8f86b8" opacity={0.55} />
            <Line d={path`M${48 - inner * 0.78} ${y + inner * 0.12}A${inner * 0.8} ${inner * 0.8} 0 0 1 ${48 + inner * 0.12} ${y - inner * 0.78}`} width={inner * 0.12} colour="#79a886" opacity={0.55} />
          </>
        ) : null}
        <Line d={path`M${48 - r + rim * 0.3} ${y}a${r - rim * 0.3} ${r - rim * 0.3} 0 0 1 ${r - rim * 0.3} ${-r + rim * 0.3}`} width={1.4} colour={ring.light} />
        <circle cx={48} cy={y} r={r - 0.9} fill="none" stroke={ring.deep} strokeWidth={1.8} strokeDasharray={look.turns ? "1 2.2" : "1 4"} />
        <Label x={48} y={y + r - rim * 0.26} size={rim * 0.72} text={`${thread} mm`} fill={ring.ink} />
        <Label x={48} y={y - r + rim * 0.82} size={rim * 0.66} text={look.name} fill={ring.ink} />
        {look.turns ? <Shape d={path`M${48 + r * 0.7 - 2} ${y - r * 0.7}l4-1-1 4z`} fill={rubber.light} /> : null}
      </>
    );
  },
};

/** A capsule on a clip with its lead. */
function lapelMicrophone(s: Subject) {
  const { rubber, graphite, steel } = materials;
  return (
    <>
      <Shadow w={44} y={83} />
      <Line d="M44 50C44 78 78 82 76 58S46 62 58 78H70" width={2.8} colour={graphite.base} />
      <Box x={70} y={74.5} w={12} h={7} r={1.5} fill={graphite.shade} />
      <Box x={81} y={76} w={8} h={4} r={1.5} fill={steel.light} />
      <Shape d="M26 54L58 46q3-.6 3.6 2l.6 3q.4 2.6-2.2 3.400L29 63q-3 .6-4-2l-1-3.600q-.4-2.6 2-3.400z" fill={s.tones.base} />
      <Shape d="M44 49.600L58 46q3-.6 3.6 2l.6 3q.4 2.6-2.2 3.400L47 58z" fill={s.tones.shade} />
      <Box x={37} y={30} w={14} h={24} r={6} fill={s.tones.base} />
      <Box x={46} y={30} w={5} h={24} r={2.5} fill={s.tones.shade} />
      <Disc x={44} y={24} r={13} fill={rubber.base} />
      <Shape d="M44 37a13 13 0 0 0 9-22.400a14 14 0 0 1-17 18.800a13 13 0 0 0 8 3.600z" fill={rubber.shade} />
      <Line d={dots(36, 18, 14, 13, 4, 4, true)} width={1.6} colour={rubber.light} />
      <Mark x={35} y={56.5} size={4} brand={s.brand} fill={s.tones.ink} />
    </>
  );
}

const microphone: Kind = {
  focus: [10, 28, 52],
  draw(s) {
    const { graphite, rubber, steel } = materials;
    const type = s.text("pickup microphoneType type");
    if (!s.flag("wireless", false) && /lav|clip|round|omni/.test(type)) return lapelMicrophone(s);
    if (s.flag("wireless", false)) {
      return (
        <>
          <Shadow w={62} y={83} />
          <Line d="M36 48C36 20 70 18 70 40" width={1.8} colour={graphite.base} />
          {[20, 52].map((x, at) => (
            <g key={x}>
              <Crate x={x} y={46} w={25} h={37} depth={3} r={4.5} tones={s.tones} />
              <Box x={x + 4} y={51} w={14} h={9} fill={glass.screen} />
              <Line d={ribs(x + 7, 57 - at * 2, 8, 1.5 + at * 2, 4)} width={1.6} colour={glass.digits} flat />
              <Disc x={x + 6} y={77} r={1.5} fill={at ? "#8fd0a0" : glass.signal} />
              <Mark x={x + 11} y={69} size={5} brand={s.brand} fill={s.tones.ink} />
            </g>
          ))}
          <Oval x={70} y={39} rx={5} ry={7} fill={rubber.base} />
          <Line d="M66 44L74 48" width={2.4} colour={steel.base} />
        </>
      );
    }
    const furry = s.says("windshield windscreen", /fur|dead|fluff/) || s.flag("furWindshield", false);
    const long = s.size("weightGrams", [60, 200], [42, 54]);
    const fat = /stereo/.test(type) ? 11 : 8.5;
    const [x, y] = [12, 42];
    const edge = Array.from({ length: 11 }, (_, at) => path`M${x + (at * long) / 10} ${y - fat}l-1.5-3.5M${x + (at * long) / 10} ${y + fat}l-1.5 3.5`).join("");
    return (
      <>
        <Shadow w={40} y={83} />
        {/shoe/.test(s.text("connector")) ? (
          <Box x={58} y={y + 20} w={8} h={22} r={0.75} fill={graphite.shade} />
        ) : (
          <Line d={path`M84 ${y + 3}C94 ${y + 24} 74 ${y + 34} 66 ${y + 20}`} width={2.2} colour={graphite.base} />
        )}
        <Box x={x + long - 4} y={y - 6.5} w={80 - x - long + 6} h={13} r={3} fill={s.tones.base} />
        <Box x={x + long - 4} y={y + 2.5} w={80 - x - long + 6} h={4} r={1.5} fill={s.tones.shade} />
        <Box x={x + long} y={y - 5} w={80 - x - long} h={2} r={1} fill={s.tones.light} />
        {s.flag("needsBattery", false) ? <Disc x={75} y={y - 0.5} r={1.5} fill="#8fd0a0" /> : null}
        <Shape d={path`M${x + fat} ${y - fat}H${x + long}V${y + fat}H${x + fat}a${fat} ${fat} 0 0 1 0 ${-2 * fat}z`} fill={rubber.base} />
        <Shape d={path`M${x + 2} ${y + fat * 0.45}H${x + long}V${y + fat}H${x + fat}q${-fat * 0.6} 0 ${-fat + 2} ${-fat * 0.55}z`} fill={rubber.shade} />
        <Box x={x + fat} y={y - fat + 1.5} w={long - fat - 3} h={2.4} r={1.2} fill={rubber.light} />
        {furry ? <Line d={edge} width={2.6} colour={rubber.base} /> : <Line d={dots(x + 6, y - fat + 6, long - 10, fat, 9, 3, true)} width={1.2} colour={rubber.light} />}
        <Line d={path`M58 ${y - 11}a11 11 0 0 0 0 22M68 ${y - 10}a10 10 0 0 1 0 20`} width={2.4} colour={graphite.light} />
        <Line d={path`M52 ${y + 11}H72L66 ${y + 22}H58z`} width={3} colour={graphite.base} />
        <Shape d={path`M52 ${y + 11}H72L66 ${y + 22}H58z`} fill={graphite.base} />
        <Can x={62} y={y + 26} w={15} h={6} tones={graphite} top={graphite.light} />
        <Box x={54} y={79} w={16} h={4} r={0.75} fill={steel.base} />
        <Box x={59} y={75} w={6} h={5} r={0} fill={steel.shade} />
      </>
    );
  },
};

export const studioKinds = { tripods: tripod, flashes: flash, filters: filter, microphones: microphone } satisfies Record<string, Kind>;
