import { Drop, Label } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Line, Oval, dots, ribs } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const waterCartridge: Kind = {
  parameters: { litres: [60, 120], fitting: ["push-in", "drop-in"], pieces: [1, 3], height: [90, 140] },
  focus: [24, 28, 48],
  rise: 3,
  draw(s) {
    const { water, graphite, paper } = materials;
    const litres = s.number("litres", 60);
    const fitting = s.text("fitting");
    const pieces = Math.max(1, s.number("pieces", 1));
    const low = /drop/.test(fitting) || s.number("height", 80) < 40;
    const h = s.size("height", [25, 110], [24, 58]);
    const w = s.size("litres", [40, 120], [31, 40]);
    // A push-in cartridge has a plain spigot, a twist-in one its wings; the resin shows through a window.
    const one = (x: number, foot: number, front: boolean) => {
      const top = foot - h;
      if (low)
        return (
          <>
            <Can x={x} y={top + 6} w={w + 6} h={h - 9} tilt={0.22} tones={s.tones} top={s.tones.light} />
            <Oval x={x} y={top + 6} rx={w * 0.42} ry={w * 0.1} fill={s.tones.shade} />
            <Line
              d={dots(x - w * 0.26, top + 4.5, w * 0.52, 3, 6, 2, true)}
              width={1.5}
              colour={s.tones.deep}
            />
            {front ? <Drop x={x - 1} y={top + h * 0.68} size={11} fill={water.shade} /> : null}
          </>
        );
      return (
        <>
          <Can x={x} y={foot - h * 0.14} w={w * 0.8} h={h * 0.12} tones={graphite} />
          <Line
            d={ribs(x - w * 0.32, foot - h * 0.09, w * 0.62, h * 0.08, 8)}
            width={1.6}
            colour={graphite.light}
            flat
          />
          <Can x={x} y={top + h * 0.24} w={w} bottom={w * 0.94} h={h * 0.64} tones={s.tones} />
          <Can x={x} y={top + h * 0.2} w={w + 3} h={h * 0.06} tones={s.tones} top={s.tones.light} />
          {/twist/.test(fitting) ? (
            <Box x={x - w * 0.48} y={top + h * 0.1} w={w * 0.96} h={h * 0.07} fill={s.tones.shade} />
          ) : null}
          <Can x={x} y={top + h * 0.06} w={w * 0.44} h={h * 0.14} tones={graphite} top={graphite.light} />
          <Line
            d={ribs(x - w * 0.16, top + h * 0.1, w * 0.3, h * 0.1, 5)}
            width={1.5}
            colour={graphite.deep}
            flat
          />
          {front ? (
            <>
              <Box x={x - w * 0.3} y={top + h * 0.38} w={w * 0.54} h={h * 0.3} r={3} fill={paper.light} />
              <Line
                d={dots(x - w * 0.22, top + h * 0.43, w * 0.38, h * 0.2, 5, 4, true)}
                width={2.2}
                colour={water.shade}
              />
              <Label
                x={x - w * 0.03}
                y={foot - h * 0.18}
                size={6.5}
                text={`${litres} L`}
                fill={s.tones.ink}
              />
              <Drop x={x} y={top - 3} size={11} />
            </>
          ) : null}
        </>
      );
    };
    return (
      <>
        <Shadow of={s} w={pieces > 1 ? w + 34 : w} y={83} />
        {pieces > 1 ? one(64, 74, false) : null}
        {pieces > 2 ? one(32, 74, false) : null}
        {pieces > 3 && low ? one(48, 62, false) : null}
        {one(48, 82, true)}
        {pieces > 1 && low ? <Drop x={48} y={30} size={15} /> : null}
      </>
    );
  },
};
