import { materials } from "./palette.ts";
import { Box, Disc, Drop, Label, Line, Mark, Shadow, Shape, path } from "./parts.tsx";
import type { Kind, Subject } from "./subject.ts";

/** Packs of both stores, from a day's 15 litres to a fortnight's 75. */
function packSize(s: Subject): { w: number; h: number; top: number } {
  const litres = s.number("volume volumeLitres capacity capacityLitres", 35);
  const part = Math.min(1, Math.max(0, (litres - 12) / 60));
  return { w: 37 + part * 13, h: 50 + part * 20, top: 83 - (50 + part * 20) };
}

/** A rucksack seen from the front. */
function Pack({ s }: { s: Subject }) {
  const { rubber, graphite } = materials;
  const { w, h, top } = packSize(s);
  const [left, right] = [48 - w / 2, 48 + w / 2];
  const big = w > 42;
  const roll = s.says("closure access opening", /roll/);
  const hem = s.tones.dark ? graphite : rubber;
  const lid = h * 0.27;
  return (
    <>
      <Line d={path`M43 ${top + 2}v-3q0-2.5 2.5-2.500h5q2.5 0 2.5 2.500v3`} width={2.4} colour={hem.base} />
      <Line d={path`M${left + 3} ${top + h * 0.34}C${left - 8} ${top + h * 0.44} ${left - 7} ${top + h * 0.7} ${left + 1} ${top + h * 0.86}`} width={4} colour={hem.base} />
      <Line d={path`M${right - 3} ${top + h * 0.34}C${right + 8} ${top + h * 0.44} ${right + 7} ${top + h * 0.7} ${right - 1} ${top + h * 0.86}`} width={4} colour={hem.shade} />
      {s.flag("hipBelt hipbelt", big) ? <Line d={path`M${left} ${82 - h * 0.12}l-7 4M${right} ${82 - h * 0.12}l7 4`} width={6.5} colour={hem.base} /> : null}
      <Shape d={path`M${left + 3} ${top + 12}Q${left + 3} ${top} ${left + 14} ${top}H${right - 14}Q${right - 3} ${top} ${right - 3} ${top + 12}L${right} ${76}q0 7-7 7H${left + 7}q-7 0-7-7z`} fill={s.tones.base} />
      <Shape d={path`M${right - 12} ${top + 4}Q${right - 3} ${top} ${right - 3} ${top + 12}L${right} 76q0 7-7 7h-5q3-${h * 0.5} -1-${h - 2}z`} fill={s.tones.shade} />
      <Shape d={path`M${left + 0.6} ${83 - h * 0.38}l7 3v${h * 0.32}h-3q-4.5-.6-4.8-6z`} fill={s.tones.deep} />
      <Shape d={path`M${right - 0.6} ${83 - h * 0.38}l-7 3v${h * 0.32}h3q4.5-.6 4.8-6z`} fill={s.tones.deep} />
      {roll ? (
        <>
          <Box x={left + 1} y={top - 2} w={w - 2} h={9} r={4.5} fill={s.tones.light} />
          <Box x={left + 1} y={top + 3} w={w - 2} h={4} r={2} fill={s.tones.shade} />
          <Line d={path`M${left + 4} ${top + 7}v8M${right - 4} ${top + 7}v8`} width={2} colour={hem.base} flat />
        </>
      ) : (
        <>
          <Shape d={path`M${left + 1} ${top + lid}V${top + 11}Q${left + 1} ${top - 0.6} ${left + 13} ${top - 0.6}H${right - 13}Q${right - 1} ${top - 0.6} ${right - 1} ${top + 11}V${top + lid}q0 2-2 2H${left + 3}q-2 0-2-2z`} fill={s.tones.light} />
          <Shape d={path`M${right - 11} ${top - 0.4}Q${right - 1} ${top} ${right - 1} ${top + 11}V${top + lid}q0 2-2 2h-8q2-12 0-${lid + 2}z`} fill={s.tones.base} />
          <Line d={path`M${left + 7} ${top + lid * 0.56}H${right - 13}`} width={1.4} colour={s.tones.deep} />
          <Line d={path`M${left + 10} ${top + lid}v9M${right - 10} ${top + lid}v9`} width={2.4} colour={hem.base} flat />
          <Box x={left + 7.5} y={top + lid + 5} w={5} h={4.5} r={0.75} fill={hem.light} />
          <Box x={right - 12.5} y={top + lid + 5} w={5} h={4.5} r={0.75} fill={hem.light} />
        </>
      )}
      <Box x={left + 8} y={83 - h * 0.44} w={w - 16} h={h * 0.36} r={4.5} fill={s.tones.light} />
      <Box x={right - 14} y={83 - h * 0.44} w={6} h={h * 0.36} r={3} fill={s.tones.base} />
      <Line d={path`M${left + 12} ${83 - h * 0.38}H${right - 15}`} width={1.4} colour={s.tones.deep} />
      <Mark x={46} y={83 - h * 0.22} size={6} brand={s.brand} fill={s.tones.dark ? s.tones.ink : s.tones.deep} />
      {s.flag("raincoverIncluded rainCoverIncluded rainCover", false) ? <Drop x={right - 12} y={83 - h * 0.14} size={5} /> : null}
    </>
  );
}

