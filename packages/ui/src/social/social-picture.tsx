import type { ReactElement } from "react";
import type { Theme } from "@orchard/domain/tenant";
import { StoreMark } from "../store/store-mark.tsx";
import { FlatDrawing } from "./flat-drawing.tsx";

/** The size that link previews are made for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

type SocialPictureProps = {
  store: { name: string; theme: Theme };
  title: string;
  /** A line over the title: a brand. */
  above?: string;
  /** A line under it: a price, a sentence. */
  below?: string;
  /** A component that draws one `<svg>`, and its width over its height. */
  art: ReactElement;
  ratio?: number;
};

const LONGEST = 110;

/**
 * What a link to a store's page shows elsewhere, for the picture renderer of `next/og`: inline styles because it knows no
 * style sheet, and the light palette because it cannot know who looks. The faces are called "display" and "body".
 */
export function SocialPicture({ store, title, above, below, art, ratio = 1 }: SocialPictureProps) {
  const { wash, ink, muted, accent } = store.theme.light;
  const draw = { ink, accent, face: "body" };
  const width = ratio > 1 ? 640 : 520;
  return (
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        background: wash,
        color: ink,
        fontFamily: "body",
        fontSize: 32,
      }}
    >
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: PICTURE_SIZE.width - width - 48,
          padding: "64px 0 60px 72px",
        }}
      >
        <div style={{ display: "flex", alignItems: "center" }}>
          <FlatDrawing {...draw} drawing={<StoreMark mark={store.theme.mark} />} width={60} height={60} />
          <div style={{ display: "flex", marginLeft: 20, fontFamily: "display", fontSize: 40 }}>
            {store.name}
          </div>
        </div>
        <div style={{ display: "flex", flexDirection: "column" }}>
          {above ? <div style={{ display: "flex", color: muted, marginBottom: 12 }}>{above}</div> : null}
          <div
            style={{
              display: "flex",
              fontFamily: "display",
              fontSize: title.length > 34 ? 52 : 64,
              lineHeight: 1.1,
              letterSpacing: "-0.02em",
            }}
          >
            {shorten(title)}
          </div>
          {below ? (
            <div style={{ display: "flex", marginTop: 24, lineHeight: 1.35 }}>{shorten(below)}</div>
          ) : null}
          <div style={{ display: "flex", width: 96, height: 8, marginTop: 36, background: accent }} />
        </div>
      </div>
      <div style={{ display: "flex", alignItems: "center", width: width + 48, height: "100%" }}>
        <FlatDrawing {...draw} drawing={art} width={width} height={width / ratio} />
      </div>
    </div>
  );
}

/** A text that fits, cut between two words. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s,.;:]*\S*$/, "")}…`;
}
