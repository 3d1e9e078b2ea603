/**
 * What reviews are put together from. `{a|b}` is a choice, `$noun` the kind of product, `$fact` a line of its
 * specification table ("R-value 4.1"), `$occasion` something from the life of the store's shoppers.
 */
export type Mood = "glad" | "torn" | "sorry";

export const OPENINGS: Record<Mood, readonly string[]> = {
  glad: [
    "Bought for $occasion.",
    "My second {from $brand|of this make}.",
    "Replaces {an old one|one that broke|a borrowed one} after {six|eight|ten|twelve} years.",
    "A {present|gift} from my {sister|partner|father|flatmate}, {and well chosen|who knows me}.",
    "I {read|compared|dithered} for {a week|a month|too long} before {this|deciding}.",
    "A friend lent me hers {first|for a week}, {then I ordered|so I knew what I was getting}.",
    "Needed one {quickly|at short notice} for $occasion.",
    "{Two|Three|Four|Five} {weeks|months} {in|of use}, so past the honeymoon.",
    "Had it with me for $occasion.",
    "The assistant {here|of this shop} suggested it {and was right|when I asked}.",
    "Started with $occasion and have not put it away since.",
    "My {husband|wife|brother|mother} laughed at the price, then borrowed it.",
    "It was between this and {a dearer one|a cheaper one|two others}.",
    "Came {to this|back to $brand} after {a bad buy|trying another make}.",
  ],
  torn: [
    "Mixed feelings after $occasion.",
    "Good, with {one but|two buts|a catch}.",
    "I wanted to like it {more|without reserve}.",
    "Three stars, and here is why.",
    "Fine for $occasion, less so otherwise.",
    "Does most of it {well|properly}.",
    "Somewhere between {pleased|content} and {annoyed|indifferent}.",
    "After {a month|two months} I have got used to it.",
    "Not bad at all, only not mine.",
  ],
  sorry: [
    "Taken along to $occasion, once.",
    "Disappointed, I am afraid.",
    "Mine {went|is going} back.",
    "It {lasted|held} until $occasion.",
    "Perhaps I got a {bad|Monday} one.",
    "I had expected {more|better} of $brand.",
    "We did not become friends.",
    "I liked my old $noun better.",
    "Two {tries|chances}, same result.",
  ],
};

export const FACTS: Record<Mood, readonly string[]> = {
  glad: [
    "$fact, {just as the table says|as promised|and it keeps to it}.",
    "What decided it for me: $fact.",
    "$fact: {exactly right for us|all I need|that is plenty}.",
    "I had looked long for $fact.",
    "$fact may not sound like much, {but it shows|until you use it}.",
    "With $fact it {beats|leaves behind} what I had before.",
    "{Checked it|I measured}: $fact, no exaggeration.",
    "Nobody else had $fact at this price.",
    "$fact was on my list, {ticked|and now it is off it}.",
    "Small print said $fact, and small print was right.",
  ],
  torn: [
    "$fact is {enough|all right}, not more.",
    "$fact: true, {but not the whole story|yet I hoped for more}.",
    "I should have {thought about|read} the line with $fact {twice|earlier}.",
    "On paper $fact, {in my hands|day to day} a little less.",
    "$fact suits some, {me only on good days|and others not}.",
    "If $fact is all you ask, take it.",
  ],
  sorry: [
    "$fact {says little|means nothing} when the rest is poor.",
    "I bought it for $fact and {noticed no difference|saw nothing of it}.",
    "$fact? Not {the one I got|in my experience}.",
    "$fact was not what I {needed|had in mind}, my mistake.",
  ],
};

export const FLAG_YES: Record<Mood, readonly string[]> = {
  glad: [
    "“$label” is {meant|true}, I {tried|tested} it.",
    "And yes: $lower, {which my old one was not|finally}.",
    "$label, {as I wanted|a must for me}.",
  ],
  torn: ["“$label” is true {within limits|on a good day}.", "$label, yes, {with patience|more or less}."],
  sorry: ["“$label”, says the table; I {would not count on it|beg to differ}."],
};

export const FLAG_NO: Record<Mood, readonly string[]> = {
  glad: [
    "“$label: no” {did not bother me|is no loss to me}.",
    "The table says no to “$lower”, {fair enough|and I can live with that}.",
  ],
  torn: ["“$label: no” {weighs more than I thought|is a pity}."],
  sorry: ["“$label: no” should be {in larger letters|the first line}."],
};

export const WEIGHT: Record<Mood, readonly string[]> = {
  glad: [
    "$value on {my|the kitchen} scale too.",
    "$value {feels like|is} less than it sounds.",
    "At $value I {forget|hardly notice} it.",
    "$value, and every gram {well spent|makes sense}.",
  ],
  torn: ["$value is {something|not nothing}.", "It could be lighter than $value."],
  sorry: ["$value, {all of it in the wrong place|far too much for what it does}."],
};

