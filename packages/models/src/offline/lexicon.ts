import { ACT_CUES } from "./act-lexicon.ts";

/**
 * English, as far as a shop needs it: data only, in the language of `pattern.ts`. No word of any store stands here;
 * those come from the brief's vocabulary and win over everything but the closed classes below.
 */

/** What a phrase tells about the intent. Longest match wins. Phrases are separated by commas. */
export const CUES = {
  ...ACT_CUES,
  greeting:
    "hi, hello, hey, hiya, good morning|afternoon|evening|day, howdy, hi|hello there, how are you doing?, how is it going, how do you do, what is up",
  thanks:
    "thanks, thank you, thx, cheers, thanks a lot, thank you very|so much, great thanks, perfect thanks, many thanks, " +
    "that was|is really|very|so? helpful|useful|kind, really|very|so helpful|useful|kind, that helps|helped, great help, you are great|brilliant|wonderful|the best, well done, good job",
  bye: "bye, goodbye, see you, see you later, good night",
  agreement:
    "go ahead, please do, do it, i agree, i confirm, confirm, yes please, ok, okay, great, perfect, cool, fine, nice, awesome, good, yes, no, sure, all right, alright",
  capability:
    "what can you do, what can i ask you?, what can you help me? with, help, help me, how do you work, how does this work, " +
    "what do you know, what are you able to do, can you help me?, how can you help me?, what else can you do",
  identity:
    "who are you, what are you, are you a? bot|robot|human|person|ai|llm|chatgpt|gpt|machine|computer|model, " +
    "are you a real? human|person, are you an ai|llm, what model are you, which model are you, are you chatgpt|claude|gemini",
  bought:
    "i bought|purchased|ordered|acquired, i have ever|already|just|recently? bought|purchased|ordered, i got, i picked up, " +
    "i just|recently|already|once|ever bought|purchased|ordered|got, " +
    "did i ever|already|last|actually? buy|purchase|order|get, have i ever|already|actually? bought|purchased|ordered|got, " +
    "i did buy|order, was it i bought, bought|purchased, we bought|ordered|purchased, my purchases, my purchase, purchases, purchase, " +
    "my purchase history, purchase history, my shopping history, my past|previous|earlier? purchases, things i bought|ordered",
  ownedAll:
    "anything|something|everything i already? own|have|bought, anything|something of mine, what i already? own|have, what i have bought|already?, " +
    "my gear|kit|setup|equipment|stuff|things, any of my gear|kit|equipment|stuff|things|purchases, the things i own|have",
  own: "i own, i have, i have got, do i own, do i have, do i already own|have, have i got, i already own|have, am i owning",
  spent:
    "i spent, i have spent, did i spend, have i spent, i have i spent, spent, my spending, i spend, have i paid in total, " +
    "did i spend in total, total spending, my total, i spent in total, have i put|sunk into|towards, i have put|sunk into|towards",
  paid: "i paid, did i pay, have i paid, i have paid, did it cost me, did they cost me, did that cost me",
  want:
    "i want, i need, i am looking for|at?, looking for, show me, show, find me?, find, recommend me?, suggest me?, can i buy|get, " +
    "could i buy|get, can|could|may i have, should i buy|get|take|choose, want|like to buy|order|get|purchase, to purchase, can|could i purchase, would like to? buy|order|get?, i would like, " +
    "would you recommend|suggest, to buy, i am after, do you recommend|suggest, can you recommend|suggest|show|find me?, " +
    "could you recommend|suggest|show|find me?, give me, get me, i search, search for?, shopping for, i am shopping for, " +
    "in the market for, any recommendations for?, any suggestions for?, list, " +
    "i could use, could i use, can i use, i would need, would i need, do i need, should i use, i can use, i can buy|get",
  ellipsis:
    "what about, how about, and what about, and how about, and, also, only, just, and only, and just, instead, rather",
  sell: "do you have|sell|stock|carry|offer|got, have you got|any, are there, is there, you have|sell|stock|carry|offer, got any",
  fit:
    "compatible, compatible with, is|are compatible with?, fit, fits, fitting, fit into?|on|onto|in?, fits into|on|onto|in?, " +
    "work with, works with, working with, work together with?, works together with?, work in|on, works in|on, go|goes with, " +
    "go together, go|goes on|onto|in|into|inside|under|over, suitable for, any good for|with, suit, suits, suited to|for, match, matches, matching, pair with, pairs with, " +
    "be used with|in|on, used with|in|on, use with|in|on, can i use with|in|on, could i use with|in|on, i can use with|in|on, " +
    "should i use with|in|on, mate with, supports, support, accepts, accept, takes, take, usable with, connects to, connect to, attach to, " +
    "attaches to, plug into, plugs into, made for, designed for, belong to, belongs to, compatibility with|of, compatibility, " +
    "can i pair with",
  status:
    "status, status of, ship, ships, shipped, delivered, dispatched, on its|the|their way, arrived, arrive, arriving, track, tracking, " +
    "delivery status, get here, show up, be here, coming, delivery date, be delivered, been shipped|delivered|sent, be shipped|sent, " +
    "posted, been posted, out for delivery, still waiting for, waiting for, delivery, happening with|to, news on|about|of",
  order:
    "order, orders, my order, my orders, package, packages, parcel, parcels, shipment, deliveries, order number, order history",
  contents:
    "in it|them, what was|is|were in, in my order, contents of?, items in, what did it contain, contain, contained",
  details:
    "tell me more?, tell me more? about, more about, details, details on|about|of|for, more details on|about|of|for?, " +
    "more information|info on|about?, information|info on|about, describe, description of?, specs, specs of|for, specification, " +
    "specifications of|for?, know about, know more about, say about, what is so special about, features of",
  stock: "in stock, available, availability, out of stock, sold out, on stock",
  cost: "cost, costs, price, prices, price of, how expensive, priced, does it cost, do they cost, the price",
  catalogue:
    "do you have here, kinds|types|sorts of products|things|items|stuff|goods, your range, " +
    "your catalogue|catalog|assortment|selection|shop|store, product|whole range, can i buy here, " +
    "is this shop|store about, this shop|store sell|have, in your shop|store, in the shop|store, can i buy in|from here|you",
  brands: "brands, brand, manufacturers, makers, makes, labels",
  categories:
    "categories, category, departments, sections, kinds of products|things|items, types of products|things|items, product types|categories",
  compare:
    "compare, comparison, difference, differences, differ, side by side, next to, difference between, differences between, versus, vs, compared to|with, better",
  newest: "what is new, anything new, new arrivals, new in, newest products?, latest products",
  kept: "did i keep, i kept, have i kept, i still have, do i still have|own, i have still",
  sentBack:
    "i returned, i sent back, did i return, did i ever return, have i returned, did i send back, returned items|things|orders|purchases|products, my returns, " +
    "i have returned, was|were returned, been returned",
  refunded:
    "refunded, did you refund, have you refunded, was|were i? refunded, been refunded, did i ever? get|receive a|any|the|my? refund|refunded for?, " +
    "have i ever? got|had|received a|any|the|my? refund|refunded for?, did i get my|the? money back for?, " +
    "have i got my|the? money back for?, i got a|my? refund for?, my refund|refunds, refund did i get, refunds did i get",
  cancelled:
    "i cancelled|canceled, i have cancelled|canceled, did i ever? cancel, have i ever? cancelled|canceled, " +
    "was|were cancelled|canceled, cancelled|canceled orders|purchases|items|things",
  action:
    "exchange, checkout, check out, place an? order, change my|the address|order, " +
    "delete my account, reset my password, change my password, subscribe, unsubscribe, write a review",
  policy:
    "opening hours|times, open on, do you open|close, discount code|codes, discounts, coupon, coupons, voucher, vouchers, gift card|cards, payment methods, " +
    "pay with, contact, phone number, customer service, speak to a? human|person, talk to a? human|person, privacy policy, sale, sales",
  elsewhere:
    "the weather, weather in|at|on|for|tomorrow|today|like, weather forecast, write|tell|sing me? a|an poem|joke|song|story|essay, a poem|joke about, capital of, president of, translate",
  when: "when, what date|day|year|month, which date|day|year|month, on which date|day, how long ago, since when, what time",
  where: "where",
  which: "which, which one, which ones, which of, which of your|the|these|those|them",
  what: "what, what kind|kinds|type|types|sort of, what else, everything, stuff, things",
  some: "anything, something",
  more: "show me more, more, more please, any more, any others, others, show me others, anything else, the rest, next",
  others:
    "other|another customers|customer|users|user|shoppers|shopper|people, other people's, someone|somebody|anyone|anybody else, everyone|everybody, all customers|users|shoppers, " +
    "of|for user|customer|shopper|client|member, user|customer|client|member id|number",
  meddling:
    "ignore|disregard|forget|override all|any|the|your? previous|prior|above|earlier|your? instructions|rules|prompts, system prompt, " +
    "your instructions|prompt|rules, developer mode, jailbreak, you are now, pretend to be, pretend you are, pretend i am, pretend that i am, imagine you are, act as if, drop table",
  mostPaid: "the? most i have? ever? spent|paid|pay|spend, the? most money i have? ever? spent|paid",
  howMany: "how many, how often, how many times, number of, count of",
  howMuch: "how much, how much money, how much in total, total amount",
  how: "how",
  who: "who",
  why: "why",
  ever: "ever, so far, altogether, in total, overall, all time, all in all, until now, to date",
} as const;
export type Cue = keyof typeof CUES;

