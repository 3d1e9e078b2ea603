import { Drop, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Line, Oval, Shape, dots, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

export const jacket: Kind = {
  parameters: {
    waterColumn: [10000, 20000],
    hood: [true, false],
    insulation: ["none", "down"],
    cut: ["men's", "women's"],
    weightGrams: [400, 650],
  },
  focus: [26, 6, 46],
  draw(s) {
    const { rubber, water, steel } = materials;
    const hood = s.flag("hood hooded", true);
    const quilted = s.says("insulation", /down|synth|quilt|wadd/);
    const fleece = s.says("insulation material", /fleece|wool/);
    const head = s.number("waterColumn", 0);
    const waist = s.says("cut", /women/) ? 2.5 : 0;
    const proof = head > 5000 || (s.flag("waterproof", false) && !quilted);
    const long = s.size("weightGrams length", [200, 900], [76, 82]);
    const seams = [0, 1, 2, 3, 4]
      .map(
        (row) => path`
        M31 ${40 + row * 8.5}Q48 ${43 + row * 8.5} 65 ${40 + row * 8.5}
        M${17 - row * 0.6} ${44 + row * 7}L${28 - row * 0.2} ${47 + row * 7}
        M${79 + row * 0.6} ${44 + row * 7}L${68 + row * 0.2} ${47 + row * 7}
      `,
      )
      .join("");
    return (
      <>
        <Shadow of={s} w={36} y={84} />
        <Shape
          d={path`
            M32 25L21 32Q17 35 16 41L11 72q-.4 3 2 3.600l7 1.400q3 .4 3.6-2L32 50z
          `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M64 25L75 32Q79 35 80 41L85 72q.4 3-2 3.600l-7 1.400q-3 .4-3.6-2L64 50z
          `}
          fill={s.tones.shade}
        />
        <Shape
          d={path`M21 32Q17 35 16 41L11 72q-.3 2 .8 3 2.2-1 2.6-3L19 43q.6-5 4-9z`}
          fill={s.tones.light}
        />
        <Shape
          d={path`
            M30 26L42 20H54L66 26Q${66 - waist * 2} 52 66 ${long - 3}q0 3-3 3H33q-3 0-3-3
            Q${30 + waist * 2} 52 30 26z
          `}
          fill={s.tones.base}
        />
        <Shape d={path`M54 20L66 26Q${66 - waist * 2} 52 66 ${long - 3}q0 3-3 3h-9z`} fill={s.tones.shade} />
        {fleece ? <Line d={dots(34, 46, 10, 26, 3, 6, true)} width={1.4} colour={s.tones.light} /> : null}
        {quilted ? <Line d={seams} width={1.5} colour={s.tones.deep} /> : null}
        {hood ? (
          <>
            <Shape d="M34 28Q32 8 48 7.500T62 28Q56 33 48 33T34 28z" fill={s.tones.light} />
            <Shape d="M50 7.500Q63 9 62 28Q57 32.5 50 33z" fill={s.tones.base} />
            <Shape d="M38.5 26Q37 13 48 12.500T57.5 26Q53 30 48 30T38.5 26z" fill={s.tones.deep} />
            <Line d="M41 30l-1 8M55 30l1 8" width={1.2} colour={steel.light} />
          </>
        ) : (
          <>
            <Shape d="M39 24Q38 16 42 14.500H54Q58 16 57 24Q53 28 48 28T39 24z" fill={s.tones.light} />
            <Oval x={48} y={17} rx={7} ry={2.6} fill={s.tones.deep} />
          </>
        )}
        <Line d={path`M48 30V${long - 1}`} width={2} colour={s.tones.deep} flat />
        <Line d={path`M48 32V${long - 8}`} width={1} colour={proof ? glass.signal : steel.light} flat />
        <Line
          d={path`M36 ${long - 22}L38.5 ${long - 11}M60 ${long - 22}L57.5 ${long - 11}`}
          width={1.6}
          colour={s.tones.deep}
        />
        {s.flag("pitZips ventilation", false) ? (
          <Line d="M31 38l2 10M65 38l-2 10" width={1.2} colour={s.tones.deep} />
        ) : null}
        <Line d="M13 71l9.5 2M83 71l-9.5 2" width={2.4} colour={s.tones.dark ? s.tones.light : rubber.base} />
        <Mark x={39} y={38} size={4.5} brand={s.brand} fill={s.tones.ink} />
        {proof ? <Drop x={58} y={47} size={7} fill={water.light} /> : null}
        {proof && head >= 15000 ? <Drop x={62.5} y={53} size={5} fill={water.light} /> : null}
      </>
    );
  },
};

/** How far the shaft reaches above the ankle: 0 low, 1 mid, 2 high. */
function bootHeight(s: Subject): number {
  const cut = s.text("height");
  if (/low|shoe/.test(cut)) return 0;
  if (/high|tall/.test(cut)) return 2;
  const figure = s.number("height", 0);
  return figure > 18 ? 2 : figure > 0 && figure < 10 ? 0 : 1;
}

export const boot: Kind = {
  parameters: {
    height: ["mid", "high"],
    cramponRating: ["no welt", "automatic"],
    waterproof: [true, false],
    material: ["leather", "mesh"],
    weightGrams: [1200, 800],
  },
  focus: [6, 40, 46],
  rise: 2,
  draw(s) {
    const { rubber, steel, graphite, water } = materials;
    const level = bootHeight(s);
    const top = [40, 26, 14][level]!;
    const stiff = s.size("stiffness stiffnessIndex weightGrams", [300, 900], [7, 10]);
    const welt = s.says("cramponRating cramponWelt", /auto|heel|full/);
    const sole = s.tones.dark ? graphite : rubber;
    const laces = Array.from({ length: 3 + level }, (_, at) => {
      const part = at / (2.4 + level);
      const y = top + 8 + part * (56 - top - 6);
      const x = 47 - Math.max(0, (y - 40) * 0.62);
      return path`M${x} ${y}l9 1.5`;
    }).join("");
    const lugs = [10, 19, 28, 37, 58, 67, 76].map((x) => path`M${x} 80h6.500v4h-6.500z`).join("");
    return (
      <>
        <Shadow of={s} w={78} y={84} />
        <Shape d={lugs} fill={sole.deep} />
        <Shape d={path`M46 ${top + 3}L50 ${top - 4}q2-2 5-1l3 4v18H46z`} fill={s.tones.light} />
        <Shape
          d={path`
            M47 ${top + 2}Q62 ${top - 2} 76 ${top}q3 0 3 3Q77 54 82 64l1 8H12q-3-12 8-17Q38 50 44 40
            Q47 32 47 ${top + 2}z
          `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M66 ${top - 0.2}Q71 ${top - 0.6} 76 ${top}q3 0 3 3Q77 54 82 64l1 8H62
            Q70 50 66 ${top - 0.2}z
          `}
          fill={s.tones.shade}
        />
        <Shape d="M20 55Q36 51 43 42l4 4Q40 58 22 60z" fill={s.tones.light} />
        <Shape
          d={path`
            M46 ${top + 3}Q60 ${top - 2.5} 76 ${top - 0.5}q3.5 0 3.5 3.500l-.4 4
            Q62 ${top + 3} 46.5 ${top + 9}z
          `}
          fill={sole.base}
        />
        <Shape d="M10 76Q9 64 16 58.500Q27 58 31 66L33 76z" fill={sole.base} />
        <Shape d="M13 66Q14 61 17.5 59.500Q23 59.5 26 62Q17 62 13 66z" fill={sole.light} />
        <Shape d="M68 76Q70 62 80 60l3 8 1 8z" fill={sole.shade} />
        <Shape
          d={path`
            M8 ${82 - stiff}H84q2 0 2 2V80q0 2-2 2H62l-4-2.500H46L43 82H12q-4 0-4-4z
          `}
          fill={sole.base}
        />
        <Shape d={path`M62 ${82 - stiff}H84q2 0 2 2V80q0 2-2 2H62z`} fill={sole.shade} />
        <Line d={path`M10 ${82 - stiff}H83`} width={1.8} colour={welt ? glass.signal : s.tones.light} flat />
        {welt ? (
          <Line
            d={s.says("cramponRating cramponWelt", /^auto|full/) ? "M80 71h6.5M7.5 71H14" : "M80 71h6.5"}
            width={3}
            colour={sole.light}
          />
        ) : null}
        {s.says("material", /mesh/) ? (
          <Line d={dots(52, 56, 14, 12, 5, 4, true)} width={1.4} colour={s.tones.deep} />
        ) : null}
        <Line d={laces} width={2.4} colour={materials.paper.base} />
        <Line d={laces.replace(/l9 1\.5/g, "h0")} width={2.8} colour={steel.shade} />
        <Line
          d={path`M52 70Q56 52 ${level === 0 ? "60 50" : "58 36"}`}
          width={1.2}
          colour={s.tones.deep}
          dash="2.4 1.8"
        />
        <Mark x={61} y={level === 0 ? 54 : 46} size={4.5} brand={s.brand} fill={s.tones.ink} />
        {s.flag("waterproof", false) ? (
          <Drop x={73} y={level === 0 ? 52 : 44} size={6} fill={water.light} />
        ) : null}
      </>
    );
  },
};
