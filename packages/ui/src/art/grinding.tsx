import { glass, materials, tonesOf } from "./palette.ts";
import { Box, Can, Crate, Disc, Drop, Knob, Label, Line, Mark, Oval, Shadow, Shape, dots, path, ribs } from "./parts.tsx";
import type { Kind } from "./subject.ts";

/** One roasted bean, turned by `turn` degrees. */
export function Bean({ x, y, size, turn, fill }: { x: number; y: number; size: number; turn: number; fill: string }) {
  const r = size / 2;
  return (
    <g transform={path`rotate(${turn} ${x} ${y})`}>
      <Oval x={x} y={y} rx={r} ry={r * 0.68} fill={fill} />
      <Line d={path`M${x - r * 0.8} ${y}q${r * 0.4} ${-r * 0.36} ${r * 0.8} 0t${r * 0.8} 0`} width={size * 0.1} colour={materials.coffee.deep} />
    </g>
  );
}

const grinder: Kind = {
  focus: [22, 4, 52],
  draw(s) {
    const { steel, rubber, graphite, coffee, wood } = materials;
    const hopper = s.size("hopperGrams hopper hopperCapacity", [20, 400], [14, 27]);
    const burr = s.size("burrDiameter burrSize", [38, 64], [20, 30]);
    if (s.says("drive operation type", /manual|hand/) || !s.flag("electric", true)) {
      const w = burr + 4;
      const top = 36 - hopper * 0.4;
      return (
        <>
          <Shadow w={w + 4} y={83} />
          <Line d={path`M48 ${top - 9}H80`} width={3.4} colour={steel.base} />
          <Line d={path`M80 ${top - 9}v-4`} width={2.6} colour={steel.shade} />
          <Can x={80} y={top - 22} w={9} bottom={7} h={10} tones={s.says("material handle knob", /wood|walnut|beech/) ? wood : rubber} top={rubber.light} />
          <Can x={48} y={top - 10} w={8} h={8} tones={steel} top={steel.light} />
          <Can x={48} y={61} w={w * 0.9} h={19} tones={graphite} />
          <Line d={dots(48 - w * 0.3, 71, w * 0.5, 6, 5, 2, true)} width={1.4} colour={graphite.light} />
          <Can x={48} y={top + 2} w={w} h={60 - top} tones={s.tones} />
          <Can x={48} y={top} w={w + 3} h={4} tones={steel} top={steel.light} />
          <Box x={48 - w / 2} y={56} w={w} h={3} r={0} fill={s.tones.deep} />
          <Mark x={46} y={(top + 58) / 2} size={6.5} brand={s.brand} fill={s.tones.ink} />
          {s.says("burrType", /con/) ? <Line d={path`M${48 - w * 0.2} 51l4-5 4 5z`} width={1.2} colour={s.tones.ink} /> : null}
        </>
      );
    }
    const flat = s.says("burrType", /flat/);
    const w = s.size("weightGrams", [2000, 10500], [34, 42]);
    const top = 12 + (27 - hopper);
    const neck = top + hopper;
    const body = neck + 6;
    const quiet = s.number("noiseLevel noise", 70) < 60;
    return (
      <>
        <Shadow w={w + 8} y={83} />
        <Box x={48 - w / 2 - 3} y={77} w={w + 6} h={6} r={3} fill={graphite.base} />
        <Can x={48} y={top} w={w * 0.92 + hopper * 0.3} bottom={burr * 0.8} h={hopper} tones={tonesOf("#a9bcc4")} />
        <Can x={48} y={top + hopper * 0.4} w={(w * 0.92 + hopper * 0.3) * 0.72} bottom={burr * 0.72} h={hopper * 0.56} tones={coffee} top={coffee.light} />
        <Can x={48} y={top - 2} w={w * 0.92 + hopper * 0.3 + 2} h={3} tones={rubber} top={rubber.light} />
        <Can x={48} y={neck - 1} w={burr + 3} h={6} tones={steel} />
        <Crate x={48 - w / 2} y={body + 3} w={w} h={77 - body - 3} depth={4} r={3} tones={s.tones} />
        <Box x={48 - w * 0.3} y={64} w={w * 0.6} h={14} r={1.5} fill={s.tones.deep} />
        <Can x={48} y={68} w={w * 0.4} bottom={w * 0.34} h={9} tones={steel} top={coffee.base} />
        <Shape d={path`M${48 - 5} ${body + 17}h10l-2 7h-6z`} fill={graphite.base} />
        {s.number("settings", 40) > 50 ? (
          <>
            <Box x={48 - w * 0.34} y={body + 7} w={w * 0.44} h={7} fill={glass.screen} />
            <Label x={48 - w * 0.12} y={body + 12.6} size={5} text={flat ? "12.4" : "8.0"} fill={glass.digits} />
          </>
        ) : (
          <Line d={dots(48 - w * 0.3, body + 10.5, w * 0.3, 0, 3, 1)} width={2} colour={s.tones.ink} />
        )}
        <Knob x={48 + w * 0.26} y={body + 11} r={4.2} tones={rubber} />
        <Mark x={48 - w * 0.3} y={body + 21} size={3.6} brand={s.brand} fill={s.tones.ink} />
        {quiet ? <Line d={path`M${48 - w / 2 + 4} 72h4M${48 - w / 2 + 4} 75h4`} width={1.4} colour={s.tones.deep} /> : null}
      </>
    );
  },
};

