import type { IntegrationAnswer } from "../route.ts";
import type { HookRefusal } from "./payload.ts";
import type { FormatName } from "./settings.ts";

/** How the other system expects to be answered: by a word, or in JSON. */
export type AnswerStyle = "word" | "rocketchat" | "json";

export const styleOf = (format: FormatName): AnswerStyle => {
  if (format === "slack" || format === "mattermost") return "word";
  return format === "rocketchat" ? "rocketchat" : "json";
};

/** A wrong token answers as an address that was never there. */
export const notThere: IntegrationAnswer = { status: 404, json: { error: "There is no such integration address." } };

/** The header `logue-message-id` has the id, by which programs reply to the message later. */
export function answerDone(status: number, messageIds: readonly string[], style: AnswerStyle): IntegrationAnswer {
  const [first] = messageIds;
  const headers: Record<string, string> = first === undefined ? {} : { "logue-message-id": first };
  if (style === "word") return { status, headers, text: "ok" };
  return { status, headers, json: style === "rocketchat" ? { success: true } : { ok: true, messageIds } };
}

/** What was wrong with a signature stands in the log of the webhook alone. */
export function answerRefused({ status, code, words }: HookRefusal, style: AnswerStyle): IntegrationAnswer {
  if (style === "word") return { status, text: code };
  const message = code === "signature_refused" ? "The signature is missing or wrong." : words;
  return { status, json: style === "rocketchat" ? { success: false, error: message } : { ok: false, error: code, message } };
}
