import { Mark } from "./marks.tsx";
import { backpack } from "./packs.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const cameraBag: Kind = {
  parameters: {
    bagType: ["shoulder bag", "sling"],
    volume: [8, 14],
    material: ["nylon", "waxed canvas"],
    laptopSleeve: [false, true],
  },
  focus: [14, 40, 46],
  rise: 3,
  draw(s) {
    const { graphite, rubber, brass, leather } = materials;
    const style = s.text("bagType style");
    if (/back ?pack|rucksack/.test(style)) return backpack.draw(s);
    const w = s.size("volume volumeLitres capacity", [3, 16], [48, 68]);
    const h = s.size("volume volumeLitres capacity", [3, 16], [34, 46]);
    const [left, right, top] = [48 - w / 2, 48 + w / 2, 83 - h];
    const sling = /sling/.test(style);
    const trim = s.says("material", /leather|canvas|wax/) ? leather : s.tones.dark ? graphite : rubber;
    return (
      <>
        <Shadow of={s} w={w} y={83} />
        {sling ? (
          <Line
            d={path`
              M${left + 4} ${top + 6}
              C${left - 2} ${top - 28} ${right - 8} ${top - 40} ${right - 7} ${top + 10}
            `}
            width={5}
            colour={trim.base}
          />
        ) : (
          <Line
            d={path`
              M${left + 2} ${top + 12}
              C${left - 6} ${top - 34} ${right + 6} ${top - 34} ${right - 2} ${top + 12}
            `}
            width={4}
            colour={trim.base}
          />
        )}
        {sling ? (
          <Box x={48} y={top - 22.5} w={9} h={6} fill={trim.light} />
        ) : (
          <Box x={39} y={top - 25} w={18} h={6} r={3} fill={trim.shade} />
        )}
        <Box x={left} y={top + 2} w={w} h={h - 2} r={sling ? 15 : 6} fill={s.tones.base} />
        {sling ? (
          <Shape
            d={path`M${right - 14} ${top + 2}q14 .5 14 15v${h - 32}q0 14.500-14 15z`}
            fill={s.tones.shade}
          />
        ) : (
          <Shape d={path`M${right - 11} ${top + 4}h5q6 0 6 9v${h - 20}q0 7-6 7h-5z`} fill={s.tones.shade} />
        )}
        {sling ? (
          <>
            <Line d={path`M${left + 8} ${top + 13}H${right - 14}`} width={2} colour={s.tones.deep} />
            <Box x={left + 9} y={top + h * 0.46} w={w - 25} h={h * 0.4} r={6} fill={s.tones.light} />
            <Line d={path`M${left + 15} ${top + h * 0.56}H${right - 22}`} width={1.6} colour={s.tones.deep} />
          </>
        ) : (
          <>
            <Shape
              d={path`
                M${left - 1} ${top + 6}q0-6 6-6H${right - 5}q6 0 6 6V${top + h * 0.62}q0 4-4 4
                H${left + 3}q-4 0-4-4z
              `}
              fill={s.tones.light}
            />
            <Shape
              d={path`M${right - 11} ${top}h6q6 0 6 6V${top + h * 0.62}q0 4-4 4h-8z`}
              fill={s.tones.base}
            />
            {[left + w * 0.2, right - w * 0.3].map((x) => (
              <g key={x}>
                <Box x={x} y={top + h * 0.3} w={6} h={h * 0.5} r={0.75} fill={trim.base} />
                <Box x={x - 1} y={top + h * 0.62} w={8} h={5} fill={brass.base} />
              </g>
            ))}
          </>
        )}
        <Mark
          x={45}
          y={top + h * (sling ? 0.7 : 0.36)}
          size={6}
          brand={s.brand}
          fill={s.tones.dark ? s.tones.ink : s.tones.deep}
        />
        {s.flag("laptopSleeve", false) ? (
          <Line d={path`M${left + 8} ${top + h * 0.9}H${right - 14}`} width={1.4} colour={s.tones.deep} />
        ) : null}
      </>
    );
  },
};

