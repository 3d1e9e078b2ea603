"use client";
import { ChevronRight } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { newId } from "@orchard/domain/new-id";
import { useAssistant } from "../client.tsx";
import type { ChatSummaryDto, ConversationDto } from "../loaders.ts";
import { ChatHistory, fetchChats } from "./chat-history.tsx";
import { ConversationPanel } from "./conversation-panel.tsx";

type ChatPageProps = {
  chats: ChatSummaryDto[];
  chatId?: string;
  stored?: ConversationDto;
  /** Asks the last question once more, as who has signed in meanwhile. */
  again?: boolean;
};

/** The assistant as a page of its own, with earlier conversations. */
export function ChatPage({ chats: initial, chatId: given, stored, again = false }: ChatPageProps) {
  const { store, chatId: shared, setChatId, chats: going } = useAssistant();
  const router = useRouter();
  const home = `/${store.id}/assistant`;
  const path = usePathname();
  // A new conversation gets its address without a page load; coming back to it, the address knows more than the page.
  const inAddress = path.startsWith(`${home}/`) ? path.slice(home.length + 1) : undefined;
  const [fresh, setFresh] = useState(() => newId());
  const chatId = inAddress ?? given ?? fresh;
  const [chats, setChats] = useState(initial);

  useEffect(() => {
    if (chatId !== shared) setChatId(chatId);
  }, [chatId, shared, setChatId]);

  const startNew = () => {
    setFresh(newId());
    router.push(home);
  };
  const giveAddress = () => {
    if (!inAddress) window.history.replaceState(null, "", `${home}/${chatId}`);
  };
  const onAnswering = async (isStored: boolean) => {
    if (isStored) giveAddress();
    const listed = await fetchChats(store.id);
    if (!listed) return;
    setChats(listed);
    if (listed.some((each) => each.id === chatId)) giveAddress();
  };
  const remove = async (id: string) => {
    const response = await fetch(`/${store.id}/api/chats/${id}`, { method: "DELETE" });
    if (!response.ok && response.status !== 404) return;
    going.delete(id);
    setChats((known) => known.filter((each) => each.id !== id));
    if (id === chatId) startNew();
  };

  const rename = async (id: string, title: string) => {
    const response = await fetch(`/${store.id}/api/chats/${id}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ title }),
    });
    if (response.ok) setChats((known) => known.map((each) => (each.id === id ? { ...each, title } : each)));
  };
  const removeAll = async () => {
    const response = await fetch(`/${store.id}/api/chats`, { method: "DELETE" });
    if (!response.ok) return;
    going.clear();
    setChats([]);
    startNew();
  };

  const history = (
    <ChatHistory
      store={store}
      chats={chats}
      currentId={chatId}
      onNew={startNew}
      onRename={rename}
      onDelete={remove}
      onDeleteAll={removeAll}
    />
  );
  return (
    <div className="page-width flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[17rem_1fr] lg:gap-10">
      <aside className="hidden min-h-0 flex-col gap-4 overflow-y-auto border-r border-line py-6 pr-6 lg:flex">
        <div>
          <p className="heading text-xl">Assistant</p>
          {store.offline && <p className="text-sm text-muted">Offline assistant</p>}
        </div>
        <h2 className="sr-only">Earlier conversations</h2>
        {history}
      </aside>
      <details className="group border-b border-line lg:hidden">
        <summary className="flex h-12 list-none items-center gap-1.5 text-sm font-medium [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="size-4 transition-transform duration-150 group-open:rotate-90"
          />
          Earlier conversations
          {store.offline && <span className="ml-auto font-normal text-muted">Offline assistant</span>}
        </summary>
        <div className="flex max-h-[50dvh] flex-col gap-4 overflow-y-auto pb-4">{history}</div>
      </details>
      <div className="-mx-4 flex min-h-0 min-w-0 flex-1 flex-col sm:-mx-6 lg:mx-0">
        <h2 className="sr-only">Conversation</h2>
        <ConversationPanel
          key={chatId}
          chatId={chatId}
          {...(stored && chatId === given ? { stored, again } : {})}
          onAnswering={(isStored) => void onAnswering(isStored)}
        />
      </div>
    </div>
  );
}
