import type { Metadata } from "next";
import { ChatPage } from "../../../../features/chats/components/chat-page.tsx";
import { loadChat, loadChats } from "../../../../features/chats/loaders.ts";
import { loadStore, orNotFound } from "../../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Assistant", robots: { index: false } };

export default async function StoredChatPage({ params }: PageProps<"/[store]/assistant/[chatId]">) {
  const { store, chatId } = await params;
  const { name } = await loadStore(store);
  const stored = await orNotFound(loadChat(store, chatId));
  return (
    <>
      <h1 className="sr-only">Assistant of {name}</h1>
      <ChatPage chats={await loadChats(store)} chatId={chatId} stored={stored} />
    </>
  );
}
