import { Label, Mark } from "./marks.tsx";
import { Crate, Shadow } from "./parts.tsx";
import { Box, Line, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

/** A parcel: what stands in for a category nobody has drawn. */
export const parcel: Kind = {
  parameters: { weightGrams: [900, 4000], pieces: [1, 6] },
  focus: [22, 32, 50],
  rise: 8,
  draw(s) {
    const w = s.size("weightGrams", [50, 5000], [46, 64], true);
    const h = s.size("weightGrams", [50, 5000], [36, 50], true);
    const [x, y] = [48 - w / 2, 83 - h];
    const pieces = s.number("pieces", 1);
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        <Crate x={x} y={y} w={w} h={h} depth={8} tones={s.tones} />
        <Shape d={path`M43 ${y - 8}h10v${8 + h * 0.34}h-10z`} fill={s.tones.deep} opacity={0.5} />
        <Box x={x + 6} y={83 - h * 0.36} w={w * 0.34} h={h * 0.26} fill={s.tones.light} />
        <Line
          d={path`M${x + 9} ${83 - h * 0.28}h${w * 0.2}M${x + 9} ${83 - h * 0.19}h${w * 0.13}`}
          width={1.5}
          colour={s.tones.deep}
        />
        <Mark x={x + w * 0.72} y={83 - h * 0.23} size={7} brand={s.brand} fill={s.tones.ink} />
        {pieces > 1 ? (
          <Label x={x + 8} y={y + 9} size={6} text={`× ${pieces}`} fill={s.tones.ink} anchor="start" />
        ) : null}
      </>
    );
  },
};
