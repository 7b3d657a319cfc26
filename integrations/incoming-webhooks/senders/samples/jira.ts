import type { Sample } from "./sample.ts";

/** Jira publishes no tests; these requests of it are kept in the tests of Mattermost's plugin. */
const kept = (file: string, commit: string): string =>
  `mattermost/mattermost-plugin-jira server/testdata/webhook-${file}.json at ${commit}`;

const base = "https://some-instance-test.atlassian.net/rest/api/2";
const user = {
  ...{
    self: `${base}/user?accountId=5c5f880629be9642ba529340`,
    name: "admin",
    key: "admin",
    accountId: "5c5f880629be9642ba529340",
  },
  ...{ displayName: "Test User", active: true, timeZone: "America/Los_Angeles" },
};
const issueWith = (fields: object) => ({
  ...{ id: "10040", self: `${base}/issue/10040`, key: "TES-41" },
  fields: {
    issuetype: { self: `${base}/issuetype/10001`, id: "10001", name: "Story", subtask: false },
    project: { self: `${base}/project/10000`, id: "10000", key: "TES", name: "test1" },
    ...{ assignee: null, priority: { id: "2", name: "High" }, labels: ["test-label"], ...fields },
  },
});
const issue = issueWith({ summary: "Unit test summary 1", description: "Unit test description, not that long" });

const change = (field: string, before: string | null, now: string) => ({
  ...{ field, fieldtype: "jira", fieldId: field, from: null, fromString: before, to: null, toString: now },
});

const updated = (file: string, commit: string, kind: string, item: object): Sample => ({
  ...{ event: "", source: kept(file, commit) },
  json: {
    ...{ timestamp: 1_550_286_862_039, webhookEvent: "jira:issue_updated", issue_event_type_name: kind, user, issue },
    changelog: { id: "10227", items: [item] },
  },
});

export const jiraSamples: readonly Sample[] = [
  {
    event: "",
    source: kept("issue-created", "7948be07713e"),
    json: {
      ...{
        timestamp: 1_550_286_113_023,
        webhookEvent: "jira:issue_created",
        issue_event_type_name: "issue_created",
        user,
        issue,
      },
      changelog: { id: "10222", items: [change("priority", null, "High"), change("summary", null, "Unit test summary")] },
    },
  },
  updated("issue-updated-started-working", "8a4d2664b9a1", "issue_generic", change("status", "To Do", "In Progress")),
  updated("issue-updated-rank", "8a4d2664b9a1", "issue_updated", change("Rank", "", "ranked higher")),
  {
    event: "",
    source: kept("comment-created", "5c0ae7a1b027"),
    json: {
      ...{ timestamp: 1_550_286_678_321, webhookEvent: "comment_created" },
      comment: {
        ...{ self: `${base}/issue/10040/comment/10019`, id: "10019", author: user, body: "Added a comment" },
        ...{ updateAuthor: user, created: "2019-02-15T19:11:18.321-0800", jsdPublic: true },
      },
      issue: issueWith({ summary: "Unit test summary 1" }),
    },
  },
];
