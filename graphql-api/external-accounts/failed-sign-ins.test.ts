import { noAccountId } from "@logue/command-service/contract/sign-in.ts";
import test from "ava";
import { openForgingProvider } from "../../tests/support/forging-provider.ts";
import { refusedIn, sceneWith } from "../testing/sign-in-scene.ts";

test("whatever an answer lacks, the browser is told the same, and each failure is counted for the record", async (t) => {
  const scene = await sceneWith(t, openForgingProvider, { registersPeople: true });
  const { provider, browse, api, instance } = scene;
  const { commands } = scene.backEnd;
  const { send } = commands;
  const counted: unknown[] = [];
  commands.send = (command) => {
    if (command.type === "CountSignInAttempt") counted.push(command.data);
    return send(command);
  };
  provider.claims = { sub: "provider|mia" };
  const answers = new Set<string>();
  for (const forging of [
    { signing: "none" },
    { claims: { nonce: "n" } },
    { answer: { iss: "https://other.example" } },
  ] as const) {
    provider.forging = forging;
    const browser = browse();
    const { url, text } = await browser.signIn();
    answers.add(`${url.search} ${text}`);
    t.is(refusedIn({ url }), "AnswerRefused");
    t.is(await browser.whoAmI(), null);
  }
  t.is(answers.size, 1);
  t.is(refusedIn(await browse().open(`${api.url}${instance.path}/callback?code=of-an-attacker&state=s`)), "Expired");
  t.deepEqual(counted, Array(4).fill({ userId: noAccountId, instanceId: instance.id, step: "failed" }));
});
