import { Drop, Label, Mark } from "./marks.tsx";
import { materials } from "./palette.ts";
import type { Tones } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Line, Oval, Shape, dots, path } from "./shapes.tsx";
import type { Kind, Subject } from "./subject.ts";

/** Group heads are told apart by their width in millimetres: 51 to 58 and a little more. */
const groupWidth = (s: Subject, units: [number, number]) =>
  s.size("diameter groupSize basketDiameter", [50, 59], units);

/** What the handle is made of; a handle in the product's own colour when no material is named. */
function handleTones(s: Subject): Tones {
  if (s.says("handle handleMaterial material", /rubber|plastic|composite|nylon/) && s.tones.dark)
    return materials.rubber;
  return s.tones;
}

export const portafilter: Kind = {
  parameters: {
    diameter: [58, 51],
    spout: ["double", "bottomless"],
    lugs: ["two", "three"],
    handle: ["walnut", "plastic"],
    weightGrams: [500, 700],
  },
  focus: [4, 30, 50],
  rise: 13,
  draw(s) {
    const { steel, brass, coffee } = materials;
    const w = groupWidth(s, [33, 40]);
    const handle = handleTones(s);
    const spout = s.text("spout spouts", "double");
    const open = /bottomless|naked|none/.test(spout);
    const metal = s.says("material", /brass/) && !s.says("material", /chrom/) ? brass : steel;
    const [x, y] = [30, 44];
    const lugs = s.text("lugs");
    const three = /tri|three/.test(lugs);
    const ear = /slim/.test(lugs) ? 4 : 6;
    const thick = s.size("weightGrams", [280, 650], [8.5, 11]);
    return (
      <>
        <Shadow of={s} x={44} w={72} y={83} />
        <Shape
          d={path`
            M${x + w / 2 - 3} ${y + 3}L58 ${y + 5}Q70 ${y + 3} 85 ${y + 8}q5 2 4.5 ${thick * 0.6}
            t-6 ${thick * 0.36}Q70 ${y + thick + 3} 58 ${y + thick + 3}
            L${x + w / 2 - 3} ${y + thick + 1}z
          `}
          fill={handle.base}
        />
        <Shape
          d={path`
            M56 ${y + thick + 0.4}Q72 ${y + thick - 1} 89 ${y + thick + 1}q-1 3.5-5.5 3
            Q70 ${y + thick + 3} 58 ${y + thick + 3}z
          `}
          fill={handle.shade}
        />
        <Line d={path`M60 ${y + 6.6}Q72 ${y + 5.4} 83 ${y + 9}`} width={1.8} colour={handle.light} />
        <Shape
          d={path`
            M${x + w / 2 - 5} ${y + 2.6}L57 ${y + 4.6}q1.5 0 1.5 1.500v${thick - 3}q0 1.5-1.5 1.500
            L${x + w / 2 - 5} ${y + thick + 3}z
          `}
          fill={metal.base}
        />
        <Box x={55} y={y + 4} w={3.5} h={thick} r={0.75} fill={metal.shade} />
        <Box x={x - w / 2 - 4} y={y + 1} w={6} h={ear} r={0.75} fill={metal.base} />
        {three ? <Box x={x - 4} y={y + 5} w={8} h={ear} r={0.75} fill={metal.light} /> : null}
        {open ? (
          <>
            <Can x={x} y={y + 8} w={w * 0.86} bottom={w * 0.8} h={14} tilt={0.2} tones={metal} />
            <Line
              d={dots(x - w * 0.26, y + 23.4, w * 0.48, 1.8, 8, 2, true)}
              width={1.5}
              colour={metal.deep}
            />
            <Line d={path`M${x - 1} ${y + 28}V${y + 31}`} width={3} colour={coffee.light} />
            <Drop x={x - 1} y={y + 36} size={7} fill={coffee.light} />
          </>
        ) : (
          <>
            <Shape d={path`M${x - 5} ${y + 18}h10v6h-10z`} fill={metal.shade} />
            {/single/.test(spout) ? (
              <Line d={path`M${x} ${y + 24}v9`} width={6} colour={metal.base} flat />
            ) : (
              <>
                <Line
                  d={path`M${x} ${y + 26}Q${x - 9} ${y + 26} ${x - 9} ${y + 35}`}
                  width={5.5}
                  colour={metal.base}
                  flat
                />
                <Line
                  d={path`M${x} ${y + 26}Q${x + 9} ${y + 26} ${x + 9} ${y + 35}`}
                  width={5.5}
                  colour={metal.shade}
                  flat
                />
              </>
            )}
            <Drop x={/single/.test(spout) ? x : x - 9} y={y + 38} size={5} fill={coffee.light} />
          </>
        )}
        <Can x={x} y={y} w={w} bottom={w * 0.92} h={14} tilt={0.22} tones={metal} />
        {three ? <Box x={x - 5} y={y + 6.6} w={9} h={ear} r={0.75} fill={metal.light} /> : null}
        <Oval x={x} y={y} rx={w / 2} ry={w * 0.12} fill={metal.light} />
        <Oval x={x} y={y + 0.4} rx={w * 0.42} ry={w * 0.095} fill={coffee.shade} />
        <Oval x={x - 1} y={y + 1} rx={w * 0.34} ry={w * 0.066} fill={coffee.base} />
        <Mark x={73} y={y + thick - 0.5} size={3.6} brand={s.brand} fill={handle.ink} />
      </>
    );
  },
};

