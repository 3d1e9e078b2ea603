import { Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** The quilted outline of a bag: it swells between seams, and swells more the colder it may get. */
export function quilt(top: number, bottom: number, rows: number, puff: number, half: (y: number) => number) {
  const step = (bottom - top) / rows;
  const seams = Array.from({ length: rows + 1 }, (_, at) => top + at * step);
  const side = (sign: 1 | -1) => {
    const ordered = sign === 1 ? seams : seams.toReversed();
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

/** What it packs into, beside its foot: the longer when packed, the taller. */
function StuffSack({ s, x }: { s: Subject; x: number }) {
  const h = s.size("packedLength", [20, 42], [15, 27]);
  const w = h * 0.62;
  return (
    <>
      <Line d={path`M${x + w / 2} ${80 - h}q-3-5 0-6q3 1 0 6`} width={1.4} colour={materials.rubber.base} />
      <Can x={x + w / 2} y={81 - h} w={w} h={h} tilt={0.2} tones={s.tones} top={s.tones.deep} />
      <Box x={x} y={81 - h * 0.62} w={w} h={2.2} r={0} fill={s.tones.deep} />
    </>
  );
}

export const sleepingBag: Kind = {
  parameters: {
    comfortTemperature: [3, -13],
    shape: ["mummy", "blanket"],
    insulation: ["down", "synthetic"],
    length: [205, 185],
    packedLength: [28, 40],
  },
  spans: { up: "length" },
  focus: (s) => (isBlanket(s) ? [22, 8, 52] : [24, 2, 48]),
  draw(s) {
    const { rubber, steel, paper } = materials;
    const comfort = s.number("comfortTemperature comfort temperature", 2);
    const loft = Math.min(1, Math.max(0, (14 - comfort) / 30));
    const tag = (x: number, y: number) => (
      <>
        <Box x={x - 8} y={y} w={16} h={10} fill={paper.base} />
        <Label
          x={x}
          y={y + 7.6}
          size={7}
          fit={14}
          text={`${String(comfort).replace("-", "−")}°`}
          fill={rubber.base}
        />
      </>
    );
    if (isBlanket(s)) {
      const half = 22 + loft * 3;
      const { right, left, lines } = quilt(20, 80, 6, 1 + loft * 2, () => half);
      return (
        <>
          <Shadow of={s} w={half * 2} y={82} />
          <StuffSack s={s} x={48 + half + 1} />
          <Box x={48 - half + 4} y={10} w={half * 2 - 8} h={17} r={6} fill={paper.shade} />
          <Box x={48 - half + 4} y={10} w={half * 1.2} h={17} r={6} fill={paper.base} />
          <Shape d={path`M${48 - half} 20H${48 + half}${right}H${48 - half}${left}z`} fill={s.tones.base} />
          <Shape
            d={path`M${48 + half * 0.4} 20H${48 + half}${right}H${48 + half * 0.4}z`}
            fill={s.tones.shade}
          />
          <Line
            d={lines.map((y) => path`M${49 - half} ${y}H${47 + half}`).join("")}
            width={1.4}
            colour={s.tones.deep}
          />
          <Shape d={path`M${48 - half * 0.1} 20H${49 + half}V45z`} fill={s.tones.deep} />
          <Shape d={path`M${48 - half * 0.1} 20L${49 + half} 45L49 48q-2.5 0-2.7-2.5z`} fill={paper.base} />
          <Line d={path`M${48 + half - 0.5} 45V78`} width={1.8} colour={steel.light} dash="2 1.6" flat />
          {tag(40, 60)}
          <Mark x={58} y={65} size={4} brand={s.brand} fill={s.tones.ink} />
        </>
      );
    }
    // Down lies in curved chambers; fibre is quilted straight, in dashes.
    const fibre = s.says("insulation", /synth|fibre|fiber|poly/);
    const shoulder = (s.says("shape", /wide|semi|egg/) ? 20 : 17) + loft * 4;
    const foot = 9 + loft * 3;
    const [top, bottom] = [25 + s.size("length", [180, 215], [7, 0]), 81];
    const hem = top - 25;
    const half = (y: number) =>
      shoulder + (foot - shoulder) * Math.max(0, ((y - top) / (bottom - top) - 0.1) / 0.9) ** 1.1;
    const { right, left, lines } = quilt(top, bottom, Math.round(9 - loft * 3), 1.4 + loft * 2.6, half);
    const hood = path`
        M${48 - half(top)} ${top}C${48 - shoulder} ${3 + hem} ${48 + shoulder} ${3 + hem} ${48 + half(top)} ${top}
      `;
    return (
      <>
        <Shadow of={s} w={foot * 2 + 8} y={83} />
        <StuffSack s={s} x={68 + loft * 3} />
        <Shape
          d={path`${hood}${right}q-${half(bottom)} 5 -${half(bottom) * 2} 0${left}z`}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M${48 + half(top) * 0.4} ${top}H${48 + half(top)}${right}
            q-${half(bottom) * 0.3} 2 -${half(bottom) * 0.6} 2.4z
          `}
          fill={s.tones.shade}
        />
        <Line
          d={path`M${50 - half(top)} ${top + 8}Q${50 - half(50)} 48 ${51 - half(66)} 66`}
          width={2.4}
          colour={s.tones.light}
        />
        <Line
          d={lines
            .map(
              (y) =>
                path`M${48.5 - half(y)} ${y}Q48 ${y + (fibre ? 0 : 3 + loft * 2)} ${47.5 + half(y)} ${y}`,
            )
            .join("")}
          width={1.4}
          colour={s.tones.deep}
          {...(fibre ? { dash: "3 1.6" } : {})}
        />
        <g transform={path`translate(0 ${hem})`}>
          <Oval x={48} y={22} rx={11.5 + loft} ry={12} fill={s.tones.light} />
          <Oval x={48} y={22.5} rx={9 - loft * 1.5} ry={9.4 - loft} fill={rubber.deep} />
          <Shape
            d={path`M${40 + loft} 25Q48 22 ${56 - loft} 25Q54 32 48 32T${40 + loft} 25z`}
            fill={paper.base}
          />
        </g>
        <Line
          d={path`
            M${48 + half(36) * 0.6} 32Q${48 + half(50) * 0.6} 48 ${48 + half(64) * 0.55} 62
          `}
          width={1.6}
          colour={steel.light}
        />
        {tag(46, 50)}
        <Mark x={47} y={71} size={3.6} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

function isBlanket(s: Subject): boolean {
  return s.says("shape cut", /rect|blanket|envelope|quilt/);
}

export const sleepingPad: Kind = {
  parameters: {
    thickness: [6, 2],
    rValue: [4, 2],
    padType: ["inflatable", "foam"],
    width: [54, 64],
    length: [183, 198],
  },
  focus: [8, 34, 46],
  rise: 7,
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
    const [x, y, ax, ay] = [22, 78 - r - t, 27 + s.size("width", [48, 68], [0, 7]), -17];
    const [bx, by] = [long, 12];
    const foot = y + r;
    // Across the roll, downwards, one radius long.
    const [nx, ny] = [(-ay * r) / Math.hypot(ax, ay), (ax * r) / Math.hypot(ax, ay)];
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
        <Shadow of={s} x={50} w={70} y={81} />
        <Shape
          d={path`
            M${x} ${foot}L${near[0]} ${near[1]}L${far[0]} ${far[1]}v${t}L${near[0]} ${near[1] + t}
            L${x} ${foot + t}z
          `}
          fill={s.tones.deep}
        />
        <Shape d={path`M${x} ${foot}L${near[0]} ${near[1]}v${t}L${x} ${foot + t}z`} fill={s.tones.shade} />
        <Shape
          d={path`
            M${x} ${foot}L${near[0]} ${near[1]}L${far[0]} ${far[1]}L${x + ax} ${foot + ay}z
          `}
          fill={s.tones.light}
        />
        <Line d={stripe} width={foam ? 2 : 1.6} colour={s.tones.base} />
        <Line d={path`M${x} ${y}L${x + ax} ${y + ay}`} width={r * 2} colour={s.tones.base} />
        <Shape
          d={path`
            M${x + nx * 0.3} ${y + ny * 0.3}L${x + ax + nx * 0.3} ${y + ay + ny * 0.3}
            l${ny * 0.95} ${-nx * 0.95}
            A${r} ${r} 0 0 1 ${x + ax + nx} ${y + ay + ny}L${x + nx} ${y + ny}z
          `}
          fill={s.tones.shade}
        />
        <Line
          d={path`M${x + 1} ${y - r * 0.66}L${x + ax} ${y + ay - r * 0.66}`}
          width={r * 0.3}
          colour={s.tones.light}
        />
        <Disc x={x} y={y} r={r} fill={s.tones.shade} />
        <Line
          d={path`
            M${x} ${y + r - 1.2}a${r - 1.2} ${r - 1.2} 0 1 1 ${r - 1.6} ${-r + 1}
            a${r * 0.66} ${r * 0.66} 0 1 1 ${-r * 0.7} ${-r * 0.62}
            a${r * 0.42} ${r * 0.42} 0 1 0 ${r * 0.36} ${r * 0.5}
          `}
          width={Math.max(2, t * 0.5)}
          colour={s.tones.light}
        />
        {foam ? null : <Disc x={at(0.12, 0.9)[0] + 3} y={at(0.12, 0.9)[1]} r={2.6} fill={steel.light} />}
        {foam ? null : <Disc x={at(0.12, 0.9)[0] + 3} y={at(0.12, 0.9)[1]} r={1.3} fill={rubber.base} />}
        {self ? (
          <Line
            d={path`
            M${at(0.5, 0.1)[0] - 2} ${at(0.5, 0.1)[1]}L${at(0.5, 0.88)[0]} ${at(0.5, 0.88)[1]}
          `}
            width={3}
            colour={s.tones.base}
          />
        ) : null}
        {s.number("rValue", 0) ? (
          <Label
            x={at(0.5, 0.62)[0]}
            y={at(0.5, 0.62)[1] + 3}
            size={6.5}
            text={`R ${s.number("rValue", 0)}`}
            fill={s.tones.deep}
          />
        ) : null}
        <Mark x={x + ax * 0.6} y={y + ay * 0.6} size={5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