/** "Use … with …": verbs that, with a preposition after what they act on, ask whether two things go together. */
export const JOINING = {
  verbs: "use using used pair combine put mount attach screw connect plug install run charge".split(" "),
  prepositions: "with in on onto into inside to".split(" "),
};

/** Verbs of taking something in or up, before how much. */
export const HOLDING = new Set(
  "hold holds holding carry carries carrying take takes taking support supports bear bears".split(" "),
);

/** Verbs that ask for a measure: "how much does it weigh?" */
export const MEASURING: Record<string, "mass"> = { weigh: "mass", weighs: "mass", weighing: "mass" };

/** Who owns: opens a noun phrase that is the shopper's. */
export const MINE = "my, mine, our, ours";

/** Words that stand for something said before. */
export const PRONOUNS = {
  one: "it, this, that, this one, that one, the one, the same one?, the former, the latter",
  many: "they, them, these, those, these ones?, those ones?, the ones, both, both of them, all of them, these two, the two, the three, either",
};

export const ORDINALS: Record<string, number> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  sixth: 5,
  "1st": 0,
  "2nd": 1,
  "3rd": 2,
  "4th": 3,
  "5th": 4,
  former: 0,
};

/** Which end of the shopper's history: "my most recent …". */
export const NEWEST =
  "most recent, newer, later, most recently, latest, last, newest, recent, recently, lately, last time";
