"use client";
import { Ellipsis, Pencil, SquarePen, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { ChatList, type ChatListItem } from "@orchard/ui/assistant/chat-list";
import { Button } from "@orchard/ui/primitives/button";
import { Input } from "@orchard/ui/primitives/input";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "@orchard/ui/primitives/menu";
import type { AssistantStore } from "../../tenants/loaders.ts";
import type { ChatSummaryDto } from "../loaders.ts";
import { writtenIn } from "./answer-feedback.tsx";

type ChatHistoryProps = {
  store: AssistantStore;
  chats: readonly ChatSummaryDto[];
  currentId: string;
  onNew: () => void;
  onRename: (id: string, title: string) => Promise<void>;
  onDelete: (id: string) => Promise<void>;
  onDeleteAll: () => Promise<void>;
};

/** Earlier conversations: found by their words, renamed, and deleted one by one or all at once. */
export function ChatHistory({ store, chats, currentId, onNew, ...changes }: ChatHistoryProps) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly ChatSummaryDto[]>();
  const [renaming, setRenaming] = useState<string>();
  const [sure, setSure] = useState(false);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = (typed: string) => {
    setWords(typed);
    clearTimeout(timer.current);
    if (!typed.trim()) return setFound(undefined);
    timer.current = setTimeout(() => {
      void fetchChats(store.id, typed).then((list) => list && setFound(list));
    }, 200);
  };
  // What is found may be older than what is listed; what was deleted or renamed meanwhile, the list knows.
  const shown =
    (words.trim() && found?.map((each) => chats.find(({ id }) => id === each.id) ?? each)) || chats;
  return (
    <>
      <Button onClick={onNew} icon={<SquarePen aria-hidden />} className="self-start">
        New conversation
      </Button>
      {chats.length > 0 && (
        <Input
          type="search"
          aria-label="Search conversations"
          placeholder="Search conversations"
          value={words}
          onChange={(event) => search(event.target.value)}
        />
      )}
      <ChatList
        locale={store.locale}
        currentId={currentId}
        chats={shown.map((chat) => ({ ...chat, href: `/${store.id}/assistant/${chat.id}` }))}
        empty={
          words.trim()
            ? "No conversation holds these words."
            : "Conversations you have here are kept for you, and nobody else can read them."
        }
        replacement={(chat) =>
          chat.id === renaming && (
            <RenameForm
              chat={chat}
              onDone={async (title) => {
                setRenaming(undefined);
                if (title && title !== chat.title) await changes.onRename(chat.id, title);
              }}
            />
          )
        }
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
              <MenuItem icon={<Pencil aria-hidden />} onClick={() => setRenaming(chat.id)}>
                Rename
              </MenuItem>
              <MenuItem
                critical
                icon={<Trash2 aria-hidden />}
                onClick={() => {
                  setFound((list) => list?.filter((each) => each.id !== chat.id));
                  void changes.onDelete(chat.id);
                }}
              >
                Delete this conversation
              </MenuItem>
            </MenuContent>
          </Menu>
        )}
      />
      {chats.length > 1 &&
        !words.trim() &&
        (sure ? (
          <div className="flex flex-col items-start gap-2 text-sm">
            <p role="alert">Delete all conversations? They cannot be brought back.</p>
            <div className="flex gap-2">
              <Button
                size="small"
                variant="critical"
                onClick={() => {
                  setSure(false);
                  void changes.onDeleteAll();
                }}
              >
                Delete all
              </Button>
              <Button size="small" onClick={() => setSure(false)}>
                Keep them
              </Button>
            </div>
          </div>
        ) : (
          <Button size="small" variant="quiet" className="self-start" onClick={() => setSure(true)}>
            Delete all conversations
          </Button>
        ))}
    </>
  );
}

type RenameFormProps = { chat: ChatListItem; onDone: (title?: string) => Promise<void> };

function RenameForm({ chat, onDone }: RenameFormProps) {
  return (
    <form
      className="flex flex-1 gap-2 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        void onDone(writtenIn(new FormData(event.currentTarget), "title").trim());
      }}
    >
      <Input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because somebody chose to write in it
        autoFocus
        name="title"
        aria-label="Title of the conversation"
        defaultValue={chat.title}
        maxLength={120}
        required
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => event.key === "Escape" && void onDone()}
      />
      <Button size="small" type="submit" className="h-10">
        Keep
      </Button>
    </form>
  );
}

/** The caller's chats, or those that hold some words; undefined when they cannot be had. */
export async function fetchChats(store: string, words = ""): Promise<ChatSummaryDto[] | undefined> {
  const response = await fetch(`/${store}/api/chats?q=${encodeURIComponent(words)}`, {
    cache: "no-store",
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as { chats: ChatSummaryDto[] }).chats : undefined;
}
