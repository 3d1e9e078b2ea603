import type { ReactNode } from "react";
import Form from "next/form";
import { Search } from "lucide-react";
import { Button } from "./button.tsx";
import { Input } from "./input.tsx";

type SearchFormProps = {
  action: string;
  label: string;
  /** What one can search by. */
  placeholder: string;
  words: string;
  /** What else stands in the address and stays there. */
  keep?: Readonly<Record<string, string>>;
  /** Before the field: usually a link that clears it. */
  children?: ReactNode;
  className?: string;
};

/** A search whose words stand in the address as `q`, so that what was found has one. Works without JavaScript. */
export function SearchForm({
  action,
  label,
  placeholder,
  words,
  keep = {},
  children,
  className,
}: SearchFormProps) {
  return (
    <search className={className}>
      <Form action={action} prefetch={false} className="flex items-center gap-2">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <Input
          key={words} // shows the words of the page one is on
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          maxLength={80}
          enterKeyHint="search"
          defaultValue={words}
          className="h-8 min-w-0 flex-1 sm:w-60"
        />
        <Button type="submit" size="small" icon={<Search aria-hidden />}>
          Search
        </Button>
      </Form>
    </search>
  );
}