export const OLDEST = "first ever, older, earlier, very first, oldest, earliest, first time";

/** Bounds before a price or a measure. */
export const BOUNDS = {
  lt: "under, below, less than, <",
  lte: "up to, at most, max, maximum, maximum of, no more than, not more than, within, not over, not above, down to, as low as, until",
  gt: "over, above, more than, >",
  gte: "at least, from, min, minimum, minimum of, no less than, not less than, starting at, starting from, not under",
  around: "around, about, roughly, approximately, approx, circa, some, nearly, almost, close to",
} as const;
export type Bound = keyof typeof BOUNDS;
/** Bounds after it: "$50 or less". */
export const TRAILING_BOUNDS = {
  lte: "or less, or under, or below, max, maximum, at most, or lighter, or cheaper, or smaller",
  gte: "or more, or above, or over, minimum, at least, or larger, plus, or bigger, or faster",
};

/** Names of money and what they are called. The sign `$` means whichever dollar the store uses. */
export const MONEY: Record<string, string> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  chf: "CHF",
  dollar: "USD",
  dollars: "USD",
  bucks: "USD",
  euro: "EUR",
  euros: "EUR",
  quid: "GBP",
  pounds: "GBP",
  pound: "GBP",
  franc: "CHF",
  francs: "CHF",
};

export const NEGATIONS =
  "not, no, neither, nor, without, except, except for, excluding, but not, other than, anything but, not from, none of, never, non, apart from, not by, instead of, rather than, avoid, not counting, not including, leaving out, ignoring, besides";

export const DETERMINERS = {
  definite: "the, that, this, these, those",
  indefinite: "your, a, an, any, some, another, other, all, each, every, more",
};

export const PREPOSITIONS = new Set(
  "in with from by of on at to into onto about as than per like via inside through using during over under around".split(
    " ",
  ),
);

export const AUXILIARIES = new Set(
  "is are was were be been do does did can could will would should shall may might has have had am being get gets got".split(
    " ",
  ),
);

/** Words that carry no condition of their own. */
export const FILLERS = new Set(
  (
    "i you we he she they me us him her who whom that which there here please pls just also too so then now still already maybe perhaps really very quite " +
    "actually exactly currently again today's okay ok well hey um hmm though but because if when while let lets make makes made want wants wanted need needs needed " +
    "like likes look looks looking kind kinds sort type types model models product products item items thing things one ones piece pieces something anything stuff " +
    "place placed buy buying bought purchase purchased purchases order ordered use used uses using good nice great decent new suitable right proper option options choice choices " +
    "tell know think say see give go going come put take work works your yours myself together only both either neither same different own owned having " +
    "hold holds holding " +
    "gear equipment kit supplies store shop shopping assistant online website page search list different various several few many much lot lots bit little most more less least than enough " +
    "between ago day days week weeks month months year years time times last next previous past recent recently latest " +
    "could would should might please thanks am pm im lets its total amount sum money altogether price prices cost costs priced cheap " +
    "yet once anyway available stock brand brands category categories feature features property spec specs detail details info information question wondering wonder help idea " +
    "recommend recommendation recommendations suggest suggestion suggestions able possible possibly sure yes no ever far until since after before by ' me mine"
  ).split(" "),
);
