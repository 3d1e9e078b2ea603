import { glass, materials } from "./palette.ts";
import { Box, Can, Disc, Drop, Flame, Knob, Label, Line, Mark, Oval, Shadow, Shape, path } from "./parts.tsx";
import type { Tones } from "./palette.ts";
import type { Kind, Subject } from "./subject.ts";

type CanisterProps = { x: number; y: number; w: number; h: number; tones: Tones; text?: string; valve?: string };

/** A gas cartridge; `y` is its foot. Screw valves have a tall collar, bayonets a wide one, pierceable ones none. */
function Canister({ x, y, w, h, tones, text = "", valve = "screw" }: CanisterProps) {
  const { steel, graphite } = materials;
  const top = y - h;
  const dome = Math.min(9, h * 0.32);
  return (
    <>
      <Can x={x} y={top + dome + 2} w={w} h={h - dome - 4} tilt={0.12} tones={tones} />
      <Shape d={path`M${x - w / 2} ${top + dome + 3}Q${x - w * 0.46} ${top} ${x - w * 0.16} ${top}H${x + w * 0.16}Q${x + w * 0.46} ${top} ${x + w / 2} ${top + dome + 3}Q${x} ${top + dome + 8} ${x - w / 2} ${top + dome + 3}z`} fill={steel.base} />
      <Shape d={path`M${x + w * 0.05} ${top}H${x + w * 0.16}Q${x + w * 0.46} ${top} ${x + w / 2} ${top + dome + 3}Q${x + w * 0.4} ${top + dome + 5.5} ${x + w * 0.2} ${top + dome + 5.5}z`} fill={steel.shade} />
      <Line d={path`M${x - w * 0.38} ${top + dome * 0.9}Q${x - w * 0.3} ${top + 2} ${x - w * 0.14} ${top + 1.5}`} width={1.4} colour={steel.light} />
      {/pierc/.test(valve) ? (
        <Oval x={x} y={top + 0.5} rx={w * 0.15} ry={1.6} fill={steel.deep} />
      ) : (
        <>
          <Box x={x - (/bayo/.test(valve) ? 8 : 5)} y={top - 3} w={/bayo/.test(valve) ? 16 : 10} h={4.5} r={0.75} fill={graphite.base} />
          <Box x={x - 2.5} y={top - 6} w={5} h={4} r={0.75} fill={steel.light} />
        </>
      )}
      {text ? <Label x={x - w * 0.03} y={y - (h - dome) * 0.26} size={w * 0.24} fit={w * 0.78} text={text} fill={tones.ink} /> : null}
    </>
  );
}

