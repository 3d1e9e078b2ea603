import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { streamedEvents, wholeAnswer, type WireApi, type WireStep } from "./wire-format.ts";

/** What the provider does with one request: a step of the model, or a way to fail. */
export type WireTurn = WireStep & {
  /** Answers with this HTTP status and an error instead. */
  status?: number;
  /** Headers of that answer, such as Retry-After. */
  headers?: Record<string, string>;
  /** Waits so long before it answers, in milliseconds. */
  delay?: number;
  /** Waits so long between two events of a stream. */
  pause?: number;
  /** Cuts the connection after so many events of a stream. */
  cutAfter?: number;
  /** Sent as the body, as it is. */
  body?: string;
};

/** A request as the provider got it. */
export type WireRequest = {
  api: WireApi;
  headers: IncomingMessage["headers"];
  body: {
    model?: string;
    stream?: boolean;
    store?: boolean;
    tools?: { name?: string; function?: { name: string } }[];
  };
  /** The body's text: everything the model was shown. */
  text: string;
  /** The names of the tools it was offered. */
  tools: string[];
  /** Resolves when this request's connection has ended before the answer did. */
  ended: Promise<void>;
};

export type ModelWire = {
  /** For `ASSISTANT_BASE_URL` or `OPENAI_BASE_URL`. */
  url: string;
  requests: WireRequest[];
  close: () => Promise<void>;
};

/**
 * A model provider on this machine that does what it is told: chat completions and responses, as the model registry
 * uses them. `script` is asked what to do with each request, counted from 0.
 */
export async function startModelWire(
  script: (request: WireRequest, number: number) => WireTurn | Promise<WireTurn>,
): Promise<ModelWire> {
  const requests: WireRequest[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await readRequest(incoming, response);
      if (!request) return response.writeHead(404).end();
      const number = requests.push(request) - 1;
      await send(response, request, `answer-${number}`, await script(request, number));
    })().catch(() => response.destroy());
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const APIS: Record<string, WireApi> = { "/v1/chat/completions": "chat", "/v1/responses": "responses" };

async function readRequest(incoming: IncomingMessage, response: ServerResponse) {
  const api = APIS[incoming.url ?? ""];
  if (!api || incoming.method !== "POST") return undefined;
  let text = "";
  incoming.setEncoding("utf8");
  for await (const part of incoming) text += part as string;
  const body = JSON.parse(text) as WireRequest["body"];
  const ended = new Promise<void>((done) =>
    response.on("close", () => {
      if (!response.writableFinished) done();
    }),
  );
  const tools = (body.tools ?? []).map((tool) => tool.function?.name ?? tool.name ?? "");
  return { api, headers: incoming.headers, body, text, tools, ended };
}

async function send(response: ServerResponse, request: WireRequest, id: string, turn: WireTurn) {
  if (turn.delay) await sleep(turn.delay);
  if (turn.status !== undefined) {
    response.writeHead(turn.status, { "Content-Type": "application/json", ...turn.headers });
    response.end(turn.body ?? JSON.stringify({ error: { message: "The wire said no.", type: "scripted" } }));
    return;
  }
  if (!request.body.stream) {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(turn.body ?? JSON.stringify(wholeAnswer(request.api, id, turn)));
    return;
  }
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  if (turn.body !== undefined) return void response.end(turn.body);
  const events = streamedEvents(request.api, id, turn).entries();
  for (const [at, event] of events) {
    if (at === turn.cutAfter) return void response.destroy();
    if (response.destroyed) return;
    // A slow reader is waited for.
    if (!response.write(`data: ${JSON.stringify(event)}\n\n`))
      await Promise.race([new Promise((go) => response.once("drain", go)), request.ended]);
    if (turn.pause) await sleep(turn.pause);
  }
  response.end("data: [DONE]\n\n");
}
