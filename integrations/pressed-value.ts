import { severalOf } from "@logue/command-service/contract/block-elements.ts";
import type { Choice, Pressed } from "./interactive.ts";

/** What was pressed or chosen, as Slack tells it. `optionOf` writes what is no id. */
export function pressedValue({ element, chosen }: Pick<Pressed, "element" | "chosen">, optionOf: (choice: Choice) => object) {
  const [first] = chosen;
  if (element.kind === "button") return { type: "button", value: first?.value };
  const { type, told, isId = false } = listTypeOf(element);
  const written = chosen.map((choice) => (isId ? choice.value : optionOf(choice)));
  if (element.kind === "checkboxes") return { type, [told]: written };
  return severalOf(element) === undefined ? { type, [told]: written[0] } : { type: `multi_${type}`, [`${told}s`]: written };
}

interface ListType {
  readonly type: string;
  /** The field that has what was chosen; with an `s` where several can be. */
  readonly told: string;
  readonly isId?: boolean;
}

/** The name that Slack has for a list, without what it adds where several can be chosen. */
function listTypeOf(element: Exclude<Pressed["element"], { readonly kind: "button" }>): ListType {
  switch (element.kind) {
    case "select":
      return { type: "static_select", told: "selected_option" };
    case "checkboxes":
      return { type: "checkboxes", told: "selected_options" };
    case "suggestedSelect":
      return { type: "external_select", told: "selected_option" };
    case "userSelect":
      return { type: "users_select", told: "selected_user", isId: true };
    case "roomSelect": {
      const of = element.onlyPublicChannels ? "channel" : "conversation";
      return { type: `${of}s_select`, told: `selected_${of}`, isId: true };
    }
  }
}
