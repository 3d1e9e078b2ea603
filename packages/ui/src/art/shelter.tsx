import { materials } from "./palette.ts";
import { Box, Disc, Label, Line, Mark, Oval, Shadow, Shape, path } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

const sleepers = (s: Subject) => Math.min(6, Math.max(1, s.number("persons capacity sleeps people", 2)));

function isWinter(s: Subject): boolean {
  return s.number("seasons", 3) >= 4;
}

/** Width and height of the pitched tent, from who sleeps in it and the ground it covers. */
function pitch(s: Subject) {
  const persons = sleepers(s);
  const width = 56 + persons * 4 + s.size("floorWidth", [80, 250], [0, 8]);
  const height = 34 + persons * 3 + (s.number("weightGrams", 2500) > 6000 ? 5 : 0);
  return { persons, left: 49 - width / 2, right: 47 + width / 2, width, top: 80 - height, height };
}

/** Hoops in a row under one fly; it needs its pegs. */
function tunnelTent(s: Subject) {
  const { graphite, steel, paper } = materials;
  const { persons, left, right, width, top, height } = pitch(s);
  const tapered = s.says("floorPlan", /taper/);
  const one = persons < 2;
  const front = left + width * (one ? 0.5 : 0.44);
  const crown = (left + front) / 2;
  const rear = top + height * (tapered ? 0.5 : 0.16);
  const tail = right - (tapered ? 6 : 10);
  const hoop = (part: number) => {
    const [x, y] = [crown + (tail - crown) * part, top + (rear - top) * part];
    return path`M${x} ${y}C${x + width * 0.16} ${y + 6} ${x + width * 0.2 - part * 4} 66 ${x + width * 0.22 - part * 8} ${82 - part * 4}`;
  };
  return (
    <>
      <Shadow x={49} w={width} y={82} />
      <Line d={path`M${crown - 6} ${top + 8}L${left - 4} 81M${right - 4} ${rear + 12}L${right + 5} 79`} width={0.9} colour={steel.base} />
      <Line d={path`M${left - 4} 80v3M${right + 5} 78v3`} width={1.8} colour={graphite.base} />
      <Shape d={path`M${crown} ${top}Q${(crown + tail) / 2} ${(top + rear) / 2 - 3} ${tail} ${rear}Q${right + 2} ${rear + 6} ${right} 78L${front} 83z`} fill={s.tones.shade} />
      <Shape d={path`M${crown} ${top}Q${(crown + tail) / 2} ${(top + rear) / 2 - 3} ${tail} ${rear}Q${tail} ${rear + 8} ${tail + 3} ${rear + 15}L${front - 2} ${top + height * 0.42}z`} fill={s.tones.base} />
      <Line d={[0.36, 0.7].slice(0, persons > 2 ? 2 : 1).map(hoop).join("")} width={1.6} colour={s.tones.deep} />
      <Shape d={path`M${left} 80C${left} ${top + height * 0.2} ${crown - 8} ${top} ${crown} ${top}C${crown + 9} ${top} ${front} ${top + height * 0.3} ${front} 83z`} fill={s.tones.light} />
      <Shape d={path`M${crown - 1} ${top + height * 0.3}C${left + 8} ${top + height * 0.36} ${left + 6} 70 ${left + 6} 80.6L${front - 5} 82.4C${front - 5} 66 ${crown + 6} ${top + height * 0.36} ${crown - 1} ${top + height * 0.3}z`} fill={s.tones.deep} />
      <Shape d={path`M${crown - 1} ${top + height * 0.3}C${left + 8} ${top + height * 0.36} ${left + 6} 70 ${left + 6} 80.6l5 .3C${left + 12} 68 ${crown - 6} ${top + height * 0.5} ${crown - 1} ${top + height * 0.3}z`} fill={paper.base} />
      {persons > 3 ? <Shape d={path`M${tail - 14} ${rear + 16}h9l1 9h-10z`} fill={s.tones.deep} /> : null}
      <Mark x={crown} y={top + height * 0.17} size={4} brand={s.brand} fill={s.tones.dark ? s.tones.deep : s.tones.ink} />
    </>
  );
}

