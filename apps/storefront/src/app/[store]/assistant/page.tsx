import type { Metadata } from "next";
import { ChatPage } from "../../../features/chats/components/chat-page.tsx";
import { loadChats } from "../../../features/chats/loaders.ts";
import { loadAssistantStore } from "../../../features/tenants/loaders.ts";

export const metadata: Metadata = { title: "Assistant", robots: { index: false } };

export default async function AssistantPage({ params }: PageProps<"/[store]/assistant">) {
  const { store } = await params;
  const { tenant } = await loadAssistantStore(store);
  return (
    <>
      <h1 className="sr-only">Assistant of {tenant.name}</h1>
      <ChatPage chats={await loadChats(store)} />
    </>
  );
}
