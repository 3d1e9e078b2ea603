import { Label, Mark } from "./marks.tsx";
import { glass, materials, tonesOf } from "./palette.ts";
import { Can, Crate, Knob, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Oval, Shape, dots, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const grinder: Kind = {
  parameters: {
    burrDiameter: [58, 83],
    burrType: ["flat", "conical"],
    hopperGrams: [300, 900],
    drive: ["electric", "hand"],
    settings: [100, 40],
    noiseLevel: [70, 55],
  },
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
          <Shadow of={s} w={w + 4} y={83} />
          <Line d={path`M48 ${top - 9}H80`} width={3.4} colour={steel.base} />
          <Line d={path`M80 ${top - 9}v-4`} width={2.6} colour={steel.shade} />
          <Can
            x={80}
            y={top - 22}
            w={9}
            bottom={7}
            h={10}
            tones={s.says("material handle knob", /wood|walnut|beech/) ? wood : rubber}
            top={rubber.light}
          />
          <Can x={48} y={top - 10} w={8} h={8} tones={steel} top={steel.light} />
          <Can x={48} y={61} w={w * 0.9} h={19} tones={graphite} />
          <Line d={dots(48 - w * 0.3, 71, w * 0.5, 6, 5, 2, true)} width={1.4} colour={graphite.light} />
          <Can x={48} y={top + 2} w={w} h={60 - top} tones={s.tones} />
          <Can x={48} y={top} w={w + 3} h={4} tones={steel} top={steel.light} />
          <Box x={48 - w / 2} y={56} w={w} h={3} r={0} fill={s.tones.deep} />
          <Mark x={46} y={(top + 58) / 2} size={6.5} brand={s.brand} fill={s.tones.ink} />
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
        <Shadow of={s} w={w + 8} y={83} />
        <Box x={48 - w / 2 - 3} y={77} w={w + 6} h={6} r={3} fill={graphite.base} />
        <Can
          x={48}
          y={top}
          w={w * 0.92 + hopper * 0.3}
          bottom={burr * 0.8}
          h={hopper}
          tones={tonesOf("#a9bcc4")}
        />
        <Can
          x={48}
          y={top + hopper * 0.4}
          w={(w * 0.92 + hopper * 0.3) * 0.72}
          bottom={burr * 0.72}
          h={hopper * 0.56}
          tones={coffee}
          top={coffee.light}
        />
        <Can x={48} y={top - 2} w={w * 0.92 + hopper * 0.3 + 2} h={3} tones={rubber} top={rubber.light} />
        <Can x={48} y={neck - 1} w={burr + 3} h={6} tones={steel} />
        <Crate x={48 - w / 2} y={body + 3} w={w} h={77 - body - 3} depth={4} r={3} tones={s.tones} />
        <Box x={48 - w * 0.3} y={64} w={w * 0.6} h={14} r={1.5} fill={s.tones.deep} />
        <Can x={48} y={68} w={w * 0.4} bottom={w * 0.34} h={9} tones={steel} top={coffee.base} />
        <Shape d={path`M${48 - 5} ${body + 17}h10l-2 7h-6z`} fill={graphite.base} />
        {s.number("settings", 40) > 50 ? (
          <>
            <Box x={48 - w * 0.34} y={body + 7} w={w * 0.44} h={7} fill={glass.screen} />
            <Label
              x={48 - w * 0.12}
              y={body + 12.6}
              size={5}
              text={flat ? "12.4" : "8.0"}
              fill={glass.digits}
            />
          </>
        ) : (
          <Line d={dots(48 - w * 0.3, body + 10.5, w * 0.3, 0, 3, 1)} width={2} colour={s.tones.ink} />
        )}
        <Knob x={48 + w * 0.26} y={body + 11} r={4.2} tones={rubber} />
        <Mark x={48 - w * 0.4} y={body + 21} size={3.2} brand={s.brand} fill={s.tones.ink} />
        {quiet ? (
          <Line d={path`M${48 - w / 2 + 4} 72h4M${48 - w / 2 + 4} 75h4`} width={1.4} colour={s.tones.deep} />
        ) : null}
      </>
    );
  },
};

