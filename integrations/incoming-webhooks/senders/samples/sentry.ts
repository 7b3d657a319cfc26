import type { Sample } from "./sample.ts";

/** https://docs.sentry.io/organization/integrations/integration-platform/webhooks/ */
const page = (name: string, commit: string): string =>
  `getsentry/sentry-docs docs/organization/integrations/integration-platform/webhooks/${name}.mdx at ${commit}`;
const tests = (name: string): string =>
  `getsentry/sentry tests/sentry/sentry_apps/tasks/test_sentry_apps.py ${name} at 01c1af8e39ea`;

const actor = { id: "sentry", name: "Sentry", type: "application" };
const installation = { uuid: "a8e5d37a-696c-4c54-adb5-b3f28d64c7de" };

const eventOf = (word: string, culprit: string, issueId: string, eventId: string) => ({
  ...{ culprit, datetime: "2019-08-19T21:06:17.677000Z", dist: null, event_id: eventId, issue_id: issueId },
  ...{ level: "error", location: "<anonymous>", logger: "", message: "", platform: "javascript", project: 1, release: null },
  metadata: { filename: "<anonymous>", type: "ReferenceError", value: `${word} is not defined` },
  tags: [["browser", "Chrome 75.0.3770"]],
  title: `ReferenceError: ${word} is not defined`,
  type: "error",
  issue_url: `https://sentry.io/api/0/issues/${issueId}/`,
  url: `https://sentry.io/api/0/projects/test-org/front-end/events/${eventId}/`,
  web_url: `https://sentry.io/organizations/test-org/issues/${issueId}/events/${eventId}/`,
});

const issue = {
  ...{ annotations: [], assignedTo: null, count: "1", culprit: "?(runner)", firstSeen: "2019-08-19T20:58:37.391000Z" },
  ...{ id: "1170820242", lastSeen: "2019-08-19T20:58:37.391000Z", level: "error", logger: null, permalink: null },
  metadata: { filename: "/runner", type: "ReferenceError", value: "blooopy is not defined" },
  project: { id: "1", name: "front-end", platform: "", slug: "front-end" },
  ...{ shortId: "FRONT-END-9", status: "unresolved", statusDetails: {}, substatus: "escalating" },
  ...{ title: "ReferenceError: blooopy is not defined", type: "error", userCount: 1 },
};

export const sentrySamples: readonly Sample[] = [
  {
    event: "event_alert",
    source: page("issue-alerts", "2e59ab6ba685"),
    json: {
      ...{ action: "triggered", actor, installation },
      data: {
        event: eventOf("heck", "?(<anonymous>)", "1117540176", "e4874d664c3540c1a32eab185f12c5ab"),
        triggered_rule: "Very Important Alert Rule!",
        issue_alert: { title: "Very Important Alert Rule!", settings: [{ name: "channel", value: "#general" }] },
      },
    },
  },
  {
    event: "issue",
    source: page("issues", "158d8cdfd4b7"),
    json: {
      ...{ action: "created", actor, installation },
      data: { issue: { ...issue, web_url: "https://sentry.io/organizations/test-org/issues/1170820242/" } },
    },
  },
  {
    event: "issue",
    source: tests("test_sends_resolved_webhook"),
    json: {
      ...{ action: "resolved", actor: { id: 1, name: "colleen", type: "user" }, installation },
      data: { issue: { ...issue, status: "resolved", permalink: "https://sentry.io/organizations/test-org/issues/1170820242/" } },
    },
  },
  {
    event: "error",
    source: page("errors", "d750f1eb4ee0"),
    json: {
      ...{ action: "created", actor, installation },
      data: { error: eventOf("blooopy", "?(runner)", "1170820242", "bb78c1407cea4519aa397afc059c793d") },
    },
  },
  {
    event: "metric_alert",
    source: page("metric-alerts", "7ca5c2f7d6da"),
    json: {
      ...{ action: "resolved", actor, installation },
      data: {
        description_text: "1000 events in the last 10 minutes\nFilter: level:error",
        description_title: "Resolved: Too many errors",
        metric_alert: { id: "4", identifier: "1", organization_id: "5", projects: ["bar"], status: 2, title: "Sacred Marmot" },
        web_url: "https://sentry.io/organizations/baz/alerts/1/",
      },
    },
  },
  {
    event: "comment",
    source: page("comments", "2e59ab6ba685"),
    json: {
      ...{ action: "created", actor: { type: "user", id: 1, name: "colleen" }, installation },
      data: {
        ...{ comment: "adding a comment", project_slug: "sentry", comment_id: 1234, issue_id: 100 },
        timestamp: "2022-03-02T21:51:44.118160Z",
      },
    },
  },
];
