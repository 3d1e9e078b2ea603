import { describe, expect, test } from "vitest";
import { createOfflineModel } from "./model.ts";
import { briefOn } from "./testing/bike-store.ts";
import { play, type Failure } from "./testing/bike-tools.ts";

const model = createOfflineModel();
const shopper = briefOn("2026-06-15");
const visitor = briefOn("2026-06-15", false);

const playAs = (brief: typeof shopper, messages: string[], broken?: Record<string, Failure>) =>
  play(model, brief, messages, broken);
const last = async (...messages: string[]) => (await playAs(shopper, messages)).at(-1)!;

const TYRES_2025 = 'purchases_search {"category":"tyres","limit":10,"from":"2025-01-01","to":"2025-12-31"}';
const CARD_QUESTION = "Which gravel bike works with the tyre I bought last year?";

describe("what works with something bought", () => {
  test("several could be meant: asks which, each with its date and order", async () => {
    const { answer, calls } = await last(CARD_QUESTION);
    expect(calls).toEqual([TYRES_2025]);
    expect(answer).toBe(
      "You bought two different tyres in 2025: the [Norrvik Trail 45 Tyre](product:norrvik-trail-45) on 2 September 2025 " +
        "([VL-10431](order:VL-10431)) and the [Norrvik Trail 40 Tyre](product:norrvik-trail-40) on 14 March 2025 " +
        "([VL-10420](order:VL-10420)). Which one do you mean?",
    );
  });

  test.each([
    ["the 45 mm one", "norrvik-trail-45"],
    ["the first", "norrvik-trail-45"],
    ["the second one please", "norrvik-trail-40"],
    ["the one from March", "norrvik-trail-40"],
    ["the older one", "norrvik-trail-40"],
    ["the lighter one", "norrvik-trail-40"],
    ["Trail 45", "norrvik-trail-45"],
    ["the most recent one", "norrvik-trail-45"],
  ])("the reply “%s” goes on with the question", async (reply, slug) => {
    const { calls } = await last(CARD_QUESTION, reply);
    expect(calls).toEqual([
      TYRES_2025,
      `compatibility_find {"productIds":["id-${slug}"],"limit":10,"category":"gravel-bikes"}`,
    ]);
  });

  test("full fits come first, then those with a limit; stock and owner are said", async () => {
    const { answer } = await last(CARD_QUESTION, "the 45 mm one");
    expect(answer).toBe(
      "The [Norrvik Grus Gravel Bike](product:norrvik-grus) (£1,899.00) works with the [Norrvik Trail 45 Tyre](product:norrvik-trail-45) " +
        "you bought on 2 September 2025 ([VL-10431](order:VL-10431)). The wheel takes it. With a limit: the [Ostra Veld Gravel Bike]" +
        "(product:ostra-veld) (£1,499.00, out of stock), where the tyre nearly fills the frame.",
    );
  });

  test("“both” answers for each", async () => {
    const { answer, calls } = await last(CARD_QUESTION, "both");
    expect(calls.filter((call) => call.startsWith("compatibility_find"))).toHaveLength(2);
    expect(answer.split("\n\n")).toHaveLength(2);
  });

  test("a new request instead of a choice is answered as such", async () => {
    const { answer } = await last(CARD_QUESTION, "What did I buy in 2024?");
    expect(answer).toBe(
      "You bought the [Ostra Pro Rack](product:ostra-pro-rack) on 20 May 2024 in order [VL-10402](order:VL-10402).",
    );
  });

  test("a reply that chooses nothing gets the question again", async () => {
    const [first, second] = await playAs(shopper, [CARD_QUESTION, "the 99 mm one"]);
    expect(second!.answer).toBe(first!.answer);
  });

  test("nothing bought then: says so, names the nearest, and “yes” takes it", async () => {
    const played = await playAs(shopper, ["Which racks go with the bike I bought last year?", "yes"]);
    expect(played[0]!.answer).toBe(
      "You did not buy a bike in 2025. The nearest is the [Pellar City Bike](product:pellar-city) on 1 August 2023 in order " +
        "[VL-10401](order:VL-10401). Shall I use that one?",
    );
    expect(played[1]!.calls.at(-1)).toBe(
      'compatibility_find {"productIds":["id-pellar-city"],"limit":10,"category":"racks"}',
    );
    expect(played[1]!.answer).toContain("You already own the [Ostra Pro Rack](product:ostra-pro-rack).");
  });

  test("never bought: says so and asks the tools nothing more", async () => {
    const { answer, calls } = await last("Which bike works with the helmet I bought?");
    expect(calls).toHaveLength(1);
    expect(answer).toBe("You have not bought a helmet here. If you name a product, I can look at that one.");
  });

  test("no interface joins the two kinds: no call, no guess", async () => {
    const { answer, calls } = await last("Which helmets fit my rack?");
    expect(calls).toEqual(['purchases_search {"category":"racks","limit":10}']);
    expect(answer).toContain("no connection between helmets and the [Ostra Pro Rack]");
  });

  test("an open question looks among the kinds that meet it", async () => {
    const { calls } = await last("what fits my bike?");
    expect(calls.slice(1)).toEqual([
      'compatibility_find {"productIds":["id-pellar-city"],"limit":10,"category":"tyres"}',
      'compatibility_find {"productIds":["id-pellar-city"],"limit":10,"category":"racks"}',
    ]);
  });

  test("yes or no about one thing, with the reason", async () => {
    const { answer, calls } = await last("Does the Trail 45 fit the Ostra Veld?");
    expect(calls.at(-1)).toBe(
      'compatibility_check {"productIds":["id-norrvik-trail-45"],"withIds":["id-ostra-veld"]}',
    );
    expect(answer).toContain("with a limit: the tyre nearly fills the frame");
  });

  test("further conditions narrow it", async () => {
    const played = await playAs(shopper, [
      "Which pannier fits my rack?",
      "do you have one under £50?",
      "and in black?",
    ]);
    expect(played[1]!.calls.at(-1)).toContain('"maxPriceCents":5000');
    expect(played[2]!.calls.at(-1)).toContain('"attributes":[{"name":"colour","op":"eq","value":"black"}]');
  });
});

