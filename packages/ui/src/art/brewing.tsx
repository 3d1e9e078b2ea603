import { glass, materials, tonesOf } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Box, Can, Disc, Drop, Label, Line, Mark, Oval, Shadow, Shape, dots, path } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

const clear = tonesOf("#bcd0d6");

const isGlass = (s: Subject) => s.says("material", /glass/);

const kettle: Kind = {
  focus: [4, 28, 50],
  draw(s) {
    const { rubber, steel, wood } = materials;
    const w = s.size("volume volumeMl capacity", [600, 1800], [36, 48]);
    const h = s.size("volume volumeMl capacity", [600, 1800], [34, 42]);
    const electric = s.flag("electric", false);
    const goose = s.flag("gooseneck", true);
    const foot = electric ? 75 : 81;
    const top = foot - h;
    const x = 50;
    const topW = w * (goose ? 0.66 : 0.7);
    const grip = s.says("handle handleMaterial", /wood|walnut|beech/) ? wood : rubber;
    return (
      <>
        <Shadow x={x} w={w + 10} y={83} />
        {electric ? (
          <>
            <Can x={x} y={77} w={w + 8} h={4} tones={rubber} top={rubber.light} />
            {s.flag("temperatureControl variableTemperature", false) ? (
              <>
                <Box x={x - 12} y={78.5} w={15} h={6} r={0.75} fill={glass.screen} />
                <Label x={x - 4.5} y={83.4} size={5} text="93°" fill={glass.digits} />
                <Disc x={x + 10} y={81.5} r={2} fill={rubber.light} />
              </>
            ) : null}
          </>
        ) : null}
        {goose ? (
          <>
            <Line d={path`M${x - w * 0.42} ${foot - 9}C${x - w * 0.86} ${foot - 9} ${x - w * 0.5} ${top + 3} ${x - w * 0.86} ${top - 1}`} width={4.6} colour={s.tones.base} />
            <Line d={path`M${x - w * 0.46} ${foot - 10.5}C${x - w * 0.86} ${foot - 12} ${x - w * 0.54} ${top + 1} ${x - w * 0.86} ${top - 2}`} width={1.2} colour={s.tones.light} />
          </>
        ) : (
          <Shape d={path`M${x - w * 0.44} ${foot - h * 0.42}L${x - w * 0.74} ${top + 3}l5-2.500L${x - w * 0.34} ${top + h * 0.24}z`} fill={s.tones.shade} />
        )}
        {goose || electric ? (
          <Line d={path`M${x + topW / 2} ${top + 4}C${x + w * 0.94} ${top - 2} ${x + w * 0.9} ${top + h * 0.4} ${x + w * 0.84} ${top + h * 0.74}`} width={5.5} colour={grip.base} />
        ) : (
          <>
            <Line d={path`M${x - w * 0.34} ${top + 3}C${x - w * 0.34} ${top - 22} ${x + w * 0.36} ${top - 22} ${x + w * 0.36} ${top + 3}`} width={3} colour={steel.base} />
            <Line d={path`M${x - w * 0.2} ${top - 13}Q${x} ${top - 18} ${x + w * 0.2} ${top - 13}`} width={6} colour={grip.base} />
          </>
        )}
        <Can x={x} y={top} w={topW} bottom={w} h={h} tones={s.tones} />
        <Can x={x} y={top - 2} w={topW + 2} h={3} tones={s.tones} top={s.tones.light} />
        <Can x={x} y={top - 7.5} w={8} h={4} tones={grip} top={grip.light} />
        <Mark x={x - 1} y={foot - h * 0.32} size={5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

const dripper: Kind = {
  focus: [20, 24, 52],
  draw(s) {
    const size = s.text("size", "02");
    const big = /large|03|04/.test(size) ? 1 : /01|small/.test(size) ? 0 : s.number("serves", 2) >= 4 ? 1 : 0.55;
    const flat = s.says("shape filterShape", /flat|wave|basket|trapez/);
    const steelMesh = s.says("material", /steel|metal/);
    const soft = s.says("material", /silicone/);
    const tones = isGlass(s) ? clear : s.tones;
    const w = 46 + big * 14;
    const h = (flat ? 24 : 34) + big * 6;
    const foot = 70;
    const y = foot - h;
    const bottom = flat ? w * 0.56 : w * 0.26;
    const tilt = 0.24;
    const ridges = [-0.66, -0.33, 0, 0.33, 0.66].map((at) => path`M${48 + at * w * 0.42} ${y + 1 - Math.sqrt(1 - at * at) * w * 0.08}L${48 + at * bottom * 0.5} ${y + w * 0.085}`).join("");
    return (
      <>
        <Shadow w={flat ? w * 0.6 : w * 0.5} y={84} />
        <Drop x={48} y={82} size={8} fill={materials.coffee.light} />
        <Can x={48} y={foot} w={flat ? w * 0.44 : w * 0.36} h={5} tones={tones} />
        <Can x={48} y={foot - 2} w={flat ? w * 0.9 : w * 0.78} h={3} tones={tones} top={tones.light} />
        {soft ? null : (
          <Line d={path`M${48 + w * 0.43} ${y + 9}C${48 + w * 0.72} ${y + 4} ${48 + w * 0.7} ${y + h * 0.66} ${48 + (w * 0.5 + bottom * 0.5) * 0.5} ${y + h * 0.62}`} width={5} colour={steelMesh ? materials.rubber.base : tones.shade} />
        )}
        <Can x={48} y={y} w={w} bottom={bottom} h={h} tilt={tilt * 0.7} tones={tones} />
        {steelMesh ? <Line d={dots(48 - w * 0.28, y + h * 0.34, w * 0.5, h * 0.36, 8, 4, true)} width={1.2} colour={tones.deep} /> : null}
        {soft ? <Line d={[0.3, 0.52, 0.74].map((at) => { const r = (w + (bottom - w) * at) / 2; return path`M${48 - r} ${y + h * at}A${r} ${r * tilt * 0.7} 0 0 0 ${48 + r} ${y + h * at}`; }).join("")} width={1.8} colour={tones.deep} flat /> : null}
        <Oval x={48} y={y} rx={w / 2} ry={(w / 2) * tilt} fill={tones.light} />
        <Oval x={48} y={y + 0.3} rx={w / 2 - 2.5} ry={(w / 2 - 2.5) * tilt} fill={tones.deep} />
        <Oval x={48 + 2} y={y + 1.6} rx={w / 2 - 6} ry={(w / 2 - 6) * tilt * 0.9} fill={tones.shade} />
        {flat ? <Oval x={48} y={y + 3} rx={bottom * 0.4} ry={bottom * 0.09} fill={tones.deep} /> : null}
        <Line d={ridges} width={1.6} colour={tones.base} />
        <Mark x={46} y={y + h * 0.56} size={5} brand={s.brand} fill={tones.ink} />
        {s.detail && /\d/.test(size) ? <Label x={47} y={y + h * 0.76} size={4.5} text={size} fill={tones.ink} /> : null}
      </>
    );
  },
};

const papers: Kind = {
  focus: [22, 32, 50],
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
      const wall = (part: number, at: number) => path`${48 + part * (at === 0 ? w : bottom) * 0.5} ${y + (at === 0 ? 0 : h) + Math.sqrt(1 - part * part) * (at === 0 ? w : bottom) * 0.1}`;
      return (
        <>
          <Shadow w={bottom + 8} y={82} />
          {Array.from({ length: sheets - 1 }, (_, at) => (
            <Can key={at} x={48} y={y + 3 + (sheets - at) * 2.4 - 2} w={w} bottom={bottom} h={h - (sheets - at) * 2.4 + 4} tilt={0.2} tones={{ ...tones, base: tones.shade, light: tones.base }} />
          ))}
          <Can x={48} y={y} w={w} bottom={bottom} h={h - 2} tilt={0.2} tones={tones} />
          <Line d={flutes.map((part) => path`M${wall(part, 0)}L${wall(part, 1)}`).join("")} width={thick ? 1.6 : 1.1} colour={tones.deep} opacity={0.55} />
          <Oval x={48} y={y} rx={w / 2} ry={w * 0.1} fill={tones.light} />
          <Oval x={48} y={y + 0.8} rx={w / 2 - 2.4} ry={w * 0.1 - 1.6} fill={tones.shade} />
          <Line d={flutes.map((part) => path`M${48 + part * w * 0.46} ${y - Math.sqrt(1 - part * part) * w * 0.07}L${48 + part * w * 0.3} ${y + 3 - Math.sqrt(1 - part * part) * w * 0.02}`).join("")} width={1.1} colour={tones.light} />
          <Oval x={48} y={y + 3.4} rx={w * 0.29} ry={w * 0.042} fill={tones.base} />
        </>
      );
    }
    // One filter stands open; the rest of the pack lies folded behind it, fanned so that one sees sheets.
    const w = 46 + big * 12;
    const h = 38 + big * 8;
    const y = 80 - h;
    const x = 44;
    const wedge = path`M${x + 6} 80L${x - 12} ${y + 4}Q${x + 14} ${y - 12} ${x + 40} ${y + 8}z`;
    const flap = path`M${x} 80L${x + w * 0.3} ${y + w * 0.09}Q${x + w * 0.44} ${y + w * 0.07} ${x + w / 2} ${y}z`;
    return (
      <>
        <Shadow w={40} y={82} />
        {Array.from({ length: sheets }, (_, at) => (
          <g key={at} transform={path`rotate(${26 - at * 7} ${x + 6} 80)`}>
            <Shape d={wedge} fill={at % 2 ? tones.shade : tones.light} />
          </g>
        ))}
        <Shape d={path`M${x - w / 2} ${y}L${x - 2.5} 80q2.5 2 5 0L${x + w / 2} ${y}z`} fill={tones.base} />
        <Shape d={path`M${x - w / 2} ${y}L${x - 2.5} 80L${x - w * 0.3} ${y + w * 0.09}z`} fill={tones.light} />
        <Shape d={flap} fill={tones.shade} />
        <Oval x={x} y={y} rx={w / 2} ry={w * 0.125} fill={tones.light} />
        <Oval x={x} y={y + 0.8} rx={w / 2 - 2} ry={w * 0.125 - 1.6} fill={tones.deep} />
        <Shape d={path`M${x - w / 2 + 2} ${y + 1}Q${x} ${y - w * 0.2} ${x + w / 2 - 2} ${y + 1}Q${x + 4} ${y + 2} ${x - 4} ${y + w * 0.1}Q${x - w * 0.4} ${y + w * 0.08} ${x - w / 2 + 2} ${y + 1}z`} fill={tones.shade} />
        <Line d={path`M${x + 2} 77L${x + w * 0.4} ${y + w * 0.1}`} width={thick ? 2 : 1.2} colour={tones.deep} dash={thick ? "3 2.4" : "1.4 2.4"} />
        <Label x={x - w * 0.06} y={y + h * 0.48} size={8} text={/\d/.test(size) ? size : ""} fill={tones.deep} />
        <Mark x={x - w * 0.04} y={y + h * 0.62} size={4} brand={s.brand} fill={s.flag("bleached", true) ? tones.deep : wood.deep} />
      </>
    );
  },
};

const server: Kind = {
  focus: [20, 30, 52],
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
    const tones = isGlass(s) ? clear : s.tones;
    const trim = isGlass(s) ? s.tones : rubber;
    return (
      <>
        <Shadow x={x} w={w} y={83} />
        <Line d={path`M${x + neck * 0.5} ${top + 8}C${x + w * 0.9} ${top + 2} ${x + w * 0.86} ${top + h * 0.62} ${x + w * 0.48} ${top + h * 0.62}`} width={5} colour={s.tones.dark ? s.tones.base : rubber.base} />
        <Shape d={path`M${x - neck / 2} ${top + 4}Q${x - neck / 2} ${top + 15} ${x - w * 0.42} ${top + h * 0.42}Q${x - w * 0.56} ${foot - 2} ${x - w * 0.36} ${foot}Q${x} ${foot + 5} ${x + w * 0.36} ${foot}Q${x + w * 0.56} ${foot - 2} ${x + w * 0.42} ${top + h * 0.42}Q${x + neck / 2} ${top + 15} ${x + neck / 2} ${top + 4}z`} fill={tones.base} />
        {isGlass(s) ? (
          <>
            <Shape d={path`M${x - w * 0.46} ${level}Q${x - w * 0.52} ${foot - 4} ${x - w * 0.34} ${foot - 2.5}Q${x} ${foot + 2} ${x + w * 0.34} ${foot - 2.5}Q${x + w * 0.52} ${foot - 4} ${x + w * 0.46} ${level}z`} fill={coffee.base} />
            <Shape d={path`M${x + w * 0.16} ${level}H${x + w * 0.46}Q${x + w * 0.52} ${foot - 4} ${x + w * 0.34} ${foot - 2.5}L${x + w * 0.16} ${foot - 1}z`} fill={coffee.shade} />
            <Oval x={x} y={level} rx={w * 0.46} ry={w * 0.065} fill={coffee.light} />
          </>
        ) : null}
        <Shape d={path`M${x - w * 0.36} ${top + h * 0.44}Q${x - w * 0.46} ${foot - 10} ${x - w * 0.36} ${foot - 5}l4 1Q${x - w * 0.36} ${foot - 12} ${x - w * 0.28} ${top + h * 0.42}z`} fill="#ffffff" opacity={0.45} />
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
        <Line d={[0.62, 0.74, 0.86].map((at) => path`M${x - 2} ${top + h * at}h6`).join("")} width={1.2} colour={clear.light} />
        {s.detail ? <Label x={x + 10} y={top + h * 0.75} size={4} text={`${s.number("volume", 600)}`} fill={clear.light} /> : null}
      </>
    );
  },
};

function Cup({ x, foot, w, h, tones, double, saucer }: { x: number; foot: number; w: number; h: number; tones: Tones; double: boolean; saucer: boolean }) {
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
      {double ? null : <Line d={path`M${x + w * 0.46} ${y + h * 0.2}C${x + w * 0.84} ${y + h * 0.1} ${x + w * 0.76} ${y + h * 0.76} ${x + w * 0.38} ${y + h * 0.66}`} width={w * 0.11} colour={tones.shade} />}
      <Shape d={path`M${x - w / 2} ${y}Q${x - w * 0.5} ${foot - h * 0.16} ${x - w * 0.26} ${foot}Q${x} ${foot + w * 0.07} ${x + w * 0.26} ${foot}Q${x + w * 0.5} ${foot - h * 0.16} ${x + w / 2} ${y}z`} fill={tones.base} />
      <Shape d={path`M${x + w * 0.2} ${y}H${x + w / 2}Q${x + w * 0.5} ${foot - h * 0.16} ${x + w * 0.26} ${foot}Q${x + w * 0.18} ${foot + w * 0.03} ${x + w * 0.06} ${foot + w * 0.035}Q${x + w * 0.26} ${foot - h * 0.3} ${x + w * 0.2} ${y}z`} fill={tones.shade} />
      {double ? <Shape d={path`M${x - w * 0.4} ${y + 4}Q${x - w * 0.4} ${foot - h * 0.22} ${x} ${foot - h * 0.14}Q${x + w * 0.4} ${foot - h * 0.22} ${x + w * 0.4} ${y + 4}z`} fill={coffee.base} /> : null}
      <Shape d={path`M${x - w * 0.42} ${y + h * 0.16}Q${x - w * 0.42} ${y + h * 0.56} ${x - w * 0.32} ${y + h * 0.72}Q${x - w * 0.32} ${y + h * 0.4} ${x - w * 0.3} ${y + h * 0.18}z`} fill={tones.light} />
      <Oval x={x} y={y} rx={w / 2} ry={w * 0.12} fill={tones.light} />
      <Oval x={x} y={y + 0.6} rx={w * 0.44} ry={w * 0.09} fill={coffee.base} />
      <Oval x={x - w * 0.06} y={y + 0.8} rx={w * 0.3} ry={w * 0.05} fill={materials.flame.shade} />
    </>
  );
}