export const basket: Kind = {
  parameters: { diameter: [58, 51], dose: [18, 7], spout: ["double", "bottomless"], depth: [24, 30] },
  spans: { across: "diameter", up: "depth" },
  focus: [22, 30, 52],
  rise: 12,
  draw(s) {
    const w = groupWidth(s, [52, 68]);
    const depth = s.number("depth height", 0);
    const deep = depth
      ? s.size("depth height", [17, 30], [17, 36])
      : s.size("dose doseGrams", [7, 22], [17, 36]);
    const dose = s.number("dose doseGrams", 18);
    const single = dose < 10;
    const y = 76 - deep;
    const bottom = w * (single ? 0.5 : 0.8);
    const tilt = 0.27;
    const bed = bottom * 0.44;
    const rings = [0.32, 0.62, 0.9];
    // The holes of the floor, as far as one sees them over the rim.
    const holes = rings
      .flatMap((ring, index) =>
        Array.from({ length: 6 + index * 6 }, (_, at) => {
          const angle = (at / (6 + index * 6)) * 2 * Math.PI;
          return path`
              M${48 + bed * ring * Math.cos(angle)} ${y + 3.4 + bed * ring * 0.24 * Math.sin(angle)}
              h0
            `;
        }),
      )
      .join("");
    return (
      <>
        <Shadow of={s} w={bottom} y={81} />
        {single ? (
          <>
            <Can
              x={48}
              y={y + 1 + deep * 0.5}
              w={bottom}
              bottom={bottom * 0.9}
              h={deep * 0.5}
              tilt={tilt * 0.8}
              tones={s.tones}
            />
            <Can x={48} y={y} w={w * 0.92} bottom={bottom} h={deep * 0.5} tilt={tilt * 0.8} tones={s.tones} />
          </>
        ) : (
          <Can x={48} y={y} w={w * 0.92} bottom={bottom} h={deep} tilt={tilt * 0.8} tones={s.tones} />
        )}
        <Line
          d={path`M${48 - w * 0.44} ${y + 6}a${w * 0.44} ${w * 0.1} 0 0 0 ${w * 0.88} 0`}
          width={1.6}
          colour={s.tones.light}
          flat
        />
        <Oval x={48} y={y + 0.8} rx={w / 2} ry={(w / 2) * tilt} fill={s.tones.deep} />
        <Oval x={48} y={y - 0.8} rx={w / 2} ry={(w / 2) * tilt} fill={s.tones.light} />
        <Oval x={48} y={y - 0.4} rx={w * 0.44} ry={w * 0.44 * tilt} fill={s.tones.shade} />
        <Oval x={48} y={y + 3} rx={bed * 1.06} ry={bed * 0.26} fill={s.tones.base} />
        <Line d={holes} width={1.5} colour={s.tones.deep} />
        <Label
          x={46}
          y={y + deep * (single ? 0.86 : 0.74) + w * 0.1}
          size={single ? 6 : 8}
          text={`${dose} g`}
          fill={s.tones.ink}
        />
        {s.says("spout", /bottomless|precision/) || s.flag("ridgeless", false) ? null : (
          <Line
            d={path`
              M${48 - w * 0.42} ${y + deep * 0.16 + 5}a${w * 0.42} ${w * 0.1} 0 0 0 ${w * 0.84} 0
            `}
            width={1.2}
            colour={s.tones.deep}
            flat
          />
        )}
        {s.detail ? (
          <Label
            x={46}
            y={y + deep * 0.74 + w * 0.1 + 4.4}
            size={3.6}
            text={`${s.number("diameter", 58)} mm`}
            fill={s.tones.ink}
          />
        ) : null}
      </>
    );
  },
};

