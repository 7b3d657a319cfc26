import { randomBytes } from "node:crypto";
import { askAddress, type NotedRequest, notedCommand, notedPress } from "../ask-address.ts";
import type { Integration } from "../integration.ts";
import type { Interactive, InteractiveAnswer, InteractiveHost } from "../interactive.ts";
import type { IntegrationAnswer, IntegrationRequest, RouteHost } from "../route.ts";
import { AnswerInvalid, readAnswer } from "./read-answer.ts";
import { commandBody, pressBody } from "./request-bodies.ts";
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
    runCommand: (call, host) => ask(host, commandBody(call), notedCommand(call)),
    press: (press, host) => ask(host, pressBody(press), notedPress(press)),
  } satisfies Interactive,
};

async function ask(host: InteractiveHost, body: string, noted: NotedRequest): Promise<InteractiveAnswer | undefined> {
  const { address } = host.values;
  const secret = await host.readSecret("secret");
  if (typeof address !== "string" || secret === undefined) throw new Error("The command has no address or no secret.");
  const headers = signatureHeaders(secret, { id: noted.id, body, nowMs: host.nowMs });
  const answer = await askAddress(host, { url: address, body, headers, noted });
  return readAnswer(String(answer.headers["content-type"] ?? ""), answer.body.toString());
}

/** A request to the `response_url` of a command or a press. */
async function answerLater({ parameters, headers, text }: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  try {
    const answer = readAnswer(String(headers["content-type"] ?? "application/json"), text);
    if (answer === undefined) return { status: 400, text: "no_text" };
    const isTaken = await host.answerLater(parameters.token ?? "", answer);
    return isTaken ? { status: 200, text: "ok" } : { status: 404, text: "used_url" };
  } catch (error) {
    if (error instanceof AnswerInvalid) return { status: 400, text: "invalid_payload" };
    throw error;
  }
}
