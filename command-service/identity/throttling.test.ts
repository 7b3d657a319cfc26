import test from "ava";
import { from, openIdentityScene, signIn } from "../testing/identity-scene.ts";
import { codeOf, mustAccept, openTestService } from "../testing/test-service.ts";

const [first, second] = ["the first password", "the second password"];

test("wrong passwords are counted together by all processes, and a vault that is away lets no one in", async (t) => {
  const scene = await openIdentityScene(first);
  const other = await openTestService({ store: scene.store, vault: scene.vault });
  for (let count = 0; count < 10; count += 1) {
    const service = count % 2 === 0 ? scene : other;
    t.is(codeOf(await signIn(service, scene.ann, "a wild guess")), "SignInFailed");
  }
  for (const service of [scene, other]) t.is(codeOf(await signIn(service, scene.ann, first)), "TooManyAttempts");
  scene.pass(11 * 60_000);
  scene.vaultFaults.isAway = true;
  t.is(codeOf(await signIn(scene, scene.ann, first)), "StoreUnavailable");
  scene.vaultFaults.isAway = false;
  mustAccept(await signIn(scene, scene.ann, first));
});

test("strangers' wrong passwords lock out strangers, and neither a known device nor who is signed in", async (t) => {
  const scene = await openIdentityScene(first);
  const devices = mustAccept(await signIn(scene, scene.ann, first)).secrets?.devices ?? "";
  for (let count = 0; count < 10; count += 1) await signIn(scene, scene.ann, "a wild guess");
  t.is(codeOf(await signIn(scene, scene.ann, first)), "TooManyAttempts");
  mustAccept(await signIn(scene, scene.ann, first, { devices }));
  const secrets = { ...from, currentPassword: first, password: second };
  mustAccept(await scene.send(scene.ann, "ChangePassword", { userId: scene.ann, keptSessionId: null }, { secrets }));
  for (let count = 0; count < 10; count += 1) await signIn(scene, scene.ann, "a wild guess", { devices });
  t.is(codeOf(await signIn(scene, scene.ann, second, { devices })), "TooManyAttempts");
  t.is(codeOf(await signIn(scene, scene.ann, second, { devices: devices.replace(/.$/, "x") })), "TooManyAttempts");
});