export const burrs: Kind = {
  parameters: {
    burrDiameter: [64, 50],
    burrType: ["flat", "conical"],
    mount: ["three screws", "keyed"],
    life: [800, 300],
  },
  focus: [8, 34, 50],
  rise: 8,
  draw(s) {
    const { graphite } = materials;
    const r = s.size("burrDiameter", [38, 64], [20, 27]);
    // Finer teeth for a set that lasts.
    const finest = Math.round(s.size("life", [150, 1600], [22, 32], true));
    const teeth = (x: number, y: number, from: number, to: number, count: number, sweep: number) =>
      Array.from({ length: count }, (_, at) => {
        const angle = (at / count) * 2 * Math.PI;
        return path`
            M${x + from * Math.cos(angle)} ${y + from * Math.sin(angle)}
            L${x + to * Math.cos(angle + sweep)} ${y + to * Math.sin(angle + sweep)}
          `;
      }).join("");
    if (s.says("burrType type shape", /con/)) {
      const w = r * 1.25;
      const y = 80 - w * 0.95;
      return (
        <>
          <Shadow of={s} w={74} y={83} />
          <Can x={61} y={56} w={r * 2.3} h={19} tilt={0.3} tones={s.tones} top={s.tones.light} />
          <Oval x={61} y={56.4} rx={r * 0.84} ry={r * 0.26} fill={s.tones.deep} />
          <Line
            d={Array.from({ length: 11 }, (_, at) => {
              const angle = Math.PI + (at / 10) * Math.PI;
              return path`
              M${61 + r * 0.84 * Math.cos(angle)} ${56.4 + r * 0.26 * Math.sin(angle)}
              l${-r * 0.12 * Math.cos(angle + 0.6)} ${6 + 2 * Math.sin(angle)}
            `;
            }).join("")}
            width={1.6}
            colour={s.tones.shade}
          />
          <Can
            x={29}
            y={y}
            w={w * 0.42}
            bottom={w * 1.3}
            h={w * 0.92}
            tilt={0.2}
            tones={s.tones}
            top={s.tones.light}
          />
          <Line
            d={[-0.8, -0.46, -0.1, 0.28, 0.62]
              .map(
                (at) => path`
              M${29 + at * w * 0.2} ${y + 2.5}
              Q${29 + at * w * 0.66} ${y + w * 0.5} ${29 + (at + 0.26) * w * 0.62} ${y + w * 1.02}
            `,
              )
              .join("")}
            width={2.2}
            colour={s.tones.deep}
          />
          <Oval x={29} y={y} rx={w * 0.1} ry={w * 0.035} fill={graphite.deep} />
          {s.says("mount", /key/) ? (
            <Box x={58} y={60 + r * 0.32} w={7} h={9} r={0.75} fill={s.tones.deep} />
          ) : null}
        </>
      );
    }
    const ring = (x: number, y: number, face: string, groove: string, edge: string) => (
      <>
        <Disc x={x + 3} y={y + 0.6} r={r} fill={edge} />
        <Disc x={x} y={y} r={r} fill={face} />
        <Line d={teeth(x, y, r * 0.52, r * 0.95, finest, 0.2)} width={1.5} colour={groove} flat />
        <Disc x={x} y={y} r={r * 0.6} fill={edge} />
        <Line d={teeth(x, y, r * 0.44, r * 0.62, 9, 0.5)} width={3.4} colour={face} flat />
        <Disc x={x} y={y} r={r * 0.42} fill={glass.deep} />
      </>
    );
    const screws = s.says("mount mounting", /screw/);
    return (
      <>
        <Shadow of={s} w={70} y={83} />
        {ring(62, 80 - r * 1.24, s.tones.shade, s.tones.deep, s.tones.deep)}
        {ring(36, 83 - r, s.tones.base, s.tones.deep, s.tones.shade)}
        {(screws ? [0, 1, 2] : [0]).map((at) => (
          <Disc
            key={at}
            x={36 + r * 0.78 * Math.cos(at * 2.094 - 1.57)}
            y={83 - r + r * 0.78 * Math.sin(at * 2.094 - 1.57)}
            r={screws ? 2.4 : 1.2}
            fill={graphite.deep}
          />
        ))}
        <Line
          d={path`
            M${36 - r * 0.9} ${83 - r - r * 0.3}
            A${r * 0.95} ${r * 0.95} 0 0 1 ${36 - r * 0.3} ${83 - r - r * 0.9}
          `}
          width={1.8}
          colour={s.tones.light}
        />
      </>
    );
  },
};
