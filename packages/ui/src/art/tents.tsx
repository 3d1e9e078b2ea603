import { Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Line, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

export const sleepers = (s: Subject) =>
  Math.min(6, Math.max(1, s.number("persons capacity sleeps people", 2)));

function isWinter(s: Subject): boolean {
  return s.number("seasons", 3) >= 4;
}

/** Width and height of the pitched tent, from who sleeps in it and the ground it covers. */
function pitch(s: Subject) {
  const persons = sleepers(s);
  const width = 56 + persons * 4 + s.size("floorWidth", [80, 250], [0, 8]);
  const height = 34 + persons * 3 + (s.number("weightGrams", 2500) > 6000 ? 5 : 0);
  return { persons, left: 49 - width / 2, right: 47 + width / 2, width, top: 80 - height, height };
}

/** Hoops in a row under one fly; it needs its pegs. */
function tunnelTent(s: Subject) {
  const { graphite, steel, paper } = materials;
  const { persons, left, right, width, top, height } = pitch(s);
  const tapered = s.says("floorPlan", /taper/);
  const one = persons < 2;
  const front = left + width * (one ? 0.5 : 0.44);
  const crown = (left + front) / 2;
  const rear = top + height * (tapered ? 0.5 : 0.16);
  const tail = right - (tapered ? 6 : 10);
  const hoop = (part: number) => {
    const [x, y] = [crown + (tail - crown) * part, top + (rear - top) * part];
    return path`
        M${x} ${y}
        C${x + width * 0.16} ${y + 6} ${x + width * 0.2 - part * 4} 66
        ${x + width * 0.22 - part * 8} ${82 - part * 4}
      `;
  };
  return (
    <>
      <Shadow of={s} x={49} w={width} y={82} />
      <Line
        d={path`
          M${crown - 6} ${top + 8}L${left - 4} 81M${right - 4} ${rear + 12}L${right + 5} 79
        `}
        width={0.9}
        colour={steel.base}
      />
      <Line d={path`M${left - 4} 80v3M${right + 5} 78v3`} width={1.8} colour={graphite.base} />
      <Shape
        d={path`
          M${crown} ${top}Q${(crown + tail) / 2} ${(top + rear) / 2 - 3} ${tail} ${rear}
          Q${right + 2} ${rear + 6} ${right} 78L${front} 83z
        `}
        fill={s.tones.shade}
      />
      <Shape
        d={path`
          M${crown} ${top}Q${(crown + tail) / 2} ${(top + rear) / 2 - 3} ${tail} ${rear}
          Q${tail} ${rear + 8} ${tail + 3} ${rear + 15}L${front - 2} ${top + height * 0.42}z
        `}
        fill={s.tones.base}
      />
      <Line
        d={[0.36, 0.7]
          .slice(0, persons > 2 ? 2 : 1)
          .map(hoop)
          .join("")}
        width={1.6}
        colour={s.tones.deep}
      />
      <Shape
        d={path`
          M${left} 80C${left} ${top + height * 0.2} ${crown - 8} ${top} ${crown} ${top}
          C${crown + 9} ${top} ${front} ${top + height * 0.3} ${front} 83z
        `}
        fill={s.tones.light}
      />
      <Shape
        d={path`
          M${crown - 1} ${top + height * 0.3}
          C${left + 8} ${top + height * 0.36} ${left + 6} 70 ${left + 6} 80.6L${front - 5} 82.4
          C${front - 5} 66 ${crown + 6} ${top + height * 0.36} ${crown - 1} ${top + height * 0.3}z
        `}
        fill={s.tones.deep}
      />
      <Shape
        d={path`
          M${crown - 1} ${top + height * 0.3}
          C${left + 8} ${top + height * 0.36} ${left + 6} 70 ${left + 6} 80.6l5 .3
          C${left + 12} 68 ${crown - 6} ${top + height * 0.5} ${crown - 1} ${top + height * 0.3}z
        `}
        fill={paper.base}
      />
      {persons > 3 ? <Shape d={path`M${tail - 14} ${rear + 16}h9l1 9h-10z`} fill={s.tones.deep} /> : null}
      <Mark
        x={crown}
        y={top + height * 0.17}
        size={4}
        brand={s.brand}
        fill={s.tones.dark ? s.tones.deep : s.tones.ink}
      />
    </>
  );
}

export const tent: Kind = {
  parameters: {
    persons: [2, 4],
    seasons: [3, 4],
    design: ["dome", "tunnel"],
    floorWidth: [130, 220],
    freestanding: [true, false],
    weightGrams: [2200, 1400],
  },
  spans: { across: "floorWidth" },
  focus: [14, 34, 50],
  rise: 9,
  draw(s) {
    if (s.says("design tentType", /tunnel|hoop/) || !s.flag("freestanding", true)) return tunnelTent(s);
    const { graphite, steel, paper } = materials;
    const { left, right, width, top } = pitch(s);
    const winter = isWinter(s);
    const summer = s.number("seasons", 3) < 3;
    const front = left + width * 0.6;
    const peak = left + width * 0.46;
    const door = { left: left + width * 0.2, right: left + width * 0.46, top: top + (80 - top) * 0.36 };
    const light = s.number("weightGrams", 2500) < 1700;
    return (
      <>
        <Shadow of={s} x={49} w={width} y={82} />
        <Line
          d={path`M${left + 8} 58L${left - 5} 81M${right - 8} 62L${right + 5} 79`}
          width={0.9}
          colour={steel.base}
        />
        <Line d={path`M${left - 5} 80v3M${right + 5} 78v3`} width={1.8} colour={graphite.base} />
        {/* The side that turns away, then the front that faces us. */}
        <Shape
          d={path`M${peak} ${top}Q${right + 1} ${top + 7} ${right} 78L${front} 83z`}
          fill={s.tones.shade}
        />
        <Shape
          d={path`
            M${peak} ${top}Q${left - 3} ${top + 9} ${left} 80L${front} 83
            Q${front} ${top + 20} ${peak} ${top}z
          `}
          fill={s.tones.base}
        />
        <Shape
          d={path`
            M${peak} ${top}Q${left - 3} ${top + 9} ${left} 80h${width * 0.1}
            Q${left + width * 0.14} ${top + 20} ${peak} ${top}z
          `}
          fill={s.tones.light}
        />
        {winter ? (
          <Line
            d={path`
            M${left + width * 0.28} ${top + 10}Q${front} ${top + 6} ${right - 8} 79
          `}
            width={1.8}
            colour={s.tones.deep}
          />
        ) : null}
        {light ? (
          <Line
            d={path`
            M${peak + 4} ${top + 1}Q${right - width * 0.16} ${top + 18} ${right - width * 0.13} 80
          `}
            width={1.6}
            colour={s.tones.deep}
          />
        ) : null}
        {winter ? (
          <Shape
            d={path`
              M${left} 80L${front} 83L${right} 78l3 3.5L${front} 86.5L${left - 3} 83.5z
            `}
            fill={s.tones.deep}
          />
        ) : (
          <Shape
            d={path`
              M${peak + 12} ${top + 12}q${summer ? 14 : 9} 6 ${summer ? 17 : 11} ${summer ? 28 : 19}
              l-9 2q-1-${summer ? 16 : 10}-8-${summer ? 23 : 17}z
            `}
            fill={s.tones.deep}
          />
        )}
        <Shape
          d={path`
            M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81
            L${door.right + 4} 82.3Q${door.right + 3} ${door.top + 16} ${peak - 1} ${door.top}z
          `}
          fill={s.tones.deep}
        />
        <Shape
          d={path`
            M${peak - 1} ${door.top}Q${door.left + 2} ${door.top + 14} ${door.left} 81h6
            Q${door.left + 9} ${door.top + 18} ${peak - 1} ${door.top}z
          `}
          fill={paper.base}
        />
        <Line
          d={path`
            M${peak - 0.5} ${door.top}Q${door.right + 3} ${door.top + 16} ${door.right + 4} 82
          `}
          width={1.6}
          colour={s.tones.light}
        />
        <Mark
          x={left + width * 0.24}
          y={top + (80 - top) * 0.42}
          size={4}
          brand={s.brand}
          fill={s.tones.ink}
        />
      </>
    );
  },
};
