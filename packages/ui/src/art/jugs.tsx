import { Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const server: Kind = {
  parameters: {
    volume: [600, 300],
    material: ["glass", "stoneware"],
    lid: [true, false],
    weightGrams: [250, 500],
  },
  focus: [20, 30, 52],
  rise: 8,
  draw(s) {
    const { coffee, rubber } = materials;
    const w = s.size("volume volumeMl capacity", [300, 1000], [46, 60]);
    const h = s.size("volume volumeMl capacity", [300, 1000], [40, 54]);
    const [x, foot] = [45, 81];
    const top = foot - h;
    const neck = w * 0.5;
    const lid = s.flag("lid", true);
    const fill = 0.42 + s.pick(3, "fill") * 0.06;
    const level = foot - h * fill;
    const tones = s.says("material", /glass/) ? materials.clear : s.tones;
    const trim = s.says("material", /glass/) ? s.tones : rubber;
    return (
      <>
        <Shadow of={s} x={x} w={w} y={83} />
        <Line
          d={path`
            M${x + neck * 0.5} ${top + 8}
            C${x + w * 0.9} ${top + 2} ${x + w * 0.86} ${top + h * 0.62} ${x + w * 0.48} ${top + h * 0.62}
          `}
          width={s.size("weightGrams", [150, 500], [4, 6])}
          colour={s.tones.dark ? s.tones.base : rubber.base}
        />
        <Shape
          d={path`
            M${x - neck / 2} ${top + 4}
            Q${x - neck / 2} ${top + 15} ${x - w * 0.42} ${top + h * 0.42}
            Q${x - w * 0.56} ${foot - 2} ${x - w * 0.36} ${foot}
            Q${x} ${foot + 5} ${x + w * 0.36} ${foot}
            Q${x + w * 0.56} ${foot - 2} ${x + w * 0.42} ${top + h * 0.42}
            Q${x + neck / 2} ${top + 15} ${x + neck / 2} ${top + 4}z
          `}
          fill={tones.base}
        />
        {s.says("material", /glass/) ? (
          <>
            <Shape
              d={path`
                M${x - w * 0.46} ${level}Q${x - w * 0.52} ${foot - 4} ${x - w * 0.34} ${foot - 2.5}
                Q${x} ${foot + 2} ${x + w * 0.34} ${foot - 2.5}
                Q${x + w * 0.52} ${foot - 4} ${x + w * 0.46} ${level}z
              `}
              fill={coffee.base}
            />
            <Shape
              d={path`
                M${x + w * 0.16} ${level}H${x + w * 0.46}
                Q${x + w * 0.52} ${foot - 4} ${x + w * 0.34} ${foot - 2.5}
                L${x + w * 0.16} ${foot - 1}z
              `}
              fill={coffee.shade}
            />
            <Oval x={x} y={level} rx={w * 0.46} ry={w * 0.065} fill={coffee.light} />
          </>
        ) : null}
        <Shape
          d={path`
            M${x - w * 0.36} ${top + h * 0.44}
            Q${x - w * 0.46} ${foot - 10} ${x - w * 0.36} ${foot - 5}l4 1
            Q${x - w * 0.36} ${foot - 12} ${x - w * 0.28} ${top + h * 0.42}z
          `}
          fill="#ffffff"
          opacity={0.45}
        />
        <Can x={x} y={top + 3} w={neck + 4} h={5} tones={trim} />
        <Shape d={path`M${x - neck / 2 - 1} ${top + 2}l-6-2 4 7z`} fill={trim.base} />
        {lid ? (
          <>
            <Can x={x} y={top} w={neck + 3} h={3} tones={rubber} top={rubber.light} />
            <Can x={x} y={top - 5} w={8} h={4} tones={rubber} top={rubber.light} />
          </>
        ) : (
          <Oval x={x} y={top + 3} rx={neck / 2} ry={neck * 0.07} fill={tones.light} />
        )}
        <Line
          d={[0.62, 0.74, 0.86].map((at) => path`M${x - 2} ${top + h * at}h6`).join("")}
          width={1.2}
          colour={materials.clear.light}
        />
        {s.detail ? (
          <Label
            x={x + 10}
            y={top + h * 0.75}
            size={4}
            text={`${s.number("volume", 600)}`}
            fill={materials.clear.light}
          />
        ) : null}
      </>
    );
  },
};

export const pitcher: Kind = {
  parameters: {
    volume: [350, 600],
    spout: ["pointed", "round"],
    material: ["stainless steel", "enamel"],
    weightGrams: [230, 400],
  },
  focus: [16, 20, 52],
  rise: 6,
  draw(s) {
    const { paper, rubber } = materials;
    const w = s.size("volume volumeMl capacity", [300, 1000], [40, 54]);
    const h = s.size("volume volumeMl capacity", [300, 1000], [44, 60]);
    const [x, foot] = [45, 81];
    const top = foot - h;
    const a = w * 0.4;
    const sharp = s.says("spout spoutShape", /point|sharp|narrow/);
    const lip = sharp ? 10 : 7;
    return (
      <>
        <Shadow of={s} x={x} w={w} y={83} />
        <Line
          d={path`
            M${x + a - 2} ${top + 6}
            C${x + w * 0.98} ${top} ${x + w * 0.94} ${top + h * 0.76} ${x + w * 0.44} ${top + h * 0.7}
          `}
          width={s.size("weightGrams", [200, 450], [4, 6.4])}
          colour={s.flag("insulatedHandle", false) ? rubber.base : s.tones.shade}
        />
        <Shape
          d={path`
            M${x - a - lip} ${top - 4}Q${x - a} ${top + 12} ${x - w * 0.45} ${top + h * 0.5}
            Q${x - w * 0.56} ${foot - 3} ${x - w * 0.44} ${foot}
            Q${x} ${foot + 6} ${x + w * 0.44} ${foot}
            Q${x + w * 0.56} ${foot - 3} ${x + w * 0.45} ${top + h * 0.5}
            Q${x + a} ${top + 14} ${x + a} ${top}z
          `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M${x + a * 0.36} ${top + 3}L${x + a} ${top}
            Q${x + a} ${top + 14} ${x + w * 0.45} ${top + h * 0.5}
            Q${x + w * 0.56} ${foot - 3} ${x + w * 0.44} ${foot}
            Q${x + w * 0.3} ${foot + 2.4} ${x + w * 0.14} ${foot + 3}
            Q${x + w * 0.3} ${top + h * 0.5} ${x + a * 0.36} ${top + 3}z
          `}
          fill={s.tones.shade}
        />
        <Shape
          d={path`
            M${x - w * 0.3} ${top + h * 0.3}
            Q${x - w * 0.46} ${top + h * 0.6} ${x - w * 0.36} ${foot - 5}l5 1
            Q${x - w * 0.34} ${top + h * 0.6} ${x - w * 0.2} ${top + h * 0.3}z
          `}
          fill={s.tones.light}
        />
        <Shape
          d={path`
            M${x - a - lip} ${top - 4}Q${x - a + 2} ${top - w * 0.1} ${x} ${top - w * 0.085}
            Q${x + a} ${top - w * 0.08} ${x + a} ${top}
            Q${x + a} ${top + w * 0.08} ${x} ${top + w * 0.085}
            Q${x - a} ${top + w * 0.08} ${x - a - lip} ${top - 4}z
          `}
          fill={s.tones.light}
        />
        <Shape
          d={path`
            M${x - a - lip + 4} ${top - 2.6}Q${x - a + 4} ${top - w * 0.07} ${x} ${top - w * 0.06}
            Q${x + a - 2} ${top - w * 0.055} ${x + a - 2} ${top}
            Q${x + a - 3} ${top + w * 0.06} ${x} ${top + w * 0.062}
            Q${x - a + 2} ${top + w * 0.06} ${x - a - lip + 4} ${top - 2.6}z
          `}
          fill={paper.light}
        />
        {s.says("material", /steel|metal/) ? (
          <Line
            d={path`M${x - w * 0.47} ${foot - 4}Q${x} ${foot + 2} ${x + w * 0.47} ${foot - 4}`}
            width={1.2}
            colour={s.tones.deep}
          />
        ) : null}
        <Mark x={x} y={top + h * 0.56} size={5.5} brand={s.brand} fill={s.tones.ink} />
        {s.detail ? (
          <Label x={x} y={top + h * 0.8} size={5} text={`${s.number("volume", 600)} ml`} fill={s.tones.ink} />
        ) : null}
      </>
    );
  },
};
