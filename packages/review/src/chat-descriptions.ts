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
};
