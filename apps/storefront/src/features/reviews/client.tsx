"use client";
import { useActionState } from "react";
import { useFocusAfter } from "../../focus.ts";
import { Field } from "@orchard/ui/primitives/field";
import { Input, TextArea } from "@orchard/ui/primitives/input";
import { Notice } from "@orchard/ui/primitives/notice";
import { ChoiceGroup } from "@orchard/ui/primitives/radio-card";
import { SubmitButton } from "@orchard/ui/primitives/submit-button";
import type { ReviewState } from "./actions.ts";

type ReviewFormProps = {
  /** `writeReviewAction`, bound to the store. */
  action: (state: ReviewState, form: FormData) => Promise<ReviewState>;
  productId: string;
  /** What the shopper wrote already. */
  own?: { rating: number; title: string; body: string };
};

const WORDS = ["poor", "fair", "good", "very good", "excellent"];

/** Stars, a title and a text. Folded until wanted; works without JavaScript. */
export function ReviewForm({ action, productId, own }: ReviewFormProps) {
  const [{ tries = 0, values, errors = {}, problem, published }, submit] = useActionState(action, {});
  const start = values ?? {
    rating: own ? String(own.rating) : "",
    title: own?.title ?? "",
    body: own?.body ?? "",
  };
  const form = useFocusAfter(published ? 0 : tries);
  return (
    <>
      {published && (
        <Notice kind="positive" live>
          Your review is published.
        </Notice>
      )}
      <details
        key={published ? tries : "open"}
        open={tries > 0 && !published}
        className="rounded-card border border-line px-4"
      >
        <summary className="flex h-12 items-center font-medium">
          {own ? "Change your review" : "Write a review"}
        </summary>
        <form ref={form} action={submit} noValidate key={tries} className="flex flex-col gap-5 pt-2 pb-4">
          {problem && (
            <Notice kind="critical" live>
              {problem}
            </Notice>
          )}
          <input type="hidden" name="productId" value={productId} />
          <ChoiceGroup legend="Stars" {...(errors["rating"] ? { error: errors["rating"] } : {})}>
            <div className="flex flex-wrap gap-2">
              {WORDS.map((word, at) => (
                <label
                  key={word}
                  className="flex h-11 min-w-11 cursor-pointer items-center justify-center rounded-control border border-line px-3 text-sm tabular-nums hover:border-edge has-[:checked]:border-ink has-[:checked]:bg-ink has-[:checked]:text-paper has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ink"
                >
                  <input
                    type="radio"
                    name="rating"
                    value={at + 1}
                    defaultChecked={start.rating === String(at + 1)}
                    className="sr-only"
                  />
                  {at + 1}
                  <span className="sr-only">
                    {at === 0 ? " star" : " stars"}, {word}
                  </span>
                </label>
              ))}
            </div>
          </ChoiceGroup>
          <Field label="Title" {...(errors["title"] ? { error: errors["title"] } : {})}>
            {(control) => <Input {...control} name="title" maxLength={80} defaultValue={start.title} />}
          </Field>
          <Field
            label="What you think"
            hint="Shown with your first name and an initial."
            {...(errors["body"] ? { error: errors["body"] } : {})}
          >
            {(control) => <TextArea {...control} name="body" rows={4} defaultValue={start.body} />}
          </Field>
          <div>
            <SubmitButton>{own ? "Publish the change" : "Publish"}</SubmitButton>
          </div>
        </form>
      </details>
    </>
  );
}
