import { Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Crate, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path, ribs } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

type CardForm = "sd" | "microsd" | "cfexpress";

function cardForm(s: Subject): CardForm {
  const form = s.text("cardType formFactor form type");
  if (/micro/.test(form)) return "microsd";
  return /cf|xqd/.test(form) ? "cfexpress" : "sd";
}

/** "128 GB" as its figure and unit; capacities come in gigabytes. */
function capacityText(s: Subject): [string, string] {
  const gigabytes = s.number("capacityGb capacityGB capacity", 0);
  if (!gigabytes) return ["", ""];
  return gigabytes >= 1000
    ? [`${Math.round(gigabytes / 100) / 10}`.replace(".0", ""), "TB"]
    : [`${gigabytes}`, "GB"];
}

const sdOutline = (x: number, y: number, w: number, h: number, cut: number) =>
  path`
      M${x + 2} ${y}H${x + w - cut - 1}q1 0 1.6.6l${cut - 1} ${cut - 1}q.6.6.6 1.6V${y + h - 2}
      q0 2-2 2H${x + 2}q-2 0-2-2V${y + 2}q0-2 2-2z
    `;

/** The back of a card: what makes a stranger say "memory card". */
function CardBack({
  x,
  y,
  w,
  h,
  tones,
  turn,
}: {
  x: number;
  y: number;
  w: number;
  h: number;
  tones: Tones;
  turn: number;
}) {
  return (
    <g transform={path`rotate(${turn} ${x + w / 2} ${y + h})`}>
      <Shape d={sdOutline(x, y, w, h, 7)} fill={tones.shade} />
      <Line d={ribs(x + 5.5, y + 3.5, w - 16, 8, 6)} width={3} colour={materials.brass.base} flat />
    </g>
  );
}

export const memoryCard: Kind = {
  parameters: {
    cardType: ["SD", "microSD"],
    capacity: [128, 512],
    readSpeed: [280, 100],
    writeSpeed: [100, 20],
    busClass: ["UHS-II", "UHS-I"],
  },
  focus: [26, 34, 48],
  rise: 4,
  draw(s) {
    const { rubber, graphite, steel, brass } = materials;
    const form = cardForm(s);
    const [figure, unit] = capacityText(s);
    const speed = s.number("readSpeed", 0);
    const bus = s.text("busClass").toUpperCase();
    const uhs = /^UHS-(I+)$/.exec(bus)?.[1] ?? "";
    const [w, h] = form === "microsd" ? [33, 42] : form === "cfexpress" ? [48, 56] : [44, 56];
    const x = (form === "microsd" ? 52 : 50) - w / 2;
    const y = 83 - h;
    const outline =
      form === "sd"
        ? sdOutline(x, y, w, h, 8)
        : form === "cfexpress"
          ? path`M${x + 3} ${y}h${w - 6}q3 0 3 3v${h - 6}q0 3-3 3h${6 - w}q-3 0-3-3v${6 - h}q0-3 3-3z`
          : path`
              M${x + 2} ${y}h${w - 10}q1.6 0 2 1.6l1.4 6.4 4 4q.6.6.6 1.6v${h - 15.6}q0 2-2 2
              H${x + 2}q-2 0-2-2V${y + 2}q0-2 2-2z
            `;
    const big = form === "microsd" ? 11.5 : 14.5;
    const middle = x + w / 2 + (figure.length * big * 0.57 - big * 0.74) / 2 - 0.5;
    // Faster cards carry a bar of longer stripes.
    const stripes = Math.round(s.size("writeSpeed", [15, 400], [1, 5], true));
    return (
      <>
        <Shadow of={s} w={form === "microsd" ? 52 : w + 4} y={83} />
        {form === "sd" ? (
          <CardBack x={x - 7} y={y - 8} w={w} h={h} tones={s.tones.dark ? graphite : rubber} turn={-7} />
        ) : null}
        {form === "microsd" ? (
          <>
            <Shape d={sdOutline(22, 25, 44, 56, 8)} fill={graphite.base} />
            <Shape d="M58 25l7.4 7.4q.6.6.6 1.6V79q0 2-2 2h-6z" fill={graphite.shade} />
            <Mark x={32} y={33} size={6} brand={s.brand} fill={graphite.light} />
          </>
        ) : null}
        {form === "cfexpress" ? <Box x={x + 4} y={y - 3} w={w - 8} h={8} fill={rubber.base} /> : null}
        {form === "cfexpress" ? (
          <Line d={ribs(x + 9, y - 2, w - 18, 2, 9)} width={1.6} colour={brass.base} flat />
        ) : null}
        <g transform="translate(2 1)">
          <Shape d={outline} fill={s.tones.deep} />
        </g>
        <Shape d={outline} fill={s.tones.base} />
        {form === "cfexpress" ? (
          <>
            <Box x={x} y={y + h - 10} w={w} h={10} r={3} fill={steel.base} />
            <Box x={x} y={y + h - 11} w={w} h={4} r={0} fill={rubber.base} />
          </>
        ) : null}
        {form === "sd" ? (
          <Box x={x - 0.8} y={y + 13} w={3.4} h={7} r={0.75} fill={materials.paper.base} />
        ) : null}
        <Box
          x={x + 4}
          y={y + h * 0.34}
          w={w - 8}
          h={h * 0.36}
          fill={s.tones.dark ? s.tones.shade : s.tones.light}
        />
        <Line
          d={ribs(x + 6, y + h * 0.72, stripes * 3, 2, stripes + 1)}
          width={1.6}
          colour={s.tones.ink}
          flat
        />
        <Label x={middle} y={y + h * 0.61} size={big} text={figure} fill={s.tones.ink} anchor="end" />
        <Label
          x={middle + 1.5}
          y={y + h * 0.61}
          size={big * 0.5}
          text={unit}
          fill={s.tones.ink}
          anchor="start"
        />
        <Mark x={x + 8} y={y + 8} size={form === "microsd" ? 5 : 6} brand={s.brand} fill={s.tones.ink} />
        <Label
          x={x + w - (form === "microsd" ? 11 : 10)}
          y={y + h * 0.24}
          size={8}
          text={uhs}
          fill={s.tones.ink}
          anchor="end"
        />
        <Label
          x={x + 5}
          y={y + h * (form === "cfexpress" ? 0.955 : 0.87)}
          size={form === "cfexpress" ? 6 : 7}
          fit={w - 10}
          text={speed ? `${speed} MB/s` : ""}
          fill={form === "cfexpress" ? rubber.base : s.tones.ink}
          anchor="start"
        />
        {form === "cfexpress" && bus !== "NOT STATED" ? (
          <Label
            x={x + w - 6}
            y={y + h * 0.22}
            size={6}
            text={bus.replace("PCIE", "PCIe")}
            fill={s.tones.ink}
            anchor="end"
          />
        ) : null}
      </>
    );
  },
};

