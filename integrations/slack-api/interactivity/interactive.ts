import { notedCommand, notedDialog, notedPress, notedQuestion } from "../../ask-address.ts";
import type { Interactive, OfferedCommand } from "../../interactive.ts";
import type { IntegrationAnswer, IntegrationRequest, RouteHost } from "../../route.ts";
import { readViewAnswer } from "./answer-view.ts";
import { addressesForOptions, askApp } from "./ask-app.ts";
import { keepExternalId } from "./external-ids.ts";
import { commandFields, pressPayload } from "./payloads.ts";
import { readSlackAnswer } from "./read-answer.ts";
import { readSuggestions, suggestionPayload } from "./suggestions.ts";
import { closingPayload, fieldChangePayload, submissionPayload, viewIn, viewPressPayload } from "./views.ts";

/** The commands, buttons and lists of a program that was written for Slack. */
export const interactive: Interactive = {
  offers: ({ commands }) => (Array.isArray(commands) ? commands.map(offered) : []),
  runCommand: async (call, host) => readSlackAnswer(await askApp(host, commandFields(call, host.instanceId), notedCommand(call))),
  async press(press, host) {
    const payload = JSON.stringify(pressPayload(press, host.instanceId, host.nowMs));
    // To a press, programs answer by the response address: the body counts for commands alone.
    await askApp(host, { payload }, notedPress(press));
    return undefined;
  },
  async suggestOptions(question, host) {
    const payload = JSON.stringify(suggestionPayload(question, host));
    return readSuggestions(await askApp(host, { payload }, notedQuestion(question, "block_suggestion"), addressesForOptions));
  },
  async pressInDialog(press, host) {
    const payload = JSON.stringify(viewPressPayload(press, host));
    // To a press, programs answer with `views.update` and `views.push`.
    await askApp(host, { payload }, notedDialog(press, "block_actions"));
    return undefined;
  },
  async changeInDialog(change, host) {
    const payload = JSON.stringify(fieldChangePayload(change, host));
    await askApp(host, { payload }, notedDialog(change, "block_actions"));
    return undefined;
  },
  async submitDialog(submission, host) {
    const payload = JSON.stringify(submissionPayload(submission, host));
    return readViewAnswer(await askApp(host, { payload }, notedDialog(submission, "view_submission")));
  },
  // As where a method shows the view.
  answerShown: ({ id }, { memory }, host) => keepExternalId(host.vault, viewIn({ memory }), id),
  async closeDialog(closing, host) {
    await askApp(host, { payload: JSON.stringify(closingPayload(closing, host)) }, notedDialog(closing, "view_closed"));
  },
};

/** A line of the setting: the word, and what the command does. */
function offered(line: string): OfferedCommand {
  const [, word = "", means = ""] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  return { word, usage: "", means };
}

/** A request to the `response_url` of a command or a press. */
export async function takeResponse({ parameters, text }: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  const answer = await readSlackAnswer(text);
  if (answer === undefined) return { status: 400, text: "no_text" };
  const isTaken = await host.answerLater(parameters.token ?? "", answer);
  return isTaken ? { status: 200, text: "ok" } : { status: 404, text: "used_url" };
}
