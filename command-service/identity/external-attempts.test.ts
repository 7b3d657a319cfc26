import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { noAccountId } from "../contract/sign-in.ts";
import { userStream } from "../contract/streams.ts";
import { openIdentityScene, type Scene } from "../testing/identity-scene.ts";
import { codeOf, eventsOf, mustAccept } from "../testing/test-service.ts";

const right = "the right password";
type Step = "begun" | "failed" | "succeeded" | "withdrawn";

/** A scene with an integration that checks passwords elsewhere. */
async function given() {
  const scene = await openIdentityScene(right);
  const [instanceId, actorId] = [uuidv7(), uuidv7()];
  const names = { name: "ldap", actorName: "directory", displayName: "Directory" };
  mustAccept(await scene.send(scene.ann, "AddIntegration", { instanceId, actorId, ...names }));
  const count = async (userId: string, step: Step, address = "192.0.2.7") => {
    const envelope = { actorKind: "app", secrets: { address, userAgent: "a test" } } as const;
    return codeOf(await scene.send(actorId, "CountSignInAttempt", { userId, instanceId, step }, envelope));
  };
  const signIn = async (password: string, address = "192.0.2.7") => {
    const data = { userId: scene.ann, sessionId: uuidv7(), method: "password" } as const;
    return codeOf(await scene.send(scene.ann, "SignIn", data, { secrets: { address, userAgent: "a test", password } }));
  };
  return { ...scene, count, signIn };
}

const failuresOf = async ({ store }: Pick<Scene, "store">, userId: string) =>
  (await eventsOf(store, userStream(userId))).filter(({ type }) => type === "SignInsFailed").map(({ data }) => data);

test("tries of both kinds of passwords of an account share one count, and a right one ends it", async (t) => {
  const { count, signIn, ann } = await given();
  const accepted = await count(ann, "begun");
  t.is(await count(ann, "failed"), accepted);
  for (let tries = 0; tries < 4; tries += 1) t.is(await signIn("a wild guess"), "SignInFailed");
  for (let tries = 0; tries < 5; tries += 1) t.is(await count(ann, "begun"), accepted);
  t.is(await count(ann, "begun"), "TooManyAttempts");
  t.is(await signIn(right), "TooManyAttempts");
  t.is(await count(ann, "succeeded"), accepted);
  t.is(await count(ann, "begun"), accepted);
});

test("a try that the other system could not judge is not counted", async (t) => {
  const { count, ann } = await given();
  const accepted = await count(ann, "withdrawn");
  for (let tries = 0; tries < 60; tries += 1) {
    t.is(await count(ann, "begun"), accepted);
    t.is(await count(ann, "withdrawn"), accepted);
  }
});

test("what failed there is recorded like a wrong password here, for accounts and for names without one", async (t) => {
  const scene = await given();
  for (const userId of [scene.ann, uuidv7()]) {
    await scene.count(userId, "begun");
    await scene.count(userId, "failed");
  }
  await scene.service.close();
  t.like(await failuresOf(scene, scene.ann), [{ address: "192.0.2.7", failureCount: 1 }]);
  t.like(await failuresOf(scene, noAccountId), [{ address: "192.0.2.7", failureCount: 1 }]);
});