const burrs: Kind = {
  focus: [8, 34, 50],
  draw(s) {
    const { graphite } = materials;
    const r = s.size("burrDiameter burrSize diameter", [38, 64], [20, 27]);
    const teeth = (x: number, y: number, from: number, to: number, count: number, sweep: number) =>
      Array.from({ length: count }, (_, at) => {
        const angle = (at / count) * 2 * Math.PI;
        return path`M${x + from * Math.cos(angle)} ${y + from * Math.sin(angle)}L${x + to * Math.cos(angle + sweep)} ${y + to * Math.sin(angle + sweep)}`;
      }).join("");
    if (s.says("burrType type shape", /con/)) {
      const w = r * 1.25;
      const y = 80 - w * 0.95;
      return (
        <>
          <Shadow w={74} y={83} />
          <Can x={61} y={56} w={r * 2.3} h={19} tilt={0.3} tones={s.tones} top={s.tones.light} />
          <Oval x={61} y={56.4} rx={r * 0.84} ry={r * 0.26} fill={s.tones.deep} />
          <Line d={Array.from({ length: 11 }, (_, at) => { const angle = Math.PI + (at / 10) * Math.PI; return path`M${61 + r * 0.84 * Math.cos(angle)} ${56.4 + r * 0.26 * Math.sin(angle)}l${-r * 0.12 * Math.cos(angle + 0.6)} ${6 + 2 * Math.sin(angle)}`; }).join("")} width={1.6} colour={s.tones.shade} />
          <Can x={29} y={y} w={w * 0.42} bottom={w * 1.3} h={w * 0.92} tilt={0.2} tones={s.tones} top={s.tones.light} />
          <Line d={[-0.8, -0.46, -0.1, 0.28, 0.62].map((at) => path`M${29 + at * w * 0.2} ${y + 2.5}Q${29 + at * w * 0.66} ${y + w * 0.5} ${29 + (at + 0.26) * w * 0.62} ${y + w * 1.02}`).join("")} width={2.2} colour={s.tones.deep} />
          <Oval x={29} y={y} rx={w * 0.1} ry={w * 0.035} fill={graphite.deep} />
          {s.says("mount", /key/) ? <Box x={58} y={60 + r * 0.32} w={7} h={9} r={0.75} fill={s.tones.deep} /> : null}
        </>
      );
    }
    const ring = (x: number, y: number, face: string, groove: string, edge: string) => (
      <>
        <Disc x={x + 3} y={y + 0.6} r={r} fill={edge} />
        <Disc x={x} y={y} r={r} fill={face} />
        <Line d={teeth(x, y, r * 0.52, r * 0.95, 26, 0.2)} width={1.5} colour={groove} flat />
        <Disc x={x} y={y} r={r * 0.6} fill={edge} />
        <Line d={teeth(x, y, r * 0.44, r * 0.62, 9, 0.5)} width={3.4} colour={face} flat />
        <Disc x={x} y={y} r={r * 0.42} fill={glass.deep} />
      </>
    );
    const screws = s.says("mount mounting", /screw/);
    return (
      <>
        <Shadow w={70} y={83} />
        {ring(62, 80 - r * 1.24, s.tones.shade, s.tones.deep, s.tones.deep)}
        {ring(36, 83 - r, s.tones.base, s.tones.deep, s.tones.shade)}
        {(screws ? [0, 1, 2] : [0]).map((at) => (
          <Disc key={at} x={36 + r * 0.78 * Math.cos(at * 2.094 - 1.57)} y={83 - r + r * 0.78 * Math.sin(at * 2.094 - 1.57)} r={screws ? 2.4 : 1.2} fill={graphite.deep} />
        ))}
        <Line d={path`M${36 - r * 0.9} ${83 - r - r * 0.3}A${r * 0.95} ${r * 0.95} 0 0 1 ${36 - r * 0.3} ${83 - r - r * 0.9}`} width={1.8} colour={s.tones.light} />
      </>
    );
  },
};

