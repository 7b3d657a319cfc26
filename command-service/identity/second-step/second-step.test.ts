import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { newAuthenticatorSecret } from "../../contract/authenticators.ts";
import { userStream } from "../../contract/streams.ts";
import { setPassword } from "../../testing/identity-scene.ts";
import { addAuthenticator, annPassword, finish, firstStep, openFactorScene } from "../../testing/second-factor-scene.ts";
import { codeOf, eventsOf, mustAccept, openTestService } from "../../testing/test-service.ts";

const given = openFactorScene;
const from = { address: "192.0.2.7", userAgent: "a test" };

test("an app becomes a second factor by a right code; its secret lies in the vault and in no event", async (t) => {
  const scene = await given();
  t.is(scene.recoveryCodes.length, 10);
  const log = JSON.stringify(await eventsOf(scene.store, userStream(scene.ann)));
  for (const secret of [scene.secret, ...scene.recoveryCodes]) t.false(log.includes(secret));
  const kept = JSON.stringify(await scene.truth.list("recovery-codes", scene.ann));
  for (const code of scene.recoveryCodes) t.false(kept.includes(code));
  const another = { userId: scene.ben, secret: newAuthenticatorSecret(), nowMs: scene.now() };
  t.is(codeOf(await addAuthenticator(scene, { ...another, code: "000000" })), "SecondFactorWrong");
  t.is(codeOf(await addAuthenticator(scene, { ...another, nowMs: scene.now() - 16 * 60_000 })), "SecondFactorSetupOver");
  t.deepEqual(await scene.truth.list("totp", scene.ben), []);
});

test("the first step alone makes no session; the second one does, and its event names the factor", async (t) => {
  const scene = await given();
  const first = await firstStep(scene, scene.ann);
  t.is(codeOf(first.answer), "SecondFactorRequired");
  t.deepEqual(await scene.truth.list("session", scene.ann), []);
  const { secrets } = mustAccept(await finish(scene, first, scene.code()));
  t.truthy(secrets?.sessionToken);
  const [signedIn] = (await eventsOf(scene.store, userStream(scene.ann))).filter(({ type }) => type === "SignedIn");
  t.like(signedIn?.data, { method: "password", factor: { kind: "authenticator", factorId: null } });
  t.is(codeOf((await firstStep(scene, scene.ann, "a wrong password")).answer), "SignInFailed");
});

test("a code works once, even sent to two services at the same moment, and one of a step beside the present one too", async (t) => {
  const scene = await given();
  const other = await openTestService({ store: scene.store, vault: scene.vault, clock: scene.now });
  const firsts = [await firstStep(scene, scene.ann), await firstStep(scene, scene.ann)] as const;
  const code = scene.code(-1);
  const answers = await Promise.all([finish(scene, firsts[0], code), finish(other, firsts[1], code)]);
  t.deepEqual(answers.map(codeOf).sort(), ["SecondFactorWrong", "accepted"]);
  const again = await firstStep(scene, scene.ann);
  t.is(codeOf(await finish(scene, again, code)), "SecondFactorWrong");
  t.is(codeOf(await finish(scene, again, scene.code(-2))), "SecondFactorWrong");
  t.is(codeOf(await finish(scene, again, scene.code(2))), "SecondFactorWrong");
  mustAccept(await finish(scene, again, scene.code(1)));
});

test("a recovery code works once and in any writing; new ones end those of before", async (t) => {
  const scene = await given();
  const [code = "", second = ""] = scene.recoveryCodes;
  mustAccept(await finish(scene, await firstStep(scene, scene.ann), code.toUpperCase().replaceAll("-", " "), "recoveryCode"));
  t.is(codeOf(await finish(scene, await firstStep(scene, scene.ann), code, "recoveryCode")), "SecondFactorWrong");
  const { secrets } = mustAccept(await scene.send(scene.ann, "CreateRecoveryCodes", { userId: scene.ann, setId: uuidv7() }));
  t.is(codeOf(await finish(scene, await firstStep(scene, scene.ann), second, "recoveryCode")), "SecondFactorWrong");
  const [fresh = ""] = secrets?.recoveryCodes?.split(" ") ?? [];
  mustAccept(await finish(scene, await firstStep(scene, scene.ann), fresh, "recoveryCode"));
});

