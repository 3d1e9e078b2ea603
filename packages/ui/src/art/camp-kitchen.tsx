import { Drop, Label, Mark } from "./marks.tsx";
import { materials, tonesOf } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** What a flame leaves on titanium. */
const HEATED = { gold: tonesOf("#b59a6a"), blue: tonesOf("#6f7f9c") };

export const cookSet: Kind = {
  parameters: {
    volume: [1.4, 2.2],
    pieces: [5, 2],
    material: ["aluminium", "titanium"],
    nonStick: [false, true],
    persons: [2, 4],
  },
  focus: [12, 36, 48],
  rise: 10,
  draw(s) {
    const { rubber, graphite, steel } = materials;
    const pieces = Math.min(8, Math.max(1, s.number("pieces", 3)));
    const litres = s.number("volume", 1.4);
    const part = Math.min(1, Math.max(0, ((litres > 20 ? litres / 1000 : litres) - 0.6) / 2.2));
    const [w, h] = [34 + part * 12, 27 + part * 11];
    const x = pieces > 2 ? 40 : 46;
    const top = 81 - h;
    const metal = s.tones;
    const lidded = s.flag("lid", true);
    const eaters = Math.min(4, Math.max(1, Math.round(s.number("persons", 2))));
    return (
      <>
        <Shadow of={s} x={x + 4} w={w + (pieces > 2 ? 34 : 14)} y={83} />
        {pieces > 3 ? (
          <>
            <Can x={70} y={46} w={30} bottom={24} h={12} tones={steel} top={steel.deep} />
            <Line d="M83 48C92 48 92 56 86 58" width={2.6} colour={rubber.base} />
          </>
        ) : null}
        {pieces > 2 ? (
          <>
            <Can
              x={74}
              y={64}
              w={22}
              bottom={19}
              h={17}
              tones={pieces > 4 ? materials.paper : steel}
              top={graphite.deep}
            />
            <Line d="M85 66h4q3 0 3 4t-3 4h-4" width={2.6} colour={rubber.base} />
          </>
        ) : null}
        {pieces > 5 ? (
          <Can x={74} y={58} w={20} bottom={17} h={8} tones={graphite} top={graphite.deep} />
        ) : null}
        <Line
          d={path`
            M${x - w / 2 + 1} ${top + 8}L${x - w / 2 - 11} ${top + 13}M${x - w / 2 + 1} ${top + 15}
            L${x - w / 2 - 11} ${top + 13}
          `}
          width={3}
          colour={rubber.base}
        />
        <Can x={x} y={top} w={w} bottom={w * 0.94} h={h} tones={metal} top={metal.deep} />
        {lidded ? (
          <>
            <Can x={x} y={top - 3} w={w + 3} h={3.5} tones={metal} />
            <Oval x={x} y={top - 3.5} rx={w / 2 + 1.5} ry={w * 0.075} fill={metal.light} />
            <Can x={x} y={top - 8.5} w={9} h={4} tones={rubber} top={rubber.light} />
          </>
        ) : null}
        {s.says("material", /titan/) ? (
          <>
            <Can x={x} y={top + h * 0.74} w={w * 0.957} bottom={w * 0.949} h={h * 0.09} tones={HEATED.gold} />
            <Can x={x} y={top + h * 0.83} w={w * 0.949} bottom={w * 0.94} h={h * 0.17} tones={HEATED.blue} />
          </>
        ) : null}
        {/* A spoon for everybody. */}
        {Array.from({ length: eaters }, (_, at) => (
          <g key={at}>
            <Line d={path`M${14 - at * 3.4 + eaters} 82V${62 + at}`} width={1.6} colour={steel.shade} />
            <Oval x={14 - at * 3.4 + eaters} y={60 + at} rx={2} ry={3.4} fill={steel.base} />
          </g>
        ))}
        <Line
          d={[0.3, 0.45, 0.6].map((at) => path`M${x + w * 0.08} ${top + h * at + 5}h${w * 0.14}`).join("")}
          width={1.2}
          colour={metal.deep}
        />
        {s.flag("nonStick", false) ? (
          <Can x={x} y={top + h * 0.84} w={w * 0.96} bottom={w * 0.94} h={h * 0.16} tones={rubber} />
        ) : null}
        <Mark x={x - w * 0.1} y={top + h * 0.5} size={5.5} brand={s.brand} fill={metal.ink} />
        {s.detail && litres ? (
          <Label x={x - w * 0.1} y={top + h * 0.78} size={4.5} text={`${litres} L`} fill={metal.ink} />
        ) : null}
      </>
    );
  },
};

