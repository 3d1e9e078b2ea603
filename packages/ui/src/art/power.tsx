import { Bolt, Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Can, Crate, Shadow } from "./parts.tsx";
import { Box, Disc, Line, path, ribs } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

type BatteryProps = {
  x: number;
  y: number;
  w: number;
  h: number;
  tones: Tones;
  text: string;
  brand: number;
  pins?: number;
  /** How much of its top one sees: a thicker one weighs more. */
  depth?: number;
};

/** A camera battery in its wrapper; terminals on top. */
function Battery({ x, y, w, h, tones, text, brand, pins = 4, depth = 6 }: BatteryProps) {
  const { rubber, brass } = materials;
  return (
    <>
      <Crate x={x} y={y} w={w} h={h} depth={depth} r={3} tones={tones} />
      <Box x={x + w * 0.16} y={y - 4.8} w={w * 0.5} h={3.4} r={0.75} fill={rubber.base} />
      <Line d={ribs(x + w * 0.24, y - 4.2, w * 0.34, 2.2, pins)} width={2} colour={brass.light} flat />
      <Bolt x={x + w * 0.44} y={y + h * 0.36} size={h * 0.42} fill={tones.ink} />
      <Label x={x + w * 0.44} y={y + h * 0.86} size={6.5} fit={w * 0.7} text={text} fill={tones.ink} />
      {w > 24 ? <Mark x={x + 5} y={y + 6} size={3.4} brand={brand} fill={tones.ink} /> : null}
    </>
  );
}

export const battery: Kind = {
  parameters: {
    batteryModel: ["HLN-14", "VDP-8"],
    energy: [8.7, 16],
    usbCharging: [false, true],
    weightGrams: [49, 90],
  },
  focus: [24, 34, 48],
  rise: 7,
  draw(s) {
    const { steel } = materials;
    const pieces = Math.max(1, Math.round(s.number("pieces packSize quantity packOf", 1)));
    const energy = s.number("energy", 0);
    const text = s.text("batteryModel").toUpperCase() || (energy ? `${energy} Wh` : "");
    const pins = s.number("voltage", 7) > 5 ? 4 : 3;
    if (s.says("form formFactor batteryType type size", /\baaa?\b/)) {
      const shown = Math.min(4, Math.max(2, pieces));
      const [w, gap] = [17, 1.5];
      const left = 48 - (shown * w + (shown - 1) * gap) / 2;
      return (
        <>
          <Shadow of={s} w={shown * w} y={82} />
          {Array.from({ length: shown }, (_, at) => (
            <g key={at}>
              <Can
                x={left + w / 2 + at * (w + gap)}
                y={31}
                w={7}
                h={4}
                tilt={0.2}
                tones={steel}
                top={steel.light}
              />
              <Can
                x={left + w / 2 + at * (w + gap)}
                y={36}
                w={w}
                h={44}
                tilt={0.16}
                tones={s.tones}
                top={steel.base}
              />
              <Can x={left + w / 2 + at * (w + gap)} y={68} w={w} h={12} tilt={0.16} tones={steel} />
              <Bolt x={left + w / 2 + at * (w + gap)} y={53} size={13} fill={s.tones.ink} />
            </g>
          ))}
        </>
      );
    }
    const w = s.size("energy", [3, 17], [36, 52]);
    const h = s.size("energy", [3, 17], [40, 60]);
    const depth = s.size("weightGrams", [20, 90], [5, 9.5]);
    const x = 48 - w / 2 + (pieces > 1 ? 5 : 0);
    return (
      <>
        <Shadow of={s} w={w + (pieces > 1 ? 14 : 0)} y={83} />
        {pieces > 1 ? (
          <Battery x={x - 13} y={78 - h} w={w} h={h} tones={s.tones} text="" brand={s.brand} />
        ) : null}
        <Battery
          x={x}
          y={83 - h}
          w={w}
          h={h}
          tones={s.tones}
          text={text}
          brand={s.brand}
          pins={pins}
          depth={depth}
        />
        {s.flag("usbCharging", false) ? (
          <>
            <Box x={x + w * 0.6} y={85 - h} w={w * 0.26} h={4} r={2} fill={materials.rubber.deep} />
            <Box x={x + w * 0.64} y={86.4 - h} w={w * 0.18} h={1.2} r={0.6} fill={steel.base} />
          </>
        ) : null}
        {s.detail && energy ? (
          <Label x={x + w * 0.44} y={83 - h * 0.05} size={3.4} text={`${energy} Wh`} fill={s.tones.ink} />
        ) : null}
      </>
    );
  },
};

