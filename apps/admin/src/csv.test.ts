import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("values stand as they are, and are quoted where they hold what parts values", () => {
  expect(
    csvOf(
      ["name", "count"],
      [
        ["Ada", 3],
        ['a, "b"\nc', 0],
      ],
    ),
  ).toBe('name,count\r\nAda,3\r\n"a, ""b""\nc",0\r\n');
  expect(csvOf(["name"], [])).toBe("name\r\n");
});

test.each(["=1+1", "+1", "-1", "@sum", "\tx"])("%s is no formula any more", (value) => {
  expect(csvOf(["name"], [[value]])).toBe(`name\r\n'${value}\r\n`);
});
