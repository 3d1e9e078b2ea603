import { glass, materials } from "./palette.ts";
import { Box, Disc, Drop, Label, Line, Mark, Oval, Shadow, Shape, dots, path } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

const jacket: Kind = {
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
    const seams = [0, 1, 2, 3, 4].map((row) => path`M31 ${40 + row * 8.5}Q48 ${43 + row * 8.5} 65 ${40 + row * 8.5}M${17 - row * 0.6} ${44 + row * 7}L${28 - row * 0.2} ${47 + row * 7}M${79 + row * 0.6} ${44 + row * 7}L${68 + row * 0.2} ${47 + row * 7}`).join("");
    return (
      <>
        <Shadow w={36} y={84} />
        <Shape d={path`M32 25L21 32Q17 35 16 41L11 72q-.4 3 2 3.600l7 1.400q3 .4 3.6-2L32 50z`} fill={s.tones.base} />
        <Shape d={path`M64 25L75 32Q79 35 80 41L85 72q.4 3-2 3.600l-7 1.400q-3 .4-3.6-2L64 50z`} fill={s.tones.shade} />
        <Shape d={path`M21 32Q17 35 16 41L11 72q-.3 2 .8 3 2.2-1 2.6-3L19 43q.6-5 4-9z`} fill={s.tones.light} />
        <Shape d={path`M30 26L42 20H54L66 26Q${66 - waist * 2} 52 66 ${long - 3}q0 3-3 3H33q-3 0-3-3Q${30 + waist * 2} 52 30 26z`} fill={s.tones.base} />
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
        <Line d={path`M36 ${long - 22}L38.5 ${long - 11}M60 ${long - 22}L57.5 ${long - 11}`} width={1.6} colour={s.tones.deep} />
        {s.flag("pitZips ventilation", false) ? <Line d="M31 38l2 10M65 38l-2 10" width={1.2} colour={s.tones.deep} /> : null}
        <Line d="M13 71l9.5 2M83 71l-9.5 2" width={2.4} colour={s.tones.dark ? s.tones.light : rubber.base} />
        <Mark x={39} y={38} size={4.5} brand={s.brand} fill={s.tones.ink} />
        {proof ? <Drop x={57} y={40} size={7} fill={water.light} /> : null}
        {proof && head >= 15000 ? <Drop x={62} y={45} size={5} fill={water.light} /> : null}
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

const boot: Kind = {
  focus: [6, 40, 46],
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
        <Shadow w={78} y={84} />
        <Shape d={lugs} fill={sole.deep} />
        <Shape d={path`M46 ${top + 3}L50 ${top - 4}q2-2 5-1l3 4v18H46z`} fill={s.tones.light} />
        <Shape d={path`M47 ${top + 2}Q62 ${top - 2} 76 ${top}q3 0 3 3Q77 54 82 64l1 8H12q-3-12 8-17Q38 50 44 40Q47 32 47 ${top + 2}z`} fill={s.tones.base} />
        <Shape d={path`M66 ${top - 0.2}Q71 ${top - 0.6} 76 ${top}q3 0 3 3Q77 54 82 64l1 8H62Q70 50 66 ${top - 0.2}z`} fill={s.tones.shade} />
        <Shape d="M20 55Q36 51 43 42l4 4Q40 58 22 60z" fill={s.tones.light} />
        <Shape d={path`M46 ${top + 3}Q60 ${top - 2.5} 76 ${top - 0.5}q3.5 0 3.5 3.500l-.4 4Q62 ${top + 3} 46.5 ${top + 9}z`} fill={sole.base} />
        <Shape d="M10 76Q9 64 16 58.500Q27 58 31 66L33 76z" fill={sole.base} />
        <Shape d="M13 66Q14 61 17.5 59.500Q23 59.5 26 62Q17 62 13 66z" fill={sole.light} />
        <Shape d="M68 76Q70 62 80 60l3 8 1 8z" fill={sole.shade} />
        <Shape d={path`M8 ${82 - stiff}H84q2 0 2 2V80q0 2-2 2H62l-4-2.500H46L43 82H12q-4 0-4-4z`} fill={sole.base} />
        <Shape d={path`M62 ${82 - stiff}H84q2 0 2 2V80q0 2-2 2H62z`} fill={sole.shade} />
        <Line d={path`M10 ${82 - stiff}H83`} width={1.8} colour={welt ? glass.signal : s.tones.light} flat />
        {welt ? <Line d={s.says("cramponRating cramponWelt", /^auto|full/) ? "M80 71h6.5M7.5 71H14" : "M80 71h6.5"} width={3} colour={sole.light} /> : null}
        {s.says("material", /mesh/) ? <Line d={dots(52, 56, 14, 12, 5, 4, true)} width={1.4} colour={s.tones.deep} /> : null}
        <Line d={laces} width={2.4} colour={materials.paper.base} />
        <Line d={laces.replace(/l9 1\.5/g, "h0")} width={2.8} colour={steel.shade} />
        <Line d={path`M52 70Q56 52 ${level === 0 ? "60 50" : "58 36"}`} width={1.2} colour={s.tones.deep} dash="2.4 1.8" />
        <Mark x={61} y={level === 0 ? 54 : 46} size={4.5} brand={s.brand} fill={s.tones.ink} />
        {s.flag("waterproof", false) ? <Drop x={73} y={level === 0 ? 52 : 44} size={6} fill={water.light} /> : null}
      </>
    );
  },
};