export const charger: Kind = {
  parameters: {
    bays: [2, 3],
    batteryModel: ["HLN-14", "HLN-14, VDP-8"],
    connector: ["USB-C", "mains"],
    chargeHours: [2.5, 4],
    weightGrams: [165, 90],
  },
  focus: [14, 32, 54],
  rise: 8,
  draw(s) {
    const { graphite, steel, rubber } = materials;
    const bays = Math.min(4, Math.max(1, Math.round(s.number("bays slots batterySlots", 1))));
    const shown = Math.min(bays, 3);
    const bay = shown === 1 ? 30 : shown === 2 ? 23 : 17;
    const w = shown * bay + 12 + (bays > 3 ? 6 : 0);
    const x = 43 - w / 2;
    const hours = s.number("chargeHours", 0);
    const cells = s.says("form batteryType fits type", /\baaa?\b/);
    // Packs of every model it takes, in turn; each model has its own height.
    const models = s.text("batteryModel").toUpperCase().split(/,\s*/);
    const base = s.size("weightGrams", [80, 260], [18, 25]);
    return (
      <>
        <Shadow of={s} x={46} w={w + 8} y={83} />
        <Line
          d={path`M${x + w - 3} 76C${x + w + 16} 78 ${x + w + 2} 52 84 49`}
          width={2.6}
          colour={graphite.base}
        />
        <g transform="rotate(-74 84 46)">
          <Box x={80} y={41} w={12} h={10} fill={graphite.shade} />
          {s.says("connector input plug", /mains|wall|ac/) ? (
            <Line d="M93 44h5M93 48h5" width={1.8} colour={steel.light} />
          ) : (
            <Box x={91} y={43.2} w={6} h={5.6} r={2.25} fill={steel.light} />
          )}
        </g>
        {Array.from({ length: shown }, (_, at) => {
          const left = x + 6 + at * bay + 2;
          return cells ? (
            <Can
              key={at}
              x={left + bay / 2 - 2}
              y={36}
              w={bay - 6}
              h={30}
              tilt={0.16}
              tones={graphite}
              top={steel.base}
            />
          ) : (
            <Battery
              key={at}
              x={left}
              y={36 + (at % models.length) * 4}
              w={bay - 4}
              h={32 - (at % models.length) * 4}
              tones={graphite}
              text=""
              brand={s.brand}
            />
          );
        })}
        <Crate x={x} y={83 - base} w={w} h={base} depth={4} r={3} tones={s.tones} />
        {s.flag("display screen", false) ? (
          <>
            <Box x={x + 5} y={66} w={16} h={9} fill={glass.screen} />
            <Label x={x + 13} y={73} size={6} text="82%" fit={14} fill={glass.digits} />
          </>
        ) : (
          <Line
            d={Array.from({ length: bays }, (_, at) => path`M${x + 8 + at * 6} 69h0`).join("")}
            width={3}
            colour="#8fd0a0"
          />
        )}
        <Bolt x={x + w * 0.6} y={72.5} size={13} fill={s.tones.ink} />
        {hours ? (
          <Label x={x + 6} y={80} size={5.5} text={`${hours} h`} fill={s.tones.ink} anchor="start" />
        ) : null}
        {bays > 3 ? <Disc x={x + w - 10} y={68} r={1.5} fill={rubber.light} /> : null}
      </>
    );
  },
};
