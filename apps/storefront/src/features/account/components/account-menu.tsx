"use client";
import {
  ChevronDown,
  CircleUserRound,
  Heart,
  LogOut,
  MapPin,
  MessagesSquare,
  Package,
  UserRoundCog,
} from "lucide-react";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { buttonClasses, ButtonLink } from "@orchard/ui/primitives/button";
import { Link } from "@orchard/ui/link";

const ITEM =
  "flex w-full items-center gap-2.5 rounded-tag px-3 py-2 text-left text-sm hover:bg-ink/8 pointer-coarse:py-3 [&_svg]:size-4 [&_svg]:text-muted";

/** The way in, or who is signed in and what is theirs. A `<details>`, so that it opens without JavaScript. */
export function AccountMenu({ store, person }: { store: string; person?: { name: string; email: string } }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  useEffect(() => {
    const close = () => menu.current?.removeAttribute("open");
    const onPointer = (event: PointerEvent) => !menu.current?.contains(event.target as Node) && close();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      close();
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- having gone elsewhere is the reason to close
  useEffect(() => menu.current?.removeAttribute("open"), [path]);

  if (!person) {
    const here = path.startsWith(`/${store}/sign-in`) ? `/${store}` : path;
    return (
      <ButtonLink
        href={`/${store}/sign-in?next=${encodeURIComponent(here)}`}
        variant="quiet"
        rel="nofollow"
        icon={<CircleUserRound aria-hidden />}
        className="max-sm:w-11 max-sm:px-0 max-sm:[&_svg]:size-5"
      >
        <span className="max-sm:sr-only">Sign in</span>
      </ButtonLink>
    );
  }
  return (
    <details ref={menu} className="relative">
      <summary
        aria-label={`Your account, ${person.name}`}
        className={buttonClasses(
          { variant: "quiet" },
          "list-none max-sm:w-11 max-sm:px-0 max-sm:[&_svg]:size-5 [&::-webkit-details-marker]:hidden",
        )}
      >
        <CircleUserRound aria-hidden />
        <span className="max-w-32 truncate max-sm:hidden">{person.name.split(" ")[0]}</span>
        <ChevronDown aria-hidden className="max-sm:hidden" />
      </summary>
      <div className="absolute top-full right-0 z-30 mt-1.5 w-60 rounded-control border border-line bg-surface p-1 shadow-raised max-sm:-right-13">
        <p className="border-b border-line px-3 pt-2 pb-2.5 text-sm">
          <span className="block truncate font-semibold">{person.name}</span>
          <span className="block truncate text-muted">{person.email}</span>
        </p>
        <Link href={`/${store}/orders`} className={`${ITEM} mt-1`}>
          <Package aria-hidden />
          Orders
        </Link>
        <Link href={`/${store}/saved`} className={ITEM}>
          <Heart aria-hidden />
          Saved
        </Link>
        <Link href={`/${store}/account/addresses`} className={ITEM}>
          <MapPin aria-hidden />
          Addresses
        </Link>
        <Link href={`/${store}/assistant`} className={ITEM}>
          <MessagesSquare aria-hidden />
          Conversations
        </Link>
        <Link href={`/${store}/account`} className={ITEM}>
          <UserRoundCog aria-hidden />
          Account
        </Link>
        {/* A plain form: the browser must load the next page whole. */}
        <form method="post" action={`/${store}/api/sign-out`}>
          <button type="submit" className={ITEM}>
            <LogOut aria-hidden />
            Sign out
          </button>
        </form>
      </div>
    </details>
  );
}
