import { Bolt, Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Disc, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const crampon: Kind = {
  parameters: {
    binding: ["strap", "step-in"],
    points: [12, 10],
    material: ["steel", "aluminium"],
    weightGrams: [860, 500],
  },
  focus: [2, 38, 46],
  rise: 4,
  draw(s) {
    const { steel, graphite, rubber } = materials;
    const points = Math.min(14, Math.max(6, s.number("points", 12)));
    const metal = s.says("material", /alumin|forged/) ? steel : graphite;
    const binding = s.text("binding", "strap");
    const pairs = Math.round(points / 2) - 2;
    const fore = Math.ceil(pairs / 2);
    const spike = (x: number, lean: number) => path`M${x - 3.6} 66h7.2l${lean - 2.4} 15q-1.2 2-2.4 0z`;
    const plate = s.size("weightGrams", [600, 1050], [6.5, 9]);
    const row = [
      ...Array.from({ length: fore }, (_, at) => spike(25 + (at * 20) / Math.max(1, fore - 1), -1)),
      ...Array.from({ length: pairs - fore + 1 }, (_, at) =>
        spike(65 + (at * 16) / Math.max(1, pairs - fore), 1),
      ),
    ].join("");
    const strapped = /strap/.test(binding);
    const toeBail = /^auto|\bauto/.test(binding) && !/semi/.test(binding);
    return (
      <>
        <Shadow of={s} w={76} y={84} />
        {/* A boot as if of smoke: it says where the sole goes. */}
        <Shape
          d={path`M52 12H76q4 0 4 4L84 54v6H14Q11 48 22 43Q42 38 48 30Q52 24 52 12z`}
          fill={graphite.light}
          opacity={0.3}
        />
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
        <Line
          d={
            toeBail
              ? "M85 40C70 32 58 34 50 34"
              : strapped
                ? "M66 50C58 40 50 40 42 41"
                : "M85 40C70 34 54 36 41 41"
          }
          width={3}
          colour={s.tones.shade}
        />
        <Box x={54} y={strapped ? 40 : 33} w={8} h={5.5} fill={steel.light} />
        <Box x={44} y={60} w={24} h={4} r={0.75} fill={steel.base} />
        <Line d="M49 62h0M54 62h0M59 62h0M64 62h0" width={1.6} colour={graphite.deep} />
        <Shape d={row} fill={metal.base} />
        <Shape d="M17 60L3 70q-1.5 1.2-.6 2.400t2.8.2L21 67z" fill={metal.light} />
        {points >= 12 ? <Shape d="M17 65L7 80q0 2.5 2.4 1.600L25 67z" fill={metal.base} /> : null}
        <Box x={12} y={67 - plate} w={37} h={plate} fill={metal.light} />
        <Box x={12} y={63} w={37} h={4} fill={metal.base} />
        <Box x={61} y={67 - plate} w={27} h={plate} fill={metal.light} />
        <Box x={61} y={63} w={27} h={4} fill={metal.base} />
        <Label x={32} y={65.2} size={5.5} text={`${points}`} fill={rubber.deep} />
        <Mark x={74} y={63} size={3.6} brand={s.brand} fill={rubber.deep} />
      </>
    );
  },
};

export const headlamp: Kind = {
  parameters: {
    lumens: [300, 900],
    rechargeable: [true, false],
    burnTime: [45, 120],
    beamDistance: [90, 140],
    weightGrams: [90, 130],
  },
  focus: [23, 24, 50],
  rise: -2,
  draw(s) {
    const { rubber, graphite, paper } = materials;
    const lumens = s.number("lumens", 300);
    const part = s.size("lumens", [60, 1500], [0, 1], true);
    const r = 7.5 + part * 5;
    const [w, h] = [r * 2 + 16, r * 2 + 8];
    const y = 58;
    const red = s.flag("redLight redMode", false);
    const overhead = lumens > 700 || s.flag("topStrap", false);
    const band = s.tones.dark ? graphite : rubber;
    const cells = s.size("burnTime", [20, 120], [16, 28]);
    const strap = s.size("weightGrams", [60, 140], [7, 10]);
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
        <Shadow of={s} w={58} y={83} />
        <Line d={rays} width={2.6} colour={materials.flame.light} />
        <g transform="translate(0 -9)">
          <Line d="M14 48C14 26 82 26 82 48" width={strap} colour={band.shade} flat />
          {overhead ? <Line d="M48 54V14C48 10 54 10 54 14V31" width={5} colour={band.base} /> : null}
          {/* The cells at the back of the head: more of them, longer light. */}
          <Box
            x={48 - cells / 2}
            y={26}
            w={cells}
            h={s.flag("rechargeable", false) ? 11 : 8}
            r={3}
            fill={band.base}
          />
          {s.flag("rechargeable", false) ? (
            <Bolt x={48} y={31.5} size={8} fill={band.light} />
          ) : (
            <Line d={path`M${48 - cells / 2 + 3} 30H${48 + cells / 2 - 3}`} width={1.6} colour={band.light} />
          )}
          <Line d="M14 46C12 66 30 70 48 70S84 66 82 46" width={strap + 1} colour={s.tones.base} flat />
          <Line d="M62 69C74 67 84 60 82 46" width={strap + 1} colour={s.tones.shade} flat />
          <Line d="M15.5 52C18 64 34 66 46 66.5" width={1.6} colour={s.tones.light} />
          <Box
            x={48 - w / 2}
            y={y + 4 - h / 2}
            w={w}
            h={h}
            r={6}
            fill={s.tones.dark ? graphite.base : rubber.base}
          />
          <Box x={48 - w / 2 + 4} y={y + 4 - h / 2} w={w - 12} h={2} r={1} fill={graphite.light} />
          <Box x={48 - 6} y={y + 1.5 - h / 2} w={12} h={4} fill={s.tones.light} />
          <Disc x={red ? 45 : 48} y={y + 4} r={r} fill={paper.base} />
          <Disc x={red ? 45 : 48} y={y + 4} r={r * 0.8} fill={glass.lamp} />
          <Disc x={red ? 45 : 48} y={y + 4} r={r * 0.4} fill="#ffffff" />
          {red ? <Disc x={48 + w / 2 - 5} y={y + 4} r={2.6} fill={glass.signal} /> : null}
          {s.detail ? (
            <Label x={48} y={y + 4 + h / 2 - 1} size={3} text={`${lumens} lm`} fill={paper.base} />
          ) : null}
        </g>
      </>
    );
  },
};