const cup: Kind = {
  focus: [14, 36, 50],
  draw(s) {
    const ml = s.number("volume volumeMl capacity", 180);
    const part = Math.min(1, Math.max(0, (ml - 60) / 260));
    const pieces = s.number("pieces setOf packSize", 1);
    const [w, h] = [29 + part * 15, 22 + part * 21];
    const double = s.flag("doubleWall", false);
    const tones = isGlass(s) ? clear : s.tones;
    const saucer = !double && ml < 240 && s.flag("saucer", true);
    return (
      <>
        <Shadow w={pieces > 1 ? 66 : w * 1.4} y={82} />
        {pieces > 1 ? <Cup x={65} foot={73} w={w * 0.92} h={h * 0.92} tones={tones} double={double} saucer={saucer} /> : null}
        {pieces > 2 ? <Cup x={26} foot={70} w={w * 0.86} h={h * 0.86} tones={tones} double={double} saucer={saucer} /> : null}
        <Cup x={pieces > 1 ? 37 : 46} foot={80} w={w} h={h} tones={tones} double={double} saucer={saucer} />
        <Mark x={(pieces > 1 ? 37 : 46) - w * 0.06} y={80 - h * 0.42} size={4} brand={s.brand} fill={double ? clear.light : tones.ink} />
      </>
    );
  },
};

