import { fieldsOf, isYes, itemsOf } from "../../markup/values.ts";
import type { Reading } from "../payload.ts";
import { type Tell, tellBy } from "./sender.ts";
import { at, excerptOf, firstLine, linkTo, nameOf, quietly, quoted, spoken, textAt } from "./words.ts";

/** Who did it, for the beginning of a sentence. */
export const actor = (payload: unknown): string => {
  const sender = at(payload, "sender");
  return `**${quietly(nameOf(sender), 80)}**`;
};

const commitsShown = 5;

/** A branch or tag without what stands before it. */
const refName = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, "");

const push: Tell = (payload) => {
  const ref = textAt(payload, "ref");
  const name = quietly(refName(ref));
  const kind = ref.startsWith("refs/tags/") ? "tag" : "branch";
  const who = `**${quietly(nameOf(at(payload, "sender") ?? at(payload, "pusher")), 80)}**`;
  const commits = itemsOf(at(payload, "commits"));
  if (isDeletion(payload)) return `${who} deleted the ${kind} ${name}`;
  if (commits.length === 0) return isCreation(payload) ? `${who} pushed the new ${kind} ${name}` : undefined;
  const count = Math.max(commits.length, Number(textAt(payload, "total_commits")) || 0);
  const forced = isYes(at(payload, "forced")) ? "force-pushed" : "pushed";
  const words = `${count} ${count === 1 ? "commit" : "commits"}`;
  const head = `${who} ${forced} ${linkTo(words, at(payload, "compare") ?? at(payload, "compare_url"))} to ${name}`;
  const lines = commits.slice(0, commitsShown).map(commitLine);
  const more = count > lines.length ? [`- and ${count - lines.length} more`] : [];
  return [head, ...lines, ...more].join("\n");
};

const isDeletion = (payload: unknown): boolean => isYes(at(payload, "deleted")) || /^0+$/.test(textAt(payload, "after"));
const isCreation = (payload: unknown): boolean => isYes(at(payload, "created")) || /^0+$/.test(textAt(payload, "before"));

export const commitLine = (commit: unknown): string => {
  const author = nameOf({ ...fieldsOf(at(commit, "author")), login: textAt(commit, "author", "username") });
  const id = textAt(commit, "id").slice(0, 7);
  return `- ${linkTo(id, at(commit, "url"))} ${quietly(firstLine(textAt(commit, "message")), 120)} (${quietly(author, 60)})`;
};

/** `#2: Title`, linked. */
export const numbered = (thing: unknown): string =>
  linkTo(`#${textAt(thing, "number")}: ${textAt(thing, "title")}`, at(thing, "html_url"));

const saidAtOpening = new Set(["opened", "created", "answered"]);

/** Gitea tells of all labels at once. */
const labelWords: Readonly<Record<string, string>> = {
  label_updated: "changed the labels of",
  label_cleared: "removed the labels of",
};

const doneOf = (action: string): string => (Object.hasOwn(labelWords, action) ? labelWords[action] : spoken(action)) || "changed";

/** What was done with a thing that has a number and a title; its text when it is new. */
const aboutNumbered =
  (name: string, key: string, silent: readonly string[] = []): Tell =>
  (payload) => {
    const [action, thing] = [textAt(payload, "action"), at(payload, key)];
    if (silent.includes(action)) return undefined;
    const head = `${actor(payload)} ${doneOf(action)} ${name} ${numbered(thing)}`;
    return head + detailOf(payload, thing, action) + (saidAtOpening.has(action) ? quoted(excerptOf(textAt(thing, "body"))) : "");
  };

/** GitHub names the person and the milestone beside the thing, Gitea in it. */
function detailOf(payload: unknown, thing: unknown, action: string): string {
  if (action === "assigned") {
    const assignee = at(payload, "assignee") ?? itemsOf(at(thing, "assignees")).at(-1);
    return `, to ${quietly(nameOf(assignee), 80)}`;
  }
  if (action === "labeled" || action === "unlabeled") return `: ${quietly(textAt(payload, "label", "name"), 80)}`;
  if (action !== "milestoned") return "";
  return `: ${quietly(textAt(payload, "milestone", "title") || textAt(thing, "milestone", "title"), 80)}`;
}

const issues = aboutNumbered("issue", "issue", ["edited", "unlabeled", "unassigned", "demilestoned", "typed", "untyped"]);

const pullRequestSilent = [
  "edited",
  "synchronize",
  "synchronized",
  "unlabeled",
  "unassigned",
  "review_request_removed",
  "demilestoned",
];
const changedPullRequest = aboutNumbered("pull request", "pull_request", pullRequestSilent);

