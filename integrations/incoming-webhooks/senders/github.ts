import { nothing } from "../payload.ts";
import { actor, forgeEvents, tellInRepository } from "./forge-events.ts";
import type { Sender, Tell } from "./sender.ts";
import { hexSignature } from "./signature.ts";
import { at, linkTo, nameOf, quietly, spoken, textAt } from "./words.ts";

/** How a run of checks ended, where that is worth a message. */
const badEnds: Readonly<Record<string, string>> = {
  failure: "failed",
  timed_out: "took too long",
  startup_failure: "did not start",
  action_required: "waits for an action",
};

/** A run that is under way, was skipped or is one of a larger run's is no news. */
const run =
  (key: string, name: string, tellsSuccess: boolean): Tell =>
  (payload) => {
    const made = at(payload, key);
    const end = textAt(made, "conclusion");
    const words = badEnds[end] ?? (tellsSuccess && end === "success" ? "succeeded" : undefined);
    if (textAt(payload, "action") !== "completed" || words === undefined) return undefined;
    const label = textAt(made, "name") || textAt(made, "app", "name") || name;
    const branch = textAt(made, "head_branch");
    return `${name} ${linkTo(label, at(made, "html_url"))} ${words}${branch === "" ? "" : ` on ${quietly(branch)}`}`;
  };

const status: Tell = (payload) => {
  const state = textAt(payload, "state");
  if (state !== "failure" && state !== "error") return undefined;
  const words = textAt(payload, "description") || textAt(payload, "context");
  return `Status ${linkTo(textAt(payload, "context"), at(payload, "target_url"))} of ${textAt(payload, "sha").slice(0, 7)}: ${quietly(words)}`;
};

const deploymentStatus: Tell = (payload) => {
  const state = textAt(payload, "deployment_status", "state");
  if (!["success", "failure", "error"].includes(state)) return undefined;
  const url = at(payload, "deployment_status", "target_url") || at(payload, "deployment_status", "log_url");
  const environment = textAt(payload, "deployment", "environment");
  return `${linkTo("Deployment", url)} to ${quietly(environment)}: ${state}`;
};

const alert =
  (name: string, ...summary: readonly string[]): Tell =>
  (payload) => {
    const found = at(payload, "alert");
    const about = textAt(found, ...summary) || textAt(found, "external_identifier") || name;
    const number = textAt(found, "number") || textAt(found, "id");
    return `${name} ${linkTo(`#${number}: ${about}`, at(found, "html_url") ?? at(found, "external_reference"))} ${spoken(textAt(payload, "action"))}`;
  };

/** A change of a person, team or other thing with a name. */
const changed =
  (name: string, key: string, ...label: readonly string[]): Tell =>
  (payload) => {
    const thing = at(payload, key);
    const words = textAt(thing, ...label) || nameOf(thing);
    return `${actor(payload)} ${spoken(textAt(payload, "action")) || "added"} ${name} ${linkTo(words, at(thing, "html_url"))}`;
  };

const star: Tell = (payload) => (textAt(payload, "action") === "created" ? `${actor(payload)} starred it` : undefined);

const securityAdvisory: Tell = (payload) => {
  const advisory = at(payload, "security_advisory") ?? at(payload, "repository_advisory");
  const words = `${textAt(advisory, "ghsa_id")}: ${textAt(advisory, "summary")}`;
  return `Security advisory ${linkTo(words, at(advisory, "html_url"))} ${spoken(textAt(payload, "action"))}`;
};

const pageBuild: Tell = (payload) =>
  textAt(payload, "build", "status") === "errored"
    ? `The pages could not be built: ${quietly(textAt(payload, "build", "error", "message"))}`
    : undefined;

const events: Readonly<Record<string, Tell>> = {
  ...forgeEvents,
  star,
  public: (payload) => `${actor(payload)} made the repository public`,
  workflow_run: run("workflow_run", "Workflow", true),
  check_suite: run("check_suite", "Check suite", false),
  check_run: run("check_run", "Check", false),
  status,
  deployment_status: deploymentStatus,
  page_build: pageBuild,
  dependabot_alert: alert("Dependabot alert", "security_advisory", "summary"),
  code_scanning_alert: alert("Code scanning alert", "rule", "description"),
  secret_scanning_alert: alert("Secret scanning alert", "secret_type"),
  repository_vulnerability_alert: alert("Vulnerability alert", "affected_package_name"),
  security_advisory: securityAdvisory,
  repository_advisory: securityAdvisory,
  member: changed("member", "member", "login"),
  membership: changed("member", "member", "login"),
  team: changed("team", "team", "name"),
  team_add: changed("it to the team", "team", "name"),
  deploy_key: changed("the deploy key", "key", "title"),
  milestone: changed("milestone", "milestone", "title"),
  package: changed("package", "package", "name"),
  registry_package: changed("package", "registry_package", "name"),
  sponsorship: changed("sponsorship by", "sponsorship", "sponsor", "login"),
  branch_protection_rule: changed("the protection of", "rule", "name"),
  organization: changed("member", "membership", "user", "login"),
};

/** https://docs.github.com/en/webhooks */
export const github: Sender = {
  verify: hexSignature("x-hub-signature-256"),
  deliveryHeader: "x-github-delivery",
  read({ json, headers }) {
    const event = headers["x-github-event"] ?? null;
    if (event === "ping") return nothing(event, "The sender tried the address out.");
    return tellInRepository(events, event, json);
  },
};