export const cardReader: Kind = {
  parameters: {
    slotTypes: ["SD, microSD", "CFexpress Type B, SD"],
    connector: ["USB-C", "USB-A"],
    readSpeed: [300, 100],
    weightGrams: [62, 12],
  },
  focus: [20, 34, 50],
  rise: 10,
  draw(s) {
    const { graphite, rubber, steel, paper } = materials;
    const types = s.text("slotTypes cardTypes", "sd, microsd");
    const slots = Math.min(4, Math.max(1, Math.round(s.number("slots", types.split(",").length))));
    const old = s.says("connector", /usb-a|type-a/);
    const w = 32 + slots * 7 + s.size("weightGrams", [10, 150], [0, 14]);
    const h = s.size("weightGrams", [10, 150], [20, 28]);
    const [x, y] = [44 - w / 2, 83 - h];
    // A few grams have no room for a cable: the plug is part of the case.
    const cable = s.flag("cable", s.number("weightGrams", 60) > 30);
    const fast = s.number("readSpeed", 0);
    const step = (w - 8) / slots;
    return (
      <>
        <Shadow of={s} x={46} w={w + 8} y={83} />
        {cable ? (
          <>
            <Line
              d={path`
                M${x + w - 2} ${83 - h * 0.45}C${x + w + 12} ${83 - h * 0.45} ${x + w + 4} 50 84 46
              `}
              width={2.6}
              colour={graphite.base}
            />
            <g transform="rotate(-72 84 42)">
              <Box x={81} y={38} w={13} h={9} fill={graphite.shade} />
              <Box
                x={93}
                y={old ? 38.6 : 39.8}
                w={old ? 8 : 6}
                h={old ? 7.8 : 5.4}
                r={old ? 0.75 : 2.25}
                fill={steel.light}
              />
              {old ? <Line d="M96 40.8h2M96 44.2h2" width={1.8} colour={graphite.deep} flat /> : null}
            </g>
          </>
        ) : (
          <>
            <Box x={x + w - 2} y={y + h * 0.3} w={13} h={8} r={3} fill={steel.base} />
            <Box x={x + w + 6} y={y + h * 0.3 + 2.6} w={3} h={2.8} r={0.75} fill={graphite.deep} />
          </>
        )}
        {slots > 1 && /micro/.test(types) ? (
          <>
            <Box x={x + 7 + step} y={y - 15} w={13} h={18} fill={rubber.base} />
            <Mark x={x + 13.5 + step} y={y - 10} size={4} brand={(s.brand + 2) % 6} fill={rubber.light} />
          </>
        ) : null}
        {/cfexpress/.test(types) ? (
          <>
            <Box x={x + 5 + step} y={y - 24} w={step - 6} h={26} r={3} fill={rubber.base} />
            <Box x={x + 8 + step} y={y - 17} w={step - 12} h={9} fill={rubber.light} />
          </>
        ) : null}
        <Shape
          d={path`
            M${x + 6} ${y - 26}h${Math.min(step, 24) - 7}l6 6v22h${-Math.min(step, 24) + 1}z
          `}
          fill={graphite.base}
        />
        <Box x={x + 8} y={y - 16} w={Math.min(step, 24) - 5} h={9} fill={paper.base} />
        <Crate x={x} y={y} w={w} h={h} depth={4.5} r={3} tones={s.tones} />
        {Array.from({ length: slots }, (_, at) => (
          <Box key={at} x={x + 4 + at * step} y={y - 3.4} w={step - 2} h={2.4} r={0.75} fill={s.tones.deep} />
        ))}
        <Disc x={x + 6} y={y + h - 6} r={1.5} fill="#8fd0a0" />
        <Mark x={x + 9} y={y + 9} size={5.5} brand={s.brand} fill={s.tones.ink} />
        <Label
          x={x + w * 0.84}
          y={y + h - 5}
          size={5}
          fit={w * 0.5}
          text={fast ? `${fast} MB/s` : ""}
          fill={s.tones.ink}
          anchor="end"
        />
      </>
    );
  },
};
