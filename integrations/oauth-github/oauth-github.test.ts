import test, { type ExecutionContext } from "ava";
import { openGitHubServer } from "../../tests/support/github-server.ts";
import { signInAlone } from "../testing/sign-in-host.ts";
import { gitHub } from "./oauth-github.ts";

const mia = {
  user: { id: 4711, login: "mia-mole", name: "Mia Mole", avatar_url: "https://avatars.example/4711" },
  emails: [
    { email: "old@example.org", primary: false, verified: true },
    { email: "mia@example.org", primary: true, verified: true },
  ],
  teams: ["acme/crew", "acme/night-watch"],
};

async function scene(t: ExecutionContext, settings = {}) {
  const server = await openGitHubServer();
  t.teardown(server.close);
  server.person = mia;
  const { serverUrl, clientId, clientSecret } = server;
  const alone = signInAlone(gitHub, { serverUrl, clientId, ...settings }, clientSecret);
  const comeIn = async () => {
    const { url, kept } = await alone.signIn.begin(alone.host);
    return alone.signIn.finish(await alone.visit(url), kept, alone.host);
  };
  return { ...alone, server, comeIn };
}

test("a person comes in by the account's number, with the main address that GitHub has verified", async (t) => {
  const { comeIn, server } = await scene(t);
  t.deepEqual(await comeIn(), {
    ...{ subject: "4711", label: "mia-mole", name: "mia-mole", displayName: "Mia Mole", email: "mia@example.org" },
    picture: { url: "https://avatars.example/4711" },
  });
  server.person = { ...mia, emails: [{ email: "mia@example.org", primary: true, verified: false }, ...mia.emails.slice(0, 1)] };
  t.is((await comeIn()).email, null);
});

test("teams are groups, over all pages, where the setting says so", async (t) => {
  const { comeIn, server } = await scene(t, { readsTeams: true });
  t.deepEqual((await comeIn()).groups, ["acme/crew", "acme/night-watch"]);
  const teams = Array.from({ length: 150 }, (_, index) => `acme/team-${index}`);
  server.person = { ...mia, teams };
  t.deepEqual((await comeIn()).groups, teams);
  server.person = { ...mia, teams: Array.from({ length: 1_000 }, (_, index) => `acme/team-${index}`) };
  t.is((await comeIn()).groups, undefined, "more than are read");
});

test("a wrong state, a stolen or used code, a wrong secret and a person who does not agree begin nothing", async (t) => {
  const { comeIn, server, signIn, host, visit } = await scene(t);
  const refused = { name: "SignInFailure", code: "AnswerRefused" };
  const [one, other] = [await signIn.begin(host), await signIn.begin(host)];
  const answer = await visit(one.url);
  await t.throwsAsync(signIn.finish(answer, other.kept, host), refused);
  const mixed = await visit(other.url);
  mixed.searchParams.set("code", answer.searchParams.get("code") ?? "");
  await t.throwsAsync(signIn.finish(mixed, other.kept, host), refused);
  await t.throwsAsync(signIn.finish(answer, one.kept, host), refused, "the code was used");
  const elsewhere = await visit((await signIn.begin(host)).url);
  elsewhere.searchParams.set("iss", "https://other.example");
  await t.throwsAsync(signIn.finish(elsewhere, { ...one.kept, state: elsewhere.searchParams.get("state") ?? "" }, host), refused);
  const wrong = { ...host, readSecret: async () => "another" };
  const third = await signIn.begin(wrong);
  await t.throwsAsync(signIn.finish(await visit(third.url), third.kept, wrong), refused);
  server.person = { ...mia, user: { login: "mia-mole" } };
  await t.throwsAsync(comeIn, refused);
  server.person = null;
  await t.throwsAsync(comeIn, { code: "Cancelled" });
});