const crampon: Kind = {
  focus: [2, 38, 46],
  draw(s) {
    const { steel, graphite, rubber } = materials;
    const points = Math.min(14, Math.max(6, s.number("points", 12)));
    const metal = s.says("material", /alumin|forged/) ? steel : graphite;
    const binding = s.text("binding", "strap");
    const pairs = Math.round(points / 2) - 2;
    const fore = Math.ceil(pairs / 2);
    const spike = (x: number, lean: number) => path`M${x - 3.6} 66h7.2l${lean - 2.4} 15q-1.2 2-2.4 0z`;
    const row = [
      ...Array.from({ length: fore }, (_, at) => spike(25 + (at * 20) / Math.max(1, fore - 1), -1)),
      ...Array.from({ length: pairs - fore + 1 }, (_, at) => spike(65 + (at * 16) / Math.max(1, pairs - fore), 1)),
    ].join("");
    const strapped = /strap/.test(binding);
    const toeBail = /^auto|\bauto/.test(binding) && !/semi/.test(binding);
    return (
      <>
        <Shadow w={76} y={84} />
        {/* A boot as if of smoke: it says where the sole goes. */}
        <Shape d="M52 12H76q4 0 4 4L84 54v6H14Q11 48 22 43Q42 38 48 30Q52 24 52 12z" fill={graphite.light} opacity={0.3} />
        <g transform="translate(4 -5)">
          <Shape d={row} fill={metal.deep} />
        </g>
        {toeBail ? (
          <Line d="M13 60Q8 46 22 44" width={3.4} colour={steel.base} />
        ) : (
          <>
            <Line d="M18 60C14 44 30 38 40 41" width={5} colour={s.tones.base} />
            <Line d="M40 41C47 43 49 50 48 60" width={5} colour={s.tones.shade} />
          </>
        )}
        {strapped ? (
          <>
            <Line d="M66 60C64 46 80 40 85 50" width={5} colour={s.tones.base} />
            <Line d="M85 50Q86 55 85 60" width={5} colour={s.tones.shade} />
          </>
        ) : (
          <>
            <Line d="M85 60Q92 48 87 34" width={5} colour={s.tones.base} />
            <Line d="M87 34Q86 29 84 26" width={7} colour={s.tones.light} />
          </>
        )}
        <Line d={toeBail ? "M85 40C70 32 58 34 50 34" : strapped ? "M66 50C58 40 50 40 42 41" : "M85 40C70 34 54 36 41 41"} width={3} colour={s.tones.shade} />
        <Box x={54} y={strapped ? 40 : 33} w={8} h={5.5} fill={steel.light} />
        <Box x={44} y={60} w={24} h={4} r={0.75} fill={steel.base} />
        <Line d="M49 62h0M54 62h0M59 62h0M64 62h0" width={1.6} colour={graphite.deep} />
        <Shape d={row} fill={metal.base} />
        <Shape d="M17 60L3 70q-1.5 1.2-.6 2.400t2.8.2L21 67z" fill={metal.light} />
        {points >= 12 ? <Shape d="M17 65L7 80q0 2.5 2.4 1.600L25 67z" fill={metal.base} /> : null}
        <Box x={12} y={59} w={37} h={8} fill={metal.light} />
        <Box x={12} y={63} w={37} h={4} fill={metal.base} />
        <Box x={61} y={59} w={27} h={8} fill={metal.light} />
        <Box x={61} y={63} w={27} h={4} fill={metal.base} />
        <Label x={32} y={65.2} size={5.5} text={`${points}`} fill={rubber.deep} />
        <Mark x={74} y={63} size={3.6} brand={s.brand} fill={rubber.deep} />
      </>
    );
  },
};

