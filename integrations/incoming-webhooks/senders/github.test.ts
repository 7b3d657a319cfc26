import { createRequire } from "node:module";
import test from "ava";
import { github } from "./github.ts";

interface Examples {
  readonly name: string;
  readonly examples: readonly object[];
}

const examples = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly Examples[];

const read = (event: string, json: unknown) => github.read({ json, text: "", files: [], headers: { "x-github-event": event } });

/** The message of the event's first example with this action. */
const textOf = (event: string, action: string): string => {
  const payloads = examples.find(({ name }) => name === event)?.examples ?? [];
  const reading = read(
    event,
    payloads.find((payload) => "action" in payload && payload.action === action),
  );
  return reading.kind === "message" ? reading.message.text : reading.kind;
};

test("each example of GitHub's becomes a short message or a stated nothing", (t) => {
  const told = new Set<string>();
  for (const { name, examples: payloads } of examples) {
    for (const payload of payloads) {
      const reading = read(name, payload);
      t.not(reading.kind, "refused", name);
      if (reading.kind === "nothing") t.regex(reading.words, /^[A-Z].*\.$/);
      if (reading.kind !== "message") continue;
      told.add(name);
      t.true(reading.message.text.length < 2_000, name);
      t.notRegex(reading.message.text, /undefined|\[object|null\b|\*\*\*\*|\[\]\(/, name);
    }
  }
  const silent = examples.map(({ name }) => name).filter((name) => !told.has(name));
  t.deepEqual(silent, [
    ...[
      "check_suite",
      "deployment",
      "deployment_review",
      "github_app_authorization",
      "installation",
      "installation_repositories",
    ],
    ...["label", "marketplace_purchase", "merge_group", "meta", "org_block", "page_build", "ping", "project", "project_card"],
    ...["project_column", "projects_v2_item", "pull_request_review_thread", "repository_dispatch", "repository_import", "status"],
    ...["watch", "workflow_dispatch", "workflow_job"],
  ]);
});

test("a message says who did what where, with links", (t) => {
  const place = "[Codertocat/Hello-World](<https://github.com/Codertocat/Hello-World>)";
  const issue = "[#1: Spelling error in the README file](<https://github.com/Codertocat/Hello-World/issues/1>)";
  t.is(textOf("issues", "assigned"), `${place}: **Codertocat** assigned issue ${issue}, to Codertocat`);
  t.is(
    textOf("issue_comment", "created"),
    `${place}: **Codertocat** [commented](<https://github.com/Codertocat/Hello-World/issues/1#issuecomment-492700400>) on issue ${issue}\n> You are totally right! I'll get this fixed right away.`,
  );
});

test("names and texts of GitHub cause no mention and are no markup of ours", (t) => {
  const sender = { login: "room" };
  const issue = {
    number: 1,
    title: "*all* @here <@01960000>",
    html_url: "javascript:alert(1)",
    body: "@room come\n<!-- hidden -->",
  };
  const reading = read("issues", { action: "opened", sender, issue });
  t.is(reading.kind, "message");
  const text = reading.kind === "message" ? reading.message.text : "";
  t.notRegex(text, /(?<!\\)@(?:here|room)|javascript|hidden|(?<!\\)<@/);
});

test("what is no object at all does no harm", (t) => {
  for (const json of [[], [[]], {}, { commits: 5, ref: {} }, { sender: [] }, { issue: null, action: 7 }])
    for (const event of ["push", "issues", "pull_request", "release", "workflow_run", "star", "nothing-known", "__proto__"])
      t.notThrows(() => read(event, json), `${event} ${JSON.stringify(json)}`);
});
