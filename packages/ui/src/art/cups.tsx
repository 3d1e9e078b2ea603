import { Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

function Cup({
  x,
  foot,
  w,
  h,
  tones,
  double,
  saucer,
}: {
  x: number;
  foot: number;
  w: number;
  h: number;
  tones: Tones;
  double: boolean;
  saucer: boolean;
}) {
  const { coffee } = materials;
  const y = foot - h;
  return (
    <>
      {saucer ? (
        <>
          <Oval x={x} y={foot + 0.6} rx={w * 0.86} ry={w * 0.13} fill={tones.deep} />
          <Oval x={x} y={foot - 0.6} rx={w * 0.86} ry={w * 0.13} fill={tones.light} />
          <Oval x={x + 1} y={foot} rx={w * 0.5} ry={w * 0.075} fill={tones.shade} />
        </>
      ) : null}
      {double ? null : (
        <Line
          d={path`
          M${x + w * 0.46} ${y + h * 0.2}
          C${x + w * 0.84} ${y + h * 0.1} ${x + w * 0.76} ${y + h * 0.76} ${x + w * 0.38} ${y + h * 0.66}
        `}
          width={w * 0.11}
          colour={tones.shade}
        />
      )}
      <Shape
        d={path`
          M${x - w / 2} ${y}Q${x - w * 0.5} ${foot - h * 0.16} ${x - w * 0.26} ${foot}
          Q${x} ${foot + w * 0.07} ${x + w * 0.26} ${foot}
          Q${x + w * 0.5} ${foot - h * 0.16} ${x + w / 2} ${y}z
        `}
        fill={tones.base}
      />
      <Shape
        d={path`
          M${x + w * 0.2} ${y}H${x + w / 2}
          Q${x + w * 0.5} ${foot - h * 0.16} ${x + w * 0.26} ${foot}
          Q${x + w * 0.18} ${foot + w * 0.03} ${x + w * 0.06} ${foot + w * 0.035}
          Q${x + w * 0.26} ${foot - h * 0.3} ${x + w * 0.2} ${y}z
        `}
        fill={tones.shade}
      />
      {double ? (
        <Shape
          d={path`
          M${x - w * 0.4} ${y + 4}Q${x - w * 0.4} ${foot - h * 0.22} ${x} ${foot - h * 0.14}
          Q${x + w * 0.4} ${foot - h * 0.22} ${x + w * 0.4} ${y + 4}z
        `}
          fill={coffee.base}
        />
      ) : null}
      <Shape
        d={path`
          M${x - w * 0.42} ${y + h * 0.16}
          Q${x - w * 0.42} ${y + h * 0.56} ${x - w * 0.32} ${y + h * 0.72}
          Q${x - w * 0.32} ${y + h * 0.4} ${x - w * 0.3} ${y + h * 0.18}z
        `}
        fill={tones.light}
      />
      <Oval x={x} y={y} rx={w / 2} ry={w * 0.12} fill={tones.light} />
      <Oval x={x} y={y + 0.6} rx={w * 0.44} ry={w * 0.09} fill={coffee.base} />
      <Oval x={x - w * 0.06} y={y + 0.8} rx={w * 0.3} ry={w * 0.05} fill={materials.wood.base} />
    </>
  );
}

export const cup: Kind = {
  parameters: {
    volume: [180, 80],
    material: ["stoneware", "glass"],
    doubleWall: [false, true],
    pieces: [2, 1],
  },
  focus: [14, 36, 50],
  rise: 10,
  draw(s) {
    const ml = s.number("volume volumeMl capacity", 180);
    const part = Math.min(1, Math.max(0, (ml - 60) / 260));
    const pieces = s.number("pieces setOf packSize", 1);
    const group = pieces > 1 ? 0.92 : 1;
    const [w, h] = [(29 + part * 15) * group, (22 + part * 21) * group];
    const double = s.flag("doubleWall", false);
    const tones = s.says("material", /glass/) ? materials.clear : s.tones;
    const saucer = !double && ml < 240 && s.flag("saucer", true);
    return (
      <>
        <Shadow of={s} w={pieces > 1 ? 66 : w * 1.4} y={82} />
        {pieces > 1 ? (
          <Cup x={65} foot={73} w={w * 0.92} h={h * 0.92} tones={tones} double={double} saucer={saucer} />
        ) : null}
        {pieces > 2 ? (
          <Cup x={26} foot={70} w={w * 0.86} h={h * 0.86} tones={tones} double={double} saucer={saucer} />
        ) : null}
        <Cup x={pieces > 1 ? 37 : 46} foot={80} w={w} h={h} tones={tones} double={double} saucer={saucer} />
        <Mark
          x={(pieces > 1 ? 37 : 46) - w * 0.06}
          y={80 - h * 0.42}
          size={4}
          brand={s.brand}
          fill={double ? materials.clear.light : tones.ink}
        />
      </>
    );
  },
};
