import { emptyThing, type Frame } from "./frame.ts";

/**
 * What is to be remembered or forgotten is kept in the shopper's own words: such a message is not taken apart like a
 * request, only its opening is read.
 */

const PLEASE = String.raw`^\W*(?:(?:hi|hello|hey|ok|okay|thanks|and|also|oh|please|pls|can you|could you|would you|will you|i want you to|i would like you to|i'd like you to|you should|you can|just|kindly)[\s,.!]+)*`;
const END = String.raw`\s*(?:[,.!?]*\s*(?:please|pls|thanks|thank you|for (?:next time|later|the future|me)|from now on))*[\s.!?]*$`;

const reading = (opening: string) => new RegExp(`${PLEASE}(?:${opening})[\\s:,]+(?<words>.+?)${END}`, "iu");

const REMEMBER = reading(
  "(?:just so you know|so you know|fyi|for your information|for the record|remember|memori[sz]e|keep in mind|bear in mind|note down|note|make a note|take note|don['’]?t forget|do not forget|never forget|save|store)(?: for (?:next time|later|me))?(?:\\s+(?:that|of the fact that|this|the following|down that)\\b)?",
);
const FORGET = reading(
  "(?:forget|un-?remember|delete|erase|remove|stop remembering|no longer remember|don['’]?t remember|do not remember)(?:\\s+(?:about|that|the (?:fact|memory|note) (?:that|about)|(?:my|the) (?:memory|note) (?:that|about)|what (?:you (?:know|remember)|i (?:said|told you)) (?:about|of)))?",
);
/** A statement about oneself: what else is there to remember? "Remember the …" may ask for a purchase. */
const STATEMENT = /^(i|i['’]m|i['’]ve|i['’]d|my|we|we['’]re|our|me|size|budget|never|always|only|no)\b/i;
/** What can be forgotten of somebody; instructions are not. */
const FORGETTABLE = /^(i|i['’]m|i['’]ve|i['’]d|my|we|our|me|everything|all)\b/i;
const OTHERS =
  /\b(cart|basket|trolley|order|orders|account|password|address|chats?|instructions|rules|prompts?|review|previous|above)\b/i;

/** A memory as the store keeps it: one line of bounded length. */
const MEMORY_LENGTH = 300;

/** The frame of a message that asks to have something remembered or forgotten, undefined for any other. */
export function ownWordsFrame(message: string): Frame | undefined {
  const frame = (intent: "remember" | "forget", note: string): Frame => ({
    intent,
    thing: emptyThing(),
    attributes: [],
    note: note.replace(/\s+/g, " ").trim().slice(0, MEMORY_LENGTH),
    unused: [],
    misread: [],
  });
  if (message.includes("?") && !/^\W*(can|could|would|will) you\b/i.test(message)) return undefined;
  const kept = REMEMBER.exec(message)?.groups!.words;
  if (kept && STATEMENT.test(kept)) return frame("remember", kept);
  const dropped = FORGET.exec(message)?.groups!.words;
  return dropped && FORGETTABLE.test(dropped) && !OTHERS.test(dropped) ? frame("forget", dropped) : undefined;
}
