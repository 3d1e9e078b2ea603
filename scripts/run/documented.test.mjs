import { expect, test } from "vitest";
import { commandsOf, documentedCommands, isPersonal, TRIED } from "./documented.mjs";

test("every documented command that needs no account is tried, and no other is said to be", () => {
  const commands = new Set(
    documentedCommands()
      .map(({ command }) => command)
      .filter((command) => !isPersonal(command)),
  );
  expect([...commands].filter((command) => !(command in TRIED))).toEqual([]);
  expect(Object.keys(TRIED).filter((command) => !commands.has(command))).toEqual([]);
});

test("commands are read from blocks of shell, whole and without their comments", () => {
  const text =
    "Say `npm x`.\n\n```sh\nnpm start     # begins\n\nKEY=… \\\n  npm run y\n```\n\n```ts\nconst z = 1;\n```\n";
  expect(commandsOf(text)).toEqual(["npm start", "KEY=… npm run y"]);
  expect(commandsOf(text).map(isPersonal)).toEqual([false, true]);
});
