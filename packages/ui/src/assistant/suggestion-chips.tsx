"use client";

type SuggestionChipsProps = {
  suggestions: readonly string[];
  onPick: (text: string) => void;
  disabled?: boolean;
};

/** Questions to begin with, or to go on with; picking one asks it. */
export function SuggestionChips({ suggestions, onPick, disabled = false }: SuggestionChipsProps) {
  if (suggestions.length === 0) return null;
  return (
    <ul aria-label="Suggestions" className="flex flex-wrap gap-2">
      {suggestions.map((suggestion) => (
        <li key={suggestion}>
          <button
            type="button"
            disabled={disabled}
            onClick={() => onPick(suggestion)}
            className="rounded-control border border-line bg-surface px-3 py-2 text-left text-sm transition-colors duration-150 hover:border-ink disabled:opacity-50 pointer-coarse:min-h-11"
          >
            {suggestion}
          </button>
        </li>
      ))}
    </ul>
  );
}
