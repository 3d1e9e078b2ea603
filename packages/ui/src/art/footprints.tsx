import { Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Line, Oval, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";
import { sleepers } from "./tents.tsx";

/** A sheet on the ground, its edges drawn in between taut corners, and the tent that would stand on it. */
export const footprint: Kind = {
  parameters: {
    persons: [2, 4],
    floorPlan: ["rectangular", "tapered"],
    width: [130, 220],
    length: [210, 240],
    material: ["coated nylon", "polyester ripstop"],
  },
  spans: { across: "width" },
  focus: [2, 48, 42],
  rise: 8,
  draw(s) {
    const { steel, graphite } = materials;
    const persons = sleepers(s);
    const near = 35 + persons + s.size("width", [80, 240], [0, 5]);
    const far = near * (s.says("floorPlan", /taper/) ? 0.56 : 0.8);
    const depth = 25 + s.size("length width", [180, 240], [0, 6]);
    const [top, bottom] = [79 - depth, 79];
    const corners: [number, number, number, number][] = [
      [48 - far, top, -1, -0.6],
      [48 + far, top, 1, -0.6],
      [48 + near, bottom, 1, 0.5],
      [48 - near, bottom, -1, 0.5],
    ];
    const woven = s.says("material", /poly|ripstop/);
    const wide = (near + far) * 0.36;
    const stand = top + depth * 0.56;
    const peak = stand - 30 - persons * 3;
    return (
      <>
        <Shadow of={s} w={near * 2 + 2} y={bottom + 1} />
        {corners.map(([x, y, sx, sy]) => (
          <Line
            key={path`${x} ${y}`}
            d={path`M${x - sx * 3} ${y}L${x + sx * 4} ${y + sy * 5}`}
            width={3.4}
            colour={graphite.base}
          />
        ))}
        <Shape
          d={path`
              M${48 - far} ${top}Q48 ${top + 4} ${48 + far} ${top}
              Q${48 + (far + near) / 2 - 4} ${(top + bottom) / 2} ${48 + near} ${bottom}
              Q48 ${bottom - 2} ${48 - near} ${bottom}
              Q${48 - (far + near) / 2 + 4} ${(top + bottom) / 2} ${48 - far} ${top}z
            `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M${48 - far} ${top}Q${48 - far * 0.4} ${top + 2.6} ${48 - far * 0.3} ${top + 1.9}
            L${48 - near * 0.42} ${bottom - 1.9}
            Q${48 - near * 0.7} ${bottom - 1.4} ${48 - near} ${bottom}
            Q${48 - (far + near) / 2 + 4} ${(top + bottom) / 2} ${48 - far} ${top}z
          `}
          fill={s.tones.light}
        />
        <Shape
          d={path`
            M${48 + far * 0.5} ${top + 1.5}Q${48 + far * 0.8} ${top + 1} ${48 + far} ${top}
            Q${44 + (far + near) / 2} ${(top + bottom) / 2} ${48 + near} ${bottom}
            Q${48 + near * 0.7} ${bottom - 2.4} ${48 + near * 0.5} ${bottom - 2.2}z
          `}
          fill={s.tones.shade}
        />
        <Line
          d={(woven ? [-0.4, 0, 0.4] : [0])
            .map((u) => path`M${48 + far * u} ${top + 2}L${48 + near * u} ${bottom - 2.4}`)
            .join("")}
          width={1}
          colour={s.tones.shade}
        />
        <Line
          d={path`
            M${48 - (far + near) / 2 + 3} ${(top + bottom) / 2}H${48 + (far + near) / 2 - 3}
          `}
          width={1}
          colour={s.tones.shade}
        />
        {corners.map(([x, y, sx, sy], at) => (
          <g key={path`${x} ${y}`}>
            <Oval x={x + sx * 4} y={y + sy * 5} rx={3.6} ry={2.8} fill={steel.light} />
            <Oval x={x + sx * 4} y={y + sy * 5} rx={1.7} ry={1.2} fill={graphite.deep} />
            <Line
              d={path`M${x + sx * 4} ${y + sy * 5}v${at < 2 ? 3 : 5}`}
              width={1.6}
              colour={graphite.shade}
            />
          </g>
        ))}
        {/* The tent is only hinted at: it is not in the box. */}
        <Shape
          d={path`
            M${48 - wide} ${stand}Q${50 - wide} ${peak + 5} 47 ${peak}
            Q${46 + wide} ${peak + 5} ${48 + wide} ${stand}z
          `}
          fill={graphite.light}
          opacity={0.36}
        />
        <Shape
          d={path`
            M47 ${peak}Q${46 + wide} ${peak + 5} ${48 + wide} ${stand}H${48 + wide * 0.36}
            Q${48 + wide * 0.36} ${peak + 20} 47 ${peak}z
          `}
          fill={graphite.base}
          opacity={0.26}
        />
        <Shape
          d={path`
            M46 ${peak + 13}L${48 - wide * 0.42} ${stand}H${48 + wide * 0.14}
            Q${48 + wide * 0.12} ${peak + 24} 46 ${peak + 13}z
          `}
          fill={graphite.deep}
          opacity={0.4}
        />
        <Label x={44} y={bottom - 5} size={7.5} text={`${persons}P`} fill={s.tones.ink} />
        <Mark x={56} y={bottom - 7.5} size={4.5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
