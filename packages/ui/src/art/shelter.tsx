import { materials } from "./palette.ts";
import { Box, Disc, Label, Line, Mark, Oval, Shadow, Shape, path } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

const sleepers = (s: Subject) => Math.min(6, Math.max(1, s.number("persons capacity sleeps people", 2)));

function isWinter(s: Subject): boolean {
  return s.number("seasons seasonRating season", 3) >= 4;
}

const tent: Kind = {
  focus: [18, 36, 48],
  draw(s) {
    const { graphite, steel, paper } = materials;
    const persons = sleepers(s);
    const width = 58 + persons * 5;
    const [left, right] = [48 - width / 2 + 2, 48 + width / 2 - 2];
    const top = 80 - (34 + persons * 3 + s.size("height heightCm interiorHeight peakHeight", [90, 190], [-3, 5]));
    const shape = s.text("shape design structure tentType style");
    const winter = isWinter(s);
    const front = left + width * 0.6;
    const peak = left + width * (/tunnel/.test(shape) ? 0.36 : 0.46);
    const ridge = /tunnel/.test(shape) ? right - width * 0.16 : peak + 3;
    const wall = (x: number) => 80 - ((80 - top) * (x - left)) / (peak - left);
    const straight = /ridge|pyramid|tipi|trekking|a-frame/.test(shape);
    const bow = straight ? 0 : 9;
    const door = { left: left + width * 0.2, right: left + width * 0.46, top: top + (80 - top) * 0.36 };
    const poles = s.number("poles poleCount", winter ? 4 : 2);
    return (
      <>
        <Shadow x={49} w={width} y={82} />
        <Line d={path`M${left + 6} ${wall(left + 14)}L${left - 5} 81M${right - 8} 62L${right + 5} 79`} width={0.9} colour={steel.base} />
        <Line d={path`M${left - 5} 80v3M${right + 5} 78v3`} width={1.8} colour={graphite.base} />
        {/* The side that turns away, then the front that faces us. */}
        <Shape d={path`M${peak} ${top}${/tunnel/.test(shape) ? `L${Math.round(ridge)} ${Math.round(top + 5)}` : ""}Q${right - 4 + bow * 0.6} ${top + 16 - bow} ${right} 78L${front} 83z`} fill={s.tones.shade} />
        <Shape d={path`M${peak} ${top}Q${left + 4 - bow * 0.8} ${top + 18 - bow} ${left} 80L${front} 83Q${front - 3 + bow * 0.3} ${top + 20} ${peak} ${top}z`} fill={s.tones.base} />
        <Shape d={path`M${peak} ${top}Q${left + 4 - bow * 0.8} ${top + 18 - bow} ${left} 80h${width * 0.1}Q${left + width * 0.14} ${top + 20} ${peak} ${top}z`} fill={s.tones.light} />
        {poles > 2 ? <Line d={path`M${left + width * 0.3} ${top + 14}Q${front} ${top + 6} ${right - 8} 79`} width={1.4} colour={s.tones.deep} /> : null}
        {winter ? (
          <Shape d={path`M${left} 80L${front} 83L${right} 78l3 3.500L${front} 86.500L${left - 3} 83.500z`} fill={s.tones.deep} />
        ) : (
          <Shape d={path`M${ridge + 7} ${top + 17}q9 6 11 19l-9 2q0-10-4-17z`} fill={s.tones.deep} />
        )}
        <Shape d={path`M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81L${door.right + 4} 82.300Q${door.right + 3} ${door.top + 16} ${peak - 1} ${door.top}z`} fill={s.tones.deep} />
        <Shape d={path`M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81h6Q${door.left + 9} ${door.top + 18} ${peak - 1} ${door.top}z`} fill={paper.base} />
        <Line d={path`M${peak - 0.5} ${door.top}Q${door.right + 3} ${door.top + 16} ${door.right + 4} 82`} width={1.6} colour={s.tones.light} />
        {s.flag("vestibule porch vestibules", false) || s.number("vestibules", 0) > 0 ? (
          <Shape d={path`M${front} 83L${front + 11} 85.500Q${front + 5} 62 ${peak + 1} ${top + 6}Q${front - 3} ${top + 24} ${front} 83z`} fill={s.tones.base} />
        ) : null}
        <Mark x={peak + (front - peak) * 0.5} y={top + 26} size={4} brand={s.brand} fill={s.tones.ink} />
        {s.detail ? <Label x={front - 6} y={78} size={4.5} text={`${persons}P`} fill={s.tones.ink} /> : null}
      </>
    );
  },
};

