import { Label } from "./marks.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Disc, Line, Shape, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** Glass of a filter by what it is for: colour, how much it hides, and whether it has a turning ring. */
function filterGlass(s: Subject): { fill: string; opacity: number; turns: boolean; name: string } {
  const type = s.text("filterType type");
  const stops = s.number("lightLoss stops", 3);
  if (/step|ring|adapter/.test(type)) return { fill: "none", opacity: 0, turns: false, name: "STEP-UP" };
  if (/variable/.test(type)) return { fill: "#30343a", opacity: 0.82, turns: true, name: "VND" };
  if (/nd|neutral/.test(type))
    return { fill: "#2a2e33", opacity: Math.min(0.94, 0.5 + stops * 0.05), turns: false, name: "ND" };
  if (/pol|cpl/.test(type)) return { fill: "#56707a", opacity: 0.72, turns: true, name: "CPL" };
  if (/mist|diffus|soft|glow/.test(type))
    return { fill: "#e3d3b4", opacity: 0.72, turns: false, name: "MIST" };
  if (/night|didym|light poll/.test(type))
    return { fill: "#8f7fae", opacity: 0.6, turns: false, name: "NIGHT" };
  if (/close|macro/.test(type)) return { fill: "#a8ccd6", opacity: 0.62, turns: false, name: "MACRO" };
  if (/star/.test(type)) return { fill: "#c9dbe0", opacity: 0.55, turns: false, name: "STAR" };
  return { fill: "#cfe3ea", opacity: 0.5, turns: false, name: "UV" };
}

export const filter: Kind = {
  parameters: {
    filterThread: [67, 49],
    filterType: ["neutral density", "polariser"],
    stops: [3, 10],
    material: ["aluminium", "brass"],
    weightGrams: [20, 40],
  },
  spans: { across: "filterThread" },
  focus: [20, 40, 46],
  rise: 7,
  draw(s) {
    const { steel, rubber } = materials;
    const look = filterGlass(s);
    const thread = s.number("filterThread diameter thread", 67);
    const r = s.size("filterThread diameter thread", [40, 95], [24, 35]);
    const open = look.fill === "none";
    const rim =
      r *
      (s.size("frameDepth weightGrams", s.number("frameDepth", 0) ? [2, 7] : [10, 50], [0.13, 0.2]) +
        (look.turns ? 0.02 : 0));
    const y = 83 - r;
    // A brass frame shows where the coating is worn off its edge.
    const brass = s.says("material", /brass/);
    const ring = s.tones.dark ? { ...s.tones, ink: steel.light } : s.tones;
    const inner = r - rim;
    const annulus = (x: number, hole: number) =>
      path`
          M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0zM${x - hole} ${y}
          a${hole} ${hole} 0 1 0 ${hole * 2} 0a${hole} ${hole} 0 1 0 ${-hole * 2} 0z
        `;
    return (
      <>
        <Shadow of={s} w={r * 1.3} y={83} />
        <Shape d={annulus(50.6, open ? inner - 3 : inner)} fill={ring.deep} />
        {/* The inner circle runs the other way round, so that what is behind the glass shines through. */}
        <Shape d={annulus(48, inner)} fill={ring.base} />
        {open ? (
          <Shape d={annulus(48, inner)} fill={ring.base} />
        ) : (
          <Disc x={48} y={y} r={inner + 0.4} fill={materials.paper.base} />
        )}
        <Disc x={48} y={y} r={inner + 0.4} fill={look.fill} opacity={look.opacity} />
        {open ? (
          <circle cx={49} cy={y} r={inner - 1.5} fill="none" stroke={ring.shade} strokeWidth={3} />
        ) : null}
        {look.turns ? (
          <Shape
            d={path`M${48 - inner} ${y}a${inner} ${inner} 0 0 1 ${inner * 2} 0z`}
            fill={look.fill}
            opacity={0.6}
          />
        ) : null}
        {look.name === "STAR" ? (
          <Line
            d={path`
            M48 ${y - inner * 0.6}v${inner * 1.2}M${48 - inner * 0.6} ${y}h${inner * 1.2}
          `}
            width={1}
            colour={steel.light}
          />
        ) : null}
        {open ? null : (
          <>
            <Shape
              d={path`
            M${48 - inner * 0.9} ${y - inner * 0.1}L${48 + inner * 0.06} ${y - inner * 0.94}
            L${48 + inner * 0.4} ${y - inner * 0.86}L${48 - inner * 0.76} ${y + inner * 0.4}z
          `}
              fill="#ffffff"
              opacity={0.26}
            />
            <Shape
              d={path`
            M${48 - inner * 0.58} ${y + inner * 0.62}L${48 + inner * 0.66} ${y - inner * 0.64}l3 3.4
            L${48 - inner * 0.44} ${y + inner * 0.76}z
          `}
              fill="#ffffff"
              opacity={0.16}
            />
          </>
        )}
        {look.name === "UV" ? (
          <>
            <Line
              d={path`
                M${48 + inner * 0.8} ${y + inner * 0.1}
                A${inner * 0.8} ${inner * 0.8} 0 0 1 ${48 - inner * 0.1} ${y + inner * 0.8}
              `}
              width={inner * 0.16}
              colour="#8f86b8"
              opacity={0.55}
            />
            <Line
              d={path`
                M${48 - inner * 0.78} ${y + inner * 0.12}
                A${inner * 0.8} ${inner * 0.8} 0 0 1 ${48 + inner * 0.12} ${y - inner * 0.78}
              `}
              width={inner * 0.12}
              colour="#79a886"
              opacity={0.55}
            />
          </>
        ) : null}
        <Line
          d={path`
            M${48 - r + rim * 0.3} ${y}
            a${r - rim * 0.3} ${r - rim * 0.3} 0 0 1 ${r - rim * 0.3} ${-r + rim * 0.3}
          `}
          width={1.4}
          colour={brass ? materials.brass.light : ring.light}
        />
        <circle
          cx={48}
          cy={y}
          r={r - 0.9}
          fill="none"
          stroke={brass ? materials.brass.base : ring.deep}
          strokeWidth={1.8}
          strokeDasharray={look.turns ? "1 2.2" : "1 4"}
        />
        <Label x={48} y={y + r - rim * 0.32 - 0.6} size={rim * 0.56} text={`${thread} mm`} fill={ring.ink} />
        <Label x={48} y={y - r + rim * 0.7 + 0.9} size={rim * 0.56} text={look.name} fill={ring.ink} />
        {look.turns ? (
          <Shape d={path`M${48 + r * 0.7 - 2} ${y - r * 0.7}l4-1-1 4z`} fill={rubber.light} />
        ) : null}
      </>
    );
  },
};
