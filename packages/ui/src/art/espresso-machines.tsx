import { Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Can, Crate, Knob, Shadow } from "./parts.tsx";
import { Box, Disc, Line, path, ribs } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const machine: Kind = {
  parameters: {
    groups: [1, 2],
    boilerType: ["dual boiler", "thermoblock"],
    waterTank: [2.4, 1],
    width: [300, 420],
    groupSize: [58, 51],
    weightGrams: [14000, 30000],
  },
  spans: { across: "width" },
  focus: [24, 30, 50],
  rise: 3,
  draw(s) {
    const { steel, graphite, rubber, paper, water, coffee } = materials;
    const groups = Math.min(3, Math.max(1, Math.round(s.number("groups", 1))));
    const w = s.size("width", [150, 490], [38, 80]);
    const [left, right] = [48 - w / 2, 48 + w / 2];
    const top = 30 - s.size("weightGrams", [3000, 40000], [-3, 4]);
    const housing = 20;
    const boiler = s.text("boilerType boiler");
    const tank = s.size("waterTank waterTankLitres", [0.8, 5], [16, 36]);
    const head = s.size("groupSize", [50, 59], [12.5, 16]);
    const lever = s.says("operation type pump controls", /lever/) || s.flag("lever", false);
    const axes = Array.from(
      { length: groups },
      (_, at) => left + (w - (w > 46 ? 8 : 4)) * ((at + 0.5) / groups),
    );
    const face = top + housing * 0.5;
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        <Box x={left - 5} y={72 - tank} w={10} h={tank} r={1.5} fill={water.base} />
        <Box x={left - 5} y={72 - tank * 0.7} w={10} h={tank * 0.7} r={1.5} fill={water.shade} />
        <Box x={left + 4} y={80} w={7} h={4} r={0.75} fill={rubber.base} />
        <Box x={right - 11} y={80} w={7} h={4} r={0.75} fill={rubber.base} />
        <Box x={left} y={top + 6} w={w} h={75 - top} r={3} fill={s.tones.base} />
        <Box x={right - 6} y={top + 6} w={6} h={75 - top} r={3} fill={s.tones.shade} />
        <Box x={left + 5} y={top + housing - 1} w={w - 10} h={71 - top - housing} r={0} fill={s.tones.deep} />
        {w > 56 ? (
          <>
            <Can x={left + 15} y={top - 10} w={11} bottom={8} h={6} tones={paper} top={paper.shade} />
            <Can x={left + 29} y={top - 10} w={11} bottom={8} h={6} tones={paper} top={paper.shade} />
            <Line d={path`M${left + 4} ${top - 3}v-6H${right - 4}v6`} width={1.6} colour={steel.base} />
          </>
        ) : (
          <Can x={left + w * 0.36} y={top - 9} w={11} bottom={8} h={5} tones={paper} top={paper.shade} />
        )}
        <Crate x={left} y={top} w={w} h={housing} depth={4} r={3} tones={s.tones} />
        {/* Two boilers have two gauges, one has one; a thermoblock has buttons. */}
        {/thermo/.test(boiler) ? (
          <Line
            d={path`M${left + 8} ${face}h0M${left + 16} ${face}h0M${left + 24} ${face}h0`}
            width={5}
            colour={s.tones.deep}
          />
        ) : (
          (/dual|double|two/.test(boiler) ? [0, 1] : [0]).map((at) => (
            <g key={at}>
              <Disc x={left + 11 + at * 13} y={face} r={5.2} fill={steel.base} />
              <Disc x={left + 11 + at * 13} y={face} r={4} fill={paper.light} />
              <Line d={path`M${left + 11 + at * 13} ${face}l2-2.4`} width={1.2} colour={glass.signal} />
            </g>
          ))
        )}
        {/exchang|hx/.test(boiler) ? <Disc x={left + 22} y={face} r={2.4} fill={glass.signal} /> : null}
        <Knob x={right - 9.5} y={face} r={4.5} tones={rubber} />
        <Mark x={right - 20} y={face} size={4.5} brand={s.brand} fill={s.tones.ink} />
        {s.number("warmUp", 10) <= 4 ? <Disc x={right - 20} y={face + 6} r={1.2} fill="#8fd0a0" /> : null}
        {axes.map((x) => (
          <g key={x}>
            <Can x={x} y={top + housing} w={head} h={5} tones={steel} />
            {lever ? (
              <Line d={path`M${x} ${top + housing}L${x + 9} ${top - 14}`} width={3.4} colour={steel.shade} />
            ) : null}
            <Line
              d={path`M${x + head * 0.3} ${top + housing + 9}l${Math.min(13, w / 4)} 4.5`}
              width={4.4}
              colour={s.tones.dark ? graphite.base : rubber.base}
            />
            <Can x={x} y={top + housing + 6.5} w={head + 3} bottom={head} h={4.5} tones={steel} />
            <Line
              d={path`
                M${x - 2.4} ${top + housing + 13}v3M${x + 2.4} ${top + housing + 13}v3
              `}
              width={2}
              colour={steel.shade}
            />
            <Can x={x} y={64} w={11} bottom={8} h={6} tones={paper} top={coffee.base} />
          </g>
        ))}
        {w > 44 ? (
          <Line
            d={path`M${right - 8} ${top + housing - 1}Q${right - 7} 58 ${right - 11} 65`}
            width={2.2}
            colour={steel.light}
          />
        ) : null}
        <Box x={left} y={71} w={w} h={11} r={3} fill={s.tones.base} />
        <Box
          x={right - Math.max(6, w * 0.14)}
          y={71}
          w={Math.max(6, w * 0.14)}
          h={11}
          r={3}
          fill={s.tones.shade}
        />
        <Box x={left + 3} y={70} w={w - 6} h={4} fill={steel.base} />
        <Line d={ribs(left + 6, 70.6, w - 12, 2.8, Math.round(w / 5))} width={1.6} colour={steel.deep} flat />
      </>
    );
  },
};
