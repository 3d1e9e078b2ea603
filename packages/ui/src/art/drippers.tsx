import { Drop, Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Line, Oval, Shape, dots, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const dripper: Kind = {
  parameters: {
    size: ["02", "01"],
    shape: ["cone", "flat"],
    material: ["ceramic", "silicone"],
    serves: [2, 4],
  },
  focus: [20, 24, 52],
  rise: 6,
  draw(s) {
    const size = s.text("size", "02");
    const big = /large|03|04/.test(size)
      ? 1
      : /01|small/.test(size)
        ? 0
        : s.number("serves", 2) >= 4
          ? 1
          : 0.55;
    const flat = s.says("shape filterShape", /flat|wave|basket|trapez/);
    const steelMesh = s.says("material", /steel|metal/);
    const soft = s.says("material", /silicone/);
    const tones = s.says("material", /glass/) ? materials.clear : s.tones;
    const w = 46 + big * 14;
    const h = (flat ? 24 : 34) + big * 6;
    const foot = 70;
    const y = foot - h;
    const bottom = flat ? w * 0.56 : w * 0.26;
    const tilt = 0.24;
    const ridges = [-0.66, -0.33, 0, 0.33, 0.66]
      .map(
        (at) => path`
        M${48 + at * w * 0.42} ${y + 1 - Math.sqrt(1 - at * at) * w * 0.08}
        L${48 + at * bottom * 0.5} ${y + w * 0.085}
      `,
      )
      .join("");
    return (
      <>
        <Shadow of={s} w={flat ? w * 0.6 : w * 0.5} y={84} />
        <Drop x={48} y={82} size={8} fill={materials.coffee.light} />
        <Can x={48} y={foot} w={flat ? w * 0.44 : w * 0.36} h={5} tones={tones} />
        <Can x={48} y={foot - 2} w={flat ? w * 0.9 : w * 0.78} h={3} tones={tones} top={tones.light} />
        {soft ? null : (
          <Line
            d={path`
              M${48 + w * 0.43} ${y + 9}
              C${48 + w * 0.72} ${y + 4} ${48 + w * 0.7} ${y + h * 0.66}
              ${48 + (w + bottom) / 4} ${y + h * 0.62}
            `}
            width={5}
            colour={steelMesh ? materials.rubber.base : tones.shade}
          />
        )}
        <Can x={48} y={y} w={w} bottom={bottom} h={h} tilt={tilt * 0.7} tones={tones} />
        {steelMesh ? (
          <Line
            d={dots(48 - w * 0.28, y + h * 0.34, w * 0.5, h * 0.36, 8, 4, true)}
            width={1.2}
            colour={tones.deep}
          />
        ) : null}
        {soft ? (
          <Line
            d={[0.3, 0.52, 0.74]
              .map((at) => {
                const r = (w + (bottom - w) * at) / 2;
                return path`
            M${48 - r} ${y + h * at}A${r} ${r * tilt * 0.7} 0 0 0 ${48 + r} ${y + h * at}
          `;
              })
              .join("")}
            width={1.8}
            colour={tones.deep}
            flat
          />
        ) : null}
        <Oval x={48} y={y} rx={w / 2} ry={(w / 2) * tilt} fill={tones.light} />
        <Oval x={48} y={y + 0.3} rx={w / 2 - 2.5} ry={(w / 2 - 2.5) * tilt} fill={tones.deep} />
        <Oval x={48 + 2} y={y + 1.6} rx={w / 2 - 6} ry={(w / 2 - 6) * tilt * 0.9} fill={tones.shade} />
        {flat ? <Oval x={48} y={y + 3} rx={bottom * 0.4} ry={bottom * 0.09} fill={tones.deep} /> : null}
        <Line d={ridges} width={1.6} colour={tones.base} />
        <Mark x={46} y={y + h * 0.56} size={5} brand={s.brand} fill={tones.ink} />
        {s.detail && /\d/.test(size) ? (
          <Label x={47} y={y + h * 0.76} size={4.5} text={size} fill={tones.ink} />
        ) : null}
      </>
    );
  },
};

export const papers: Kind = {
  parameters: {
    shape: ["cone", "flat"],
    size: ["02", "01"],
    pieces: [100, 40],
    paperWeight: ["standard", "thick"],
  },
  focus: [22, 32, 50],
  rise: 7,
  draw(s) {
    const { wood } = materials;
    const size = s.text("size", "02");
    const big = /large|03|04/.test(size) ? 1 : /01|small/.test(size) ? 0 : 0.55;
    const pieces = s.number("pieces count packSize", 100);
    const sheets = pieces >= 100 ? 4 : pieces >= 50 ? 3 : 2;
    const thick = s.says("paperWeight thickness", /thick|heavy/);
    const { tones } = s;
    if (s.says("shape", /flat|wave|basket/)) {
      const w = 58 + big * 12;
      const bottom = w * 0.54;
      const [y, h] = [46 - big * 4, 28 + big * 4];
      const flutes = Array.from({ length: 15 }, (_, at) => Math.cos(Math.PI - (at / 14) * Math.PI));
      const wall = (part: number, at: 0 | 1) => {
        const across = at === 0 ? w : bottom;
        return path`${48 + (part * across) / 2} ${y + at * h + Math.sqrt(1 - part * part) * across * 0.1}`;
      };
      return (
        <>
          <Shadow of={s} w={bottom + 8} y={82} />
          {Array.from({ length: sheets - 1 }, (_, at) => (
            <Can
              key={at}
              x={48}
              y={y + 3 + (sheets - at) * 2.4 - 2}
              w={w}
              bottom={bottom}
              h={h - (sheets - at) * 2.4 + 4}
              tilt={0.2}
              tones={{ ...tones, base: tones.shade, light: tones.base }}
            />
          ))}
          <Can x={48} y={y} w={w} bottom={bottom} h={h - 2} tilt={0.2} tones={tones} />
          <Line
            d={flutes.map((part) => path`M${wall(part, 0)}L${wall(part, 1)}`).join("")}
            width={thick ? 1.6 : 1.1}
            colour={tones.deep}
            opacity={0.55}
          />
          <Oval x={48} y={y} rx={w / 2} ry={w * 0.1} fill={tones.light} />
          <Oval x={48} y={y + 0.8} rx={w / 2 - 2.4} ry={w * 0.1 - 1.6} fill={tones.shade} />
          <Line
            d={flutes
              .map(
                (part) => path`
              M${48 + part * w * 0.46} ${y - Math.sqrt(1 - part * part) * w * 0.07}
              L${48 + part * w * 0.3} ${y + 3 - Math.sqrt(1 - part * part) * w * 0.02}
            `,
              )
              .join("")}
            width={1.1}
            colour={tones.light}
          />
          <Oval x={48} y={y + 3.4} rx={w * 0.29} ry={w * 0.042} fill={tones.base} />
        </>
      );
    }
    // One filter stands open; the rest of the pack lies folded behind it, fanned so that one sees sheets.
    const w = 46 + big * 12;
    const h = 38 + big * 8;
    const y = 80 - h;
    const x = 40;
    const wedge = path`M${x + 6} 80L${x - 12} ${y + 4}Q${x + 14} ${y - 12} ${x + 40} ${y + 8}z`;
    const flap = path`
        M${x} 80L${x + w * 0.3} ${y + w * 0.09}Q${x + w * 0.44} ${y + w * 0.07} ${x + w / 2} ${y}z
      `;
    return (
      <>
        <Shadow of={s} w={40} y={82} />
        {Array.from({ length: sheets }, (_, at) => (
          <g key={at} transform={path`rotate(${26 - at * 7} ${x + 6} 80)`}>
            <Shape d={wedge} fill={at % 2 ? tones.shade : tones.base} />
          </g>
        ))}
        <Shape d={path`M${x - w / 2} ${y}L${x - 2.5} 80q2.5 2 5 0L${x + w / 2} ${y}z`} fill={tones.base} />
        <Shape
          d={path`M${x - w / 2} ${y}L${x - 2.5} 80L${x - w * 0.3} ${y + w * 0.09}z`}
          fill={tones.light}
        />
        <Shape d={flap} fill={tones.shade} />
        <Oval x={x} y={y} rx={w / 2} ry={w * 0.125} fill={tones.light} />
        <Oval x={x} y={y + 0.8} rx={w / 2 - 2} ry={w * 0.125 - 1.6} fill={tones.deep} />
        <Shape
          d={path`
            M${x - w / 2 + 2} ${y + 1}Q${x} ${y - w * 0.2} ${x + w / 2 - 2} ${y + 1}
            Q${x + 4} ${y + 2} ${x - 4} ${y + w * 0.1}
            Q${x - w * 0.4} ${y + w * 0.08} ${x - w / 2 + 2} ${y + 1}z
          `}
          fill={tones.shade}
        />
        <Line
          d={path`M${x + 2} 77L${x + w * 0.4} ${y + w * 0.1}`}
          width={thick ? 2 : 1.2}
          colour={tones.deep}
          dash={thick ? "3 2.4" : "1.4 2.4"}
        />
        <Label
          x={x - w * 0.06}
          y={y + h * 0.48}
          size={8}
          text={/\d/.test(size) ? size : ""}
          fill={tones.deep}
        />
        <Mark
          x={x - w * 0.04}
          y={y + h * 0.62}
          size={4}
          brand={s.brand}
          fill={s.flag("bleached", true) ? tones.deep : wood.deep}
        />
      </>
    );
  },
};