export const strap: Kind = {
  parameters: {
    strapType: ["neck strap", "wrist strap"],
    strapLength: [110, 40],
    strapWidth: [25, 10],
    material: ["leather", "rope"],
  },
  focus: [22, 4, 50],
  draw(s) {
    const { leather, steel, rubber, graphite } = materials;
    const width = s.size("strapWidth width", [8, 40], [5, 12]);
    const wrist = s.says("strapType type style", /wrist|hand/) || s.number("strapLength length", 100) < 45;
    const trim = s.says("material", /leather/) ? leather : s.tones.dark ? graphite : rubber;
    const ends: [number, number][] = wrist
      ? [[31, 64]]
      : [
          [26, 64],
          [70, 64],
        ];
    const loop = wrist ? "M29 46C14 26 30 6 50 9S74 40 34 46" : "M27 48C14 36 16 9 48 10S82 36 69 48";
    const stitched = s.says("material", /leather|cotton|canvas|rope|cord/) || s.pick(2, "stitch") === 0;
    const rope = s.says("material style strapType type", /rope|cord|paracord/);
    return (
      <>
        <Shadow of={s} w={wrist ? 40 : 56} y={84} />
        {/* The camera is only hinted at: it is not in the box. */}
        <Box
          x={wrist ? 28 : 22}
          y={62}
          w={wrist ? 40 : 52}
          h={21}
          r={4.5}
          fill={graphite.base}
          opacity={0.24}
        />
        <Box x={wrist ? 40 : 39} y={58} w={wrist ? 14 : 18} h={6} fill={graphite.base} opacity={0.24} />
        <Disc x={48} y={73} r={9} fill={graphite.base} opacity={0.3} />
        <Disc x={48} y={73} r={5.5} fill={graphite.base} opacity={0.3} />
        <Line d={loop} width={width} colour={s.tones.base} flat />
        <Line
          d={wrist ? "M62.500 17.500C70 29 58 42.500 34 46" : "M71.2 19.800C78 29 76.500 41 69 48"}
          width={width}
          colour={s.tones.shade}
          flat
        />
        <Line
          d={wrist ? "M25 27C27 15 37 8 50 9" : "M21.300 30C21 18 30 10 48 10"}
          width={width * 0.26}
          colour={s.tones.light}
        />
        {rope ? (
          <Line d={loop} width={width} colour={s.tones.deep} flat dash="1.4 4" />
        ) : stitched ? (
          <Line d={loop} width={0.8} colour={s.tones.light} flat dash="2.2 1.8" />
        ) : null}
        {wrist ? (
          <Line d="M31 44V60" width={5} colour={trim.base} />
        ) : (
          <Line d="M27 48C26 51 26 54 26 60M69 48C70 51 70 54 70 60" width={4} colour={trim.base} />
        )}
        {ends.map(([x, y]) => (
          <g key={x}>
            <Box x={x - 4.5} y={y - 18} w={9} h={14} fill={trim.light} />
            <Box x={x + 1} y={y - 18} w={3.5} h={14} fill={trim.base} />
            <circle cx={x} cy={y + 3} r={6} fill="none" stroke={steel.base} strokeWidth={2.6} />
            <path
              d={path`M${x - 6} ${y + 3}a6 6 0 0 1 6-6`}
              fill="none"
              stroke={steel.light}
              strokeWidth={2.6}
            />
          </g>
        ))}
        {s.flag("quickRelease quickConnect", false)
          ? ends.map(([x, y]) => <Disc key={x} x={x} y={y - 11} r={3} fill={steel.light} />)
          : ends.map(([x, y]) => <Disc key={x} x={x} y={y - 11} r={1.2} fill={trim.deep} />)}
        <Mark x={48} y={wrist ? 9 : 10} size={Math.min(4, width * 0.4)} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
