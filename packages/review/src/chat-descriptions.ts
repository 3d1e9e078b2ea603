import { type Description, low, medium } from "./description.ts";

const ANOTHERS = "An id in the address, which may be somebody else's.";
const ANOTHERS_ID = "An id, which may be somebody else's.";

/** What {@link DESCRIPTIONS} says of conversations and of what the assistant keeps. */
export const CHAT_DESCRIPTIONS: Record<string, Description> = {
  "route storefront DELETE /[store]/api/chats": low("chats", "Takes nothing but its address."),
  "route storefront PATCH /[store]/api/chats/[chatId]": low(
    "chats",
    "An id in the address, which may be somebody else's, and a title.",
  ),
  "route storefront GET /[store]/api/chats/[chatId]/answer": low("chats", ANOTHERS),
  "route storefront DELETE /[store]/api/chats/[chatId]/answer": low("chats", ANOTHERS),
  "action storefront chats/decideApprovalAction": medium(
    "conversation",
    "An id, which may be somebody else's, and yes or no; what is done stands in the row.",
  ),
  "action storefront chats/undoCartChangeAction": low("conversation", "A product's id and a quantity."),
  "action storefront chats/undoMemoryAction": low("conversation", ANOTHERS_ID),
  "action storefront chats/giveFeedbackAction": medium(
    "conversation",
    "An answer's id, which may be somebody else's, a vote and up to 500 characters.",
  ),
  "action storefront chats/previewShareAction": low("conversation", ANOTHERS_ID),
  "action storefront chats/shareAnswerAction": medium(
    "conversation",
    "An answer's id, which may be somebody else's, and the words that were shown.",
  ),
  "action storefront chats/withdrawShareAction": low("conversation", ANOTHERS_ID),
  "page storefront /[store]/account/assistant": low("conversation", "Takes nothing but its address."),
  "action storefront memories/editMemoryAction": medium(
    "conversation",
    "An id, which may be somebody else's, and words that go back into the model.",
  ),
  "action storefront memories/forgetMemoryAction": low("conversation", ANOTHERS_ID),
  "action storefront memories/forgetAllAction": low("conversation", "Takes nothing but its address."),
  "action storefront memories/setRememberingAction": low("conversation", "Yes or no."),
  "action storefront memories/takeBackAction": low("conversation", ANOTHERS_ID),

  // A person of the store, and what asking costs
  "table help_requests": medium("conversation", "A note of up to 500 characters; written by functions only."),
  "table chat_grants": low("conversation", "Who may read which chat until when; written by functions only."),
  "function assistant.ask_for_help": medium("conversation", "One's own chat and up to 500 characters."),
  "function assistant.withdraw_help": low("conversation", "An id of one's own."),
  "function assistant.take_help": medium(
    "conversation",
    "An id of the store's and a reason; opens one chat.",
  ),
  "function assistant.answer_help": medium(
    "conversation",
    "Up to 2,000 characters that the shopper is shown.",
  ),
  "function assistant.leave_help": low("conversation", "An id of the store's."),
  "table budgets": low(
    "conversation",
    "What a store's assistant may cost; its staff set it within what an operator allows.",
  ),
  "table spending": low("conversation", "How much one asked on a day; written by one function."),
  "table pool_spending": low("conversation", "How much was asked on a day; written by one function."),
  "function assistant.spend": low("conversation", "Counts and a network's address; counts come to be."),
  "page admin /help": low("conversation", "Notes that shoppers of one's store wrote to a person."),
  "page admin /help/[id]": medium(
    "conversation",
    "An id of one's store; a chat, once its owner allowed that.",
  ),
  "action admin help/takeHelpAction": medium(
    "conversation",
    "An id of one's store and a reason; opens one chat.",
  ),
  "action admin help/answerHelpAction": medium(
    "conversation",
    "Up to 2,000 characters that a shopper is shown.",
  ),
  "action admin help/leaveHelpAction": low("conversation", "An id of one's store."),
  "action storefront help/askForHelpAction": medium(
    "conversation",
    "One's own chat and up to 500 characters.",
  ),
  "action storefront help/withdrawHelpAction": low("conversation", "An id of one's own."),
  "action storefront help/withdrawHelpFormAction": low("conversation", "An id of one's own."),
};