const backpack: Kind = {
  focus: (s) => [25, packSize(s).top + 8, 46],
  draw: (s) => (
    <>
      <Shadow w={packSize(s).w + 4} y={83} />
      <Pack s={s} />
    </>
  ),
};

const cameraBag: Kind = {
  focus: [14, 40, 46],
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
        <Shadow w={w} y={83} />
        {sling ? (
          <Line d={path`M${left + 4} ${top + 6}C${left - 2} ${top - 28} ${right - 4} ${top - 40} ${right - 1} ${top + 8}`} width={5} colour={trim.base} />
        ) : (
          <Line d={path`M${left + 2} ${top + 12}C${left - 6} ${top - 34} ${right + 6} ${top - 34} ${right - 2} ${top + 12}`} width={4} colour={trim.base} />
        )}
        {sling ? <Box x={48} y={top - 22.5} w={9} h={6} fill={trim.light} /> : <Box x={39} y={top - 25} w={18} h={6} r={3} fill={trim.shade} />}
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
            <Shape d={path`M${left - 1} ${top + 6}q0-6 6-6H${right - 5}q6 0 6 6V${top + h * 0.62}q0 4-4 4H${left + 3}q-4 0-4-4z`} fill={s.tones.light} />
            <Shape d={path`M${right - 11} ${top}h6q6 0 6 6V${top + h * 0.62}q0 4-4 4h-8z`} fill={s.tones.base} />
            {[left + w * 0.2, right - w * 0.3].map((x) => (
              <g key={x}>
                <Box x={x} y={top + h * 0.3} w={6} h={h * 0.5} r={0.75} fill={trim.base} />
                <Box x={x - 1} y={top + h * 0.62} w={8} h={5} fill={brass.base} />
              </g>
            ))}
          </>
        )}
        <Mark x={45} y={top + h * (sling ? 0.7 : 0.36)} size={6} brand={s.brand} fill={s.tones.dark ? s.tones.ink : s.tones.deep} />
        {s.flag("laptopSleeve", false) ? <Line d={path`M${left + 8} ${top + h * 0.9}H${right - 14}`} width={1.4} colour={s.tones.deep} /> : null}
      </>
    );
  },
};

const strap: Kind = {
  focus: [22, 4, 50],
  draw(s) {
    const { leather, steel, rubber, graphite } = materials;
    const width = s.size("strapWidth width", [8, 40], [5, 12]);
    const wrist = s.says("strapType type style", /wrist|hand/) || s.number("strapLength length", 100) < 45;
    const trim = s.says("material", /leather/) ? leather : s.tones.dark ? graphite : rubber;
    const ends: [number, number][] = wrist ? [[48, 70]] : [[33, 70], [63, 70]];
    const loop = wrist
      ? "M45 52C20 34 26 10 48 11S76 34 51 52"
      : "M38 54C14 42 16 9 48 10S82 42 58 54";
    const stitched = s.says("material", /leather|cotton|canvas|rope|cord/) || s.pick(2, "stitch") === 0;
    const rope = s.says("material style strapType type", /rope|cord|paracord/);
    return (
      <>
        <Shadow w={wrist ? 20 : 46} y={84} />
        <Line d={loop} width={width} colour={s.tones.base} flat />
        <Line d={wrist ? "M66.5 22C68 34 61 46 51 52" : "M73 22C76 38 68 50 58 54"} width={width} colour={s.tones.shade} flat />
        <Line d={wrist ? "M29.5 30C27 20 34 11 48 11" : "M22.5 32C20 18 30 10 48 10"} width={width * 0.26} colour={s.tones.light} />
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
            <path d={path`M${x - 6} ${y + 3}a6 6 0 0 1 6-6`} fill="none" stroke={steel.light} strokeWidth={2.6} />
          </g>
        ))}
        {s.flag("quickRelease quickConnect", false)
          ? ends.map(([x, y]) => <Disc key={x} x={x} y={y - 11} r={3} fill={steel.light} />)
          : ends.map(([x, y]) => <Disc key={x} x={x} y={y - 11} r={1.2} fill={trim.deep} />)}
        <Mark x={wrist ? 48 : 48} y={wrist ? 11 : 10} size={Math.min(4, width * 0.4)} brand={s.brand} fill={s.tones.ink} />
        {s.detail && s.number("strapWidth", 0) ? <Label x={48} y={26} size={4} text={`${s.number("strapWidth", 0)} mm`} fill={s.tones.deep} /> : null}
      </>
    );
  },
};

