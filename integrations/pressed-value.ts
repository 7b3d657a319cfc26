import type { Press } from "./interactive.ts";

/** What was pressed or chosen, as Slack tells it. */
export function pressedValue(element: Press["element"], value: string) {
  switch (element) {
    case "button":
      return { type: "button", value };
    case "select":
      return { type: "static_select", selected_option: { value } };
    case "suggestedSelect":
      return { type: "external_select", selected_option: { value } };
    case "userSelect":
      return { type: "users_select", selected_user: value };
    case "roomSelect":
      return { type: "conversations_select", selected_conversation: value };
  }
}