const scale: Kind = {
  focus: [22, 44, 44],
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const w = s.size("maxWeight weightGrams", [1000, 5000], [60, 76]);
    const [left, right] = [48 - w / 2, 48 + w / 2];
    const timer = s.flag("timer hasTimer", true);
    const fine = s.number("resolution readability", 0.1) < 1;
    const [back, front] = [50, 68];
    return (
      <>
        <Shadow w={w} y={83} />
        <Box x={left + 5} y={79} w={9} h={4} r={0.75} fill={rubber.base} />
        <Box x={right - 14} y={79} w={9} h={4} r={0.75} fill={rubber.base} />
        <Shape d={path`M${left + 8} ${back}H${right - 8}q2 0 2.6 2L${right} ${front + 2}H${left}L${left + 5.4} ${back + 2}q.6-2 2.6-2z`} fill={s.tones.light} />
        <Shape d={path`M${left + 12} ${back + 3}H${right - 12}q1.5 0 1.8 1.200L${right - 7} ${front - 2}H${left + 7}L${left + 10.2} ${back + 4.2}q.3-1.2 1.8-1.200z`} fill={s.flag("splashProof", false) ? graphite.base : steel.base} />
        <Shape d={path`M${left + 12} ${back + 3}H${left + w * 0.42}L${left + w * 0.26} ${front - 2}H${left + 7}L${left + 10.2} ${back + 4.2}q.3-1.2 1.8-1.200z`} fill={s.flag("splashProof", false) ? graphite.light : steel.light} />
        <Box x={left} y={front} w={w} h={13} r={3} fill={s.tones.base} />
        <Shape d={path`M${right - 10} ${front}h7q3 0 3 3v7q0 3-3 3h-7z`} fill={s.tones.shade} />
        <Box x={48 - w * 0.34} y={front + 2} w={w * 0.6} h={9} r={1.5} fill={glass.screen} />
        <Label x={48 + w * 0.24} y={front + 9.2} size={8} text={fine ? "18.0" : "18"} fill={glass.digits} anchor="end" />
        {timer ? <Label x={48 - w * 0.31} y={front + 9} size={6} text="0:28" fill={glass.digits} anchor="start" /> : null}
        <Disc x={right - 6} y={front + 6.5} r={2.2} fill={s.flag("rechargeable", false) ? "#8fd0a0" : s.tones.light} />
        <Mark x={48} y={back + 9} size={4} brand={s.brand} fill={graphite.deep} />
      </>
    );
  },
};

const ROASTS: [RegExp, string][] = [
  [/light|cinnamon|blond/, "#c9975b"],
  [/dark|french|italian/, "#3a2418"],
  [/.*/, "#80512f"],
];

const beans: Kind = {
  focus: [24, 28, 48],
  draw(s) {
    const { paper } = materials;
    const net = s.number("netWeight netWeightGrams weight", 250);
    const part = Math.min(1, Math.max(0, Math.log(net / 200) / Math.log(5)));
    const [w, h] = [38 + part * 14, 50 + part * 18];
    const [left, right, top] = [46 - w / 2, 46 + w / 2, 82 - h];
    const roast = ROASTS.find(([words]) => words.test(s.text("roast roastLevel")))![1];
    const decaf = s.flag("decaf", false);
    const process = s.text("process");
    return (
      <>
        <Shadow w={w + 14} y={83} />
        <Shape d={path`M${left + 3} ${top + 4}H${right - 3}L${right - 1} ${top + 14}Q${right + 3} 56 ${right} 80q-.3 3-3 3H${left + 3}q-2.7 0-3-3Q${left - 3} 56 ${left + 1} ${top + 14}z`} fill={s.tones.base} />
        <Shape d={path`M${right - 10} ${top + 4}H${right - 3}L${right - 1} ${top + 14}Q${right + 3} 56 ${right} 80q-.3 3-3 3H${right - 10}Q${right - 5} 50 ${right - 10} ${top + 4}z`} fill={s.tones.shade} />
        <Shape d={path`M${left + 1} ${top + 14}L${left + 6} ${top + 12}Q${left + 4} 50 ${left + 5} 82q-4 0-5-2Q${left - 3} 56 ${left + 1} ${top + 14}z`} fill={s.tones.light} />
        <Box x={left + 1} y={top} w={w - 2} h={8} r={1.5} fill={s.tones.light} />
        <Box x={left + 1} y={top + 5} w={w - 2} h={3} r={0.75} fill={s.tones.deep} />
        <Disc x={46} y={top + 15} r={2.6} fill={s.tones.deep} />
        <Disc x={46} y={top + 15} r={1} fill={s.tones.light} />
        <Box x={left + 7} y={top + h * 0.34} w={w - 15} h={h * 0.46} r={1.5} fill={paper.light} />
        <Box x={left + 7} y={top + h * 0.66} w={w - 15} h={h * 0.14} r={0} fill={roast} />
        {decaf ? <Line d={path`M${left + 7} ${top + h * 0.66}h${w - 15}`} width={2} colour="#6f9a6a" flat /> : null}
        <Bean x={45.5} y={top + h * 0.45} size={w * 0.27} turn={-32} fill={roast} />
        <Label x={45.5} y={top + h * 0.625} size={5.5} fit={w - 19} text={net >= 1000 ? `${net / 1000} kg` : `${net} g`} fill={materials.coffee.deep} />
        {s.detail ? <Label x={45.5} y={top + h * 0.75} size={3} fit={w - 18} text={s.text("origin")} fill={paper.light} weight={500} /> : null}
        {/wash/.test(process) ? <Drop x={left + 11} y={top + h * 0.4} size={4} /> : null}
        <Bean x={right + 4} y={79} size={11} turn={20} fill={roast} />
        <Bean x={right + 12} y={82} size={9} turn={-38} fill={roast} />
        {part > 0.5 ? <Bean x={left - 6} y={81} size={9} turn={30} fill={roast} /> : null}
      </>
    );
  },
};

