import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type PasskeyChallenge, sealChallenge } from "../../contract/passkeys.ts";
import { digestOfToken } from "../../contract/secrets.ts";
import { openIdentityScene, type Scene } from "../../testing/identity-scene.ts";
import { annPassword, type FirstStep, firstStep } from "../../testing/second-factor-scene.ts";
import { type AnswerOptions, type Site, type SoftPasskey, softPasskey } from "../../testing/soft-passkey.ts";
import { codeOf, mustAccept } from "../../testing/test-service.ts";

const from = { address: "192.0.2.7", userAgent: "a test" };
const site = { origin: "https://chat.example.org", relyingParty: "chat.example.org" };
const elsewhere = { origin: "https://chat.example.evil", relyingParty: "chat.example.evil" };

interface PasskeyScene extends Scene {
  readonly passkey: SoftPasskey;
  readonly factorId: string;
  readonly challengeFor: (about: Pick<PasskeyChallenge, "purpose" | "boundTo">) => ReturnType<typeof sealChallenge>;
}

async function given(): Promise<PasskeyScene> {
  const scene = await openIdentityScene(annPassword);
  const { ann: userId, vault, send } = scene;
  const passkey = softPasskey(userId);
  const factorId = uuidv7();
  const challengeFor: PasskeyScene["challengeFor"] = (about) => sealChallenge(vault, { ...about, begunAtMs: Date.now() });
  const { challenge, sealed } = await challengeFor({ purpose: "add", boundTo: userId });
  const secrets = { ...from, ...site, challenge: sealed, code: passkey.register(challenge, site) };
  const data = { userId, factorId, recoverySetId: uuidv7(), label: "Laptop" };
  const answer = mustAccept(await send(userId, "AddPasskey", data, { secrets }));
  if (answer.secrets?.recoveryCodes === undefined) throw new Error("There are no recovery codes.");
  return { ...scene, passkey, factorId, challengeFor };
}

interface Entry extends AnswerOptions {
  readonly answersAs?: Site;
  readonly userId?: string;
  readonly made?: Awaited<ReturnType<typeof sealChallenge>>;
}

/** Signs in by the passkey alone. */
async function enter(scene: PasskeyScene, { answersAs = site, userId = scene.ann, made, ...options }: Entry = {}) {
  const { challenge, sealed } = made ?? (await scene.challengeFor({ purpose: "sign_in", boundTo: null }));
  const factor = { kind: "passkey", factorId: scene.factorId } as const;
  const secrets = { ...from, ...site, challenge: sealed, code: scene.passkey.answer(challenge, answersAs, options) };
  return scene.send(userId, "SignIn", { userId, sessionId: uuidv7(), method: "passkey", factor }, { secrets });
}

test("a passkey that checks the person signs in alone; one of another site, another person or without the check does not", async (t) => {
  const scene = await given();
  t.truthy(mustAccept(await enter(scene)).secrets?.sessionToken);
  t.is(codeOf(await enter(scene, { counter: 3, isVerified: false })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 3, answersAs: elsewhere })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 3, answersAs: { ...site, origin: elsewhere.origin } })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 3, answersAs: { ...site, relyingParty: elsewhere.relyingParty } })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 3, userId: scene.ben })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 3, userId: uuidv7() })), "PasskeyWrong");
  mustAccept(await enter(scene, { counter: 3 }));
});

test("a challenge works once, for its purpose alone, and a counter that went back is refused", async (t) => {
  const scene = await given();
  const made = await scene.challengeFor({ purpose: "sign_in", boundTo: null });
  const answers = await Promise.all([enter(scene, { made, counter: 5 }), enter(scene, { made, counter: 6 })]);
  t.deepEqual(answers.map(codeOf).sort(), ["PasskeyWrong", "accepted"]);
  t.is(codeOf(await enter(scene, { made, counter: 9 })), "PasskeyWrong");
  t.is(codeOf(await enter(scene, { counter: 5 })), "PasskeyWrong");
  const toAdd = await scene.challengeFor({ purpose: "add", boundTo: scene.ann });
  t.is(codeOf(await enter(scene, { made: toAdd, counter: 9 })), "PasskeyWrong");
  const old = await sealChallenge(scene.vault, { purpose: "sign_in", boundTo: null, begunAtMs: Date.now() - 6 * 60_000 });
  t.is(codeOf(await enter(scene, { made: old, counter: 9 })), "PasskeyWrong");
  mustAccept(await enter(scene, { counter: 9 }));
});

test("as the second step a passkey answers the challenge of that sign-in alone", async (t) => {
  const scene = await given();
  const finish = async ({ data, attemptToken }: FirstStep, of: FirstStep, counter: number) => {
    const { challenge, sealed } = await scene.challengeFor({ purpose: "second_step", boundTo: digestOfToken(of.attemptToken) });
    const code = scene.passkey.answer(challenge, site, { counter, isVerified: false });
    const factor = { kind: "passkey", factorId: scene.factorId } as const;
    const secrets = { ...from, ...site, attemptToken, challenge: sealed, code };
    return scene.send(data.userId, "SignIn", { ...data, factor }, { secrets });
  };
  const [first, other] = [await firstStep(scene, scene.ann), await firstStep(scene, scene.ann)];
  t.is(codeOf(first.answer), "SecondFactorRequired");
  t.is(codeOf(await finish(first, other, 2)), "PasskeyWrong");
  t.truthy(mustAccept(await finish(first, first, 3)).secrets?.sessionToken);
});

test("a session by a password is not had by saying that a passkey was used", async (t) => {
  const { send, ann, factorId } = await given();
  const factor = { kind: "passkey", factorId } as const;
  const data = { userId: ann, sessionId: uuidv7(), method: "password", factor } as const;
  t.is(codeOf(await send(ann, "SignIn", data, { secrets: { ...from, password: annPassword } })), "SignInAttemptOver");
  const alone = { ...data, method: "passkey" } as const;
  t.is(codeOf(await send(ann, "SignIn", alone, { secrets: { ...from, password: annPassword } })), "PasskeyWrong");
});
