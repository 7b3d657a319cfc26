import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import express, { type Request, type Response, type Router } from "express";
import { v7 as uuidv7 } from "uuid";
import { passingRefusals } from "../../commands/passing-refusals.ts";
import type { Services } from "../../context.ts";
import { escapeHtml } from "../../http/escape-html.ts";
import { type MailTokens, openMailTokens } from "./mail-tokens.ts";
import { type MailWords, mailWords } from "./words.ts";

/** Which mails a person wants no more. */
export type UnsubscribedFrom = keyof typeof changes;

const changes = {
  messages: { key: "messageMails", value: "none" },
  digest: { key: "mailDigest", value: "never" },
} as const;

type Needed = Pick<Services, "readStore" | "vault" | "commands">;

export const unsubscribeUrl = (tokens: MailTokens, publicUrl: string, userId: string, from: UnsubscribedFrom): string =>
  `${publicUrl}/mail/unsubscribe/${tokens.make("unsubscribe", Buffer.from(`${from} ${userId}`))}`;

/**
 * `GET /mail/unsubscribe/:token` asks, because programs that check mails open every link in them;
 * `POST` to the same address does it: from the page's button, or at once from a mail program
 * (RFC 8058). It works without signing in: the link is signed, and can do nothing else.
 */
export function unsubscribeRoutes(services: Needed): Router {
  const router = express.Router();
  const handle =
    (answer: (words: MailWords, wanted: Wanted) => Promise<string>) => async (request: Request, response: Response) => {
      const { mailLanguage } = settingsOf("workspace", await services.readStore.get(workspaces, workspaceDocumentId));
      const words = mailWords(mailLanguage);
      const wanted = readWanted(await openMailTokens(services.vault), String(request.params.token));
      request.resume();
      response.set({ "cache-control": "no-store", "referrer-policy": "no-referrer" }).type("html");
      const body = wanted && (await answer(words, wanted));
      response.status(body === undefined ? 404 : 200).send(page(mailLanguage, words, body ?? paragraph(words.linkInvalid)));
    };
  router.get(
    "/mail/unsubscribe/:token",
    handle(
      async (words) =>
        `${paragraph(words.unsubscribeQuestion)}<form method="post"><button>${escapeHtml(words.unsubscribeButton)}</button></form>`,
    ),
  );
  router.post(
    "/mail/unsubscribe/:token",
    handle(async (words, wanted) => {
      await unsubscribe(services, wanted);
      return paragraph(words.unsubscribed);
    }),
  );
  return router;
}

interface Wanted {
  readonly userId: string;
  readonly from: UnsubscribedFrom;
}

function readWanted(tokens: MailTokens, token: string): Wanted | undefined {
  const [from = "", userId = ""] = tokens.read("unsubscribe", token)?.toString().split(" ") ?? [];
  return Object.hasOwn(changes, from) ? { from: from as UnsubscribedFrom, userId } : undefined;
}

/** The person changes an own setting. For a person who is not active any more nothing is to be done. */
async function unsubscribe({ commands }: Needed, { userId, from }: Wanted): Promise<void> {
  const correlationId = uuidv7();
  const data = { scope: "person", scopeId: userId, ...changes[from] };
  const command = { commandId: derivedId(correlationId, "unsubscribe"), type: "ChangeSetting", data };
  const answer = await commands.send({ ...command, correlationId, actorId: userId, actorKind: "user" });
  if (answer.kind === "refused" && passingRefusals.has(answer.code)) throw new Error("The setting could not be changed.");
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const page = (language: string, words: MailWords, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(words.unsubscribeTitle)}</title><body><h1>${escapeHtml(words.unsubscribeTitle)}</h1>${body}</body></html>`;
