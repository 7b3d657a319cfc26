import type { Sample } from "./sample.ts";

/** https://docs.gitlab.com/user/project/integrations/webhook_events/ */
const page = (part: string): string =>
  `gitlabhq/gitlabhq doc/user/project/integrations/webhook_events.md#${part} at 017a6c129d6a`;

const project = {
  ...{ id: 15, name: "Tides", description: "", web_url: "https://gitlab.example.org/port/tides", avatar_url: null },
  ...{ namespace: "Port", visibility_level: 0, path_with_namespace: "port/tides", default_branch: "main" },
};
const user = { id: 1, name: "Kim Quay", username: "kim", avatar_url: null, email: "[REDACTED]" };
const address = (rest: string): string => `${project.web_url}/-/${rest}`;
const [older, newer] = ["b6568db1bc1dcd7f8b4d5a946b0b91f9dacd7327", "da1560886d4f094c3e6c9ef40349f7d38b5d27d7"];

const commit = (id: string, message: string, name: string) => ({
  ...{ id, message, title: message.split("\n", 1)[0], timestamp: "2012-01-03T23:36:29+02:00", url: address(`commit/${id}`) },
  ...{ author: { name, email: "[REDACTED]" }, added: ["CHANGELOG"], modified: ["tables.rb"], removed: [] },
});

const note = (text: string, noteableType: string, url: string) => ({
  ...{ id: 1241, note: text, noteable_type: noteableType, author_id: 1, project_id: 15, line_code: null, system: false },
  ...{ created_at: "2015-05-17 17:06:40 UTC", st_diff: null, action: "create", url },
});
const noted = { object_kind: "note", event_type: "note", user, project_id: 15, project };

export const gitlabSamples: readonly Sample[] = [
  {
    event: "Push Hook",
    source: page("push-events"),
    json: {
      ...{ object_kind: "push", event_name: "push", ref: "refs/heads/main", ref_protected: true, checkout_sha: newer },
      ...{ before: "95790bf891e76fee5e1747ab589903a6a1f80f22", after: newer, user_id: 4, user_name: "Kim Quay" },
      ...{ user_username: "kim", user_email: "", project_id: 15, project, total_commits_count: 4 },
      commits: [commit(older, "Update the tables\n\nMore", "Kim"), commit(newer, "Fix the *height*", "Lee")],
    },
  },
  {
    event: "Tag Push Hook",
    source: page("tag-events"),
    json: {
      ...{ object_kind: "tag_push", event_name: "tag_push", before: "0".repeat(40), ref: "refs/tags/v1.0.0" },
      ...{
        after: "82b3d5ae55f7080f1e6022629cdb57bfae7cccc7",
        user_name: "Kim Quay",
        project,
        commits: [],
        total_commits_count: 0,
      },
    },
  },
  {
    event: "Merge Request Hook",
    source: page("merge-request-events"),
    json: {
      ...{ object_kind: "merge_request", event_type: "merge_request", user, project },
      object_attributes: {
        ...{ id: 99, iid: 3, target_branch: "main", source_branch: "spring", title: "Spring tides", state: "opened" },
        ...{ draft: false, description: "Twice a month.", url: address("merge_requests/3"), action: "open" },
      },
    },
  },
  {
    event: "Issue Hook",
    source: page("work-item-events"),
    json: {
      ...{ object_kind: "issue", event_type: "issue", user, project },
      object_attributes: {
        ...{ id: 301, iid: 23, title: "Fog", description: "Thick", type: "Issue", state: "closed", confidential: false },
        ...{ url: address("issues/23"), action: "close" },
      },
    },
  },
  {
    event: "Note Hook",
    source: page("comment-on-an-issue"),
    json: {
      ...noted,
      object_attributes: note("Seen it too.", "Issue", address("issues/23#note_1241")),
      issue: { id: 92, iid: 23, title: "Fog", state: "closed", description: "Thick", labels: [] },
    },
  },
  {
    event: "Note Hook",
    source: page("comment-on-a-merge-request"),
    json: {
      ...noted,
      object_attributes: note("This needs work.", "MergeRequest", address("merge_requests/3#note_1244")),
      merge_request: { id: 7, iid: 3, title: "Spring tides", state: "opened", target_branch: "main", source_branch: "spring" },
    },
  },
  {
    event: "Note Hook",
    source: page("comment-on-a-commit"),
    json: {
      ...noted,
      object_attributes: note("How does this work?", "Commit", address(`commit/${older}#note_1243`)),
      commit: commit(older, "Update the tables", "Kim"),
    },
  },
  {
    event: "Note Hook",
    source: page("comment-on-a-code-snippet"),
    json: {
      ...noted,
      object_attributes: note("Is this right?", "Snippet", address("snippets/53#note_1245")),
      snippet: { id: 53, title: "Heights", content: "puts 3", file_name: "test.rb", url: address("snippets/53") },
    },
  },
  {
    event: "Pipeline Hook",
    source: page("pipeline-events"),
    json: {
      object_kind: "pipeline",
      object_attributes: {
        ...{ id: 31, iid: 3, name: "Pipeline for branch: main", ref: "main", tag: false, source: "push", status: "failed" },
        ...{ stages: ["build", "test"], duration: 63, url: address("pipelines/31") },
      },
      ...{ user, project, builds: [{ id: 378, stage: "test", name: "test-build", status: "failed" }] },
    },
  },
  {
    event: "Release Hook",
    source: page("release-events"),
    json: {
      ...{ id: 1, object_kind: "release", description: "Faster.", name: "v1.1", tag: "v1.1", project, action: "create" },
      ...{ released_at: "2020-11-02 12:55:12 UTC", url: address("releases/v1.1"), assets: { count: 0, links: [], sources: [] } },
    },
  },
  {
    event: "Feature Flag Hook",
    source: page("feature-flag-events"),
    json: {
      ...{ object_kind: "feature_flag", project, user, user_url: "https://gitlab.example.org/kim" },
      object_attributes: { id: 6, name: "new-tables", description: "", active: true },
    },
  },
  {
    event: "Emoji Hook",
    source: page("emoji-events"),
    json: { object_kind: "emoji", event_type: "award", user, project_id: 15, project },
  },
];
