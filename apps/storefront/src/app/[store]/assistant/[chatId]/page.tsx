import type { Metadata } from "next";
import { ChatPage } from "../../../../features/chats/components/chat-page.tsx";
import { loadChat, loadChats } from "../../../../features/chats/loaders.ts";
import { loadAssistantStore, orNotFound } from "../../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Assistant", robots: { index: false } };

export default async function StoredChatPage({
  params,
  searchParams,
}: PageProps<"/[store]/assistant/[chatId]">) {
  const { store, chatId } = await params;
  const { again } = await searchParams;
  const { tenant, person } = await loadAssistantStore(store);
  const stored = await orNotFound(loadChat(store, chatId));
  return (
    <>
      <h1 className="sr-only">Assistant of {tenant.name}</h1>
      <ChatPage
        chats={await loadChats(store)}
        chatId={chatId}
        stored={stored}
        again={again === "1" && person !== undefined}
      />
    </>
  );
}
