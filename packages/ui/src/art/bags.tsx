import { Mark } from "./marks.tsx";
import { backpack } from "./packs.tsx";
import { materials } from "./palette.ts";
import { Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const cameraBag: Kind = {
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
              C${left - 2} ${top - 28} ${right - 4} ${top - 40} ${right - 1} ${top + 8}
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
        <Shape d={path`M${right - 11} ${top + 4}h5q6 0 6 9v${h - 20}q0 7-6 7h-5z`} fill={s.tones.shade} />
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
  focus: [22, 4, 50],
  draw(s) {
    const { leather, steel, rubber, graphite } = materials;
    const width = s.size("strapWidth width", [8, 40], [5, 12]);
    const wrist = s.says("strapType type style", /wrist|hand/) || s.number("strapLength length", 100) < 45;
    const trim = s.says("material", /leather/) ? leather : s.tones.dark ? graphite : rubber;
    const ends: [number, number][] = wrist
      ? [[48, 70]]
      : [
          [33, 70],
          [63, 70],
        ];
    const loop = wrist ? "M45 52C20 34 26 10 48 11S76 34 51 52" : "M38 54C14 42 16 9 48 10S82 42 58 54";
    const stitched = s.says("material", /leather|cotton|canvas|rope|cord/) || s.pick(2, "stitch") === 0;
    const rope = s.says("material style strapType type", /rope|cord|paracord/);
    return (
      <>
        <Shadow of={s} w={wrist ? 20 : 46} y={84} />
        <Line d={loop} width={width} colour={s.tones.base} flat />
        <Line
          d={wrist ? "M65.3 19.9C70.1 28.1 66.5 40.8 51 52" : "M71.7 21.4C77.8 31.8 72.9 46.6 58 54"}
          width={width}
          colour={s.tones.shade}
          flat
        />
        <Line
          d={wrist ? "M29.5 30C27 20 34 11 48 11" : "M22.5 32C20 18 30 10 48 10"}
          width={width * 0.26}
          colour={s.tones.light}
        />
        {rope ? (
          <Line d={loop} width={width} colour={s.tones.deep} flat dash="1.4 4" />
        ) : stitched ? (
          <Line d={loop} width={0.8} colour={s.tones.light} flat dash="2.2 1.8" />
        ) : null}
        {wrist ? (
          <Line d="M48 50V66" width={5} colour={trim.base} />
        ) : (
          <Line d="M38 54C34 57 33 60 33 66M58 54C62 57 63 60 63 66" width={4} colour={trim.base} />
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
        <Mark
          x={wrist ? 48 : 48}
          y={wrist ? 11 : 10}
          size={Math.min(4, width * 0.4)}
          brand={s.brand}
          fill={s.tones.ink}
        />
      </>
    );
  },
};