export const trekkingPoles: Kind = {
  parameters: {
    sections: [3, 4],
    lock: ["lever", "twist"],
    material: ["aluminium", "carbon"],
    maxLength: [135, 115],
    weightGrams: [510, 370],
  },
  spans: { up: "maxLength" },
  focus: [21, 3, 54],
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const sections = Math.min(5, Math.max(2, Math.round(s.number("sections", 3))));
    const cork = s.says("grip gripMaterial handle", /cork/) || s.says("grip", /wood/);
    const grip = cork ? materials.wood : rubber;
    const thick = s.size("weightGrams", [300, 600], [4.4, 6]);
    const joints = Array.from({ length: sections - 1 }, (_, at) => 34 + ((at + 1) * 44) / sections);
    const twist = s.says("lock", /twist|push|button|fold/);
    const carbon = s.says("material", /carbon/);
    const tall = s.size("maxLength", [110, 145], [0.88, 1.02]);
    // One pole, upright; both are this one, leaning apart.
    const pole = (dim: boolean) => (
      <>
        <Line d="M48 24V80" width={thick} colour={dim ? s.tones.shade : s.tones.base} flat />
        <Line d="M48 60V84" width={thick * 0.62} colour={carbon ? graphite.base : steel.base} flat />
        {carbon ? (
          <Line d="M48 60V84" width={thick * 0.4} colour={graphite.shade} dash="0.9 1.2" flat />
        ) : null}
        <Line d={path`M${48 - thick * 0.24} 34V60`} width={1} colour={s.tones.light} />
        {joints.map((y) => (
          <g key={y}>
            <Box x={48 - thick * 0.75} y={y - 2.5} w={thick * 1.5} h={5} fill={graphite.base} />
            {twist ? null : (
              <Box x={48 + thick * 0.4} y={y - 2.5} w={3.5} h={4} r={0.75} fill={graphite.light} />
            )}
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
        <Shadow of={s} w={58} y={84} />
        <g transform={path`translate(${48 - 48 * tall} ${80 - 84 * tall}) scale(${tall})`}>
          <g transform="rotate(-17 48 57)">{pole(true)}</g>
          <g transform="rotate(17 48 57)">{pole(false)}</g>
        </g>
      </>
    );
  },
};
