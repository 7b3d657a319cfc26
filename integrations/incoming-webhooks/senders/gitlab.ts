import { itemsOf } from "../../markup/values.ts";
import { commitLine } from "./forge-events.ts";
import { type Sender, type Tell, tellBy } from "./sender.ts";
import { sharedSecret, standardSignature } from "./signature.ts";
import { at, excerptOf, linkTo, nameOf, quietly, quoted, spoken, textAt } from "./words.ts";

const who = (payload: unknown): string => {
  const name = textAt(payload, "user", "name") || textAt(payload, "user_name");
  return `**${quietly(name || nameOf(at(payload, "user")), 80)}**`;
};

/** `!3: Title` of a merge request, `#3: Title` of an issue. */
const titled = (thing: unknown, sign: "!" | "#", url = at(thing, "url")): string =>
  linkTo(`${sign}${textAt(thing, "iid")}: ${textAt(thing, "title")}`, url);

const commitsShown = 5;
const noCommit = /^0+$/;

const push: Tell = (payload) => {
  const ref = textAt(payload, "ref");
  const kind = ref.startsWith("refs/tags/") ? "tag" : "branch";
  const name = quietly(ref.replace(/^refs\/(?:heads|tags)\//, ""));
  if (noCommit.test(textAt(payload, "after"))) return `${who(payload)} deleted the ${kind} ${name}`;
  const commits = itemsOf(at(payload, "commits"));
  const count = Number(textAt(payload, "total_commits_count")) || commits.length;
  if (kind === "tag" || count === 0)
    return noCommit.test(textAt(payload, "before")) ? `${who(payload)} pushed the new ${kind} ${name}` : undefined;
  const head = `${who(payload)} pushed ${count} ${count === 1 ? "commit" : "commits"} to ${name}`;
  const lines = commits.slice(-commitsShown).map(commitLine);
  return [head, ...lines, ...(count > lines.length ? [`- and ${count - lines.length} more`] : [])].join("\n");
};

const doneWords: Readonly<Record<string, string>> = {
  ...{
    open: "opened",
    close: "closed",
    reopen: "reopened",
    merge: "merged",
    approved: "approved",
    unapproved: "withdrew the approval of",
  },
};

const about =
  (name: string, sign: "!" | "#"): Tell =>
  (payload) => {
    const thing = at(payload, "object_attributes");
    const action = textAt(thing, "action");
    const done = Object.hasOwn(doneWords, action) ? doneWords[action] : undefined;
    if (done === undefined) return undefined;
    return `${who(payload)} ${done} ${name} ${titled(thing, sign)}${action === "open" ? quoted(excerptOf(textAt(thing, "description"))) : ""}`;
  };

const note: Tell = (payload) => {
  const text = at(payload, "object_attributes");
  const [request, issue] = [at(payload, "merge_request"), at(payload, "issue")];
  const commit = at(payload, "commit");
  // What is commented on has no address of its own there.
  const url = textAt(text, "url").replace(/#.*$/s, "");
  const on = request
    ? `merge request ${titled(request, "!", url)}`
    : issue
      ? `issue ${titled(issue, "#", url)}`
      : commit
        ? `commit ${linkTo(textAt(commit, "id").slice(0, 7), at(commit, "url"))}`
        : linkTo(textAt(payload, "snippet", "title") || "a snippet", at(payload, "snippet", "url"));
  return `${who(payload)} ${linkTo("commented", at(text, "url"))} on ${on}${quoted(excerptOf(textAt(text, "note")))}`;
};

/** Pipelines and jobs are told when they are over. */
const pipeline: Tell = (payload) => {
  const made = at(payload, "object_attributes");
  const state = textAt(made, "status");
  if (state !== "failed" && state !== "success") return undefined;
  const url = at(made, "url") ?? `${textAt(payload, "project", "web_url")}/-/pipelines/${textAt(made, "id")}`;
  return `Pipeline ${linkTo(`#${textAt(made, "id")}`, url)} on ${quietly(textAt(made, "ref"))} ${state === "failed" ? "failed" : "succeeded"}`;
};

const build: Tell = (payload) =>
  textAt(payload, "build_status") === "failed"
    ? `Job ${quietly(textAt(payload, "build_name"))} on ${quietly(textAt(payload, "ref"))} failed`
    : undefined;

const wiki: Tell = (payload) => {
  const page = at(payload, "object_attributes");
  return `${who(payload)} changed the wiki page ${linkTo(textAt(page, "title"), at(page, "url"))}`;
};

const release: Tell = (payload) =>
  textAt(payload, "action") === "create"
    ? `Release ${linkTo(textAt(payload, "name"), at(payload, "url"))} was published${quoted(excerptOf(textAt(payload, "description")))}`
    : undefined;

const deployment: Tell = (payload) => {
  const state = textAt(payload, "status");
  if (state !== "success" && state !== "failed") return undefined;
  return `${linkTo("Deployment", at(payload, "deployable_url"))} to ${quietly(textAt(payload, "environment"))}: ${state}`;
};

const featureFlag: Tell = (payload) => {
  const flag = at(payload, "object_attributes");
  return `${who(payload)} turned the feature flag ${quietly(textAt(flag, "name"))} ${textAt(flag, "active") === "" && at(flag, "active") !== true ? "off" : "on"}`;
};

const events: Readonly<Record<string, Tell>> = {
  "Push Hook": push,
  "Tag Push Hook": push,
  "Merge Request Hook": about("merge request", "!"),
  "Issue Hook": about("issue", "#"),
  "Confidential Issue Hook": about("issue", "#"),
  "Work Item Hook": about("work item", "#"),
  "Note Hook": note,
  "Confidential Note Hook": note,
  "Pipeline Hook": pipeline,
  "Job Hook": build,
  "Wiki Page Hook": wiki,
  "Release Hook": release,
  "Deployment Hook": deployment,
  "Feature Flag Hook": featureFlag,
};

const inProject =
  (tell: Tell): Tell =>
  (payload) => {
    const told = tell(payload);
    const project = at(payload, "project");
    const name = textAt(project, "path_with_namespace") || textAt(project, "name");
    return told === undefined || name === "" ? told : `${linkTo(name, at(project, "web_url"))}: ${told}`;
  };

const eventsInProject = Object.fromEntries(Object.entries(events).map(([name, tell]) => [name, inProject(tell)]));

/** https://docs.gitlab.com/user/project/integrations/webhook_events/ */
export const gitlab: Sender = {
  verify: (signed) =>
    signed.headers["webhook-signature"] === undefined ? sharedSecret("x-gitlab-token")(signed) : standardSignature(signed),
  deliveryHeader: "idempotency-key",
  read: ({ json, headers }) => tellBy(eventsInProject, eventOf(headers["x-gitlab-event"], json), json),
};

/** A system hook names the event in its body. */
function eventOf(header: string | undefined, json: unknown): string | null {
  if (header !== undefined && header !== "System Hook") return header;
  const kind = textAt(json, "object_kind") || textAt(json, "event_name");
  const name = `${spoken(kind).replace(/\b\w/g, (letter) => letter.toUpperCase())} Hook`;
  return kind === "" ? (header ?? null) : name;
}
