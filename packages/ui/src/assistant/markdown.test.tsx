import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";
import type { AnswerLinks } from "./markdown.tsx";

const links: AnswerLinks = {
  product: (slug) => (slug === "gone" ? undefined : `/shop/products/${slug}`),
  order: (number) => `/shop/orders/${number}`,
};

function render(text: string, own: AnswerLinks = links): string {
  return renderToStaticMarkup(<Markdown text={text} links={own} />).replace(/ class="[^"]*"/g, "");
}

/** What is left when only words, lists and emphasis were rendered. */
function inside(text: string): string {
  return render(text).replace(/^<div>|<\/div>$/g, "");
}

describe("what an answer may use", () => {
  test("paragraphs and line breaks", () => {
    expect(inside("One\ntwo\n\nthree")).toBe("<p>One<br/>two</p><p>three</p>");
  });

  test("bold, italics and code, one inside another", () => {
    expect(inside("**a *b* c** and _d_ and `e **f**`")).toBe(
      "<p><strong>a <em>b</em> c</strong> and <em>d</em> and <code>e **f**</code></p>",
    );
    expect(inside("***both***")).toBe("<p><strong><em>both</em></strong></p>");
  });

  test("lists, one inside another, with the number they start at", () => {
    expect(inside("- a\n  1. b\n  2. c\n- d")).toBe(
      '<ul><li>a<div><ol start="1"><li>b</li><li>c</li></ol></div></li><li>d</li></ul>',
    );
    expect(inside("3. a\n\n4. b")).toBe('<ol start="3"><li>a</li><li>b</li></ol>');
  });

  test("a heading is a bold line", () => {
    expect(inside("## Sum")).toBe("<p><strong>Sum</strong></p>");
  });

  test("a marked word that is no emphasis stays as it is", () => {
    expect(inside("2 * 3 * 4, snake_case_name, **open")).toBe("<p>2 * 3 * 4, snake_case_name, **open</p>");
    expect(inside("\\*not\\* \\[this\\](product:x)")).toBe("<p>*not* [this](product:x)</p>");
  });

  test("links to products and orders go where the callbacks say", () => {
    expect(inside("[Halden **M4**](product:halden-m4) in [AP-10432](order:AP-10432)")).toBe(
      '<p><a href="/shop/products/halden-m4" data-inside="">Halden <strong>M4</strong></a> in <a href="/shop/orders/AP-10432" data-inside="">AP-10432</a></p>',
    );
  });

  test("a product that does not exist is only named", () => {
    expect(inside("[Old one](product:gone)")).toBe("<p>Old one</p>");
  });
});

describe("what it may not", () => {
  const refused = [
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert`1`)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](https://evil.example/?q=secret)",
    "[x](//evil.example)",
    "[x](/signout)",
    "[x](mailto:a@evil.example)",
    "[x](product:../../signout)",
    "[x](product:a?b=c)",
    "[x](product:a#b)",
    '[x](product:halden-m4 "title")',
    "[x](order:ap/1)",
    "[x]( PRODUCT:halden-m4)",
    "[x][ref]\n\n[ref]: https://evil.example",
    "[ref]\n\n[ref]: product:halden-m4",
    "<https://evil.example>",
    "https://evil.example/?q=secret",
    "www.evil.example",
    "![x](https://evil.example/p.png)",
    "![x](product:halden-m4)",
    "[![x](https://evil.example/p.png)](https://evil.example)",
    "[a [x](https://evil.example) b](https://evil.example)",
    "<img src=x onerror=alert(1)>",
    "<a href='product:halden-m4'>x</a>",
    "<script>alert(1)</script>",
    "<style>*{background:url(//evil.example)}</style>",
    "**<iframe src=//evil.example>**",
    "`<svg onload=alert(1)>`",
    "- ![x](//evil.example/p)\n  - <img src=//evil.example/q>",
    "&lt;img src=x&gt;",
    "| ![x](//e) | [x](//e) |\n|---|---|",
  ];

  test.each(refused)("%s leads nowhere and loads nothing", (text) => {
    const html = render(text);
    expect(html).not.toMatch(/<(?!\/?(div|p|br|ul|ol|li|strong|em|code)\b)/);
    expect(html).not.toMatch(/<[^>]*\s(href|src|style|on\w+)=/);
  });

  test("the words of a refused link and of an image stay readable", () => {
    expect(inside("See [the **page**](https://evil.example) and ![a cat](//e/c.png).")).toBe(
      "<p>See the <strong>page</strong> and a cat.</p>",
    );
  });

  test("an allowed link inside a refused one, and the other way round, is no way around", () => {
    expect(render("[a [b](product:halden-m4)](https://evil.example)")).not.toContain("href");
    const html = render("[a [b](https://evil.example)](product:halden-m4)");
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="/shop/products/halden-m4"']);
  });

  test("an image inside an allowed link is its words", () => {
    expect(inside("[![x](//evil.example/p)](product:halden-m4)")).toBe(
      '<p><a href="/shop/products/halden-m4" data-inside="">x</a></p>',
    );
  });

  test("an address a callback should not have given is not used", () => {
    for (const href of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      expect(render("[x](product:a)", { product: () => href, order: () => href })).not.toContain("href");
    }
  });

  test("characters that turn the reading direction or hide text are dropped", () => {
    expect(inside("a\u202eb\u2066c\u{e0041}d")).toBe("<p>abcd</p>");
  });
});

test.each([
  "*a ",
  "[",
  "**a",
  "![[",
  "`",
  "- ",
  "\n- a\n\n",
  "_a*",
  "[a](",
  "# ",
  "> ",
  " \n",
  "[x](product:a)",
])("ten thousand times %j comes to an end", { timeout: 30_000 }, (part) => {
  // An expression that backtracks over its input would need hours here.
  expect(render(part.repeat(10_000))).toMatch(/^<div>.*<\/div>$/s);
});
