import { Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Disc, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const scale: Kind = {
  parameters: {
    maxWeight: [2000, 3000],
    resolution: [0.1, 1],
    timer: [true, false],
    splashProof: [false, true],
  },
  focus: [19, 40, 54],
  rise: 15,
  draw(s) {
    const { rubber, steel, graphite } = materials;
    const w = s.size("maxWeight weightGrams", [1000, 5000], [60, 76]);
    const [left, right] = [48 - w / 2, 48 + w / 2];
    const timer = s.flag("timer hasTimer", true);
    const fine = s.number("resolution readability", 0.1) < 1;
    const [back, front] = [50, 68];
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        <Box x={left + 5} y={79} w={9} h={4} r={0.75} fill={rubber.base} />
        <Box x={right - 14} y={79} w={9} h={4} r={0.75} fill={rubber.base} />
        <Shape
          d={path`
            M${left + 8} ${back}H${right - 8}q2 0 2.6 2L${right} ${front + 2}H${left}
            L${left + 5.4} ${back + 2}q.6-2 2.6-2z
          `}
          fill={s.tones.light}
        />
        <Shape
          d={path`
            M${left + 12} ${back + 3}H${right - 12}q1.5 0 1.8 1.200L${right - 7} ${front - 2}
            H${left + 7}L${left + 10.2} ${back + 4.2}q.3-1.2 1.8-1.200z
          `}
          fill={s.flag("splashProof", false) ? graphite.base : steel.base}
        />
        <Shape
          d={path`
            M${left + 12} ${back + 3}H${left + w * 0.42}L${left + w * 0.26} ${front - 2}H${left + 7}
            L${left + 10.2} ${back + 4.2}q.3-1.2 1.8-1.200z
          `}
          fill={s.flag("splashProof", false) ? graphite.light : steel.light}
        />
        <Box x={left} y={front} w={w} h={13} r={3} fill={s.tones.base} />
        <Shape d={path`M${right - 10} ${front}h7q3 0 3 3v7q0 3-3 3h-7z`} fill={s.tones.shade} />
        <Box x={48 - w * 0.34} y={front + 2} w={w * 0.6} h={9} r={1.5} fill={glass.screen} />
        <Label
          x={48 + w * 0.24}
          y={front + 9.2}
          size={8}
          text={`${fine ? "18.0" : "18"}${timer ? "" : " g"}`}
          fill={glass.digits}
          anchor="end"
        />
        {timer ? (
          <Label
            x={48 - w * 0.31}
            y={front + 8.6}
            size={4.6}
            text="0:28"
            fill={glass.digits}
            anchor="start"
          />
        ) : null}
        <Disc
          x={right - 6}
          y={front + 6.5}
          r={2.2}
          fill={s.flag("rechargeable", false) ? "#8fd0a0" : s.tones.light}
        />
        <Mark x={48} y={back + 9} size={4} brand={s.brand} fill={graphite.deep} />
      </>
    );
  },
};
