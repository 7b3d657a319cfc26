import test from "ava";
import type { AskedMessage } from "../../markup/messages/asked-message.ts";
import type { Reading } from "../payload.ts";
import { alertmanager, grafana } from "./alerts.ts";
import { gitea } from "./gitea.ts";
import { gitlab } from "./gitlab.ts";
import { jira } from "./jira.ts";
import { alertGroup } from "./samples/alerts.ts";
import { giteaSamples } from "./samples/gitea.ts";
import { gitlabSamples } from "./samples/gitlab.ts";
import { jiraSamples } from "./samples/jira.ts";
import { sampleOf } from "./samples/sample.ts";
import { sentrySamples } from "./samples/sentry.ts";
import type { Sender } from "./sender.ts";
import { sentry } from "./sentry.ts";

const read = (sender: Sender, json: unknown, headers: Readonly<Record<string, string>> = {}): Reading =>
  sender.read({ json, text: "", files: [], headers });

function messageOf(reading: Reading): AskedMessage {
  if (reading.kind !== "message") throw new Error(`It became ${reading.kind}.`);
  return reading.message;
}

test("each sample names where it is published, with its version", (t) => {
  for (const { source } of [...gitlabSamples, ...giteaSamples, ...jiraSamples, ...sentrySamples])
    t.regex(source, /^[\w-]+\/[\w-]+ \S+\.(?:md|mdx|go|py|json)\S*(?: \w+)? at [0-9a-f]{12}$/);
});

