import { fieldsOf } from "../../markup/values.ts";
import { actor, forgeEvents, numbered, tellInRepository } from "./forge-events.ts";
import type { Sender, Tell } from "./sender.ts";
import { hexSignature } from "./signature.ts";
import { at, excerptOf, quietly, quoted, textAt } from "./words.ts";

/** Gitea tells by the event's name how a review ended, and has its text beside the type. */
const review =
  (words: string): Tell =>
  (payload) => {
    const text = textAt(payload, "review", "content");
    return `${actor(payload)} ${words} pull request ${numbered(at(payload, "pull_request"))}${quoted(excerptOf(text))}`;
  };

const reviewed = review("reviewed");

/** Under the name of a comment on a pull request Gitea sends a review that has only comments. */
const commented: Tell = (payload) =>
  forgeEvents.issue_comment?.({
    ...fieldsOf(payload),
    issue: at(payload, "pull_request") ?? at(payload, "issue"),
    is_pull: true,
  });

const wiki: Tell = (payload) => `${actor(payload)} changed the wiki page ${quietly(textAt(payload, "page"))}`;

const events: Readonly<Record<string, Tell>> = {
  ...forgeEvents,
  pull_request_comment: (payload) => (at(payload, "comment") === undefined ? reviewed(payload) : commented(payload)),
  pull_request_approved: review("approved"),
  pull_request_rejected: review("asked for changes in"),
  pull_request_review_approved: review("approved"),
  pull_request_review_rejected: review("asked for changes in"),
  pull_request_review_comment: reviewed,
  wiki,
};

/** https://docs.gitea.com/usage/webhooks; Forgejo sends the same under its own name too. */
export const gitea: Sender = {
  verify: hexSignature("x-forgejo-signature", "x-gitea-signature", "x-hub-signature-256"),
  deliveryHeader: "x-gitea-delivery",
  read: ({ json, headers }) => tellInRepository(events, headers["x-gitea-event"] ?? headers["x-forgejo-event"] ?? null, json),
};