const waterCartridge: Kind = {
  focus: [24, 28, 48],
  draw(s) {
    const { water, graphite, paper } = materials;
    const litres = s.number("litres", 60);
    const fitting = s.text("fitting");
    const pieces = Math.max(1, s.number("pieces", 1));
    const low = /drop/.test(fitting) || s.number("height", 80) < 40;
    const h = s.size("height", [25, 110], [24, 58]);
    const w = s.size("litres", [40, 120], [31, 40]);
    // A push-in cartridge has a plain spigot, a twist-in one its wings; the resin shows through a window.
    const one = (x: number, foot: number, front: boolean) => {
      const top = foot - h;
      if (low)
        return (
          <>
            <Can x={x} y={top + 6} w={w + 6} h={h - 9} tilt={0.22} tones={s.tones} top={s.tones.light} />
            <Oval x={x} y={top + 6} rx={w * 0.42} ry={w * 0.1} fill={s.tones.shade} />
            <Line d={dots(x - w * 0.26, top + 4.5, w * 0.52, 3, 6, 2, true)} width={1.5} colour={s.tones.deep} />
            {front ? <Drop x={x - 1} y={top + h * 0.68} size={11} fill={water.shade} /> : null}
          </>
        );
      return (
        <>
          <Can x={x} y={foot - h * 0.14} w={w * 0.8} h={h * 0.12} tones={graphite} />
          <Line d={ribs(x - w * 0.32, foot - h * 0.09, w * 0.62, h * 0.08, 8)} width={1.6} colour={graphite.light} flat />
          <Can x={x} y={top + h * 0.24} w={w} bottom={w * 0.94} h={h * 0.64} tones={s.tones} />
          <Can x={x} y={top + h * 0.2} w={w + 3} h={h * 0.06} tones={s.tones} top={s.tones.light} />
          {/twist/.test(fitting) ? <Box x={x - w * 0.48} y={top + h * 0.1} w={w * 0.96} h={h * 0.07} fill={s.tones.shade} /> : null}
          <Can x={x} y={top + h * 0.06} w={w * 0.44} h={h * 0.14} tones={graphite} top={graphite.light} />
          <Line d={ribs(x - w * 0.16, top + h * 0.1, w * 0.3, h * 0.1, 5)} width={1.5} colour={graphite.deep} flat />
          {front ? (
            <>
              <Box x={x - w * 0.3} y={top + h * 0.38} w={w * 0.54} h={h * 0.3} r={3} fill={paper.light} />
              <Line d={dots(x - w * 0.22, top + h * 0.43, w * 0.38, h * 0.2, 5, 4, true)} width={2.2} colour={water.shade} />
              <Line d={dots(x - w * 0.17, top + h * 0.5, w * 0.3, h * 0.12, 3, 2)} width={2.2} colour={materials.brass.base} />
              <Label x={x - w * 0.03} y={foot - h * 0.18} size={6.5} text={`${litres} L`} fill={s.tones.ink} />
              <Drop x={x} y={top - 3} size={11} />
            </>
          ) : null}
        </>
      );
    };
    return (
      <>
        <Shadow w={pieces > 1 ? w + 34 : w} y={83} />
        {pieces > 1 ? one(64, 74, false) : null}
        {pieces > 2 ? one(32, 74, false) : null}
        {pieces > 3 && low ? one(48, 62, false) : null}
        {one(48, 82, true)}
        {pieces > 1 && low ? <Drop x={48} y={30} size={15} /> : null}
      </>
    );
  },
};

export const grindingKinds = {
  grinders: grinder,
  burrs,
  scales: scale,
  beans,
  "water-cartridges": waterCartridge,
} satisfies Record<string, Kind>;
