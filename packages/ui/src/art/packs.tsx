import { Drop, Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Line, Shape, dots, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** Packs of both stores, from a day's 15 litres to a fortnight's 75. */
export function packSize(s: Subject): { w: number; h: number; top: number } {
  const litres = s.number("volume volumeLitres capacity capacityLitres", 35);
  const part = Math.min(1, Math.max(0, (litres - 12) / 60));
  return { w: 37 + part * 13, h: 50 + part * 20, top: 83 - (50 + part * 20) };
}

/** A rucksack seen from the front. */
function Pack({ s }: { s: Subject }) {
  const { rubber, graphite } = materials;
  const { w, h, top } = packSize(s);
  const [left, right] = [48 - w / 2, 48 + w / 2];
  const big = w > 42;
  const roll = s.says("closure access opening", /roll/);
  const hem = s.tones.dark ? graphite : rubber;
  const lid = h * 0.27;
  const load = s.size("maxLoad", [6, 25], [3, 5.4]);
  const back = s.text("backSystem");
  // A heavier pack has more to tighten.
  const straps = Math.round(s.size("weightGrams", [800, 2300], [0, 2]));
  return (
    <>
      {/frame|alumin/.test(back) ? (
        <Line
          d={path`M${left + 9} ${top + 6}V${top - 6}q0-3 3-3H${right - 12}q3 0 3 3V${top + 6}`}
          width={2.2}
          colour={materials.steel.base}
        />
      ) : null}
      {/adjust|harness/.test(back) ? (
        <Line
          d={path`M${left + 6} ${top + 3}L${left - 4} ${top + h * 0.4}M${right - 6} ${top + 3}L${right + 4} ${top + h * 0.4}`}
          width={1.6}
          colour={hem.base}
        />
      ) : null}
      <Line d={path`M43 ${top + 2}v-3q0-2.5 2.5-2.500h5q2.5 0 2.5 2.500v3`} width={2.4} colour={hem.base} />
      <Line
        d={path`
          M${left + 3} ${top + h * 0.34}
          C${left - 8} ${top + h * 0.44} ${left - 7} ${top + h * 0.7} ${left + 1} ${top + h * 0.86}
        `}
        width={load}
        colour={hem.base}
      />
      <Line
        d={path`
          M${right - 3} ${top + h * 0.34}
          C${right + 8} ${top + h * 0.44} ${right + 7} ${top + h * 0.7} ${right - 1} ${top + h * 0.86}
        `}
        width={load}
        colour={hem.shade}
      />
      {s.flag("hipBelt hipbelt", big || load > 4) ? (
        <Line
          d={path`M${left} ${82 - h * 0.12}l-7 4M${right} ${82 - h * 0.12}l7 4`}
          width={6.5}
          colour={hem.base}
        />
      ) : null}
      <Shape
        d={path`
          M${left + 3} ${top + 12}Q${left + 3} ${top} ${left + 14} ${top}H${right - 14}
          Q${right - 3} ${top} ${right - 3} ${top + 12}L${right} ${76}q0 7-7 7H${left + 7}q-7 0-7-7z
        `}
        fill={s.tones.base}
      />
      <Shape
        d={path`
          M${right - 12} ${top + 4}Q${right - 3} ${top} ${right - 3} ${top + 12}L${right} 76q0 7-7 7
          h-5q3-${h * 0.5} -1-${h - 2}z
        `}
        fill={s.tones.shade}
      />
      <Shape
        d={path`M${left + 0.6} ${83 - h * 0.38}l7 3v${h * 0.32}h-3q-4.5-.6-4.8-6z`}
        fill={s.tones.deep}
      />
      <Shape
        d={path`M${right - 0.6} ${83 - h * 0.38}l-7 3v${h * 0.32}h3q4.5-.6 4.8-6z`}
        fill={s.tones.deep}
      />
      {roll ? (
        <>
          <Box x={left + 1} y={top - 2} w={w - 2} h={9} r={4.5} fill={s.tones.light} />
          <Box x={left + 1} y={top + 3} w={w - 2} h={4} r={2} fill={s.tones.shade} />
          <Line
            d={path`M${left + 4} ${top + 7}v8M${right - 4} ${top + 7}v8`}
            width={2}
            colour={hem.base}
            flat
          />
        </>
      ) : (
        <>
          <Shape
            d={path`
              M${left + 1} ${top + lid}V${top + 11}
              Q${left + 1} ${top - 0.6} ${left + 13} ${top - 0.6}H${right - 13}
              Q${right - 1} ${top - 0.6} ${right - 1} ${top + 11}V${top + lid}q0 2-2 2H${left + 3}
              q-2 0-2-2z
            `}
            fill={s.tones.light}
          />
          <Shape
            d={path`
              M${right - 11} ${top - 0.4}Q${right - 1} ${top} ${right - 1} ${top + 11}V${top + lid}
              q0 2-2 2h-8q2-12 0-${lid + 2}z
            `}
            fill={s.tones.base}
          />
          <Line d={path`M${left + 7} ${top + lid * 0.56}H${right - 13}`} width={1.4} colour={s.tones.deep} />
          <Line
            d={path`M${left + 10} ${top + lid}v9M${right - 10} ${top + lid}v9`}
            width={2.4}
            colour={hem.base}
            flat
          />
          <Box x={left + 7.5} y={top + lid + 5} w={5} h={4.5} r={0.75} fill={hem.light} />
          <Box x={right - 12.5} y={top + lid + 5} w={5} h={4.5} r={0.75} fill={hem.light} />
        </>
      )}
      {/mesh|net/.test(back) ? (
        <Line
          d={
            dots(left + 3, 83 - h * 0.3, 3, h * 0.2, 2, 5, true) +
            dots(right - 6, 83 - h * 0.3, 3, h * 0.2, 2, 5, true)
          }
          width={1}
          colour={s.tones.base}
        />
      ) : null}
      {Array.from({ length: straps }, (_, at) => (
        <Line
          key={at}
          d={path`M${left + 1} ${top + lid + 7 + at * 7}l7 2.5M${right - 1} ${top + lid + 7 + at * 7}l-7 2.5`}
          width={1.8}
          colour={hem.base}
        />
      ))}
      <Box x={left + 8} y={83 - h * 0.44} w={w - 16} h={h * 0.36} r={4.5} fill={s.tones.light} />
      <Box x={right - 14} y={83 - h * 0.44} w={6} h={h * 0.36} r={3} fill={s.tones.base} />
      <Line d={path`M${left + 12} ${83 - h * 0.38}H${right - 15}`} width={1.4} colour={s.tones.deep} />
      <Mark
        x={46}
        y={83 - h * 0.22}
        size={6}
        brand={s.brand}
        fill={s.tones.dark ? s.tones.ink : s.tones.deep}
      />
      {s.flag("raincoverIncluded rainCoverIncluded rainCover", false) ? (
        <Drop x={right - 12} y={83 - h * 0.14} size={5} />
      ) : null}
    </>
  );
}

export const backpack: Kind = {
  parameters: {
    volume: [48, 28],
    backSystem: ["adjustable harness", "aluminium frame"],
    maxLoad: [16, 8],
    weightGrams: [1580, 900],
  },
  focus: (s) => [25, packSize(s).top + 8, 46],
  draw: (s) => (
    <>
      <Shadow of={s} w={packSize(s).w + 4} y={83} />
      <Pack s={s} />
    </>
  ),
};

export const rainCover: Kind = {
  parameters: {
    volumeMin: [35, 55],
    volumeMax: [55, 80],
    waterColumn: [3000, 10000],
    weightGrams: [104, 140],
  },
  focus: [21, 34, 52],
  draw(s) {
    const { rubber, water, graphite } = materials;
    const litres = s.number("volumeMax volume", 40);
    const least = s.number("volumeMin", 0);
    const part = Math.min(1, Math.max(0, (litres - 15) / 65));
    // Denser cloth beads more.
    const drops = Math.round(s.size("waterColumn", [1500, 10000], [2, 4]));
    const [w, h] = [44 + part * 14, 52 + part * 12];
    const [left, right, top] = [48 - w / 2, 48 + w / 2, 80 - h];
    const hemY = 80;
    const waves = 6;
    const step = (w - 12) / waves;
    const hem = Array.from({ length: waves }, () => path`q${step / 2} 4 ${step} 0`).join("");
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        <Line
          d={path`
            M${left + 2} ${top + h * 0.72}l-6 7M${right - 2} ${top + h * 0.72}l6 7
          `}
          width={5.5}
          colour={rubber.base}
        />
        <Box x={41} y={top - 4} w={14} h={9} r={4.5} fill={rubber.base} />
        <Box x={44} y={top - 1.5} w={8} h={6} r={3} fill={rubber.deep} />
        <Shape
          d={path`
            M${left + 6} ${hemY}Q${left - 3} ${top + h * 0.62} ${left + 2} ${top + h * 0.32}
            Q${left + 6} ${top} 48 ${top}T${right - 2} ${top + h * 0.32}
            Q${right + 3} ${top + h * 0.62} ${right - 6} ${hemY}z
          `}
          fill={s.tones.base}
        />
        <Shape d={path`M${left + 6} ${hemY}${hem}z`} fill={s.tones.shade} />
        <Shape
          d={path`
            M62 ${top + 4.5}Q${right - 4} ${top + 10} ${right - 2} ${top + h * 0.32}
            Q${right + 3} ${top + h * 0.62} ${right - 6} ${hemY}h-9q9-${h * 0.5} -1-${h - 5}z
          `}
          fill={s.tones.shade}
        />
        <Shape
          d={path`
            M${left + 8} ${top + h * 0.3}Q${left + 12} ${top + 7} 44 ${top + 4}
            Q${left + 14} ${top + 14} ${left + 11} ${top + h * 0.5}
            Q${left + 7} ${top + h * 0.44} ${left + 8} ${top + h * 0.3}z
          `}
          fill={s.tones.light}
        />
        <Line
          d={path`M${left + 7} ${hemY - 6}Q48 ${hemY - 1} ${right - 7} ${hemY - 6}`}
          width={s.size("weightGrams", [70, 150], [1, 2.2])}
          colour={s.tones.deep}
          dash="3 2"
        />
        {s.flag("reflective reflector", true) ? (
          <Line
            d={path`
            M${left + 8} ${top + h * 0.66}Q48 ${top + h * 0.74} ${right - 8} ${top + h * 0.66}
          `}
            width={3}
            colour={graphite.light}
            flat
          />
        ) : null}
        <Mark x={48} y={hemY - 21} size={4} brand={s.brand} fill={s.tones.ink} />
        {[
          [44, 0.3, 8],
          [53, 0.42, 6],
          [58, 0.22, 5],
          [38, 0.52, 6],
        ]
          .slice(0, drops)
          .map(([x, down, size]) => (
            <Drop key={x} x={x!} y={top + h * down!} size={size!} fill={water.light} />
          ))}
        <Line
          d={path`
            M20 ${top - 2}l-3 7M${76} ${top - 1}l-3 7M66 ${top - 11}l-3 7M30 ${top - 11}l-3 7
          `}
          width={2.4}
          colour={water.base}
        />
        <Label
          x={48}
          y={hemY - 8}
          size={5}
          text={least ? `${least}–${litres} L` : `${litres} L`}
          fill={s.tones.ink}
        />
      </>
    );
  },
};