describe("products", () => {
  test("an unknown word is searched for, then given up and named", async () => {
    const { answer, calls } = await last("vegan panniers");
    expect(calls[0]).toContain('"query":"vegan"');
    expect(answer).toContain("I could not filter by “vegan”.");
  });

  test("a number nothing has is answered with the nearest", async () => {
    const { answer } = await last("a 22 litre pannier");
    expect(answer).toMatch(
      /^We have no panniers with 22 L volume\. The nearest are the \[Pellar Drum 20 Pannier\]/,
    );
  });

  test("a price nothing meets is answered with the cheapest", async () => {
    const { answer } = await last("panniers under £20");
    expect(answer).toMatch(
      /^We have no panniers up to £20\.00\. The cheapest are the \[Ostra Sack Pannier\]/,
    );
  });

  test("“which is bigger?”, “the cheaper one”, “it” refer to the last answer", async () => {
    const played = await playAs(shopper, [
      "waterproof panniers",
      "which is bigger?",
      "and the cheaper one?",
      "tell me more about it",
    ]);
    expect(played[1]).toEqual({
      calls: ['products_compare {"productIds":["id-pellar-drum-20","id-pellar-drum-25"]}'],
      answer:
        "The [Pellar Drum 25 Pannier](product:pellar-drum-25) is the bigger one: volume 25 L against 20 L for the [Pellar Drum 20 Pannier](product:pellar-drum-20).",
    });
    expect(played[2]!.answer).toMatch(
      /^The \[Pellar Drum 20 Pannier\]\(product:pellar-drum-20\) is the cheaper one: price £55\.00/,
    );
    expect(played[3]!.calls).toEqual(['products_get {"productId":"pellar-drum-20"}']);
  });

  test("“the biggest one” and “cheaper” go on with the search and keep its conditions", async () => {
    const played = await playAs(shopper, [
      "waterproof panniers",
      "the cheapest one please",
      "anything cheaper?",
    ]);
    for (const { calls } of played.slice(1)) {
      expect(calls[0]).toContain('"category":"panniers"');
      expect(calls[0]).toContain('"attributes":[{"name":"waterproof","op":"eq","value":true}]');
    }
    expect(played[1]!.answer).toMatch(/^The cheapest waterproof pannier is the \[Pellar Drum 20 Pannier\]/);
    expect(played[2]!.calls[0]).toContain('"maxPriceCents":5499');
  });

  test("whoever has not bought it hears which thing that is", async () => {
    const { answer } = await last(
      "the cheapest waterproof pannier",
      "have I ever bought the Ostra Pro rack?",
      "do I own it?",
    );
    expect(answer).toMatch(/^Yes, you bought the \[Ostra Pro Rack\]/);
    const [, other] = await playAs(shopper, ["the cheapest gravel bike", "do I own it?"]);
    expect(other!.answer).toMatch(/^No, you have not bought the \[.*Gravel Bike\]/);
  });

  test("“it” with nothing said before is asked about, not answered with whatever was bought", async () => {
    const { answer, calls } = await last("do I own it?");
    expect(calls).toEqual([]);
    expect(answer).toBe("Which product do you mean? Please name it.");
  });

  test("“it” after several asks which", async () => {
    const { answer, calls } = await last("waterproof panniers", "is it in stock?");
    expect(calls).toEqual([]);
    expect(answer).toMatch(/^Which one do you mean: .*\?$/);
  });

  test("a misspelt word of the store is read and said", async () => {
    const { answer } = await last("waterprof panniers");
    expect(answer).toContain("(I read “waterprof” as “waterproof”.)");
  });

  test("praise cannot be ranked, and the answer says so", async () => {
    expect((await last("best pannier")).answer).toContain("I have no ratings to say which is “best”.");
  });
});

