import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

/** Many conversations at once, each asking its next question as soon as the last one is answered. */

const agent = new Agent({ keepAlive: true, maxSockets: 200 });
/** A conversation this long is begun anew, so that all are as long as people's are. */
const TURNS_OF_A_CHAT = 10;

/**
 * Sends one question and reads the whole answer. Resolves with the milliseconds to the first byte of its stream and to
 * the last one, and with what was wrong when it did not end with `expected` in it.
 */
function ask(url, headers, body, expected) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const sent = request(url, {
      method: "POST",
      agent,
      headers: { ...headers, "Content-Type": "application/json" },
    });
    sent.on("error", fail);
    sent.on("response", (response) => {
      let first;
      let text = "";
      response.setEncoding("utf8");
      response.on("error", fail);
      response.on("data", (part) => {
        first ??= performance.now() - began;
        text += part;
      });
      response.on("end", () => {
        const last = performance.now() - began;
        const right = response.statusCode === 200 && text.includes(expected);
        done({ first, last, ...(right ? {} : { wrong: `${response.statusCode} ${text.slice(-300)}` }) });
      });
    });
    sent.end(JSON.stringify(body));
  });
}

/**
 * A conversation at a route of the AI SDK, in the words our own client sends, as the person of a cookie; of several, each
 * new conversation is the next one's, since what one person may ask in a day is bounded.
 */
export function openChat({ url, cookies = [], expected }) {
  let chatId;
  let asked = 0;
  return (text) => {
    if (asked % TURNS_OF_A_CHAT === 0) chatId = randomUUID();
    const cookie = cookies[Math.floor(asked++ / TURNS_OF_A_CHAT) % cookies.length];
    const headers = { Origin: new URL(url).origin, ...(cookie ? { Cookie: cookie } : {}) };
    return ask(url, headers, { chatId, messageId: randomUUID(), text }, expected);
  };
}

/** Asks so many questions over all chats together. Resolves with the times of the answers, sorted. */
export async function askAtOnce(chats, turns, text) {
  const first = [];
  const last = [];
  let left = turns;
  await Promise.all(
    chats.map(async (askIn) => {
      while (left-- > 0) {
        const answer = await askIn(text);
        if (answer.wrong) throw new Error(`A question was not answered: ${answer.wrong}`);
        first.push(answer.first);
        last.push(answer.last);
      }
    }),
  );
  const ascending = (a, b) => a - b;
  return { first: first.toSorted(ascending), last: last.toSorted(ascending) };
}

/** Of sorted times, the one that this share of them stays at or under. */
export const percentile = (times, share) => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0;
