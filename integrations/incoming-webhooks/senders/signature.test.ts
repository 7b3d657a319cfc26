import { createHmac } from "node:crypto";
import test from "ava";
import { grafana } from "./alerts.ts";
import { gitea } from "./gitea.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { jira } from "./jira.ts";
import type { Sender } from "./sender.ts";
import { sentry } from "./sentry.ts";

const secret = "It's a Secret to Everybody";
const bytes = Buffer.from("Hello, World!");
const nowMs = 1_700_000_000_000;
const seconds = String(nowMs / 1000);
const hex = (text: string | Buffer = bytes, key: string | Buffer = secret): string =>
  createHmac("sha256", key).update(text).digest("hex");

const problemOf = ({ verify }: Sender, headers: Readonly<Record<string, string>>, at = nowMs, key = secret): string | undefined =>
  verify?.({ headers, bytes, secret: key, nowMs: at });

test("GitHub's own example of a signature is right, and no other", (t) => {
  const right = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
  t.is(problemOf(github, { "x-hub-signature-256": right }), undefined);
  for (const wrong of ["", "sha256=", right.replace("7", "8"), right.slice(0, -1), `sha256=${hex(bytes, "other")}`])
    t.not(problemOf(github, { "x-hub-signature-256": wrong }), undefined, wrong);
  t.regex(problemOf(github, {}) ?? "", /no signature/);
});

test("Gitea, Forgejo and Jira sign the body", (t) => {
  t.is(problemOf(gitea, { "x-gitea-signature": hex() }), undefined);
  t.is(problemOf(gitea, { "x-forgejo-signature": hex() }), undefined);
  t.regex(problemOf(gitea, { "x-forgejo-signature": "0", "x-gitea-signature": hex() }) ?? "", /wrong/);
  t.is(problemOf(jira, { "x-hub-signature": `sha256=${hex()}` }), undefined);
  t.regex(problemOf(jira, { "x-hub-signature": `sha1=${hex()}` }) ?? "", /wrong/);
});

test("GitLab sends its token, or signs by Standard Webhooks, and an old signature is refused", (t) => {
  t.is(problemOf(gitlab, { "x-gitlab-token": secret }), undefined);
  t.regex(problemOf(gitlab, { "x-gitlab-token": "guess" }) ?? "", /wrong/);
  const key = Buffer.from("0123456789abcdef");
  const standard = `whsec_${key.toString("base64")}`;
  const signature = createHmac("sha256", key).update(`id-1.${seconds}.`).update(bytes).digest("base64");
  const headers = { "webhook-id": "id-1", "webhook-timestamp": seconds, "webhook-signature": `v1,aaaa v1,${signature}` };
  t.is(problemOf(gitlab, headers, nowMs, standard), undefined);
  t.regex(problemOf(gitlab, headers, nowMs + 6 * 60_000, standard) ?? "", /five minutes/);
  t.regex(problemOf(gitlab, { ...headers, "webhook-id": "id-2" }, nowMs, standard) ?? "", /wrong/);
});

test("Grafana's and Sentry's signatures count for five minutes where they have a time", (t) => {
  const timed = { "x-grafana-alerting-signature": hex(`${seconds}:${bytes}`), "x-grafana-alerting-timestamp": seconds };
  t.is(problemOf(grafana, timed), undefined);
  t.regex(problemOf(grafana, timed, nowMs + 6 * 60_000) ?? "", /five minutes/);
  t.regex(problemOf(grafana, { ...timed, "x-grafana-alerting-timestamp": "1" }) ?? "", /wrong/);
  t.is(problemOf(grafana, { "x-grafana-alerting-signature": hex() }), undefined);
  const hook = { "sentry-hook-signature": hex(), "sentry-hook-timestamp": seconds };
  t.is(problemOf(sentry, hook), undefined);
  t.regex(problemOf(sentry, hook, nowMs + 6 * 60_000) ?? "", /five minutes/);
});