export const COLOUR: Record<Mood, readonly string[]> = {
  glad: [
    "The $value is {calmer|warmer|darker|prettier} than on my screen.",
    "{Lovely|Handsome} in $value.",
    "I was unsure about $value and {like it a lot|was wrong to be}.",
    "$value goes with {everything|all I have}.",
  ],
  torn: [
    "The $value {is not quite mine|shows every mark}.",
    "I would have liked another colour than $value.",
  ],
  sorry: ["Even the $value looks {cheap|tired} up close."],
};

export const VERDICTS: Record<Mood, readonly string[]> = {
  glad: [
    "{Would|I would} buy it again{| tomorrow| without thinking}.",
    "Nothing to complain about{| so far| yet}.",
    "{A clear yes|Thumbs up} from {me|us|a sceptic}.",
    "Worth {the money|it|every cent}.",
    "{Delivery was quick|It came a day early|Well packed}, too.",
    "My only wish: a longer {cable|strap|warranty|manual}, but that is {nothing|a detail}.",
    "It simply {works|does its job}.",
    "I {keep|catch myself} reaching for it.",
    "{Recommended|Warmly recommended}.",
    "The neighbours have ordered one{| as well}.",
    "{Made|Built} to last, as far as one can tell {now|so early}.",
    "The {packaging|leaflet} could be better, but the thing itself is {splendid|very good}.",
    "Happy{|, and my back is too|, and so is the dog}.",
  ],
  torn: [
    "For the price, {fair|acceptable}.",
    "I keep it, {for now|with a sigh}.",
    "A {small change|second version} would make it a good one.",
    "Next time I would {spend more|look longer}.",
    "Not for {everybody|beginners}.",
    "Ask before you buy.",
    "My partner likes it {better|more} than I do.",
    "Try it in a shop first, if you can.",
  ],
  sorry: [
    "{Returned|Sent back}, money came {promptly|within a week}.",
    "The {shop was kind|service was fine}, the {thing|article} was not.",
    "Not again.",
    "I have gone back to my old one.",
    "Save your money for something better.",
    "A star for the {friendly reply|quick refund}.",
    "A pity, because the idea is {good|right}.",
  ],
};

export const TITLES: Record<Mood, readonly string[]> = {
  glad: [
    "{Very happy|Delighted|Pleased} with it",
    "Does what it {should|says}",
    "{Right|Just right} for me",
    "{Better|Nicer} than expected",
    "No regrets",
    "{A keeper|Stays with me}",
    "Worth the wait",
    "{Solid|Honest|Well made}",
    "At last",
    "Good {buy|choice|value}",
  ],
  torn: [
    "{Fine|All right}, not more",
    "Good with a catch",
    "{Mixed|Half happy}",
    "It depends",
    "{Nearly|Almost} there",
  ],
  sorry: ["{Not for me|Disappointed}", "Went back", "Expected {more|better}", "Poor", "{Sadly|Alas} no"],
};

/** What the shoppers of each store do; other stores fall back on the last line. */
export const OCCASIONS: Readonly<Record<string, readonly string[]>> = {
  aperture: [
    "{my niece's|a colleague's|my cousin's} wedding",
    "a {week|fortnight} in {the Dolomites|Lisbon|Iceland|Kyoto|Scotland}",
    "the school play",
    "birds at the {lake|feeder|estuary}",
    "{night walks|long evenings} in the city",
    "our first baby",
    "a {photo|evening} course",
    "my son's football matches",
    "street photographs on Sundays",
    "product pictures for {my shop|a small web shop}",
    "concerts in {small|dark} rooms",
    "the northern lights",
  ],
  northtrail: [
    "{three|four|five} nights on the coast path",
    "a wet {week|weekend} in {Wales|the Harz|Galway|Norway}",
    "the {hut|Alpine} tour with my brother",
    "a first winter camp",
    "{Sunday|day} walks with the {children|dog}",
    "the West Highland Way",
    "scout camp",
    "a bivouac at {1,800|2,400} metres",
    "a bicycle tour along the {Loire|Danube|Elbe}",
    "festival weekends",
    "an {autumn|early spring} traverse in the {Pyrenees|Tatra}",
    "camping in the garden, honestly",
  ],
  dailygrind: [
    "the first cup before work",
    "our {small office|studio|kitchen at work}",
    "Sunday breakfast with {six|eight} people",
    "my {husband's|wife's|father's} birthday",
    "a coffee corner in the hall",
    "learning to pour {hearts|a decent milk}",
    "the caravan",
    "guests who {only drink|insist on} filter",
    "{two|four} espressos a day",
    "a tiny kitchen",
    "the market stall",
    "weaning myself off capsules",
  ],
};
