import { describe, expect, it } from "vitest";
import { centsOf, problemOfCell } from "./rules";

describe("cells of an imported file", () => {
  it.each(["Rain jacket", "-3", "+49 (30) 123-45", "two\r\nlines\tand a tab", "Größe 42", ""])(
    "takes %j",
    (text) => expect(problemOfCell(text)).toBeNull(),
  );

  it.each([
    ["=1+1", "a spreadsheet formula"],
    [" @SUM(A1)", "a spreadsheet formula"],
    ["-cmd|'/c calc'!A0", "a spreadsheet formula"],
    ["a\u0000b", "a control character"],
    ["Gr\uFFFDe", "not valid UTF-8"],
    ["x".repeat(1_000_000), "longer than 100000 characters"],
  ])("refuses %.20j", (text, reason) => expect(problemOfCell(text)?.reason).toBe(reason));

  it("reads prices in cents and refuses what is none", () => {
    expect(["105.29 USD", "105.29", "7", "7.5"].map(centsOf)).toEqual([10529, 10529, 700, 750]);
    expect(["-1", "1,50", "free", "1.234", ""].map(centsOf)).toEqual([null, null, null, null, null]);
  });
});
