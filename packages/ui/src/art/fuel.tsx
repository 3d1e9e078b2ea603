import { Flame, Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

type CanisterProps = {
  x: number;
  y: number;
  w: number;
  h: number;
  tones: Tones;
  text?: string;
  valve?: string;
};

/** A gas cartridge; `y` is its foot. Screw valves have a narrow collar, bayonets a wide one, others none. */
export function Canister({ x, y, w, h, tones, text = "", valve = "screw" }: CanisterProps) {
  const { steel, graphite } = materials;
  const top = y - h;
  const dome = Math.min(9, h * 0.32);
  return (
    <>
      <Can x={x} y={top + dome + 2} w={w} h={h - dome - 4} tilt={0.12} tones={tones} />
      <Shape
        d={path`
          M${x - w / 2} ${top + dome + 3}Q${x - w * 0.46} ${top} ${x - w * 0.16} ${top}
          H${x + w * 0.16}Q${x + w * 0.46} ${top} ${x + w / 2} ${top + dome + 3}
          Q${x} ${top + dome + 8} ${x - w / 2} ${top + dome + 3}z
        `}
        fill={steel.base}
      />
      <Shape
        d={path`
          M${x + w * 0.05} ${top}H${x + w * 0.16}
          Q${x + w * 0.46} ${top} ${x + w / 2} ${top + dome + 3}
          Q${x + w * 0.4} ${top + dome + 5.5} ${x + w * 0.2} ${top + dome + 5.5}z
        `}
        fill={steel.shade}
      />
      <Line
        d={path`
          M${x - w * 0.38} ${top + dome * 0.9}
          Q${x - w * 0.3} ${top + 2} ${x - w * 0.14} ${top + 1.5}
        `}
        width={1.4}
        colour={steel.light}
      />
      {/pierc/.test(valve) ? (
        <Oval x={x} y={top + 0.5} rx={w * 0.15} ry={1.6} fill={steel.deep} />
      ) : (
        <>
          <Box
            x={x - (/bayo/.test(valve) ? 8 : 5)}
            y={top - 3}
            w={/bayo/.test(valve) ? 16 : 10}
            h={4.5}
            r={0.75}
            fill={graphite.base}
          />
          <Box x={x - 2.5} y={top - 6} w={5} h={4} r={0.75} fill={steel.light} />
        </>
      )}
      {text ? (
        <Label
          x={x - w * 0.03}
          y={y - (h - dome) * 0.26}
          size={w * 0.24}
          fit={w * 0.78}
          text={text}
          fill={tones.ink}
        />
      ) : null}
    </>
  );
}

export const fuel: Kind = {
  parameters: {
    fuelType: ["gas", "liquid"],
    valve: ["screw", "pierce"],
    netWeight: [230, 450],
    lowestTemperature: [-5, -20],
  },
  focus: [22, 36, 50],
  rise: 7,
  draw(s) {
    const { flame, rubber } = materials;
    const net = s.number("netWeight", 230);
    if (s.says("fuelType", /liquid|alcohol|ethanol|spirit|petrol|gasoline|paraffin|kerosene/)) {
      const h = s.size("netWeight", [300, 1000], [44, 62]);
      const top = 82 - h;
      return (
        <>
          <Shadow of={s} w={32} y={83} />
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
          <Shadow of={s} w={56} y={83} />
          <Box x={20} y={44} w={56} h={39} r={3} fill={s.tones.base} />
          <Box x={66} y={44} w={10} h={39} r={3} fill={s.tones.shade} />
          <Box x={20} y={40} w={56} h={7} r={3} fill={s.tones.light} />
          <Flame x={43} y={78} size={24} fill={flame.base} heart={glass.lamp} />
        </>
      );
    }
    const part = s.size("netWeight", [90, 460], [0, 1], true);
    const [w, h] = [40 + part * 16, 34 + part * 24];
    const winter = s.number("lowestTemperature", 0) < -5;
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        <Canister x={48} y={83} w={w} h={h} tones={s.tones} text={`${net} g`} valve={s.text("valve")} />
        <Box
          x={48 - w / 2}
          y={83 - h * 0.08}
          w={w * 0.7}
          h={2}
          r={0}
          fill={winter ? materials.water.light : s.tones.light}
          opacity={0.9}
        />
        <Flame x={46.5} y={83 - h * 0.44} size={h * 0.24} fill={flame.light} heart={glass.signal} />
        <Mark x={48 - w * 0.32} y={83 - h * 0.52} size={4} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
