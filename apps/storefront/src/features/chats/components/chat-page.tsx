"use client";
import { ChevronRight, Ellipsis, SquarePen, Trash2 } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { newId } from "@orchard/domain/new-id";
import { ChatList } from "@orchard/ui/assistant/chat-list";
import { Button } from "@orchard/ui/primitives/button";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@orchard/ui/primitives/menu";
import { useAssistant } from "../client.tsx";
import type { ChatSummaryDto, ConversationDto } from "../loaders.ts";
import { ConversationPanel } from "./conversation-panel.tsx";

type ChatPageProps = { chats: ChatSummaryDto[]; chatId?: string; stored?: ConversationDto };

/** The assistant as a page of its own, with earlier conversations. */
export function ChatPage({ chats: initial, chatId: given, stored }: ChatPageProps) {
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

  const list = (
    <ChatList
      locale={store.locale}
      currentId={chatId}
      chats={chats.map((chat) => ({ ...chat, href: `${home}/${chat.id}` }))}
      empty="Conversations you have here are kept for you, and nobody else can read them."
      action={(chat) => (
        <Menu>
          <MenuTrigger
            variant="quiet"
            size="small"
            aria-label={`Options for “${chat.title}”`}
            className="w-8 px-0"
          >
            <Ellipsis aria-hidden />
          </MenuTrigger>
          <MenuContent>
            <MenuItem critical icon={<Trash2 aria-hidden />} onClick={() => void remove(chat.id)}>
              Delete this conversation
            </MenuItem>
          </MenuContent>
        </Menu>
      )}
    />
  );
  return (
    <div className="page-width flex min-h-0 flex-1 flex-col lg:grid lg:grid-cols-[17rem_1fr] lg:gap-10">
      <aside className="hidden min-h-0 flex-col gap-4 overflow-y-auto border-r border-line py-6 pr-6 lg:flex">
        <div>
          <p className="heading text-xl">Assistant</p>
          {store.offline && <p className="text-sm text-muted">Offline assistant</p>}
        </div>
        <Button onClick={startNew} icon={<SquarePen aria-hidden />} className="self-start">
          New conversation
        </Button>
        <h2 className="sr-only">Earlier conversations</h2>
        {list}
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
        <div className="flex max-h-[50dvh] flex-col gap-4 overflow-y-auto pb-4">
          <Button onClick={startNew} icon={<SquarePen aria-hidden />} className="self-start">
            New conversation
          </Button>
          {list}
        </div>
      </details>
      <div className="-mx-4 flex min-h-0 min-w-0 flex-1 flex-col sm:-mx-6 lg:mx-0">
        <h2 className="sr-only">Conversation</h2>
        <ConversationPanel
          key={chatId}
          chatId={chatId}
          {...(stored && chatId === given ? { stored } : {})}
          onAnswering={(isStored) => void onAnswering(isStored)}
        />
      </div>
    </div>
  );
}

async function fetchChats(store: string): Promise<ChatSummaryDto[] | undefined> {
  const response = await fetch(`/${store}/api/chats`, { cache: "no-store" }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as { chats: ChatSummaryDto[] }).chats : undefined;
}
