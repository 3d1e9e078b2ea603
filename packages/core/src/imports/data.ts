import "server-only";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pipeline, Transform } from "node:stream";
import { parse } from "csv-parse";
import { AppError } from "@orchard/domain/errors";
import { buildProblem, type Problem, type SourceRow } from "./rules.ts";

const LARGEST_RECORD = 512 * 1024; // bytes

const refuse = (message: string) => new AppError("invalid_input", message);

/** @throws AppError `invalid_input` for archives, UTF-16 and what is no text at all. */
async function requireText(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.toString("latin1", 0, 2) === "PK" || (head[0] === 0x1f && head[1] === 0x8b))
      throw refuse("That is an archive. Unpack it and import the file inside.");
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw refuse("That is UTF-16. Save the file as UTF-8 and import it again.");
    if (head.includes(0)) throw refuse("That is no text file: it holds zero bytes.");
  } finally {
    await handle.close();
  }
}

/** Lets UTF-8 through and stops at anything else, instead of importing � for what was a letter. */
function strictUtf8(): Transform {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (chunk: Uint8Array | undefined, done: (error: Error | null, text?: string) => void) => {
    try {
      done(null, chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
    } catch {
      done(refuse("The file is not UTF-8. Save it as UTF-8 and import it again."));
    }
  };
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => decode(chunk, done),
    flush: (done) => decode(undefined, done),
  });
}

/** Header names as we compare them: "Variant SKU", "variant_sku" and " Variant  sku" are one. */
const headerName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");

/** The rows of a CSV (`.csv`) or JSON Lines (`.jsonl`, `.ndjson`) file, one at a time; what is no row is a problem. */
export async function* readRows(file: string): AsyncGenerator<SourceRow | Problem> {
  await requireText(file);
  yield* /\.(jsonl|ndjson)$/i.test(file) ? readJsonLines(file) : readCsv(file);
}

async function* readCsv(file: string): AsyncGenerator<SourceRow | Problem> {
  const skipped: Problem[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map(headerName),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_RECORD,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(
        buildProblem(
          Number(error?.["lines"] ?? 0),
          "",
          "",
          "The row could not be read: mend its quotes, or shorten cells above 512 kB.",
        ),
      );
      return undefined;
    },
  });
  let failure: unknown;
  pipeline(createReadStream(file), strictUtf8(), parser, (error) => {
    failure = error ?? undefined;
  });
  try {
    for await (const each of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield* skipped.splice(0);
      yield { line: each.info.lines, cells: each.record };
    }
  } catch (error) {
    throw failure instanceof AppError || error instanceof AppError
      ? (failure ?? error)
      : refuse("The file ends inside a quoted cell or is no CSV. Save it again as CSV with UTF-8.");
  }
  if (failure instanceof AppError) throw failure;
  yield* skipped.splice(0);
}

async function* readJsonLines(file: string): AsyncGenerator<SourceRow | Problem> {
  const input = createReadStream(file).pipe(strictUtf8());
  let failure: unknown;
  input.on("error", (error) => {
    failure = error;
    lines.close();
  });
  const lines = createInterface({ input, crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (!text.trim()) continue;
    if (text.length > LARGEST_RECORD) {
      yield buildProblem(line, "", text, "Shorten the line: it is above 512 kB.");
      continue;
    }
    try {
      const values: unknown = JSON.parse(text);
      if (typeof values !== "object" || values === null || Array.isArray(values))
        throw new Error("no object");
      yield {
        line,
        cells: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            headerName(name),
            typeof value === "string" ? value : value === null ? "" : JSON.stringify(value),
          ]),
        ),
      };
    } catch {
      yield buildProblem(line, "", text, "Each line must be one JSON object.");
    }
  }
  if (failure) throw failure;
}
