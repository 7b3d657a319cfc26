import type { Fields } from "../../markup/values.ts";

export const plainText = (text: string) => ({ type: "plain_text", text, emoji: true });

/** A choice of a list as Slack tells it. */
export interface ShownOption {
  readonly text: Fields;
  readonly value: string;
}

export const shownOption = ({ label, value }: { readonly label: string; readonly value: string }): ShownOption => ({
  text: plainText(label),
  value,
});
