/**
 * What shoppers say who want something done, or ask about the store's terms: phrases in the language of `pattern.ts`, as
 * in lexicon.ts. Verbs that stand around their object ("send it back") are found in act-verbs.ts.
 */
export const ACT_CUES = {
  cart: "to|in|into|from|inside my|the|your cart|basket|trolley, my|the|your shopping? cart|basket|trolley, cart, basket, trolley, shopping cart|basket|trolley",
  put: "add, put, throw in",
  takeIt:
    "i will|would take|have, i take, i shall take, buy it|this|that|them|these, buy this|that one, order it|this|that|them|these, order this|that one, i will buy|order",
  remove:
    "remove, delete, take it|them|this|that|one out|off, take out|off, get rid of, out of my|the cart|basket|trolley, off my|the cart|basket|trolley",
  emptyOut:
    "empty my|the cart|basket|trolley, clear my|the cart|basket|trolley, remove everything, delete everything",
  setTo:
    "make it|that|them|this, change it|that|them|this to, change, change the quantity|number|amount of, set the quantity|number of, i only|just want|need, only want|need",
  cancelIt:
    "cancel, call off, stop my|the|this|that order, cancel it|this|that, cancelling, canceling, cancellation of",
  returnIt:
    "return, send back, give back, take back, bring back, returning, sending back, refund, get a refund for?, get my money back for?, i want|need|would like? my|the money back for?",
  reorder:
    "reorder, re order, same order as|again, the same order as|again, repeat my|the|that last|order order?, order again, buy again, the same again, same again",
  leaveIt: "forget it|that, never mind, leave it|that, leave it as it is, do not bother, not now",
  aboutMe:
    "what do you know|remember of|about me|myself, what do you remember, what have you remembered|saved|stored|noted about|of? me?, " +
    "what do you have saved|stored|noted about? me?, what did i tell|ask you about|to? me|myself|remember?, do you remember me, do you remember|know anything about me, my preferences, my saved preferences, my memories, " +
    "my shoe|clothing|clothes|shirt size, my diet, my budget",
  outcome:
    "did it work, did that work, is it done, is that done, did you do it|that, has it worked, did it go through, did that go through, has it gone through, " +
    "is it cancelled|canceled|returned|ordered, was it cancelled|canceled, have you cancelled|returned|ordered it|that, have you done it|that",
  deliveryTerms:
    "shipping cost|costs|fee|fees|policy|options|charges, delivery cost|costs|fee|fees|policy|options|charges|times, free shipping|delivery|postage, " +
    "charge for shipping|delivery|postage, ship|deliver|send to, do you deliver|ship, where do you deliver|ship|send, when do you deliver, collect my|an|the order, is|are shipping|delivery|postage free, much is|does|are shipping|delivery|postage cost?, how much is|does|are shipping|delivery|postage cost?, " +
    "how long does|is|do shipping|delivery|deliveries take?, how fast is|do shipping|delivery|you deliver?, is delivery|shipping|postage free, when is delivery|shipping|postage free, " +
    "how long do you take to deliver|ship, pick it|them up, pick up in|from the? store|shop, click and collect, collect in|from the? store|shop, collect it|them, which countries, what countries, " +
    "express|standard|courier delivery|shipping|post|postage, next day delivery|shipping, deliver|ship abroad|internationally|overseas, international shipping|delivery, what|how does express|standard|courier delivery|shipping|post|postage cost",
  returnTerms:
    "return|returns|refund|exchange policy|terms|conditions|rules, how do returns|refunds work, can i return it|them if, can i send it|them back if, how long do i have to return|send|give, how many days do i have to return|send|give, " +
    "return period|window|deadline, how do|can i return|send something|things|items|goods|purchases|products|anything, how do|can i return|send an|a item|product|purchase, free returns, are returns free, is returning free, " +
    "can i return something|things|items|goods|purchases, can i send something|things back, money back guarantee, returns, refunds, how do i get my money back, do you take returns, right of withdrawal",
  priceTerms:
    "is|are tax|vat|gst|taxes|sales included?, does|do the? price|prices include tax|vat|gst?, your? prices include tax|vat|gst, including tax|vat|gst, tax|vat|gst included, " +
    "with tax|vat|gst, sales tax, how much tax|vat|gst, tax, taxes, vat, gst",
  guarantee: "warranty, warranties, guarantee, guaranteed, guarantees, under guarantee|warranty",
  manual:
    "manual, user guide, user manual, handbook, care instructions, care guide, faq, manual of|for, manual say about?, " +
    "how do|should|can i clean|wash|descale|store|maintain|charge|repair|assemble|set|calibrate|dry|reproof|pitch|replace|mend|patch|sharpen|wax|oil|polish|grease|lubricate|rinse, " +
    "how to clean|wash|descale|store|maintain|charge|repair|assemble|set|calibrate|dry|reproof|pitch|replace|mend|patch|sharpen|wax|oil|polish|grease|lubricate|rinse, " +
    "washing machine, tumble dryer, how often should|must|do i clean|wash|descale|replace, can i wash|machine|tumble",
} as const;
