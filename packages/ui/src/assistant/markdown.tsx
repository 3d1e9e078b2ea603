import { Fragment } from "react";
import type { ReactNode } from "react";
import { Link } from "../link.tsx";
import { parseMarkdown } from "./markdown-parser.ts";
import type { Block, Inline } from "./markdown-parser.ts";

/**
 * Where an answer may lead. Each gives an address inside this app ("/aperture/products/halden-m4") for what
 * really exists, and nothing for everything else, which then stays text.
 */
export type AnswerLinks = {
  product: (slug: string) => string | undefined;
  order: (number: string) => string | undefined;
};

type MarkdownProps = { text: string; links: AnswerLinks };

/** An answer as the assistant wrote it. Renders only what the parser knows; see markdown-parser. */
export function Markdown({ text, links }: MarkdownProps) {
  return <div className="flex flex-col gap-3">{renderBlocks(parseMarkdown(text), links)}</div>;
}

function renderBlocks(blocks: readonly Block[], links: AnswerLinks): ReactNode {
  return blocks.map((block, at) => {
    if (block.kind === "paragraph") return <p key={at}>{renderInline(block.children, links)}</p>;
    const items = block.items.map((item, each) => <li key={each}>{renderItem(item, links)}</li>);
    return block.ordered ? (
      <ol key={at} start={block.start} className="flex list-decimal flex-col gap-1 pl-6 marker:text-muted">
        {items}
      </ol>
    ) : (
      <ul key={at} className="flex list-disc flex-col gap-1 pl-5 marker:text-muted">
        {items}
      </ul>
    );
  });
}

function renderItem(blocks: readonly Block[], links: AnswerLinks): ReactNode {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return renderBlocks(blocks, links);
  return (
    <>
      {renderInline(first.children, links)}
      {rest.length > 0 && <div className="mt-1 flex flex-col gap-1">{renderBlocks(rest, links)}</div>}
    </>
  );
}

function renderInline(nodes: readonly Inline[], links: AnswerLinks): ReactNode {
  return nodes.map((node, at) => {
    switch (node.kind) {
      case "text":
        return <Fragment key={at}>{node.text}</Fragment>;
      case "break":
        return <br key={at} />;
      case "code":
        return (
          <code key={at} className="rounded-tag bg-ink/6 px-1 font-mono text-[0.9em]">
            {node.text}
          </code>
        );
      case "strong":
        return (
          <strong key={at} className="font-semibold">
            {renderInline(node.children, links)}
          </strong>
        );
      case "emphasis":
        return <em key={at}>{renderInline(node.children, links)}</em>;
      case "link": {
        const href = internal(links[node.to](node.name));
        const children = renderInline(node.children, links);
        if (!href) return <Fragment key={at}>{children}</Fragment>;
        return (
          <Link key={at} href={href} className="linked">
            {children}
          </Link>
        );
      }
    }
  });
}

/** A second look at the address, should a callback ever build one from what it was given. */
function internal(href: string | undefined): string | undefined {
  return href && /^\/(?![/\\])[^\\]*$/.test(href) ? href : undefined;
}