/** The far, left, near and right corner of a sheet on the ground, and points between them. */
function sheet(width: number, depth: number) {
  const [skew, cx, cy] = [width * 0.24, 48, 64];
  const corners = {
    farLeft: [cx - width / 2 + skew, cy - depth / 2],
    farRight: [cx + width / 2, cy - depth / 2],
    nearRight: [cx + width / 2 - skew, cy + depth / 2],
    nearLeft: [cx - width / 2, cy + depth / 2],
  } as const;
  const at = (u: number, v: number): [number, number] => [
    corners.farLeft[0] + (corners.farRight[0] - corners.farLeft[0]) * u + (corners.nearLeft[0] - corners.farLeft[0]) * v,
    corners.farLeft[1] + depth * v,
  ];
  return { ...corners, at };
}

const footprint: Kind = {
  focus: [6, 46, 44],
  draw(s) {
    const { steel, graphite } = materials;
    const persons = sleepers(s);
    const [w, d] = [62 + persons * 5, 24 + persons * 3.4];
    const { at, farLeft, farRight, nearRight, nearLeft } = sheet(Math.min(w, 86), d);
    const fold = at(0.74, 0);
    const foldSide = at(1, 0.42);
    const tip = at(0.72, 0.44);
    const lines = [0.2, 0.4, 0.6, 0.8].map((u) => path`M${at(u, 0)[0]} ${at(u, 0)[1]}L${at(u, 1)[0]} ${at(u, 1)[1]}`).join("");
    const across = [0.25, 0.5, 0.75].map((v) => path`M${at(0, v)[0]} ${at(0, v)[1]}L${at(1, v)[0]} ${at(1, v)[1]}`).join("");
    const pegs: [number, number, number][] = [[farLeft[0], farLeft[1], -1], [nearRight[0], nearRight[1], 1], [nearLeft[0], nearLeft[1], -1]];
    return (
      <>
        <Shadow w={Math.min(w, 86) - 8} y={64 + d / 2} />
        {pegs.map(([x, y, side]) => (
          <g key={`${x}`}>
            <Line d={path`M${x} ${y}l${side * 5} ${side < 0 && y < 60 ? -3 : 2}`} width={1.2} colour={steel.base} />
            <Line d={path`M${x + side * 5} ${y - (y < 60 ? 6 : 1)}v6`} width={2} colour={graphite.base} />
          </g>
        ))}
        <Shape d={path`M${nearLeft[0]} ${nearLeft[1]}L${nearRight[0]} ${nearRight[1]}v2.500H${nearLeft[0]}z`} fill={s.tones.deep} />
        <Shape d={path`M${farLeft[0]} ${farLeft[1]}L${fold[0]} ${fold[1]}L${foldSide[0]} ${foldSide[1]}L${nearRight[0]} ${nearRight[1]}H${nearLeft[0]}z`} fill={s.tones.base} />
        <Shape d={path`M${farLeft[0]} ${farLeft[1]}L${at(0.3, 0)[0]} ${farLeft[1]}L${at(0.3, 1)[0]} ${nearLeft[1]}H${nearLeft[0]}z`} fill={s.tones.light} />
        <Line d={lines} width={0.8} colour={s.tones.shade} />
        {s.number("seasons hydrostaticHead waterColumn", 3) > 3 ? <Line d={across} width={0.8} colour={s.tones.shade} /> : null}
        <Shape d={path`M${fold[0]} ${fold[1]}Q${tip[0] + 6} ${tip[1] - 8} ${tip[0]} ${tip[1]}Q${tip[0] + 10} ${tip[1] + 1} ${foldSide[0]} ${foldSide[1]}z`} fill={s.tones.shade} />
        <Shape d={path`M${fold[0]} ${fold[1]}Q${tip[0] + 3} ${tip[1] - 9} ${tip[0]} ${tip[1]}Q${tip[0] + 8} ${tip[1] - 5} ${foldSide[0] - 9} ${foldSide[1] - 6}z`} fill={s.tones.deep} />
        {[at(0.04, 0.1), at(0.04, 0.9), at(0.95, 0.9), tip].map(([x, y]) => (
          <g key={`${x}`}>
            <Oval x={x} y={y} rx={3.4} ry={2.5} fill={steel.light} />
            <Oval x={x} y={y} rx={1.7} ry={1.2} fill={graphite.deep} />
          </g>
        ))}
        <Label x={at(0.46, 0.72)[0]} y={at(0.46, 0.72)[1]} size={7} text={`${persons}P`} fill={s.tones.ink} />
        <Mark x={at(0.2, 0.66)[0]} y={at(0.2, 0.66)[1]} size={4.5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

const sleepingBag: Kind = {
  focus: [24, 4, 48],
  draw(s) {
    const { rubber, steel } = materials;
    const comfort = s.number("comfortTemperature comfort temperature comfortTemp", 2);
    const loft = Math.min(1, Math.max(0, (14 - comfort) / 30));
    const square = s.says("shape cut", /rect|blanket|envelope|quilt/);
    const shoulder = (s.says("shape cut", /wide|semi|egg/) ? 22 : 19) + loft * 3;
    const foot = square ? shoulder : 11 + loft * 3;
    const rows = Math.round(8 - loft * 3);
    const [top, bottom] = [square ? 20 : 27, 81];
    const half = (y: number) => {
      const part = (y - top) / (bottom - top);
      return square ? shoulder : shoulder + (foot - shoulder) * Math.max(0, (part - 0.12) / 0.88) ** 1.2;
    };
    const step = (bottom - top) / rows;
    const puff = 1.6 + loft * 3;
    // Down each side the outline swells between the quilting seams: warmer bags swell more.
    const side = (sign: 1 | -1) => {
      const seams = Array.from({ length: rows + 1 }, (_, at) => top + at * step);
      const ordered = sign === 1 ? seams : seams.reverse();
      return ordered.slice(1).map((y, at) => {
        const middle = (y + ordered[at]!) / 2;
        return path`Q${48 + sign * (half(middle) + puff)} ${middle} ${48 + sign * half(y)} ${y}`;
      }).join("");
    };
    const body = square
      ? path`M${48 - half(top)} ${top}H${48 + half(top)}${side(1)}q-${half(bottom)} 4 -${half(bottom) * 2} 0${side(-1)}z`
      : path`M${48 - half(top)} ${top}C${48 - shoulder} 6 ${48 + shoulder} 6 ${48 + half(top)} ${top}${side(1)}q-${half(bottom)} 7 -${half(bottom) * 2} 0${side(-1)}z`;
    const turned = path`M${48 + half(top) * 0.42} ${top}H${48 + half(top)}${side(1)}q-${half(bottom) * 0.3} 3 -${half(bottom) * 0.6} 3.4z`;
    const seams = Array.from({ length: rows - 1 }, (_, at) => {
      const y = top + (at + 1) * step;
      return path`M${48 - half(y) + 0.5} ${y}Q48 ${y + 3 + loft * 2} ${48 + half(y) - 0.5} ${y}`;
    }).join("");
    return (
      <>
        <Shadow w={foot * 2 + 8} y={83} />
        <Shape d={body} fill={s.tones.base} />
        <Shape d={turned} fill={s.tones.shade} />
        <Line d={path`M${48 - half(top) + 3} ${top + 8}Q${48 - half(54) + 2} 50 ${48 - half(68) + 4} 68`} width={2.4} colour={s.tones.light} />
        <Line d={seams} width={1.4} colour={s.tones.deep} />
        {square ? (
          <>
            <Shape d={path`M${48 - half(top)} ${top}H${48 + half(top)}v3L${48 + half(top) * 0.2} 38L${48 - half(top)} ${top + 6}z`} fill={s.tones.light} />
            <Box x={48 - half(top)} y={top - 2} w={half(top) * 2} h={5} r={2.25} fill={rubber.base} />
          </>
        ) : (
          <>
            <Oval x={48} y={24} rx={13 + loft} ry={11.5} fill={s.tones.light} />
            <Oval x={48} y={24.5} rx={10.5 - loft * 1.5} ry={9 - loft} fill={rubber.deep} />
            <Line d={path`M${40 + loft} 29Q48 35 ${56 - loft} 29`} width={2.2} colour={rubber.light} />
            <Line d="M52 34l3 6" width={1.2} colour={steel.light} />
          </>
        )}
        <Line d={path`M${48 + half(40) * 0.62} ${square ? 38 : 33}Q${48 + half(52) * 0.62} 50 ${48 + half(66) * 0.6} 64`} width={1.6} colour={steel.light} />
        <Box x={40} y={58} w={15} h={9.5} r={1.5} fill={materials.paper.base} />
        <Label x={47.5} y={65} size={6.4} fit={13} text={`${String(comfort).replace("-", "−")}°`} fill={rubber.base} />
        <Mark x={47} y={76} size={3.6} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

const sleepingPad: Kind = {
  focus: [8, 34, 46],
  draw(s) {
    const { rubber, steel } = materials;
    const thick = s.number("thickness thicknessCm thicknessMm height", 5);
    const part = Math.min(1, Math.max(0, ((thick > 15 ? thick / 10 : thick) - 1) / 9));
    const foam = s.says("padType type construction", /foam/) && !s.says("padType type construction", /inflat/);
    const r = 11 + part * 5;
    const t = 2 + part * 5.5;
    const long = s.size("lengthCm length packedLength weightGrams", [120, 200], [30, 38]);
    // The roll lies from front left to back right; the rest of the pad runs out towards us.
    const [x, y, ax, ay] = [25, 78 - r - t, 27 + s.size("width widthCm", [50, 70], [0, 6]), -17];
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