export const tamper: Kind = {
  parameters: {
    diameter: [58, 51],
    base: ["flat", "rippled"],
    handle: ["walnut", "anodised aluminium"],
    selfLevelling: [false, true],
  },
  spans: { across: "diameter" },
  focus: [22, 12, 50],
  draw(s) {
    const { steel, graphite } = materials;
    const w = groupWidth(s, [40, 52]);
    const handle = handleTones(s);
    const levelling = s.flag("selfLevelling", false) || s.says("type", /calibrated|spring|level/);
    const convex = s.says("base baseShape", /convex|curved/);
    const round = s.says("handle handleMaterial", /wood|walnut|beech|oak|ash|olive|maple/);
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        {convex ? <Oval x={48} y={80} rx={w * 0.42} ry={6} fill={steel.deep} /> : null}
        <Can x={48} y={convex ? 67 : 69} w={w} h={10} tones={steel} top={steel.light} />
        {s.says("base baseShape", /ripple|rings/) ? (
          <Line
            d={path`M${48 - w / 2} 74a${w / 2} ${w * 0.07} 0 0 0 ${w} 0`}
            width={1}
            colour={steel.deep}
            flat
          />
        ) : null}
        {levelling ? (
          <>
            <Can x={48} y={58} w={w * 0.92} h={5} tones={graphite} top={graphite.light} />
            <Can x={48} y={54} w={w * 0.5} h={4} tones={steel} top={steel.light} />
          </>
        ) : null}
        <Can x={48} y={54} w={12} bottom={19} h={levelling ? 4 : 14} tones={steel} />
        {round ? (
          <>
            <Shape
              d={path`
                M40 56C42 48 33 42 33 30C33 18 40 13 48 13S63 18 63 30C63 42 54 48 56 56Q48 60 40 56
                z
              `}
              fill={handle.base}
            />
            <Shape
              d={path`
                M53 13.600Q63 17 63 30C63 42 54 48 56 56Q54 57.3 51 57.800C50 46 58 34 53 13.600z
              `}
              fill={handle.shade}
            />
            <Shape
              d={path`M37 28C37 21 40 17.5 44 16C41 20 40.5 30 42.5 37C39 34.5 37 32 37 28z`}
              fill={handle.light}
            />
          </>
        ) : (
          <>
            <Can x={48} y={22} w={26} bottom={17} h={33} tilt={0.18} tones={handle} />
            <Can x={48} y={18} w={28} h={6} tilt={0.2} tones={handle} top={handle.light} />
            <Line d="M38 38Q48 43 58 38" width={1.4} colour={handle.deep} />
          </>
        )}
        <Label x={45} y={76.8} size={5.5} text={`${s.number("diameter", 58)}`} fill={steel.deep} />
        <Mark x={47} y={33} size={5} brand={s.brand} fill={handle.ink} />
      </>
    );
  },
};
