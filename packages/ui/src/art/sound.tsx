import { Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Can, Crate, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, dots, path, ribs } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** A capsule on a clip with its lead. */
function lapelMicrophone(s: Subject) {
  const { rubber, graphite, steel } = materials;
  return (
    <>
      <Shadow of={s} w={44} y={83} />
      <Line d="M44 50C44 78 78 82 76 58S46 62 58 78H70" width={2.8} colour={graphite.base} />
      <Box x={70} y={74.5} w={12} h={7} r={1.5} fill={graphite.shade} />
      <Box x={81} y={76} w={8} h={4} r={1.5} fill={steel.light} />
      <Shape
        d={path`
          M26 54L58 46q3-.6 3.6 2l.6 3q.4 2.6-2.2 3.400L29 63q-3 .6-4-2l-1-3.600q-.4-2.6 2-3.400z
        `}
        fill={s.tones.base}
      />
      <Shape d="M44 49.600L58 46q3-.6 3.6 2l.6 3q.4 2.6-2.2 3.400L47 58z" fill={s.tones.shade} />
      <Box x={37} y={30} w={14} h={24} r={6} fill={s.tones.base} />
      <Box x={46} y={30} w={5} h={24} r={2.5} fill={s.tones.shade} />
      <Disc x={44} y={24} r={13} fill={rubber.base} />
      <Shape d="M44 37a13 13 0 0 0 9-22.400a14 14 0 0 1-17 18.800a13 13 0 0 0 8 3.600z" fill={rubber.shade} />
      <Line d={dots(36, 18, 14, 13, 4, 4, true)} width={1.6} colour={rubber.light} />
      <Mark x={35} y={56.5} size={4} brand={s.brand} fill={s.tones.ink} />
    </>
  );
}

export const microphone: Kind = {
  parameters: {
    pickup: ["supercardioid", "omnidirectional"],
    connector: ["3.5 mm plug", "hot shoe"],
    wireless: [false, true],
    weightGrams: [120, 70],
  },
  focus: [10, 28, 52],
  rise: 7,
  draw(s) {
    const { graphite, rubber, steel } = materials;
    const type = s.text("pickup microphoneType type");
    if (!s.flag("wireless", false) && /lav|clip|round|omni/.test(type)) return lapelMicrophone(s);
    if (s.flag("wireless", false)) {
      return (
        <>
          <Shadow of={s} w={62} y={83} />
          <Line d="M62 46C60 34 34 42 34 30" width={2.4} colour={graphite.base} />
          {[20, 52].map((x, at) => (
            <g key={x}>
              <Crate x={x} y={46} w={25} h={37} depth={3} r={4.5} tones={s.tones} />
              <Box x={x + 4} y={51} w={14} h={9} fill={glass.screen} />
              <Line d={ribs(x + 7, 57 - at * 2, 8, 1.5 + at * 2, 4)} width={1.6} colour={glass.digits} flat />
              <Disc x={x + 6} y={77} r={1.5} fill={at ? "#8fd0a0" : glass.signal} />
              <Mark x={x + 11} y={69} size={5} brand={s.brand} fill={s.tones.ink} />
            </g>
          ))}
          <Line d="M28 44V52M70 44V30" width={3} colour={graphite.base} />
          <Disc x={34} y={22} r={13} fill={rubber.base} />
          <Shape
            d="M34 35a13 13 0 0 0 9-22.400a14 14 0 0 1-17 18.800a13 13 0 0 0 8 3.600z"
            fill={rubber.shade}
          />
          <Line d={dots(26, 16, 14, 13, 4, 4, true)} width={1.6} colour={rubber.light} />
          <Box x={29} y={33} w={10} h={9} r={3} fill={steel.base} />
        </>
      );
    }
    const furry = s.says("windshield windscreen", /fur|dead|fluff/) || s.flag("furWindshield", false);
    const long = s.size("weightGrams", [60, 200], [42, 54]);
    const fat = /stereo/.test(type) ? 11 : 8.5;
    const [x, y] = [12, 42];
    const edge = Array.from(
      { length: 11 },
      (_, at) => path`
        M${x + (at * long) / 10} ${y - fat}l-1.5-3.5M${x + (at * long) / 10} ${y + fat}l-1.5 3.5
      `,
    ).join("");
    return (
      <>
        <Shadow of={s} w={40} y={83} />
        {/shoe/.test(s.text("connector")) ? (
          <Box x={58} y={y + 20} w={8} h={22} r={0.75} fill={graphite.shade} />
        ) : (
          <Line
            d={path`M84 ${y + 3}C94 ${y + 24} 74 ${y + 34} 66 ${y + 20}`}
            width={2.2}
            colour={graphite.base}
          />
        )}
        <Box x={x + long - 4} y={y - 6.5} w={80 - x - long + 6} h={13} r={3} fill={s.tones.base} />
        <Box x={x + long - 4} y={y + 2.5} w={80 - x - long + 6} h={4} r={1.5} fill={s.tones.shade} />
        <Box x={x + long} y={y - 5} w={80 - x - long} h={2} r={1} fill={s.tones.light} />
        {s.flag("needsBattery", false) ? <Disc x={75} y={y - 0.5} r={1.5} fill="#8fd0a0" /> : null}
        <Shape
          d={path`
            M${x + fat} ${y - fat}H${x + long}V${y + fat}H${x + fat}
            a${fat} ${fat} 0 0 1 0 ${-2 * fat}z
          `}
          fill={rubber.base}
        />
        <Shape
          d={path`
            M${x + 2} ${y + fat * 0.45}H${x + long}V${y + fat}H${x + fat}
            q${-fat * 0.6} 0 ${-fat + 2} ${-fat * 0.55}z
          `}
          fill={rubber.shade}
        />
        <Box x={x + fat} y={y - fat + 1.5} w={long - fat - 3} h={2.4} r={1.2} fill={rubber.light} />
        {furry ? (
          <Line d={edge} width={2.6} colour={rubber.base} />
        ) : (
          <Line d={dots(x + 6, y - fat + 6, long - 10, fat, 9, 3, true)} width={1.2} colour={rubber.light} />
        )}
        <Line
          d={path`M58 ${y - 11}a11 11 0 0 0 0 22M68 ${y - 10}a10 10 0 0 1 0 20`}
          width={2.4}
          colour={graphite.light}
        />
        <Line d={path`M52 ${y + 11}H72L66 ${y + 22}H58z`} width={3} colour={graphite.base} />
        <Shape d={path`M52 ${y + 11}H72L66 ${y + 22}H58z`} fill={graphite.base} />
        <Can x={62} y={y + 26} w={15} h={6} tones={graphite} top={graphite.light} />
        <Box x={54} y={79} w={16} h={4} r={0.75} fill={steel.base} />
        <Box x={59} y={75} w={6} h={5} r={0} fill={steel.shade} />
      </>
    );
  },
};