const tent: Kind = {
  focus: [14, 34, 50],
  draw(s) {
    if (s.says("design tentType", /tunnel|hoop/) || !s.flag("freestanding", true)) return tunnelTent(s);
    const { graphite, steel, paper } = materials;
    const { left, right, width, top } = pitch(s);
    const winter = isWinter(s);
    const summer = s.number("seasons", 3) < 3;
    const front = left + width * 0.6;
    const peak = left + width * 0.46;
    const door = { left: left + width * 0.2, right: left + width * 0.46, top: top + (80 - top) * 0.36 };
    const light = s.number("weightGrams", 2500) < 1700;
    return (
      <>
        <Shadow x={49} w={width} y={82} />
        <Line d={path`M${left + 8} 58L${left - 5} 81M${right - 8} 62L${right + 5} 79`} width={0.9} colour={steel.base} />
        <Line d={path`M${left - 5} 80v3M${right + 5} 78v3`} width={1.8} colour={graphite.base} />
        {/* The side that turns away, then the front that faces us. */}
        <Shape d={path`M${peak} ${top}Q${right + 1} ${top + 7} ${right} 78L${front} 83z`} fill={s.tones.shade} />
        <Shape d={path`M${peak} ${top}Q${left - 3} ${top + 9} ${left} 80L${front} 83Q${front} ${top + 20} ${peak} ${top}z`} fill={s.tones.base} />
        <Shape d={path`M${peak} ${top}Q${left - 3} ${top + 9} ${left} 80h${width * 0.1}Q${left + width * 0.14} ${top + 20} ${peak} ${top}z`} fill={s.tones.light} />
        {winter ? <Line d={path`M${left + width * 0.28} ${top + 10}Q${front} ${top + 6} ${right - 8} 79`} width={1.8} colour={s.tones.deep} /> : null}
        {light ? <Line d={path`M${peak + 4} ${top + 1}Q${right - width * 0.16} ${top + 18} ${right - width * 0.13} 80`} width={1.6} colour={s.tones.deep} /> : null}
        {winter ? (
          <Shape d={path`M${left} 80L${front} 83L${right} 78l3 3.5L${front} 86.5L${left - 3} 83.5z`} fill={s.tones.deep} />
        ) : (
          <Shape d={path`M${peak + 12} ${top + 12}q${summer ? 14 : 9} 6 ${summer ? 17 : 11} ${summer ? 28 : 19}l-9 2q-1-${summer ? 16 : 10}-8-${summer ? 23 : 17}z`} fill={s.tones.deep} />
        )}
        <Shape d={path`M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81L${door.right + 4} 82.3Q${door.right + 3} ${door.top + 16} ${peak - 1} ${door.top}z`} fill={s.tones.deep} />
        <Shape d={path`M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81h6Q${door.left + 9} ${door.top + 18} ${peak - 1} ${door.top}z`} fill={paper.base} />
        <Line d={path`M${peak - 0.5} ${door.top}Q${door.right + 3} ${door.top + 16} ${door.right + 4} 82`} width={1.6} colour={s.tones.light} />
        <Mark x={left + width * 0.24} y={top + (80 - top) * 0.42} size={4} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

/** A sheet on the ground, its edges drawn in between taut corners, and the tent that would stand on it. */
const footprint: Kind = {
  focus: [2, 48, 42],
  draw(s) {
    const { steel, graphite } = materials;
    const persons = sleepers(s);
    const near = 31 + persons + s.size("width", [80, 240], [0, 6]);
    const far = near * (s.says("floorPlan", /taper/) ? 0.56 : 0.8);
    const depth = 11 + s.size("length width", [180, 240], [1, 5]);
    const [top, bottom] = [79 - depth, 79];
    const corners: [number, number, number, number][] = [
      [48 - far, top, -1, -0.6],
      [48 + far, top, 1, -0.6],
      [48 + near, bottom, 1, 0.5],
      [48 - near, bottom, -1, 0.5],
    ];
    const woven = s.says("material", /poly|ripstop/);
    const ghost = top - 27 - persons * 4;
    return (
      <>
        <Shadow w={near * 2 - 6} y={82} />
        {/* The tent is only hinted at: it is not in the box. */}
        <Shape d={path`M${52 - near} ${bottom - 5}Q${50 - near} ${ghost + 5} 46 ${ghost}Q${46 + near} ${ghost + 5} ${44 + near} ${bottom - 5}z`} fill={s.tones.base} opacity={0.22} />
        <Shape d={path`M46 ${ghost}Q${46 + near} ${ghost + 5} ${44 + near} ${bottom - 5}H60Q60 ${ghost + 22} 46 ${ghost}z`} fill={s.tones.base} opacity={0.2} />
        <Shape d={path`M45 ${ghost + 18}L${34} ${bottom - 5}H54Q54 ${ghost + 34} 45 ${ghost + 18}z`} fill={s.tones.base} opacity={0.3} />
        {corners.map(([x, y, sx, sy]) => (
          <Line key={path`${x} ${y}`} d={path`M${x - sx * 3} ${y}L${x + sx * 4} ${y + sy * 5}`} width={3.4} colour={graphite.base} />
        ))}
        <Shape
          d={path`M${48 - far} ${top}Q48 ${top + 4} ${48 + far} ${top}Q${48 + (far + near) / 2 - 4} ${(top + bottom) / 2} ${48 + near} ${bottom}Q48 ${bottom - 5} ${48 - near} ${bottom}Q${48 - (far + near) / 2 + 4} ${(top + bottom) / 2} ${48 - far} ${top}z`}
          fill={s.tones.base}
        />
        <Shape d={path`M${48 - far} ${top}Q${48 - far * 0.4} ${top + 2.6} ${48 - far * 0.3} ${top + 1.9}L${48 - near * 0.42} ${bottom - 1.9}Q${48 - near * 0.7} ${bottom - 1.4} ${48 - near} ${bottom}Q${48 - (far + near) / 2 + 4} ${(top + bottom) / 2} ${48 - far} ${top}z`} fill={s.tones.light} />
        <Shape d={path`M${48 + far * 0.5} ${top + 1.5}Q${48 + far * 0.8} ${top + 1} ${48 + far} ${top}Q${44 + (far + near) / 2} ${(top + bottom) / 2} ${48 + near} ${bottom}Q${48 + near * 0.7} ${bottom - 2.4} ${48 + near * 0.5} ${bottom - 2.2}z`} fill={s.tones.shade} />
        <Line
          d={(woven ? [-0.4, 0, 0.4] : [0]).map((u) => path`M${48 + far * u} ${top + 2}L${48 + near * u} ${bottom - 2.4}`).join("")}
          width={1}
          colour={s.tones.shade}
        />
        <Line d={path`M${48 - (far + near) / 2 + 3} ${(top + bottom) / 2}H${48 + (far + near) / 2 - 3}`} width={1} colour={s.tones.shade} />
        {corners.map(([x, y, sx, sy], at) => (
          <g key={path`${x} ${y}`}>
            <Oval x={x + sx * 4} y={y + sy * 5} rx={3.6} ry={2.8} fill={steel.light} />
            <Oval x={x + sx * 4} y={y + sy * 5} rx={1.7} ry={1.2} fill={graphite.deep} />
            <Line d={path`M${x + sx * 4} ${y + sy * 5}v${at < 2 ? 3 : 5}`} width={1.6} colour={graphite.shade} />
          </g>
        ))}
        <Label x={44} y={bottom - 5} size={7.5} text={`${persons}P`} fill={s.tones.ink} />
        <Mark x={56} y={bottom - 7.5} size={4.5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

/** The quilted outline of a bag: it swells between seams, and swells more the colder it may get. */
function quilt(top: number, bottom: number, rows: number, puff: number, half: (y: number) => number) {
  const step = (bottom - top) / rows;
  const seams = Array.from({ length: rows + 1 }, (_, at) => top + at * step);
  const side = (sign: 1 | -1) => {
    const ordered = sign === 1 ? seams : [...seams].reverse();
    return ordered
      .slice(1)
      .map((y, at) => {
        const middle = (y + ordered[at]!) / 2;
        return path`Q${48 + sign * (half(middle) + puff)} ${middle} ${48 + sign * half(y)} ${y}`;
      })
      .join("");
  };
  return { right: side(1), left: side(-1), lines: seams.slice(1, -1) };
}

const sleepingBag: Kind = {
  focus: (s) => (isBlanket(s) ? [22, 8, 52] : [24, 2, 48]),
  draw(s) {
    const { rubber, steel, paper } = materials;
    const comfort = s.number("comfortTemperature comfort temperature", 2);
    const loft = Math.min(1, Math.max(0, (14 - comfort) / 30));
    const tag = (x: number, y: number) => (
      <>
        <Box x={x - 8} y={y} w={16} h={10} fill={paper.base} />
        <Label x={x} y={y + 7.6} size={7} fit={14} text={`${String(comfort).replace("-", "−")}°`} fill={rubber.base} />
      </>
    );
    if (isBlanket(s)) {
      const half = 22 + loft * 3;
      const { right, left, lines } = quilt(20, 80, 6, 1 + loft * 2, () => half);
      return (
        <>
          <Shadow w={half * 2} y={82} />
          <Box x={48 - half + 4} y={10} w={half * 2 - 8} h={17} r={6} fill={paper.shade} />
          <Box x={48 - half + 4} y={10} w={half * 1.2} h={17} r={6} fill={paper.base} />
          <Shape d={path`M${48 - half} 20H${48 + half}${right}H${48 - half}${left}z`} fill={s.tones.base} />
          <Shape d={path`M${48 + half * 0.4} 20H${48 + half}${right}H${48 + half * 0.4}z`} fill={s.tones.shade} />
          <Line d={lines.map((y) => path`M${49 - half} ${y}H${47 + half}`).join("")} width={1.4} colour={s.tones.deep} />
          <Shape d={path`M${48 - half * 0.1} 20H${49 + half}V45z`} fill={s.tones.deep} />
          <Shape d={path`M${48 - half * 0.1} 20L${49 + half} 45L49 48q-2.5 0-2.7-2.5z`} fill={paper.base} />
          <Line d={path`M${48 + half - 0.5} 45V78`} width={1.8} colour={steel.light} dash="2 1.6" flat />
          {tag(40, 60)}
          <Mark x={58} y={65} size={4} brand={s.brand} fill={s.tones.ink} />
        </>
      );
    }
    const shoulder = (s.says("shape", /wide|semi|egg/) ? 20 : 17) + loft * 4;
    const foot = 9 + loft * 3;
    const [top, bottom] = [25, 81];
    const half = (y: number) => shoulder + (foot - shoulder) * Math.max(0, ((y - top) / (bottom - top) - 0.1) / 0.9) ** 1.1;
    const { right, left, lines } = quilt(top, bottom, Math.round(9 - loft * 3), 1.4 + loft * 2.6, half);
    const hood = path`M${48 - half(top)} ${top}C${48 - shoulder} 3 ${48 + shoulder} 3 ${48 + half(top)} ${top}`;
    return (
      <>
        <Shadow w={foot * 2 + 8} y={83} />
        <Shape d={path`${hood}${right}q-${half(bottom)} 5 -${half(bottom) * 2} 0${left}z`} fill={s.tones.base} />
        <Shape d={path`M${48 + half(top) * 0.4} ${top}H${48 + half(top)}${right}q-${half(bottom) * 0.3} 2 -${half(bottom) * 0.6} 2.4z`} fill={s.tones.shade} />
        <Line d={path`M${50 - half(top)} ${top + 8}Q${50 - half(50)} 48 ${51 - half(66)} 66`} width={2.4} colour={s.tones.light} />
        <Line d={lines.map((y) => path`M${48.5 - half(y)} ${y}Q48 ${y + 3 + loft * 2} ${47.5 + half(y)} ${y}`).join("")} width={1.4} colour={s.tones.deep} />
        <Oval x={48} y={22} rx={11.5 + loft} ry={12} fill={s.tones.light} />
        <Oval x={48} y={22.5} rx={9 - loft * 1.5} ry={9.4 - loft} fill={rubber.deep} />
        <Shape d={path`M${40 + loft} 25Q48 22 ${56 - loft} 25Q54 32 48 32T${40 + loft} 25z`} fill={paper.base} />
        <Line d={path`M${48 + half(36) * 0.6} 32Q${48 + half(50) * 0.6} 48 ${48 + half(64) * 0.55} 62`} width={1.6} colour={steel.light} />
        {tag(46, 50)}
        <Mark x={47} y={71} size={3.6} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

function isBlanket(s: Subject): boolean {
  return s.says("shape cut", /rect|blanket|envelope|quilt/);
}

const sleepingPad: Kind = {
  focus: [8, 34, 46],
  draw(s) {
    const { rubber, steel } = materials;
    const thick = s.number("thickness thicknessCm thicknessMm height", 5);
    const part = Math.min(1, Math.max(0, ((thick > 15 ? thick / 10 : thick) - 1) / 9));
    const foam = s.says("inflation", /none|no\b/) || s.says("padType construction", /foam/);
    const self = s.says("inflation", /self/);
    const r = 11 + part * 5;
    const t = 2 + part * 5.5;
    const long = s.size("length", [120, 200], [28, 38]);
    // The roll lies from front left to back right; the rest of the pad runs out towards us.
    const [x, y, ax, ay] = [25, 78 - r - t, 27 + s.size("width", [48, 68], [0, 7]), -17];
    const [bx, by] = [long, 12];
    const foot = y + r;
    const lanes = foam ? 7 : 5;
    const at = (u: number, v: number): [number, number] => [x + ax * u + bx * v, foot + ay * u + by * v];
    const stripe = Array.from({ length: lanes - 1 }, (_, index) => {
      const u = (index + 1) / lanes;
      return foam
        ? path`M${at(0, u)[0]} ${at(0, u)[1]}L${at(1, u)[0]} ${at(1, u)[1]}`
        : path`M${at(u, 0)[0]} ${at(u, 0)[1]}L${at(u, 0.93)[0]} ${at(u, 0.93)[1]}`;
    }).join("");
    const near = at(0, 1);
    const far = at(1, 1);
    return (
      <>
        <Shadow x={50} w={70} y={81} />
        <Shape d={path`M${x} ${foot}L${near[0]} ${near[1]}L${far[0]} ${far[1]}v${t}L${near[0]} ${near[1] + t}L${x} ${foot + t}z`} fill={s.tones.deep} />
        <Shape d={path`M${x} ${foot}L${near[0]} ${near[1]}v${t}L${x} ${foot + t}z`} fill={s.tones.shade} />
        <Shape d={path`M${x} ${foot}L${near[0]} ${near[1]}L${far[0]} ${far[1]}L${x + ax} ${foot + ay}z`} fill={s.tones.light} />
        <Line d={stripe} width={foam ? 2 : 1.6} colour={s.tones.base} />
        <Line d={path`M${x} ${y}L${x + ax} ${y + ay}`} width={r * 2} colour={s.tones.base} />
        <Line d={path`M${x + 2} ${y + r * 0.62}L${x + ax} ${y + ay + r * 0.62}`} width={r * 0.66} colour={s.tones.shade} />
        <Line d={path`M${x + 1} ${y - r * 0.66}L${x + ax} ${y + ay - r * 0.66}`} width={r * 0.3} colour={s.tones.light} />
        <Disc x={x} y={y} r={r} fill={s.tones.shade} />
        <Line d={path`M${x} ${y + r - 1.2}a${r - 1.2} ${r - 1.2} 0 1 1 ${r - 1.6} ${-r + 1}a${r * 0.66} ${r * 0.66} 0 1 1 ${-r * 0.7} ${-r * 0.62}a${r * 0.42} ${r * 0.42} 0 1 0 ${r * 0.36} ${r * 0.5}`} width={Math.max(2, t * 0.5)} colour={s.tones.light} />
        {foam ? null : <Disc x={at(0.12, 0.9)[0] + 3} y={at(0.12, 0.9)[1]} r={2.6} fill={steel.light} />}
        {foam ? null : <Disc x={at(0.12, 0.9)[0] + 3} y={at(0.12, 0.9)[1]} r={1.3} fill={rubber.base} />}
        {self ? <Line d={path`M${at(0.5, 0.1)[0] - 2} ${at(0.5, 0.1)[1]}L${at(0.5, 0.88)[0]} ${at(0.5, 0.88)[1]}`} width={3} colour={s.tones.base} /> : null}
        {s.number("rValue", 0) ? <Label x={at(0.5, 0.62)[0]} y={at(0.5, 0.62)[1] + 3} size={6.5} text={`R ${s.number("rValue", 0)}`} fill={s.tones.deep} /> : null}
        <Mark x={x + ax * 0.6} y={y + ay * 0.6} size={5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

export const shelterKinds = {
  tents: tent,
  footprints: footprint,
  "sleeping-bags": sleepingBag,
  "sleeping-pads": sleepingPad,
} satisfies Record<string, Kind>;