const pitcher: Kind = {
  focus: [16, 20, 52],
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
        <Shadow x={x} w={w} y={83} />
        <Line d={path`M${x + a - 2} ${top + 6}C${x + w * 0.98} ${top} ${x + w * 0.94} ${top + h * 0.76} ${x + w * 0.44} ${top + h * 0.7}`} width={5} colour={s.flag("insulatedHandle", false) ? rubber.base : s.tones.shade} />
        <Shape d={path`M${x - a - lip} ${top - 4}Q${x - a} ${top + 12} ${x - w * 0.45} ${top + h * 0.5}Q${x - w * 0.56} ${foot - 3} ${x - w * 0.44} ${foot}Q${x} ${foot + 6} ${x + w * 0.44} ${foot}Q${x + w * 0.56} ${foot - 3} ${x + w * 0.45} ${top + h * 0.5}Q${x + a} ${top + 14} ${x + a} ${top}z`} fill={s.tones.base} />
        <Shape d={path`M${x + a * 0.36} ${top + 3}L${x + a} ${top}Q${x + a} ${top + 14} ${x + w * 0.45} ${top + h * 0.5}Q${x + w * 0.56} ${foot - 3} ${x + w * 0.44} ${foot}Q${x + w * 0.3} ${foot + 2.4} ${x + w * 0.14} ${foot + 3}Q${x + w * 0.3} ${top + h * 0.5} ${x + a * 0.36} ${top + 3}z`} fill={s.tones.shade} />
        <Shape d={path`M${x - w * 0.3} ${top + h * 0.3}Q${x - w * 0.46} ${top + h * 0.6} ${x - w * 0.36} ${foot - 5}l5 1Q${x - w * 0.34} ${top + h * 0.6} ${x - w * 0.2} ${top + h * 0.3}z`} fill={s.tones.light} />
        <Shape d={path`M${x - a - lip} ${top - 4}Q${x - a + 2} ${top - w * 0.1} ${x} ${top - w * 0.085}Q${x + a} ${top - w * 0.08} ${x + a} ${top}Q${x + a} ${top + w * 0.08} ${x} ${top + w * 0.085}Q${x - a} ${top + w * 0.08} ${x - a - lip} ${top - 4}z`} fill={s.tones.light} />
        <Shape d={path`M${x - a - lip + 4} ${top - 2.6}Q${x - a + 4} ${top - w * 0.07} ${x} ${top - w * 0.06}Q${x + a - 2} ${top - w * 0.055} ${x + a - 2} ${top}Q${x + a - 3} ${top + w * 0.06} ${x} ${top + w * 0.062}Q${x - a + 2} ${top + w * 0.06} ${x - a - lip + 4} ${top - 2.6}z`} fill={paper.light} />
        <Mark x={x} y={top + h * 0.56} size={5.5} brand={s.brand} fill={s.tones.ink} />
        {s.detail ? <Label x={x} y={top + h * 0.8} size={5} text={`${s.number("volume", 600)} ml`} fill={s.tones.ink} /> : null}
      </>
    );
  },
};

export const brewingKinds = {
  kettles: kettle,
  drippers: dripper,
  "paper-filters": papers,
  servers: server,
  cups: cup,
  "milk-pitchers": pitcher,
} satisfies Record<string, Kind>;