const headlamp: Kind = {
  focus: [23, 24, 50],
  draw(s) {
    const { rubber, graphite, paper } = materials;
    const lumens = s.number("lumens brightness maxLumens", 300);
    const part = Math.min(1, Math.max(0, Math.log(lumens / 60) / Math.log(1500 / 60)));
    const r = 7.5 + part * 5;
    const [w, h] = [r * 2 + 16, r * 2 + 8];
    const y = 58;
    const red = s.flag("redLight redMode", false);
    const overhead = lumens > 700 || s.flag("topStrap", false);
    const band = s.tones.dark ? graphite : rubber;
    // A longer beam, longer rays.
    const reach = s.size("beamDistance lumens", [40, 150], [4, 9]);
    const rays = [-0.9, -0.45, 0, 0.45, 0.9]
      .map((turn) => {
        const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
        const from = h / 2 + 4 + Math.abs(sine) * (w - h) * 0.6;
        return path`M${48 + sine * from} ${53 + cosine * from}l${sine * reach} ${cosine * reach}`;
      })
      .join("");
    return (
      <>
        <Shadow w={58} y={83} />
        <Line d={rays} width={2.6} colour={materials.flame.light} />
        <g transform="translate(0 -9)">
        <Line d="M14 48C14 26 82 26 82 48" width={8} colour={band.shade} flat />
        {overhead ? <Line d="M48 54V14C48 10 54 10 54 14V31" width={5} colour={band.base} /> : null}
        {s.flag("rechargeable", false) ? (
          <Box x={39} y={26} w={18} h={11} r={3} fill={band.base} />
        ) : null}
        <Line d="M14 46C12 66 30 70 48 70S84 66 82 46" width={9} colour={s.tones.base} flat />
        <Line d="M62 69C74 67 84 60 82 46" width={9} colour={s.tones.shade} flat />
        <Line d="M15.5 52C18 64 34 66 46 66.5" width={1.6} colour={s.tones.light} />
        <Box x={48 - w / 2} y={y + 4 - h / 2} w={w} h={h} r={6} fill={s.tones.dark ? graphite.base : rubber.base} />
        <Box x={48 - w / 2 + 4} y={y + 4 - h / 2} w={w - 12} h={2} r={1} fill={graphite.light} />
        <Box x={48 - 6} y={y + 1.5 - h / 2} w={12} h={4} fill={s.tones.light} />
        <Disc x={red ? 45 : 48} y={y + 4} r={r} fill={paper.base} />
        <Disc x={red ? 45 : 48} y={y + 4} r={r * 0.8} fill={glass.lamp} />
        <Disc x={red ? 45 : 48} y={y + 4} r={r * 0.4} fill="#ffffff" />
        {red ? <Disc x={48 + w / 2 - 5} y={y + 4} r={2.6} fill={glass.signal} /> : null}
        {s.detail ? <Label x={48} y={y + 4 + h / 2 - 1} size={3} text={`${lumens} lm`} fill={paper.base} /> : null}
        </g>
      </>
    );
  },
};

const trekkingPoles: Kind = {
  focus: [2, 4, 46],
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const sections = Math.min(5, Math.max(2, Math.round(s.number("sections", 3))));
    const cork = s.says("grip gripMaterial handle", /cork/) || s.says("grip", /wood/);
    const grip = cork ? materials.wood : rubber;
    const thick = s.size("weightGrams", [300, 600], [4.4, 6]);
    const joints = Array.from({ length: sections - 1 }, (_, at) => 34 + ((at + 1) * 44) / sections);
    const twist = s.says("lock", /twist|push|button|fold/);
    // One pole, upright; both are this one, leaning apart.
    const pole = (dim: boolean) => (
      <>
        <Line d="M48 24V80" width={thick} colour={dim ? s.tones.shade : s.tones.base} flat />
        <Line d="M48 60V84" width={thick * 0.62} colour={steel.base} flat />
        <Line d={path`M${48 - thick * 0.24} 34V60`} width={1} colour={s.tones.light} />
        {joints.map((y) => (
          <g key={y}>
            <Box x={48 - thick * 0.75} y={y - 2.5} w={thick * 1.5} h={5} fill={graphite.base} />
            {twist ? null : <Box x={48 + thick * 0.4} y={y - 2.5} w={3.5} h={4} r={0.75} fill={graphite.light} />}
          </g>
        ))}
        <Line d="M46 8C32 14 36 32 46 22" width={2} colour={dim ? grip.shade : graphite.base} />
        <Box x={48 - 4} y={6} w={8} h={24} r={3.75} fill={grip.base} />
        <Box x={49} y={7} w={3} h={22} r={1.5} fill={grip.shade} />
        <Box x={43} y={5} w={10.5} h={5} r={2.25} fill={dim ? s.tones.shade : s.tones.base} />
        <Line d="M45.5 16h5M45.5 20h5M45.5 24h5" width={1} colour={grip.deep} />
        <Oval x={48} y={80} rx={7.5} ry={2.6} fill={rubber.base} />
        <Line d="M48 84V89" width={2} colour={steel.shade} />
      </>
    );
    return (
      <>
        <Shadow w={58} y={84} />
        <g transform="translate(0 -4) rotate(-17 48 57)">{pole(true)}</g>
        <g transform="translate(0 -4) rotate(17 48 57)">{pole(false)}</g>
      </>
    );
  },
};

export const trailKinds = {
  jackets: jacket,
  boots: boot,
  crampons: crampon,
  headlamps: headlamp,
  "trekking-poles": trekkingPoles,
} satisfies Record<string, Kind>;
