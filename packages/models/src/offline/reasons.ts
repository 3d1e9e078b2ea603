import type { ReturnReason } from "@orchard/domain/checkout";

/** The rest of what is said of it, up to the next thing that is said. */
const REST = String.raw`[^,.;!?]*?(?=$|[,.;!?]|\s(?:and|so|please|then)\s)`;

/** Why something goes back, as shoppers say it. Of several the first in this order counts. */
const REASONS: [reason: ReturnReason, said: string[]][] = [
  [
    "not_as_described",
    [
      "not (?:as|what|like) (?:was |it was |is )?(?:described|advertised|shown|pictured|expected|i expected|i ordered|i wanted|promised)",
      "not what (?:is|was) (?:described|advertised|shown|promised)",
      "(?:the )?wrong (?:item|colou?r|product|thing|model|one)",
      `(?:looks?|is|are) (?:very |quite |completely )?different (?:from|than|to) ${REST}`,
      `does ?n[o']?t look like ${REST}|(?:do|does) not look like ${REST}`,
    ],
  ],
  [
    "does_not_fit",
    [
      `(?:do|does) ?(?:not|n['’]?t) (?:really )?fit(?: me| it| my ${REST})?`,
      "(?:is |are |were |was )?(?:much |far |a bit |way |just )?too (?:big|small|large|tight|loose|long|short|wide|narrow|heavy|bulky)(?: for me)?",
      "(?:the )?wrong size",
    ],
  ],
  [
    "damaged",
    [
      "leak(?:s|ed|ing|y)?",
      String.raw`(?:came |arrived )?with an? (?:broken|damaged|defective|faulty|cracked|torn|ripped|scratched|dented|bent) \p{L}+`,
      "(?:is |are |was |were |came |arrived )?(?:already )?(?:broken|damaged|defective|faulty|cracked|torn|ripped|scratched|dented|bent|dead|stained|mouldy|moldy)",
      `broke(?: down)?(?: after ${REST})?`,
      `(?:do|does) ?(?:not|n['’]?t) (?:work|turn on|switch on|start|charge|hold (?:a )?charge|close|open)(?: ${REST})?`,
      `stopped working(?: ${REST})?|has a (?:hole|crack|defect|fault|tear)(?: ${REST})?|(?:fell|came|falls|comes) apart`,
    ],
  ],
  [
    "changed_mind",
    [
      `changed my mind(?: ${REST})?`,
      "(?:do|did|does) ?(?:not|n['’]?t) (?:want|need|like|use) (?:it|them|this|that|any)(?: any ?more)?(?: after all)?",
      `no longer (?:want|need|use) (?:it|them|this|that)|found (?:it|one|a) (?:better|cheaper)${REST}|(?:bought|ordered) (?:it|them|one) by (?:mistake|accident)|(?:ordered|bought) (?:one )?too many|(?:was|were) a mistake`,
    ],
  ],
  [
    "other",
    [
      "(?:for )?(?:another|some other|a different|no particular) reason|none of (?:these|those|them|that)|something else|other",
    ],
  ],
];

const LINK = String.raw`(?:(?:because|since|as|cause|for|but|and|that)\s+)?(?:(?:it|they|this|that|these|those|i|we|one|both)(?:['’](?:s|re|ve))?\s+)?(?:(?:just|really|also|have|has|is|are|was|were|had|it|simply|actually)\s+)*`;

export type SaidReason = { reason: ReturnReason; note: string; rest: string };

/** The reason in a message, with the words it was given in, and the message without it. Undefined when there is none. */
export function readReason(message: string): SaidReason | undefined {
  for (const [reason, patterns] of REASONS) {
    const found = new RegExp(`(?<!\\p{L})${LINK}(?:${patterns.join("|")})(?!\\p{L})`, "iu").exec(message);
    if (!found) continue;
    const rest = `${message.slice(0, found.index)} ${message.slice(found.index + found[0].length)}`;
    const note = found[0].replace(/^(because|since|as|cause|for|but|and|that)\s+/i, "").trim();
    return { reason, note, rest: rest.replace(/\s+([,.;!?])/g, "$1").trim() };
  }
  return undefined;
}

/** True of a message that asks to give something back, so that what else it says may be the reason. */
export const speaksOfReturning = (message: string): boolean =>
  /\b(return|returning|refund|cancel|money back)\b|\b(send|sending|give|giving|bring|take)\b.*\bback\b/i.test(
    message,
  ) && !/\b(did|have|has|had|when|policy)\b.*\b(return|refund|send|sent)/i.test(message);
