import test from "ava";
import type { AskedMessage } from "../../markup/messages/asked-message.ts";
import type { Reading } from "../payload.ts";
import { alertmanager, grafana } from "./alerts.ts";
import { gitea } from "./gitea.ts";
import { gitlab } from "./gitlab.ts";
import { jira } from "./jira.ts";
import { alertGroup, giteaSamples, gitlabSamples, jiraSamples, sentrySamples } from "./samples.ts";
import type { Sender } from "./sender.ts";
import { sentry } from "./sentry.ts";

const read = (sender: Sender, json: unknown, headers: Readonly<Record<string, string>> = {}): Reading =>
  sender.read({ json, text: "", files: [], headers });

function messageOf(reading: Reading): AskedMessage {
  if (reading.kind !== "message") throw new Error(`It became ${reading.kind}.`);
  return reading.message;
}

test("GitLab's events become messages with links", (t) => {
  const told = (event: string): string => messageOf(read(gitlab, gitlabSamples[event], { "x-gitlab-event": event })).text;
  t.is(
    told("Push Hook"),
    [
      "[port/tides](<https://gitlab.example.org/port/tides>): **Kim Quay** pushed 2 commits to main",
      "- [b6568db](<https://gitlab.example.org/port/tides/-/commit/b6568db1>) Update the tables (Kim)",
      "- [da15608](<https://gitlab.example.org/port/tides/-/commit/da156088>) Fix the \\*height\\* (Lee)",
    ].join("\n"),
  );
  t.regex(told("Merge Request Hook"), /opened merge request \[!3: Spring tides\]\(<https.*\n> Twice a month\.$/);
  t.regex(told("Issue Hook"), /\*\*Kim Quay\*\* closed issue \[#23: Fog\]/);
  t.regex(told("Note Hook"), /commented\]\(.*\) on issue \[#23: Fog\].*\n> Seen it too\.$/);
  t.regex(
    told("Pipeline Hook"),
    /Pipeline \[#31\]\(<https:\/\/gitlab\.example\.org\/port\/tides\/-\/pipelines\/31>\) on main failed$/,
  );
  t.regex(told("Release Hook"), /Release \[v1\.1\]/);
  const system = messageOf(read(gitlab, gitlabSamples["Issue Hook"], { "x-gitlab-event": "System Hook" }));
  t.regex(system.text, /closed issue/);
  t.is(read(gitlab, {}, { "x-gitlab-event": "Emoji Hook" }).kind, "nothing");
});

test("Gitea's events become messages with links", (t) => {
  const told = (event: string): string => messageOf(read(gitea, giteaSamples[event], { "x-gitea-event": event })).text;
  t.regex(told("push"), /\*\*kim\*\* pushed \[1 commit\]\(<.*compare\/1>\) to develop\n- \[bffeb74\]/);
  t.regex(told("pull_request_approved"), /\*\*kim\*\* approved pull request \[#5: Buoys\].*\n> Good\.$/);
  t.regex(told("release"), /published release \[v2\]/);
});

test("Jira's events become messages, with an address for people and what was changed", (t) => {
  const [created, updated, commented] = jiraSamples.map((sample) => messageOf(read(jira, sample)).text);
  const link = "[JRA-20002: I feel the need for speed](<https://jira.example.org/browse/JRA-20002>)";
  t.is(created, `**Bryan Rollins** created bug ${link}\n> Make it faster`);
  t.is(updated, `**Bryan Rollins** changed ${link}\n- status: To Do → In Progress`);
  t.is(commented, `**Bryan Rollins** commented on ${link}\n> Just in time for AtlasCamp!`);
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
});

test("Sentry's alerts, issues and comments become messages", (t) => {
  const told = (resource: string): AskedMessage =>
    messageOf(read(sentry, sentrySamples[resource], { "sentry-hook-resource": resource }));
  t.is(told("event_alert").text, "Alert: Very important alert rule");
  t.like(told("event_alert").blocks[0], { title: "ReferenceError: heck is not defined", color: "#d64545" });
  t.like(told("issue"), { text: "Issue resolved" });
  t.like(told("issue").blocks[0], { color: "#2eb886", titleUrl: "https://sentry.io/issues/1/" });
  t.like(told("metric_alert").blocks[0], { title: "Critical: Too many errors" });
  t.is(told("comment").text, "**Kim** commented on an issue of front-end");
  t.is(read(sentry, { action: "created" }, { "sentry-hook-resource": "installation" }).kind, "nothing");
});