const fuel: Kind = {
  focus: [22, 36, 50],
  draw(s) {
    const { flame, rubber } = materials;
    const net = s.number("netWeight", 230);
    if (s.says("fuelType", /liquid|alcohol|ethanol|spirit|petrol|gasoline|paraffin|kerosene/)) {
      const h = s.size("netWeight", [300, 1000], [44, 62]);
      const top = 82 - h;
      return (
        <>
          <Shadow w={32} y={83} />
          <Can x={48} y={top - 8} w={13} h={9} tones={rubber} top={rubber.light} />
          <Can x={48} y={top + 2} w={17} bottom={34} h={10} tilt={0.16} tones={s.tones} />
          <Can x={48} y={top + 11} w={34} h={h - 13} tilt={0.14} tones={s.tones} />
          <Flame x={46} y={top + 34} size={15} fill={flame.base} heart={glass.lamp} />
          <Label x={46} y={top + h - 8} size={8} fit={26} text={`${net} g`} fill={s.tones.ink} />
        </>
      );
    }
    if (s.says("fuelType", /solid|tablet|hex|wood/)) {
      return (
        <>
          <Shadow w={56} y={83} />
          <Box x={20} y={44} w={56} h={39} r={3} fill={s.tones.base} />
          <Box x={66} y={44} w={10} h={39} r={3} fill={s.tones.shade} />
          <Box x={20} y={40} w={56} h={7} r={3} fill={s.tones.light} />
          <Flame x={43} y={78} size={24} fill={flame.base} heart={glass.lamp} />
        </>
      );
    }
    const part = Math.min(1, Math.max(0, Math.log(net / 90) / Math.log(460 / 90)));
    const [w, h] = [40 + part * 16, 34 + part * 24];
    const winter = s.number("lowestTemperature", 0) < -5;
    return (
      <>
        <Shadow w={w} y={83} />
        <Canister x={48} y={83} w={w} h={h} tones={s.tones} text={`${net} g`} valve={s.text("valve")} />
        <Box x={48 - w / 2} y={83 - h * 0.22} w={w * 0.7} h={2} r={0} fill={winter ? materials.water.light : s.tones.light} opacity={0.9} />
        <Flame x={46.5} y={83 - h * 0.44} size={h * 0.24} fill={flame.light} heart={glass.signal} />
        <Mark x={48 - w * 0.32} y={83 - h * 0.52} size={4} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};

/** A blue and amber flame ring, wider with more power. */
function Burner({ x, y, w, power, tones }: { x: number; y: number; w: number; power: number; tones: Tones }) {
  const { graphite, steel, flame } = materials;
  return (
    <>
      <Flame x={x} y={y} size={8 + power * 10} fill={flame.base} heart={glass.lamp} />
      <Flame x={x - w * 0.26} y={y} size={6 + power * 5} fill="#5f9fc4" heart={glass.glint} />
      <Flame x={x + w * 0.26} y={y} size={6 + power * 5} fill="#5f9fc4" heart={glass.glint} />
      <Line d={path`M${x - w * 0.46} ${y + 4}L${x - w * 0.72} ${y - 6}h-7M${x + w * 0.46} ${y + 4}L${x + w * 0.72} ${y - 6}h7`} width={2.8} colour={steel.base} />
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
      <Shadow w={84} y={83} />
      <Shape d="M12 32q0-3 3-3H81q3 0 3 3V62H12z" fill={s.tones.shade} />
      <Shape d="M16 36q0-3 3-3H58L44 62H16z" fill={s.tones.base} />
      <Line d="M12 62L4 44M84 62L92 44" width={2.6} colour={steel.base} />
      {[29, 67].map((x) => (
        <g key={x}>
          <Flame x={x - 6} y={62} size={7 + power * 4} fill="#5f9fc4" heart={glass.glint} />
          <Flame x={x + 6} y={62} size={7 + power * 4} fill="#5f9fc4" heart={glass.glint} />
          <Flame x={x} y={63} size={9 + power * 6} fill={materials.flame.base} heart={glass.lamp} />
          <Can x={x} y={61} w={20} bottom={15} h={5} tones={graphite} top={graphite.deep} />
          <Line d={path`M${x - 16} 59H${x + 16}M${x - 9} 59V65M${x + 9} 59V65`} width={2} colour={steel.base} />
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

const stove: Kind = {
  focus: [22, 6, 50],
  draw(s) {
    const { graphite, steel, rubber, paper } = materials;
    const power = s.size("power", [1, 4.5], [0, 1]);
    const grams = s.number("weightGrams", 90);
    const type = `${s.text("stoveType fuelType")} ${s.text("valve")}`;
    const w = 20 + power * 10;
    if (/remote|liquid|multi|hose|gasoline|petrol/.test(type)) {
      return (
        <>
          <Shadow w={82} y={83} />
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
          <Shadow w={46} y={83} />
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
        <Shadow w={40} y={83} />
        <Canister x={48} y={83} w={42} h={integrated ? 20 : 27} tones={canister} />
        {integrated ? (
          <>
            <Can x={48} y={16} w={34} h={36} tones={s.tones} top={rubber.base} />
            <Line d="M65 24h8q2 0 2 2v16q0 2-2 2h-8" width={3.4} colour={rubber.base} />
            <Label x={45} y={38} size={8} fit={22} text={`${s.number("boilTime", 2.5)} min`} fill={s.tones.ink} />
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

const cookSet: Kind = {
  focus: [12, 36, 48],
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
    return (
      <>
        <Shadow x={x + 4} w={w + (pieces > 2 ? 34 : 14)} y={83} />
        {pieces > 3 ? (
          <>
            <Can x={70} y={46} w={30} bottom={24} h={12} tones={steel} top={steel.deep} />
            <Line d="M83 48C92 48 92 56 86 58" width={2.6} colour={rubber.base} />
          </>
        ) : null}
        {pieces > 2 ? (
          <>
            <Can x={74} y={64} w={22} bottom={19} h={17} tones={pieces > 4 ? materials.paper : steel} top={graphite.deep} />
            <Line d="M85 66h4q3 0 3 4t-3 4h-4" width={2.6} colour={rubber.base} />
          </>
        ) : null}
        {pieces > 5 ? <Can x={74} y={58} w={20} bottom={17} h={8} tones={graphite} top={graphite.deep} /> : null}
        <Line d={path`M${x - w / 2 + 1} ${top + 8}L${x - w / 2 - 11} ${top + 13}M${x - w / 2 + 1} ${top + 15}L${x - w / 2 - 11} ${top + 13}`} width={3} colour={rubber.base} />
        <Can x={x} y={top} w={w} bottom={w * 0.94} h={h} tones={metal} top={metal.deep} />
        {lidded ? (
          <>
            <Can x={x} y={top - 3} w={w + 3} h={3.5} tones={metal} />
            <Oval x={x} y={top - 3.5} rx={w / 2 + 1.5} ry={w * 0.075} fill={metal.light} />
            <Can x={x} y={top - 8.5} w={9} h={4} tones={rubber} top={rubber.light} />
          </>
        ) : null}
        <Line d={[0.3, 0.45, 0.6].map((at) => path`M${x + w * 0.08} ${top + h * at + 5}h${w * 0.14}`).join("")} width={1.2} colour={metal.deep} />
        <Mark x={x - w * 0.1} y={top + h * 0.55} size={5.5} brand={s.brand} fill={metal.ink} />
        {s.detail && litres ? <Label x={x} y={top + h * 0.85} size={4.5} text={`${litres} L`} fill={metal.ink} /> : null}
      </>
    );
  },
};

const waterFilter: Kind = {
  focus: (s) => (isGravity(s) ? [22, 6, 50] : [22, 38, 48]),
  draw(s) {
    const { rubber, water, graphite, steel, paper } = materials;
    const type = s.text("filterType");
    const w = s.size("weightGrams", [60, 500], [17, 25]);
    if (/pump/.test(type)) {
      return (
        <>
          <Shadow w={58} y={83} />
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
          <Shadow w={34} y={83} />
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
    return (
      <>
        <Shadow w={gravity ? 22 : 28} y={83} />
        {gravity ? <Line d={path`M${48 - bag / 2 + 4} 12Q48 -2 ${48 + bag / 2 - 4} 12`} width={2.6} colour={graphite.base} /> : null}
        <Shape d={path`M${48 - bag / 2} 12q0-3 3-3h${bag - 6}q3 0 3 3v${bottom - 24}q0 8-${bag / 2 - 6} 13h-12q-${bag / 2 - 6}-5-${bag / 2 - 6}-13z`} fill={water.base} />
        <Shape d={path`M${48 + bag * 0.22} 9h${bag * 0.28 - 3}q3 0 3 3v${bottom - 24}q0 8-${bag / 2 - 6} 13h-4q${bag * 0.16}-16 ${bag * 0.02}-${bottom - 9}z`} fill={water.shade} />
        <Box x={48 - bag / 2} y={9} w={bag} h={5} fill={s.tones.base} />
        <Line d={path`M${48 - bag / 2 + 5} 18v12`} width={2.4} colour={water.light} />
        <Drop x={47} y={30} size={15} fill={paper.base} />
        <Can x={48} y={bottom} w={13} h={5} tones={rubber} />
        {gravity ? (
          <>
            <Line d="M48 50C48 58 40 58 40 64" width={3} colour={water.shade} />
            <Can x={42} y={63} w={w * 0.8} h={13} tones={s.tones} top={s.tones.light} />
            <Drop x={42} y={84} size={6} />
          </>
        ) : (
          <>
            <Can x={48} y={51} w={w} h={20} tones={s.tones} top={s.tones.light} />
            <Can x={48} y={58} w={w + 2} h={5} tones={{ ...paper, base: paper.light }} />
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

export const campKinds = {
  stoves: stove,
  fuel,
  "cook-sets": cookSet,
  "water-filters": waterFilter,
} satisfies Record<string, Kind>;