test("an attempt opens its own account alone, once, for ten minutes and five tries", async (t) => {
  const scene = await given();
  await setPassword(scene, scene.ben, annPassword);
  const first = await firstStep(scene, scene.ann);
  const swapped = { ...first, data: { ...first.data, userId: scene.ben } };
  t.is(codeOf(await finish(scene, swapped, scene.code())), "SignInAttemptOver");
  const otherSession = { ...first, data: { ...first.data, sessionId: uuidv7() } };
  t.is(codeOf(await finish(scene, otherSession, scene.code())), "SignInAttemptOver");
  t.is(codeOf(await finish(scene, { ...first, attemptToken: "" }, scene.code())), "SignInAttemptOver");
  mustAccept(await finish(scene, first, scene.code()));
  scene.pass(60_000);
  const guessing = await firstStep(scene, scene.ann);
  for (let tries = 0; tries < 5; tries += 1) t.is(codeOf(await finish(scene, guessing, "000000")), "SecondFactorWrong");
  t.is(codeOf(await finish(scene, guessing, scene.code())), "SignInAttemptOver");
  const late = await firstStep(scene, scene.ann);
  scene.pass(11 * 60_000);
  t.is(codeOf(await finish(scene, late, scene.code())), "SignInAttemptOver");
});

test("wrong codes are counted by account over all attempts, and a right password does not forgive them", async (t) => {
  const scene = await given();
  const codes: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const first = await firstStep(scene, scene.ann);
    for (let tries = 0; tries < 3; tries += 1) codes.push(codeOf(await finish(scene, first, "000000")));
  }
  t.is(codes.at(0), "SecondFactorWrong");
  t.is(codes.at(-1), "TooManyAttempts");
  t.is(codeOf(await finish(scene, await firstStep(scene, scene.ann), scene.code())), "TooManyAttempts");
});

test("a mail link takes the second step too: until then it stays, and so does the password", async (t) => {
  const scene = await given();
  const { ann, send } = scene;
  const link = { userId: ann, linkId: uuidv7(), lifeMs: 3_600_000 };
  const issued = { ...link, way: "operator", keepsPassword: false, address: null } as const;
  const { secrets } = mustAccept(await send(uuidv7(), "IssueSignInLink", issued, { actorKind: "operator" }));
  const linkToken = secrets?.signInToken ?? "";
  const data = { userId: ann, linkId: link.linkId, sessionId: uuidv7() };
  const redeeming = { ...from, linkToken, password: "quite another pass phrase" };
  const asked = await send(ann, "RedeemSignInLink", data, { secrets: redeeming });
  t.is(codeOf(asked), "SecondFactorRequired");
  t.is(codeOf((await firstStep(scene, ann)).answer), "SecondFactorRequired");
  const factor = { kind: "authenticator", factorId: null } as const;
  const second = { ...from, attemptToken: asked.secrets?.attemptToken ?? "", code: scene.code() };
  t.is(codeOf(await send(ann, "RedeemSignInLink", { ...data, factor }, { secrets: redeeming })), "SignInAttemptOver");
  t.truthy(mustAccept(await send(ann, "RedeemSignInLink", { ...data, factor }, { secrets: second })).secrets?.sessionToken);
  t.is(codeOf((await firstStep(scene, ann)).answer), "SignInFailed");
  t.is(codeOf((await firstStep(scene, ann, redeeming.password)).answer), "SecondFactorRequired");
});

test("a removed factor is gone from the vault with its recovery codes, and one step is enough again", async (t) => {
  const scene = await given();
  const { ann, send, truth, factorId } = scene;
  const first = await firstStep(scene, ann);
  mustAccept(await send(ann, "RemoveSecondFactor", { userId: ann, factorId }));
  for (const kind of ["totp", "factor-use", "recovery-codes"] as const) t.deepEqual(await truth.list(kind, ann), []);
  t.is(codeOf(await finish(scene, first, scene.code())), "SecondFactorWrong");
  mustAccept((await firstStep(scene, ann)).answer);
});

test("a factor whose secret did not reach the vault gets there when the command is sent again", async (t) => {
  const scene = await given();
  scene.vaultFaults.failingPuts.add("totp");
  const secret = newAuthenticatorSecret();
  const added = { userId: scene.ben, secret, nowMs: scene.now() };
  t.is(codeOf(await addAuthenticator(scene, added)), "StoreUnavailable");
  t.deepEqual(await scene.truth.list("totp", scene.ben), []);
  scene.vaultFaults.failingPuts.clear();
  await openTestService({ store: scene.store, vault: scene.vault, clock: scene.now });
  t.is((await scene.truth.list("totp", scene.ben)).length, 1);
});
