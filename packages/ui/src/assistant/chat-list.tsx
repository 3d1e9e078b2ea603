import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Link } from "../link.tsx";
import { Day } from "../store/day.tsx";

export type ChatListItem = {
  id: string;
  title: string;
  /** The day of its last message, in the store's time zone. */
  day: string;
  href: string;
};

type ChatListProps = {
  chats: readonly ChatListItem[];
  currentId?: string;
  locale: string;
  /** Shown when there are none. */
  empty?: ReactNode;
  /** A menu or button for one chat; it stands beside the link. */
  action?: (chat: ChatListItem) => ReactNode;
  /** What stands in place of one chat: a form to rename it. */
  replacement?: (chat: ChatListItem) => ReactNode;
};

/** Earlier conversations, newest first as given. */
export function ChatList({ chats, currentId, locale, empty, action, replacement }: ChatListProps) {
  if (chats.length === 0) return <div className="text-sm text-muted">{empty ?? "No conversations yet."}</div>;
  return (
    <ul className="flex flex-col">
      {chats.map((chat) => (
        <li key={chat.id} className="flex items-center gap-1 border-b border-line">
          {replacement?.(chat) || (
            <>
              <Link
                href={chat.href}
                {...(chat.id === currentId ? { "aria-current": "page" as const } : {})}
                className={classNames(
                  "group min-w-0 flex-1 border-l-2 border-transparent py-2.5 pl-3 text-sm",
                  chat.id === currentId && "border-accent",
                )}
              >
                <span className="block truncate font-medium group-hover:underline group-hover:underline-offset-4">
                  {chat.title}
                </span>
                <span className="text-muted">
                  <Day day={chat.day} locale={locale} />
                </span>
              </Link>
              {action?.(chat)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
