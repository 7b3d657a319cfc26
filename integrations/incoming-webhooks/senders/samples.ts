/**
 * Payloads of other programs for the tests: made after the examples of their documentation, which the
 * readers name, and shortened to what counts.
 */

const project = { name: "tides", path_with_namespace: "port/tides", web_url: "https://gitlab.example.org/port/tides" };
const user = { name: "Kim Quay", username: "kim" };

export const gitlabSamples: Readonly<Record<string, object>> = {
  "Push Hook": {
    ...{ object_kind: "push", ref: "refs/heads/main", before: "95790bf8", after: "da1560886", user_name: "Kim Quay", project },
    total_commits_count: 2,
    commits: [
      {
        id: "b6568db1bc1d",
        message: "Update the tables\n\nMore",
        url: "https://gitlab.example.org/port/tides/-/commit/b6568db1",
        author: { name: "Kim" },
      },
      {
        id: "da1560886d4f",
        message: "Fix the *height*",
        url: "https://gitlab.example.org/port/tides/-/commit/da156088",
        author: { name: "Lee" },
      },
    ],
  },
  "Merge Request Hook": {
    ...{ object_kind: "merge_request", user, project },
    object_attributes: {
      iid: 3,
      title: "Spring tides",
      url: "https://gitlab.example.org/port/tides/-/merge_requests/3",
      action: "open",
      description: "Twice a month.",
    },
  },
  "Issue Hook": {
    ...{ object_kind: "issue", user, project },
    object_attributes: { iid: 23, title: "Fog", url: "https://gitlab.example.org/port/tides/-/issues/23", action: "close" },
  },
  "Note Hook": {
    ...{
      object_kind: "note",
      user,
      project,
      issue: { iid: 23, title: "Fog", url: "https://gitlab.example.org/port/tides/-/issues/23" },
    },
    object_attributes: { note: "Seen it too.", url: "https://gitlab.example.org/port/tides/-/issues/23#note_1" },
  },
  "Pipeline Hook": { object_kind: "pipeline", project, object_attributes: { id: 31, ref: "main", status: "failed" } },
  "Release Hook": {
    object_kind: "release",
    project,
    action: "create",
    name: "v1.1",
    url: "https://gitlab.example.org/port/tides/-/releases/v1.1",
    description: "Faster.",
  },
};

const repository = { full_name: "port/tides", html_url: "https://gitea.example.org/port/tides" };
const sender = { login: "kim", full_name: "Kim Quay" };

export const giteaSamples: Readonly<Record<string, object>> = {
  push: {
    ...{
      ref: "refs/heads/develop",
      before: "28e1879d",
      after: "bffeb74",
      compare_url: "https://gitea.example.org/port/tides/compare/1",
      repository,
      sender,
    },
    commits: [
      {
        id: "bffeb74224043",
        message: "Tables in place",
        url: "https://gitea.example.org/port/tides/commit/bffeb742",
        author: { name: "Kim", username: "kim" },
      },
    ],
  },
  pull_request_approved: {
    ...{ action: "reviewed", repository, sender, review: { type: "pull_request_review_approved", content: "Good." } },
    pull_request: { number: 5, title: "Buoys", html_url: "https://gitea.example.org/port/tides/pulls/5" },
  },
  release: {
    action: "published",
    repository,
    sender,
    release: { name: "v2", html_url: "https://gitea.example.org/port/tides/releases/v2", body: "" },
  },
};

const jiraIssue = {
  key: "JRA-20002",
  self: "https://jira.example.org/rest/api/2/issue/99291",
  fields: { summary: "I feel the need for speed", description: "Make it faster", issuetype: { name: "Bug" } },
};
const jiraUser = { displayName: "Bryan Rollins" };

export const jiraSamples: readonly object[] = [
  { webhookEvent: "jira:issue_created", user: jiraUser, issue: jiraIssue },
  {
    ...{ webhookEvent: "jira:issue_updated", user: jiraUser, issue: jiraIssue },
    changelog: {
      items: [
        { field: "status", fromString: "To Do", toString: "In Progress" },
        { field: "Rank", fromString: "", toString: "Ranked higher" },
      ],
    },
  },
  { webhookEvent: "comment_created", issue: jiraIssue, comment: { author: jiraUser, body: "Just in time for AtlasCamp!" } },
];

const alert = {
  status: "firing",
  labels: { alertname: "High memory usage", team: "blue", zone: "us-1" },
  annotations: { summary: "The system has high memory usage", runbook_url: "https://runbook.example.org/1" },
  startsAt: "2021-10-12T09:51:03.157076+02:00",
  endsAt: "0001-01-01T00:00:00Z",
  generatorURL: "https://play.grafana.org/alerting/1afz29v7z/edit",
};

export const alertGroup = {
  ...{
    receiver: "My Super Webhook",
    status: "firing",
    truncatedAlerts: 0,
    version: "1",
    externalURL: "https://play.grafana.org/",
  },
  groupLabels: { alertname: "High memory usage" },
  commonLabels: { alertname: "High memory usage" },
  alerts: [
    {
      ...alert,
      dashboardURL: "https://play.grafana.org/d/1afz29v7z",
      silenceURL: "https://play.grafana.org/alerting/silence/new",
    },
    { ...alert, status: "resolved", endsAt: "2021-10-12T10:51:03Z" },
  ],
};

export const sentrySamples: Readonly<Record<string, object>> = {
  event_alert: {
    action: "triggered",
    data: {
      triggered_rule: "Very important alert rule",
      event: {
        title: "ReferenceError: heck is not defined",
        level: "error",
        culprit: "?(<anonymous>)",
        web_url: "https://sentry.io/organizations/o/issues/1117540176/events/e4874d664c3540c1a32eab185f12c5ab/",
        datetime: "2019-08-19T21:06:17.403000Z",
        environment: "production",
      },
    },
  },
  issue: {
    action: "resolved",
    data: {
      issue: {
        title: "Error: tides",
        level: "error",
        project: { name: "front-end" },
        permalink: "https://sentry.io/issues/1/",
        count: "4",
      },
    },
  },
  metric_alert: {
    action: "critical",
    data: {
      description_title: "Critical: Too many errors",
      description_text: "1000 events in the last 10 minutes",
      web_url: "https://sentry.io/alerts/1/",
    },
  },
  comment: { action: "created", actor: { name: "Kim" }, data: { comment: "On it.", project_slug: "front-end", issue_id: 1 } },
};