describe("purchases and orders", () => {
  test("a relative time is said back as an absolute one", async () => {
    const played = await playAs(shopper, ["What did I buy last year?", "and in 2024?", "how much was that?"]);
    expect(played[0]!.answer).toMatch(/^In 2025 you bought/);
    expect(played[1]!.calls).toEqual(['purchases_search {"from":"2024-01-01","to":"2024-12-31","limit":10}']);
    expect(played[2]!.answer).toMatch(/^You paid £65\.00 for the \[Ostra Pro Rack\]/);
  });

  test("what is spent says what the figure is", async () => {
    expect((await last("How much did I spend last year?")).answer).toBe(
      "You spent £81.00 in 2025, for two pieces you kept. That is the items after discount with tax, less refunds, without shipping and cancelled orders.",
    );
  });

  test("where a thing is: the purchase, then its order", async () => {
    const { answer, calls } = await last("where is my pannier?");
    expect(calls).toEqual([
      'purchases_search {"category":"panniers","limit":10}',
      'orders_get {"number":"VL-10440"}',
      'orders_track {"number":"VL-10440"}',
    ]);
    expect(answer).toContain("was shipped on 11 June 2026");
  });

  test("an unknown order number is not found, and no more is said", async () => {
    expect((await last("what's in order VL-99999")).answer).toBe(
      "I could not find an order VL-99999 of yours.",
    );
  });

  test("two requests in one message are looked up together and answered apart", async () => {
    const { answer, calls } = await last("Which tyres fit the Pellar City and where is my order?");
    expect(calls.slice(0, 2).map((call) => call.split(" ")[0])).toEqual(["products_search", "orders_get"]);
    expect(answer.split("\n\n")).toHaveLength(2);
  });
});

describe("who is not signed in", () => {
  test.each([
    "What did I buy last year?",
    "Where is my order?",
    "How much did I spend?",
    "Which tyres fit my bike?",
    "is my pannier waterproof?",
  ])("%s: is asked to sign in, without any call", async (message) => {
    const [played] = await playAs(visitor, [message]);
    expect(played!.calls).toEqual([]);
    expect(played!.answer).toMatch(/^Please sign in/);
  });

  test("product questions are answered all the same", async () => {
    const [played] = await playAs(visitor, ["waterproof panniers"]);
    expect(played!.calls).toHaveLength(1);
    expect(played!.answer).toContain("Pellar Drum 20");
  });
});

describe("when tools fail", () => {
  test.each([
    ["sign_in_required", "Please sign in first"],
    ["store_unavailable", "The store is very busy"],
    ["something_new", "Something went wrong"],
  ])("%s becomes an honest sentence", async (code, text) => {
    const [played] = await playAs(shopper, ["What did I buy last year?"], { purchases_search: { code } });
    expect(played!.answer).toContain(text);
    expect(played!.answer).not.toContain("secret detail");
  });
});
