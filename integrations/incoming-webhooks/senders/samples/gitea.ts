import type { Sample } from "./sample.ts";

/** What Gitea's tests send to the makers of messages, as its structs name the fields in JSON. */
const made = (by: string): string => `go-gitea/gitea services/webhook/general_test.go ${by} at 66dca88ecf37`;
const page = "go-gitea/gitea docs/content/usage/webhooks.en-us.md at 184e5121eb3d";
const reviews = "go-gitea/gitea services/webhook/notifier.go PullRequestReview at 0518d0d5976d";

const person = (login: string) => ({ id: 1, login, full_name: "", email: "", avatar_url: "", username: login });
const sender = person("user1");
const home = "http://localhost:3000/test/repo";
const repository = { id: 1, name: "repo", full_name: "test/repo", html_url: home };
const milestone = { id: 1, title: "Milestone Title", description: "Milestone Description" };

const issue = {
  ...{ id: 2, number: 2, url: "http://localhost:3000/api/v1/repos/test/repo/issues/2", html_url: `${home}/issues/2` },
  ...{ title: "crash", body: "issue body", user: sender, assignee: null, assignees: [sender], milestone },
};
const pullRequest = {
  ...{ id: 12, number: 12, url: `${home}/pulls/12`, html_url: `${home}/pulls/12`, title: "Fix bug", body: "fixes bug #2" },
  ...{ mergeable: true, merged: false, user: sender, assignee: null, assignees: [sender], milestone },
};
const commit = {
  ...{ id: "2020558fe2e34debb818a514715839cabd25e778", message: "commit message", verification: null },
  url: `${home}/commit/2020558fe2e34debb818a514715839cabd25e778`,
  author: { name: "user1", email: "user1@localhost", username: "user1" },
};

const issueEvent = (action: string): Sample => ({
  ...{ event: "issues", source: made("issueTestPayload") },
  json: { action, number: 2, issue, repository, sender, commit_id: "" },
});

/** The header says how the review ended, and its type says it in longer words. */
const reviewEvent = (event: string, type: string): Sample => ({
  ...{ event, source: reviews },
  json: {
    ...{ action: "reviewed", number: 12, pull_request: pullRequest, requested_reviewer: null, repository, sender, commit_id: "" },
    review: { type, content: "good job" },
  },
});

export const giteaSamples: readonly Sample[] = [
  {
    event: "push",
    source: page,
    json: {
      ...{ ref: "refs/heads/develop", before: "28e1879d029cb852e4844d9c718537df08844e03" },
      ...{ after: "bffeb74224043ba2feb48d137756c8a9331c449a", compare_url: `${home}/compare/28e1879d029c...bffeb7422404` },
      commits: [{ ...commit, id: "bffeb74224043ba2feb48d137756c8a9331c449a", message: "Webhooks Yay!" }],
      ...{ repository, pusher: sender, sender },
    },
  },
  {
    event: "push",
    source: made("pushTestPayload"),
    json: {
      ...{ ref: "refs/heads/test", before: "2020558fe2e34debb818a514715839cabd25e777", after: commit.id, compare_url: "" },
      ...{ commits: [commit, commit], total_commits: 2, head_commit: commit, repository, pusher: sender, sender },
    },
  },
  ...["opened", "closed", "reopened", "edited", "assigned", "label_updated", "label_cleared", "milestoned"].map(issueEvent),
  {
    event: "issue_comment",
    source: made("issueCommentTestPayload"),
    json: {
      ...{ action: "created", issue, repository, sender, is_pull: false },
      comment: { html_url: `${home}/issues/2#issuecomment-4`, issue_url: `${home}/issues/2`, body: "more info needed" },
    },
  },
  {
    event: "pull_request",
    source: made("pullRequestTestPayload"),
    json: {
      ...{ action: "opened", number: 12, pull_request: pullRequest, requested_reviewer: null, repository, sender },
      ...{ commit_id: "", review: { type: "", content: "good job" } },
    },
  },
  reviewEvent("pull_request_approved", "pull_request_review_approved"),
  reviewEvent("pull_request_rejected", "pull_request_review_rejected"),
  reviewEvent("pull_request_comment", "pull_request_review_comment"),
  {
    event: "create",
    source: made("createTestPayload"),
    json: { sha: "2020558fe2e34debb818a514715839cabd25e777", ref: "refs/heads/test", ref_type: "branch", repository, sender },
  },
  {
    event: "delete",
    source: made("deleteTestPayload"),
    json: { ref: "refs/heads/test", ref_type: "branch", pusher_type: "", repository, sender },
  },
  {
    event: "fork",
    source: made("forkTestPayload"),
    json: { forkee: { name: "repo2", full_name: "test/repo2", html_url: `${home}2` }, repository, sender },
  },
  {
    event: "wiki",
    source: made("wikiTestPayload"),
    json: { action: "created", repository, sender, page: "index", comment: "Wiki change comment" },
  },
  {
    event: "release",
    source: made("pullReleaseTestPayload"),
    json: {
      ...{ action: "published", repository, sender },
      release: {
        ...{ id: 0, tag_name: "v1.0", target_commitish: "master", name: "First stable release" },
        ...{ body: "Note of first stable release", html_url: `${home}/releases/tag/v1.0` },
      },
    },
  },
  {
    event: "repository",
    source: made("repositoryTestPayload"),
    json: { action: "created", repository, organization: null, sender },
  },
];
