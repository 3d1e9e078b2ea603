import { asker, type Question } from "./question.ts";

/**
 * Three hundred questions about what a store sells, each with one word that none of the stores has a use for: no
 * attribute, no brand, no text of theirs holds it. Whatever else the answer says, it must say that word back as not used.
 */
const WORDS =
  `steampunk heirloom kosher halal vegan astrological heraldic gothic baroque rococo holographic haunted edible
blessed cursed royal imperial colonial orbital lunar martian nautical equestrian ceremonial liturgical monastic
druidic viking samurai ninja pirate cowboy disco punk grunge hipster bohemian minimalist brutalist cubist
surrealist impressionist postmodern cyberpunk neon glittery sequined embroidered monogrammed engraved
autographed numbered hallmarked antique medieval prehistoric futuristic radioactive telepathic psychic quantum
blockchain tokenised crowdfunded viral trending celebrity bestselling patented trademarked handcrafted artisanal
bespoke couture collectible prepaid unlocked jailbroken refurbished hypoallergenic orthopaedic ergonomic
ambidextrous bilingual talking singing dancing scented flavoured fluffy squeaky wobbly bouncy grumpy cheerful
whimsical majestic enchanted clairvoyant patriotic`
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 100);

const KINDS = {
  aperture: [
    ["camera", "cameras"],
    ["lens", "lenses"],
    ["memory card", "memory cards"],
    ["tripod", "tripods"],
    ["camera bag", "camera bags"],
  ],
  northtrail: [
    ["tent", "tents"],
    ["sleeping bag", "sleeping bags"],
    ["stove", "stoves"],
    ["backpack", "backpacks"],
    ["water filter", "water filters"],
  ],
  dailygrind: [
    ["grinder", "grinders"],
    ["kettle", "kettles"],
    ["dripper", "drippers"],
    ["scale", "scales"],
    ["espresso machine", "espresso machines"],
  ],
} as const satisfies Record<Question["store"], readonly (readonly [one: string, many: string])[]>;

const PHRASES: readonly ((word: string, one: string, many: string) => string)[] = [
  (word, _one, many) => `Do you have ${word} ${many}?`,
  (word, _one, many) => `Which ${word} ${many} do you sell?`,
  (word, one) => `I am looking for a ${word} ${one}`,
  (word, _one, many) => `Show me ${many} that are ${word}`,
  (word, one) => `Can you recommend a ${word} ${one} for me?`,
];

export const unknownWordQuestions: Question[] = (["aperture", "northtrail", "dailygrind"] as const).flatMap(
  (store, shift) =>
    WORDS.map((word, at) => {
      const [one, many] = KINDS[store][(at + shift) % KINDS[store].length]!;
      const text = PHRASES[(at + shift * 2) % PHRASES.length]!(word, one, many);
      return asker(store)("visitor", "words without use", text, { unused: [word] });
    }),
);
