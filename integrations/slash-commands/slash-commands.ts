import { randomBytes } from "node:crypto";
import type { OutgoingAnswer } from "@logue/infra/outgoing/outgoing.ts";
import { askAddress, type NotedRequest, notedCommand, notedDialog, notedPress, notedQuestion } from "../ask-address.ts";
import type { Integration } from "../integration.ts";
import type { AskedDialog, Interactive, InteractiveAnswer, InteractiveHost } from "../interactive.ts";
import type { IntegrationAnswer, IntegrationRequest, RouteHost } from "../route.ts";
import { AnswerInvalid, readAnswer, readDialogAnswer, readOptions } from "./read-answer.ts";
import {
  closingBody,
  commandBody,
  dialogChangeBody,
  dialogPressBody,
  optionsBody,
  pressBody,
  submissionBody,
} from "./request-bodies.ts";
import { slashCommandSettings } from "./settings.ts";
import { signatureHeaders } from "./sign-request.ts";

const answerMaxBytes = 64 * 1024;

/** Commands of other systems behind a slash, in the form that Slack sends them. */
export const slashCommands: Integration = {
  name: "slash-commands",
  title: "Slash command",
  settings: slashCommandSettings,
  makesSecret: { key: "secret", make: () => randomBytes(32).toString("base64url") },
  routes: [{ method: "POST", path: "/responses/:token", bodyMaxBytes: answerMaxBytes, handle: answerLater }],
  interactive: {
    offers({ word, usage, description, address }) {
      if (typeof word !== "string" || typeof address !== "string") return [];
      return [{ word, usage: String(usage), means: String(description) }];
    },
    runCommand: (call, host) => askForAnswer(host, commandBody(call), notedCommand(call)),
    press: (press, host) => askForAnswer(host, pressBody(press), notedPress(press)),
    async suggestOptions(question, host) {
      const answer = await ask(host, optionsBody(question), notedQuestion(question, "options_query"));
      return readOptions(answer.body.toString());
    },
    pressInDialog: (press, host) => askForDialog(host, dialogPressBody(press), notedDialog(press, "dialog_press")),
    changeInDialog: (change, host) => askForDialog(host, dialogChangeBody(change), notedDialog(change, "dialog_change")),
    async submitDialog(submission, host) {
      const answer = await ask(host, submissionBody(submission), notedDialog(submission, "dialog_submission"));
      return readDialogAnswer(answer.body.toString());
    },
    async closeDialog(closing, host) {
      await ask(host, closingBody(closing), notedDialog(closing, "dialog_closed"));
    },
  } satisfies Interactive,
};

async function askForAnswer(host: InteractiveHost, body: string, noted: NotedRequest): Promise<InteractiveAnswer | undefined> {
  const answer = await ask(host, body, noted);
  return readAnswer(String(answer.headers["content-type"] ?? ""), answer.body.toString());
}

async function askForDialog(host: InteractiveHost, body: string, noted: NotedRequest): Promise<AskedDialog | undefined> {
  const answer = readDialogAnswer((await ask(host, body, noted)).body.toString());
  return answer.kind === "dialog" ? answer.asked : undefined;
}

async function ask(host: InteractiveHost, body: string, noted: NotedRequest): Promise<OutgoingAnswer> {
  const { address } = host.values;
  const secret = await host.readSecret("secret");
  if (typeof address !== "string" || secret === undefined) throw new Error("The command has no address or no secret.");
  const headers = signatureHeaders(secret, { id: noted.id, body, nowMs: host.nowMs });
  return askAddress(host, { url: address, body, headers, noted });
}

/** A request to the `response_url` of a command or a press. */
async function answerLater({ parameters, headers, text }: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  try {
    const answer = await readAnswer(String(headers["content-type"] ?? "application/json"), text);
    if (answer === undefined) return { status: 400, text: "no_text" };
    const isTaken = await host.answerLater(parameters.token ?? "", answer);
    return isTaken ? { status: 200, text: "ok" } : { status: 404, text: "used_url" };
  } catch (error) {
    if (error instanceof AnswerInvalid) return { status: 400, text: "invalid_payload" };
    throw error;
  }
}
