import { Canister } from "./fuel.tsx";
import { Flame, Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Can, Knob, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** A blue and amber flame ring, wider with more power. */
function Burner({ x, y, w, power, tones }: { x: number; y: number; w: number; power: number; tones: Tones }) {
  const { graphite, steel, flame } = materials;
  return (
    <>
      <Flame x={x} y={y} size={8 + power * 10} fill={flame.base} heart={glass.lamp} />
      <Flame x={x - w * 0.26} y={y} size={6 + power * 5} fill="#5f9fc4" heart={glass.glint} />
      <Flame x={x + w * 0.26} y={y} size={6 + power * 5} fill="#5f9fc4" heart={glass.glint} />
      <Line
        d={path`
          M${x - w * 0.46} ${y + 4}L${x - w * 0.72} ${y - 6}h-7M${x + w * 0.46} ${y + 4}
          L${x + w * 0.72} ${y - 6}h7
        `}
        width={2.8}
        colour={steel.base}
      />
      <Line d={path`M${x} ${y + 2}V${y - 4}`} width={2.8} colour={steel.shade} />
      <Can x={x} y={y} w={w} bottom={w * 0.7} h={6} tilt={0.16} tones={graphite} top={graphite.deep} />
      <Can x={x} y={y + 7} w={w * 0.34} h={7} tones={tones} />
    </>
  );
}

/** Two burners in a case whose lid shields them from the wind. */
function tableStove(s: Subject, power: number) {
  const { graphite, rubber, steel } = materials;
  return (
    <>
      <Shadow of={s} w={84} y={83} />
      <Shape d="M12 32q0-3 3-3H81q3 0 3 3V62H12z" fill={s.tones.shade} />
      <Shape d="M16 36q0-3 3-3H58L44 62H16z" fill={s.tones.base} />
      <Line d="M12 62L4 44M84 62L92 44" width={2.6} colour={steel.base} />
      {[29, 67].map((x) => (
        <g key={x}>
          <Flame x={x - 6} y={62} size={7 + power * 4} fill="#5f9fc4" heart={glass.glint} />
          <Flame x={x + 6} y={62} size={7 + power * 4} fill="#5f9fc4" heart={glass.glint} />
          <Flame x={x} y={63} size={9 + power * 6} fill={materials.flame.base} heart={glass.lamp} />
          <Can x={x} y={61} w={20} bottom={15} h={5} tones={graphite} top={graphite.deep} />
          <Line
            d={path`M${x - 16} 59H${x + 16}M${x - 9} 59V65M${x + 9} 59V65`}
            width={2}
            colour={steel.base}
          />
        </g>
      ))}
      <Box x={8} y={65} w={80} h={17} r={3} fill={s.tones.light} />
      <Box x={8} y={68} w={80} h={14} r={3} fill={s.tones.base} />
      <Shape d="M78 68h7q3 0 3 3v8q0 3-3 3h-7z" fill={s.tones.shade} />
      <Knob x={29} y={75} r={4.5} tones={rubber} />
      <Knob x={67} y={75} r={4.5} tones={rubber} />
      <Mark x={48} y={75} size={5} brand={s.brand} fill={s.tones.ink} />
      {s.flag("piezo", false) ? <Disc x={57} y={75} r={2} fill={glass.signal} /> : null}
    </>
  );
}

export const stove: Kind = {
  parameters: {
    stoveType: ["screw-on burner", "integrated system"],
    power: [3, 1.5],
    piezo: [true, false],
    weightGrams: [90, 2400],
  },
  focus: [20, 14, 56],
  rise: 3,
  draw(s) {
    const { graphite, steel, rubber, paper } = materials;
    const power = s.size("power", [1, 4.5], [0, 1]);
    const grams = s.number("weightGrams", 90);
    const type = `${s.text("stoveType fuelType")} ${s.text("valve")}`;
    const w = 20 + power * 10;
    if (/remote|liquid|multi|hose|gasoline|petrol/.test(type)) {
      return (
        <>
          <Shadow of={s} w={82} y={83} />
          <Line d="M30 70C50 84 52 66 66 66" width={2.6} colour={steel.base} />
          {/liquid|multi|petrol/.test(type) ? (
            <>
              <Can x={76} y={52} w={9} bottom={20} h={8} tones={s.tones} />
              <Can x={76} y={59} w={20} h={23} tones={s.tones} />
              <Can x={76} y={46} w={9} h={7} tones={rubber} top={rubber.light} />
            </>
          ) : (
            <Canister x={76} y={82} w={26} h={24} tones={graphite} />
          )}
          <Line d="M24 66L10 82M34 66L46 82" width={3.4} colour={s.tones.base} />
          <Line d="M29 66V80" width={3.4} colour={s.tones.shade} />
          <Burner x={29} y={56} w={w} power={power} tones={s.tones} />
          <Box x={55} y={63} w={9} h={5} fill={s.tones.light} />
        </>
      );
    }
    if (/alcohol|spirit|wood|solid/.test(type)) {
      return (
        <>
          <Shadow of={s} w={46} y={83} />
          <Flame x={48} y={54} size={22 + power * 8} fill={materials.flame.base} heart={glass.lamp} />
          <Can x={48} y={52} w={46} bottom={40} h={28} tones={s.tones} top={s.tones.deep} />
          <Flame x={50} y={57} size={17} fill={materials.flame.light} heart={glass.lamp} />
          <Shape d="M25 52A23 3.2 0 0 0 71 52V60A23 3.2 0 0 1 25 60z" fill={s.tones.base} />
          <Line d="M30 72h0M38 74h0M46 75h0M54 75h0" width={4} colour={s.tones.deep} />
          <Line d="M27 52l-4-7M69 52l4-7" width={3} colour={steel.base} />
        </>
      );
    }
    if (grams > 1500) return tableStove(s, power);
    const integrated = /integrat|system/.test(type) || grams > 250;
    const canister = s.tones.dark ? paper : graphite;
    const base = integrated ? 64 : 52;
    return (
      <>
        <Shadow of={s} w={40} y={83} />
        <Canister x={48} y={83} w={42} h={integrated ? 20 : 27} tones={canister} />
        {integrated ? (
          <>
            <Can x={48} y={16} w={34} h={36} tones={s.tones} top={rubber.base} />
            <Line d="M65 24h8q2 0 2 2v16q0 2-2 2h-8" width={3.4} colour={rubber.base} />
            <Label
              x={45}
              y={38}
              size={8}
              fit={22}
              text={`${s.number("boilTime", 2.5)} min`}
              fill={s.tones.ink}
            />
            <Can x={48} y={53} w={28} bottom={22} h={5} tones={steel} />
          </>
        ) : (
          <Burner x={48} y={base - 20} w={w} power={power} tones={s.tones} />
        )}
        <Line d={path`M48 ${base - 2}h17`} width={2} colour={steel.base} />
        <Disc x={68} y={base - 2} r={3.6} fill={s.tones.base} />
        <Box x={43} y={base - 6} w={10} h={8} fill={s.tones.base} />
        <Box x={49} y={base - 6} w={4} h={8} fill={s.tones.shade} />
        {s.flag("piezo", false) ? <Box x={34} y={base - 6} w={7} h={4.5} fill={rubber.base} /> : null}
      </>
    );
  },
};