test("GitLab's events become messages with links", (t) => {
  const textOf = (event: string, json: object): string => messageOf(read(gitlab, json, { "x-gitlab-event": event })).text;
  const told = (event: string): string => textOf(event, sampleOf(gitlabSamples, event));
  const [older, newer] = ["b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327", "da1560886d4f094c3e6c9ef40349f7d38b5d27d7"];
  t.is(
    told("Push Hook"),
    [
      "[port/tides](<https://gitlab.example.org/port/tides>): **Kim Quay** pushed 4 commits to main",
      `- [b6568db](<https://gitlab.example.org/port/tides/-/commit/${older}>) Update the tables (Kim)`,
      `- [da15608](<https://gitlab.example.org/port/tides/-/commit/${newer}>) Fix the \\*height\\* (Lee)`,
      "- and 2 more",
    ].join("\n"),
  );
  t.regex(told("Tag Push Hook"), /\*\*Kim Quay\*\* pushed the new tag v1\.0\.0$/);
  t.regex(told("Merge Request Hook"), /opened merge request \[!3: Spring tides\]\(<https.*\n> Twice a month\.$/);
  t.regex(told("Issue Hook"), /\*\*Kim Quay\*\* closed issue \[#23: Fog\]/);
  const notes = gitlabSamples.filter(({ event }) => event === "Note Hook").map(({ json }) => textOf("Note Hook", json));
  for (const [index, ending] of [
    /commented\]\(<.*#note_1241>\) on issue \[#23: Fog\]\(<[^#]*\/issues\/23>\)\n> Seen it too\.$/,
    /on merge request \[!3: Spring tides\]\(<[^#]*\/merge_requests\/3>\)\n> This needs work\.$/,
    /on commit \[b6568db\]\(<.*>\)\n> How does this work\?$/,
    /on \[Heights\]\(<.*\/snippets\/53>\)\n> Is this right\?$/,
  ].entries())
    t.regex(notes[index] ?? "", ending);
  t.regex(
    told("Pipeline Hook"),
    /Pipeline \[#31\]\(<https:\/\/gitlab\.example\.org\/port\/tides\/-\/pipelines\/31>\) on main failed$/,
  );
  t.regex(told("Release Hook"), /Release \[v1\.1\]\(<.*\/releases\/v1\.1>\) was published\n> Faster\.$/);
  t.regex(told("Feature Flag Hook"), /\*\*Kim Quay\*\* turned the feature flag new-tables on$/);
  t.regex(textOf("System Hook", sampleOf(gitlabSamples, "Issue Hook")), /closed issue/);
  const emoji = sampleOf(gitlabSamples, "Emoji Hook");
  t.is(read(gitlab, emoji, { "x-gitlab-event": "Emoji Hook" }).kind, "nothing");
});

test("Gitea's events become messages with links", (t) => {
  const readingOf = (event: string, action?: string): Reading =>
    read(gitea, sampleOf(giteaSamples, event, action), { "x-gitea-event": event });
  const told = (event: string, action?: string): string => messageOf(readingOf(event, action)).text;
  const at = "[test/repo](<http://localhost:3000/test/repo>): **user1**";
  const issue = "issue [#2: crash](<http://localhost:3000/test/repo/issues/2>)";
  const request = "pull request [#12: Fix bug](<http://localhost:3000/test/repo/pulls/12>)";
  t.regex(told("push"), /\*\*user1\*\* pushed \[1 commit\]\(<.*>\) to develop\n- \[bffeb74\]\(<.*>\) Webhooks Yay! \(user1\)$/);
  t.is(told("issues", "opened"), `${at} opened ${issue}\n> issue body`);
  t.is(told("issues", "assigned"), `${at} assigned ${issue}, to user1`);
  t.is(told("issues", "label_updated"), `${at} changed the labels of ${issue}`);
  t.is(told("issues", "label_cleared"), `${at} removed the labels of ${issue}`);
  t.is(told("issues", "milestoned"), `${at} milestoned ${issue}: Milestone Title`);
  t.is(readingOf("issues", "edited").kind, "nothing");
  t.regex(told("issue_comment"), /\[commented\]\(<.*#issuecomment-4>\) on issue \[#2: crash\].*\n> more info needed$/);
  t.is(told("pull_request"), `${at} opened ${request}\n> fixes bug #2`);
  t.is(told("pull_request_approved"), `${at} approved ${request}\n> good job`);
  t.is(told("pull_request_rejected"), `${at} asked for changes in ${request}\n> good job`);
  t.is(told("pull_request_comment"), `${at} reviewed ${request}\n> good job`);
  t.is(told("create"), `${at} created the branch test`);
  t.is(told("delete"), `${at} deleted the branch test`);
  t.is(told("fork"), `${at} forked it to [test/repo2](<http://localhost:3000/test/repo2>)`);
  t.is(told("wiki"), `${at} changed the wiki page index`);
  t.regex(told("release"), /published release \[First stable release\]\(<.*\/v1\.0>\)\n> Note of first stable release$/);
  t.is(told("repository"), `${at} created the repository`);
});

test("Jira's events become messages, with an address for people and what was changed", (t) => {
  const [created, updated, ranked, commented] = jiraSamples.map(({ json }) => read(jira, json));
  const link = (summary: string) => `[TES-41: ${summary}](<https://some-instance-test.atlassian.net/browse/TES-41>)`;
  const textOf = (reading: Reading | undefined) => reading && messageOf(reading).text;
  const told = `**Test User** created story ${link("Unit test summary 1")}\n> Unit test description, not that long`;
  t.is(textOf(created), told);
  t.is(textOf(updated), `**Test User** changed ${link("Unit test summary 1")}\n- status: To Do → In Progress`);
  t.is(ranked?.kind, "nothing");
  t.is(textOf(commented), `**Test User** commented on ${link("Unit test summary 1")}\n> Added a comment`);
  t.is(read(jira, { webhookEvent: "jira:worklog_updated" }).kind, "nothing");
});

test("a group of alerts is one message with an attachment for each", (t) => {
  for (const sender of [grafana, alertmanager]) {
    const { text, blocks } = messageOf(read(sender, alertGroup));
    t.is(text, "**High memory usage**: 1 firing, 1 resolved");
    t.is(blocks.length, 2);
    const [firing, resolved] = blocks;
    t.like(firing, { color: "#d64545", title: "Firing: High memory usage", text: "The system has high memory usage" });
    t.like(firing, { titleUrl: "https://play.grafana.org/alerting/1afz29v7z/edit", happenedAt: "2021-10-12T07:51:03.157Z" });
    t.like(resolved, { color: "#2eb886", happenedAt: "2021-10-12T10:51:03.000Z" });
    t.deepEqual(firing?.kind === "attachment" && firing.fields.map(({ title, text: value }) => [title, value]), [
      ["team", "blue"],
      ["zone", "us-1"],
      [
        "Links",
        "[Runbook](<https://runbook.example.org/1>) · [Dashboard](<https://play.grafana.org/d/1afz29v7z>) · [Silence](<https://play.grafana.org/alerting/silence/new>)",
      ],
    ]);
  }
  const many = messageOf(read(alertmanager, { ...alertGroup, alerts: Array.from({ length: 500 }, () => alertGroup.alerts[0]) }));
  t.is(many.blocks.length, 10);
  t.regex(many.text, /500 firing\n490 more are not shown\.$/);
  t.is(read(grafana, { alerts: [] }).kind, "refused");
  const [blank] = messageOf(
    read(grafana, { alerts: [{ status: "firing", labels: { team: " ", "": "x", zone: "us-1" } }] }),
  ).blocks;
  t.like(blank, { fields: [{ title: "zone", text: "us-1" }] });
});

test("Sentry's alerts, issues and comments become messages", (t) => {
  const told = (resource: string, action?: string): AskedMessage =>
    messageOf(read(sentry, sampleOf(sentrySamples, resource, action), { "sentry-hook-resource": resource }));
  t.is(told("event_alert").text, "Alert: Very Important Alert Rule!");
  t.like(told("event_alert").blocks[0], { title: "ReferenceError: heck is not defined", color: "#d64545" });
  const titleUrl = "https://sentry.io/organizations/test-org/issues/1170820242/";
  t.like(told("issue", "created"), { text: "New issue" });
  t.like(told("issue", "created").blocks[0], { title: "ReferenceError: blooopy is not defined", color: "#d64545", titleUrl });
  t.like(told("issue", "resolved"), { text: "Issue resolved" });
  t.like(told("issue", "resolved").blocks[0], { color: "#2eb886", titleUrl });
  t.like(told("error").blocks[0], { title: "ReferenceError: blooopy is not defined", happenedAt: "2019-08-19T21:06:17.677Z" });
  t.is(told("metric_alert").text, "Metric alert: resolved");
  t.like(told("metric_alert").blocks[0], { title: "Resolved: Too many errors", color: "#2eb886" });
  t.is(told("comment").text, "**colleen** commented on an issue of sentry");
  t.is(read(sentry, { action: "created" }, { "sentry-hook-resource": "installation" }).kind, "nothing");
});
