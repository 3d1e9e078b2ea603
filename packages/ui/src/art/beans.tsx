import { Drop, Label } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Disc, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

/** One roasted bean, turned by `turn` degrees. */
function Bean({
  x,
  y,
  size,
  turn,
  fill,
}: {
  x: number;
  y: number;
  size: number;
  turn: number;
  fill: string;
}) {
  const r = size / 2;
  return (
    <g transform={path`rotate(${turn} ${x} ${y})`}>
      <Oval x={x} y={y} rx={r} ry={r * 0.68} fill={fill} />
      <Line
        d={path`
          M${x - r * 0.8} ${y}q${r * 0.4} ${-r * 0.36} ${r * 0.8} 0t${r * 0.8} 0
        `}
        width={size * 0.1}
        colour={materials.coffee.deep}
      />
    </g>
  );
}

const ROASTS: [RegExp, string][] = [
  [/light|cinnamon|blond/, "#c9975b"],
  [/dark|french|italian/, "#3a2418"],
  [/.*/, "#80512f"],
];

export const beans: Kind = {
  parameters: {
    roast: ["medium", "dark"],
    netWeight: [250, 1000],
    process: ["natural", "washed"],
    decaf: [false, true],
  },
  focus: [24, 28, 48],
  rise: 4,
  draw(s) {
    const { paper } = materials;
    const net = s.number("netWeight", 250);
    const part = s.size("netWeight", [200, 1000], [0, 1], true);
    const [w, h] = [38 + part * 14, 50 + part * 18];
    const [left, right, top] = [46 - w / 2, 46 + w / 2, 82 - h];
    const roast = ROASTS.find(([words]) => words.test(s.text("roast roastLevel")))![1];
    const decaf = s.flag("decaf", false);
    const process = s.text("process");
    return (
      <>
        <Shadow of={s} w={w + 14} y={83} />
        <Shape
          d={path`
            M${left + 3} ${top + 4}H${right - 3}L${right - 1} ${top + 14}
            Q${right + 3} 56 ${right} 80q-.3 3-3 3H${left + 3}q-2.7 0-3-3
            Q${left - 3} 56 ${left + 1} ${top + 14}z
          `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M${right - 10} ${top + 4}H${right - 3}L${right - 1} ${top + 14}
            Q${right + 3} 56 ${right} 80q-.3 3-3 3H${right - 10}
            Q${right - 5} 50 ${right - 10} ${top + 4}z
          `}
          fill={s.tones.shade}
        />
        <Shape
          d={path`
            M${left + 1} ${top + 14}L${left + 6} ${top + 12}Q${left + 4} 50 ${left + 5} 82q-4 0-5-2
            Q${left - 3} 56 ${left + 1} ${top + 14}z
          `}
          fill={s.tones.light}
        />
        <Box x={left + 1} y={top} w={w - 2} h={8} r={1.5} fill={s.tones.light} />
        <Box x={left + 1} y={top + 5} w={w - 2} h={3} r={0.75} fill={s.tones.deep} />
        <Disc x={46} y={top + 15} r={2.6} fill={s.tones.deep} />
        <Disc x={46} y={top + 15} r={1} fill={s.tones.light} />
        <Box x={left + 7} y={top + h * 0.34} w={w - 15} h={h * 0.46} r={1.5} fill={paper.light} />
        <Box x={left + 7} y={top + h * 0.66} w={w - 15} h={h * 0.14} r={0} fill={roast} />
        {decaf ? (
          <Line d={path`M${left + 7} ${top + h * 0.66}h${w - 15}`} width={2} colour="#6f9a6a" flat />
        ) : null}
        <Bean x={45.5} y={top + h * 0.45} size={w * 0.27} turn={-32} fill={roast} />
        <Label
          x={45.5}
          y={top + h * 0.625}
          size={5.5}
          fit={w - 19}
          text={net >= 1000 ? `${net / 1000} kg` : `${net} g`}
          fill={materials.coffee.deep}
        />
        {s.detail ? (
          <Label
            x={45.5}
            y={top + h * 0.75}
            size={3}
            fit={w - 18}
            text={s.text("origin")}
            fill={paper.light}
            weight={500}
          />
        ) : null}
        {/wash/.test(process) ? <Drop x={left + 11} y={top + h * 0.4} size={4} /> : null}
        <Bean x={right + 4} y={79} size={11} turn={20} fill={roast} />
        <Bean x={right + 12} y={82} size={9} turn={-38} fill={roast} />
        {part > 0.5 ? <Bean x={left - 6} y={81} size={9} turn={30} fill={roast} /> : null}
      </>
    );
  },
};