const rainCover: Kind = {
  focus: [20, 20, 50],
  draw(s) {
    const { rubber, water, graphite } = materials;
    const litres = s.number("volumeMax volume", 40);
    const part = Math.min(1, Math.max(0, (litres - 15) / 65));
    const [w, h] = [44 + part * 14, 52 + part * 12];
    const [left, right, top] = [48 - w / 2, 48 + w / 2, 80 - h];
    const hemY = 80;
    const waves = 6;
    const step = (w - 12) / waves;
    const hem = Array.from({ length: waves }, () => path`q${step / 2} 4 ${step} 0`).join("");
    return (
      <>
        <Shadow w={w} y={83} />
        <Line d={path`M${left + 2} ${top + h * 0.72}l-6 7M${right - 2} ${top + h * 0.72}l6 7`} width={5.5} colour={rubber.base} />
        <Box x={41} y={top - 4} w={14} h={9} r={4.5} fill={rubber.base} />
        <Box x={44} y={top - 1.5} w={8} h={6} r={3} fill={rubber.deep} />
        <Shape d={path`M${left + 6} ${hemY}Q${left - 3} ${top + h * 0.62} ${left + 2} ${top + h * 0.32}Q${left + 6} ${top} 48 ${top}T${right - 2} ${top + h * 0.32}Q${right + 3} ${top + h * 0.62} ${right - 6} ${hemY}z`} fill={s.tones.base} />
        <Shape d={path`M${left + 6} ${hemY}${hem}z`} fill={s.tones.shade} />
        <Shape d={path`M62 ${top + 4.5}Q${right - 4} ${top + 10} ${right - 2} ${top + h * 0.32}Q${right + 3} ${top + h * 0.62} ${right - 6} ${hemY}h-9q9-${h * 0.5} -1-${h - 5}z`} fill={s.tones.shade} />
        <Shape d={path`M${left + 8} ${top + h * 0.3}Q${left + 12} ${top + 7} 44 ${top + 4}Q${left + 14} ${top + 14} ${left + 11} ${top + h * 0.5}Q${left + 7} ${top + h * 0.44} ${left + 8} ${top + h * 0.3}z`} fill={s.tones.light} />
        <Line d={path`M${left + 7} ${hemY - 6}Q48 ${hemY - 1} ${right - 7} ${hemY - 6}`} width={1.4} colour={s.tones.deep} dash="3 2" />
        {s.flag("reflective reflector", true) ? <Line d={path`M${left + 8} ${top + h * 0.66}Q48 ${top + h * 0.74} ${right - 8} ${top + h * 0.66}`} width={3} colour={graphite.light} flat /> : null}
        <Mark x={left + 14} y={top + h * 0.58} size={6} brand={s.brand} fill={s.tones.ink} />
        <Drop x={44} y={top + h * 0.3} size={8} fill={water.light} />
        <Drop x={53} y={top + h * 0.42} size={6} fill={water.light} />
        <Drop x={58} y={top + h * 0.22} size={5} fill={water.light} />
        <Line d={path`M20 ${top - 2}l-3 7M${76} ${top - 1}l-3 7M66 ${top - 11}l-3 7M30 ${top - 11}l-3 7`} width={2.4} colour={water.base} />
        <Label x={48} y={hemY - 8} size={5} text={`${litres} L`} fill={s.tones.ink} />
      </>
    );
  },
};

export const carryKinds = { bags: cameraBag, straps: strap, backpacks: backpack, "rain-covers": rainCover } satisfies Record<string, Kind>;
