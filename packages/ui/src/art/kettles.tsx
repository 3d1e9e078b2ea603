import { Label, Mark } from "./marks.tsx";
import { glass, materials } from "./palette.ts";
import { Can, Shadow } from "./parts.tsx";
import { Box, Disc, Line, Shape, path } from "./shapes.tsx";
import type { Kind } from "./subject.ts";

export const kettle: Kind = {
  parameters: {
    volume: [900, 1200],
    gooseneck: [true, false],
    electric: [true, false],
    temperatureControl: [true, false],
  },
  focus: [4, 28, 50],
  rise: 7,
  draw(s) {
    const { rubber, steel, wood } = materials;
    const w = s.size("volume volumeMl capacity", [600, 1800], [36, 48]);
    const h = s.size("volume volumeMl capacity", [600, 1800], [34, 42]);
    const electric = s.flag("electric", false);
    const goose = s.flag("gooseneck", true);
    const foot = electric ? 75 : 81;
    const top = foot - h;
    const x = 50;
    const topW = w * (goose ? 0.66 : 0.7);
    const grip = s.says("handle handleMaterial", /wood|walnut|beech/) ? wood : rubber;
    return (
      <>
        <Shadow of={s} x={x} w={w + 10} y={83} />
        {electric ? (
          <>
            <Can x={x} y={77} w={w + 8} h={4} tones={rubber} top={rubber.light} />
            {s.flag("temperatureControl variableTemperature", false) ? (
              <>
                <Box x={x - 12} y={78.5} w={15} h={6} r={0.75} fill={glass.screen} />
                <Label x={x - 4.5} y={83.4} size={5} text="93°" fill={glass.digits} />
                <Disc x={x + 10} y={81.5} r={2} fill={rubber.light} />
              </>
            ) : null}
          </>
        ) : null}
        {goose ? (
          <>
            <Line
              d={path`
                M${x - w * 0.42} ${foot - 9}
                C${x - w * 0.86} ${foot - 9} ${x - w * 0.5} ${top + 3} ${x - w * 0.86} ${top - 1}
              `}
              width={4.6}
              colour={s.tones.base}
            />
            <Line
              d={path`
                M${x - w * 0.46} ${foot - 10.5}
                C${x - w * 0.86} ${foot - 12} ${x - w * 0.54} ${top + 1} ${x - w * 0.86} ${top - 2}
              `}
              width={1.2}
              colour={s.tones.light}
            />
          </>
        ) : (
          <Shape
            d={path`
              M${x - w * 0.44} ${foot - h * 0.42}L${x - w * 0.74} ${top + 3}l5-2.500
              L${x - w * 0.34} ${top + h * 0.24}z
            `}
            fill={s.tones.shade}
          />
        )}
        {goose || electric ? (
          <Line
            d={path`
              M${x + topW / 2} ${top + 4}
              C${x + w * 0.94} ${top - 2} ${x + w * 0.9} ${top + h * 0.4} ${x + w * 0.84} ${top + h * 0.74}
            `}
            width={5.5}
            colour={grip.base}
          />
        ) : (
          <>
            <Line
              d={path`
                M${x - w * 0.34} ${top + 3}
                C${x - w * 0.34} ${top - 22} ${x + w * 0.36} ${top - 22} ${x + w * 0.36} ${top + 3}
              `}
              width={3}
              colour={steel.base}
            />
            <Line
              d={path`
                M${x - w * 0.2} ${top - 13}Q${x} ${top - 18} ${x + w * 0.2} ${top - 13}
              `}
              width={6}
              colour={grip.base}
            />
          </>
        )}
        <Can x={x} y={top} w={topW} bottom={w} h={h} tones={s.tones} />
        <Can x={x} y={top - 2} w={topW + 2} h={3} tones={s.tones} top={s.tones.light} />
        <Can x={x} y={top - 7.5} w={8} h={4} tones={grip} top={grip.light} />
        <Mark x={x - 1} y={foot - h * 0.32} size={5} brand={s.brand} fill={s.tones.ink} />
      </>
    );
  },
};