const pullRequest: Tell = (payload) => {
  const thing = at(payload, "pull_request");
  if (textAt(payload, "action") === "closed" && (isYes(at(thing, "merged")) || textAt(thing, "merged_at") !== ""))
    return `${actor(payload)} merged pull request ${numbered(thing)}`;
  if (textAt(payload, "action") !== "review_requested") return changedPullRequest(payload);
  const asked = nameOf(at(payload, "requested_reviewer") ?? at(payload, "requested_team"));
  return `${actor(payload)} asked ${quietly(asked, 80)} to review pull request ${numbered(thing)}`;
};

const reviewWords: Readonly<Record<string, string>> = {
  approved: "approved",
  changes_requested: "asked for changes in",
  commented: "reviewed",
  dismissed: "dismissed a review of",
};

const review: Tell = (payload) => {
  const [state, body] = [textAt(payload, "review", "state").toLowerCase(), textAt(payload, "review", "body")];
  if (textAt(payload, "action") === "edited" || (state === "commented" && body === "")) return undefined;
  const done = textAt(payload, "action") === "dismissed" ? "dismissed" : state;
  const link = linkTo("review", at(payload, "review", "html_url"));
  const head = `${actor(payload)} ${reviewWords[done] ?? "reviewed"} pull request ${numbered(at(payload, "pull_request"))} (${link})`;
  return head + quoted(excerptOf(body));
};

/** A comment on a thing; only when it is new. */
const comment =
  (name: string, key: string): Tell =>
  (payload) => {
    if (!["created", ""].includes(textAt(payload, "action"))) return undefined;
    const text = at(payload, "comment");
    const thing = at(payload, key) ?? at(payload, "issue");
    const kind = isYes(at(payload, "is_pull")) || at(thing, "pull_request") ? "pull request" : name;
    const on = thing === undefined ? quietly(textAt(text, "commit_id").slice(0, 7)) : numbered(thing);
    return `${actor(payload)} ${linkTo("commented", at(text, "html_url"))} on ${kind} ${on}${quoted(excerptOf(textAt(text, "body")))}`;
  };

const madeRef =
  (done: string): Tell =>
  (payload) => {
    const kind = textAt(payload, "ref_type") || "branch";
    const name = refName(textAt(payload, "ref"));
    return `${actor(payload)} ${done} the ${quietly(kind)} ${quietly(name)}`.trimEnd();
  };

const release: Tell = (payload) => {
  const [action, made] = [textAt(payload, "action"), at(payload, "release")];
  // Each release comes several times: as created, released and published.
  if (!["published", "deleted", "updated"].includes(action)) return undefined;
  const name = textAt(made, "name") || textAt(made, "tag_name");
  const head = `${actor(payload)} ${spoken(action)} release ${linkTo(name, at(made, "html_url"))}`;
  return head + (action === "published" ? quoted(excerptOf(textAt(made, "body"))) : "");
};

const wiki: Tell = (payload) => {
  const pages = itemsOf(at(payload, "pages")).map(
    (page) => `${spoken(textAt(page, "action"))} ${linkTo(textAt(page, "title"), at(page, "html_url"))}`,
  );
  return pages.length === 0 ? undefined : `${actor(payload)} changed the wiki: ${pages.slice(0, 5).join(", ")}`;
};

const repository: Tell = (payload) => {
  const from = textAt(payload, "changes", "repository", "name", "from");
  const before = from === "" ? "" : `, before ${quietly(from)}`;
  return `${actor(payload)} ${spoken(textAt(payload, "action"))} the repository${before}`;
};

const fork: Tell = (payload) => {
  const copy = at(payload, "forkee");
  return `${actor(payload)} forked it to ${linkTo(textAt(copy, "full_name"), at(copy, "html_url"))}`;
};

/** Events that GitHub and Gitea send alike. */
export const forgeEvents: Readonly<Record<string, Tell>> = {
  push,
  issues,
  pull_request: pullRequest,
  pull_request_review: review,
  issue_comment: comment("issue", "issue"),
  pull_request_review_comment: comment("pull request", "pull_request"),
  commit_comment: comment("commit", "commit"),
  discussion: aboutNumbered("discussion", "discussion", ["edited", "labeled", "unlabeled", "category_changed"]),
  discussion_comment: comment("discussion", "discussion"),
  create: madeRef("created"),
  delete: madeRef("deleted"),
  release,
  gollum: wiki,
  repository,
  fork,
};

/** As `tellBy`, with the repository before each sentence. */
export const tellInRepository = (events: Readonly<Record<string, Tell>>, event: string | null, payload: unknown): Reading =>
  tellBy(
    Object.fromEntries(Object.entries(events).map(([name, tell]) => [name, (told) => inRepository(told, tell(told))])),
    event,
    payload,
  );

/** The sentence behind the name of the repository or the organisation. */
function inRepository(payload: unknown, sentence: string | undefined): string | undefined {
  if (sentence === undefined) return undefined;
  const place = at(payload, "repository") ?? at(payload, "organization");
  const name = textAt(place, "full_name") || textAt(place, "login") || textAt(place, "name");
  return name === "" ? sentence : `${linkTo(name, at(place, "html_url"))}: ${sentence}`;
}