export const waterFilter: Kind = {
  parameters: {
    filterType: ["squeeze", "gravity"],
    flowRate: [1.5, 0.6],
    lifetime: [1500, 400],
    weightGrams: [90, 300],
  },
  focus: (s) => (isGravity(s) ? [22, 6, 50] : [22, 38, 48]),
  draw(s) {
    const { rubber, water, graphite, steel, paper } = materials;
    const type = s.text("filterType");
    const w = s.size("weightGrams", [60, 500], [17, 25]);
    if (/pump/.test(type)) {
      return (
        <>
          <Shadow of={s} w={58} y={83} />
          <Line d="M40 70C20 90 10 70 16 54M56 46C80 40 84 58 76 78" width={3} colour={water.base} />
          <Box x={38} y={10} w={20} h={6.5} r={3} fill={rubber.base} />
          <Box x={46} y={15} w={4} h={18} r={0} fill={steel.base} />
          <Can x={48} y={34} w={w} h={44} tones={s.tones} top={s.tones.light} />
          <Can x={48} y={66} w={w + 2} h={14} tones={rubber} />
          <Drop x={46} y={53} size={12} fill={water.light} />
          <Drop x={76} y={82} size={7} />
        </>
      );
    }
    if (/bottle|cup|press/.test(type)) {
      return (
        <>
          <Shadow of={s} w={34} y={83} />
          <Can x={48} y={18} w={12} h={9} tones={rubber} top={rubber.light} />
          <Can x={48} y={28} w={27} bottom={33} h={10} tones={s.tones} top={s.tones.light} />
          <Can x={48} y={38} w={34} h={42} tones={water} />
          <Can x={48} y={36} w={14} h={27} tones={paper} />
          <Can x={48} y={67} w={35} h={13} tones={s.tones} />
          <Drop x={46} y={50} size={9} />
        </>
      );
    }
    const gravity = isGravity(s);
    const bag = s.size("flowRate", [0.8, 2.5], [32, 44]);
    const bottom = gravity ? 44 : 46;
    const band = s.size("lifetime", [500, 6000], [4, 8], true);
    return (
      <>
        <Shadow of={s} w={gravity ? 22 : 28} y={83} />
        {gravity ? (
          <Line
            d={path`M${48 - bag / 2 + 4} 12Q48 -2 ${48 + bag / 2 - 4} 12`}
            width={2.6}
            colour={graphite.base}
          />
        ) : null}
        <Shape
          d={path`
            M${48 - bag / 2} 12q0-3 3-3h${bag - 6}q3 0 3 3v${bottom - 24}q0 8-${bag / 2 - 6} 13h-12
            q-${bag / 2 - 6}-5-${bag / 2 - 6}-13z
          `}
          fill={water.base}
        />
        <Shape
          d={path`
            M${48 + bag * 0.22} 9h${bag * 0.28 - 3}q3 0 3 3v${bottom - 24}q0 8-${bag / 2 - 6} 13h-4
            q${bag * 0.16}-16 ${bag * 0.02}-${bottom - 9}z
          `}
          fill={water.shade}
        />
        <Box x={48 - bag / 2} y={9} w={bag} h={5} fill={s.tones.base} />
        <Line d={path`M${48 - bag / 2 + 5} 18v12`} width={2.4} colour={water.light} />
        <Drop x={47} y={30} size={15} fill={paper.base} />
        <Can x={48} y={bottom} w={13} h={5} tones={rubber} />
        {gravity ? (
          <>
            <Line d="M48 50C48 58 40 58 40 64" width={3} colour={water.shade} />
            <Can x={42} y={63} w={w * 0.8} h={13} tones={s.tones} top={s.tones.light} />
            <Can x={42} y={67} w={w * 0.8 + 1.5} h={band * 0.7} tones={paper} />
            <Drop x={42} y={84} size={6} />
          </>
        ) : (
          <>
            <Can x={48} y={51} w={w} h={20} tones={s.tones} top={s.tones.light} />
            <Can x={48} y={58} w={w + 2} h={band} tones={{ ...paper, base: paper.light }} />
            <Can x={48} y={73} w={10} h={4} tones={rubber} />
            <Drop x={48} y={84} size={7} />
          </>
        )}
      </>
    );
  },
};

function isGravity(s: Subject): boolean {
  return s.says("filterType", /gravity/);
}
