import type { CommandAnswer } from "@logue/infra/command-channel/command-channel.ts";
import { type Secret, type Vault, VaultUnavailable } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { digestOfToken, storedSession } from "../contract/secrets.ts";
import { userStream } from "../contract/streams.ts";
import { from, openIdentityScene, type Scene, setPassword, signIn } from "../testing/identity-scene.ts";
import { codeOf, eventsOf, mustAccept, openTestService, type TestService } from "../testing/test-service.ts";

const [first, second, third] = ["the first password", "the second password", "the third password"];
const given = () => openIdentityScene(first);

/** The same process after a crash: nothing of its memory is left. */
const restart = ({ store, vault }: TestService): Promise<TestService> => openTestService({ store, vault });

const secretOf = (answer: CommandAnswer, name: string): string => mustAccept(answer).secrets?.[name] ?? "";

const change = (
  { send }: Pick<TestService, "send">,
  userId: string,
  currentPassword: string,
  password: string,
  commandId = uuidv7(),
) =>
  send(userId, "ChangePassword", { userId, keptSessionId: null }, { commandId, secrets: { ...from, currentPassword, password } });

const changesOf = async ({ store }: TestService, userId: string): Promise<number> =>
  (await eventsOf(store, userStream(userId))).filter(({ type }) => type === "PasswordChanged").length;

/** As the API judges it. */
async function isOpen({ truth }: Scene, token: string): Promise<boolean> {
  const secret = await truth.get("session", digestOfToken(token));
  return secret !== undefined && !storedSession.parse(secret.value).isPending;
}

test("a session is usable after its event, its token is in no event, and the vault keeps the digest alone", async (t) => {
  const scene = await given();
  const token = secretOf(await signIn(scene, scene.ann, first), "sessionToken");
  t.true(await isOpen(scene, token));
  t.false(JSON.stringify(await eventsOf(scene.store, userStream(scene.ann))).includes(token));
  t.false(JSON.stringify(await scene.truth.list("session", scene.ann)).includes(token));
  t.is(codeOf(await signIn(scene, scene.ann, second)), "SignInFailed");
  t.is(codeOf(await signIn(scene, uuidv7(), first)), "SignInFailed");
});

test("a command with a secret sent again gives the same secret for ten minutes, and then says that it is gone", async (t) => {
  const scene = await given();
  const tokenId = uuidv7();
  const data = { userId: scene.ann, tokenId, label: "Backup", scopes: ["read"], expiresAt: null } as const;
  const envelope = { commandId: uuidv7() };
  const answers = await Promise.all([1, 2, 3].map(() => scene.send(scene.ann, "CreateAccessToken", data, envelope)));
  const [token = ""] = answers.map((answer) => secretOf(answer, "accessToken"));
  t.regex(token, /^logue_pat_[\w-]{43}$/);
  const later = await restart(scene);
  for (const service of [scene, later])
    t.is(secretOf(await service.send(scene.ann, "CreateAccessToken", data, envelope), "accessToken"), token);
  t.is((await scene.truth.list("access-token", scene.ann)).length, 1);
  scene.pass(11 * 60_000);
  t.is(codeOf(await scene.send(scene.ann, "CreateAccessToken", data, envelope)), "SecretGone");
  t.is((await scene.truth.list("access-token", scene.ann)).length, 1);
});

test("what was created, revoked and created again under the same id gives no secret", async (t) => {
  const scene = await given();
  const tokenId = uuidv7();
  const data = { userId: scene.ann, tokenId, label: "Backup", scopes: ["read"], expiresAt: null } as const;
  const envelope = { commandId: uuidv7() };
  mustAccept(await scene.send(scene.ann, "CreateAccessToken", data, envelope));
  mustAccept(await scene.send(scene.ann, "RevokeAccessToken", { userId: scene.ann, tokenId }));
  t.deepEqual(await scene.truth.list("access-token", scene.ann), []);
  t.is(codeOf(await scene.send(scene.ann, "CreateAccessToken", data, envelope)), "SecretGone");
  t.is(codeOf(await (await restart(scene)).send(scene.ann, "CreateAccessToken", data, envelope)), "SecretGone");
  t.deepEqual(await scene.truth.list("access-token", scene.ann), []);
});

test("two services that get the same command at once make one secret", async (t) => {
  const scene = await given();
  const other = await restart(scene);
  const data = { userId: scene.ann, sessionId: uuidv7(), method: "password" } as const;
  const envelope = { commandId: uuidv7(), secrets: { ...from, password: first } };
  const answers = await Promise.all([scene, other].map(({ send }) => send(scene.ann, "SignIn", data, envelope)));
  const tokens = answers.map((answer) => secretOf(answer, "sessionToken"));
  t.is(new Set(tokens).size, 1);
  t.is((await scene.truth.list("session", scene.ann)).length, 1);
});

test("a changed password is the only one that opens, ends the other sessions, and another one under the same id is refused", async (t) => {
  const scene = await given();
  const token = secretOf(await signIn(scene, scene.ann, first), "sessionToken");
  const commandId = uuidv7();
  mustAccept(await change(scene, scene.ann, first, second, commandId));
  t.false(await isOpen(scene, token));
  mustAccept(await change(scene, scene.ann, first, second, commandId));
  t.is(codeOf(await change(scene, scene.ann, second, third, commandId)), "CommandIdReused");
  t.is(await changesOf(scene, scene.ann), 2);
  t.is(codeOf(await signIn(scene, scene.ann, first)), "SignInFailed");
  mustAccept(await signIn(scene, scene.ann, second));
});

test("a vault that is away before the event leaves the password and the log as they were", async (t) => {
  const scene = await given();
  scene.vaultFaults.isAway = true;
  t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreUnavailable");
  scene.vaultFaults.isAway = false;
  scene.vaultFaults.failingPuts.add("staged");
  t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreUnavailable");
  scene.vaultFaults.failingPuts.clear();
  t.is(await changesOf(scene, scene.ann), 1);
  mustAccept(await signIn(await restart(scene), scene.ann, first));
});

test("an append that is refused leaves the password as it was, and nothing is staged", async (t) => {
  const scene = await given();
  scene.appends.fault = "StoreFull";
  t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreFull");
  scene.appends.fault = undefined;
  t.deepEqual(await scene.truth.page({ kind: "staged", id: "" }, 10), []);
  mustAccept(await signIn(await restart(scene), scene.ann, first));
});

test("a crash between the event and the password is finished at the next start, or by another process", async (t) => {
  const scene = await given();
  scene.vaultFaults.failingPuts.add("password");
  t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreUnavailable");
  t.is(await changesOf(scene, scene.ann), 2);
  scene.vaultFaults.failingPuts.clear();
  const after = await restart(scene);
  t.is(codeOf(await signIn(after, scene.ann, first)), "SignInFailed");
  mustAccept(await signIn(after, scene.ann, second));
});

test("an append whose outcome is unknown is settled by what the store says", async (t) => {
  for (const isWritten of [true, false]) {
    const scene = await given();
    scene.appends.fault = isWritten ? "answerLost" : "StoreUnavailable";
    t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreUnavailable");
    scene.appends.fault = undefined;
    const after = await restart(scene);
    t.is(await changesOf(scene, scene.ann), isWritten ? 2 : 1);
    mustAccept(await signIn(after, scene.ann, isWritten ? second : first));
  }
});

test("a command whose answer was lost is accepted when it is sent again, and with another password it is refused", async (t) => {
  for (const fault of ["append", "vault"] as const) {
    const scene = await given();
    if (fault === "append") scene.appends.fault = "answerLost";
    else scene.vaultFaults.failingPuts.add("password");
    const commandId = uuidv7();
    t.is(codeOf(await change(scene, scene.ann, first, second, commandId)), "StoreUnavailable");
    scene.appends.fault = undefined;
    scene.vaultFaults.failingPuts.clear();
    scene.pass(1_000);
    t.is(codeOf(await change(scene, scene.ann, first, third, commandId)), "CommandIdReused");
    mustAccept(await change(scene, scene.ann, first, second, commandId));
    t.is(await changesOf(scene, scene.ann), 2);
    mustAccept(await signIn(scene, scene.ann, second));
    mustAccept(await change(scene, scene.ann, first, second, commandId));
  }
});

test("what has no event after ten minutes is discarded", async (t) => {
  const scene = await given();
  scene.appends.fault = "StoreUnavailable";
  t.is(codeOf(await change(scene, scene.ann, first, second)), "StoreUnavailable");
  scene.appends.fault = undefined;
  t.is((await scene.truth.page({ kind: "staged", id: "" }, 10)).length, 1);
  scene.pass(11 * 60_000);
  await openTestService({ store: scene.store, vault: scene.vault, clock: () => Date.now() + 11 * 60_000 });
  t.deepEqual(await scene.truth.page({ kind: "staged", id: "" }, 10), []);
  mustAccept(await signIn(scene, scene.ann, first));
});

test("a session that was ended while its secret was away does not come back", async (t) => {
  const scene = await given();
  const data = { userId: scene.ann, sessionId: uuidv7(), method: "password" } as const;
  scene.vaultFaults.failingPuts.add("session");
  const envelope = { secrets: { ...from, password: first } };
  t.is(codeOf(await scene.send(scene.ann, "SignIn", data, envelope)), "StoreUnavailable");
  scene.vaultFaults.failingPuts.clear();
  mustAccept(await scene.send(scene.ann, "RevokeSession", { userId: scene.ann, sessionId: data.sessionId }));
  await restart(scene);
  t.deepEqual(await scene.truth.list("session", scene.ann), []);
});

test("a session that is ended while another process makes it valid does not come back", async (t) => {
  const scene = await given();
  const data = { userId: scene.ann, sessionId: uuidv7(), method: "password" } as const;
  const writing = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const slow: Vault = {
    ...scene.vault,
    putIfAbsent: async (secret) => {
      if (secret.kind === "session") {
        writing.resolve();
        await goOn.promise;
      }
      return scene.vault.putIfAbsent(secret);
    },
  };
  const slowService = await openTestService({ store: scene.store, vault: slow });
  const signingIn = slowService.send(scene.ann, "SignIn", data, { secrets: { ...from, password: first } });
  await writing.promise;
  mustAccept(await scene.send(scene.ann, "RevokeSession", { userId: scene.ann, sessionId: data.sessionId }));
  goOn.resolve();
  await signingIn;
  t.deepEqual(await scene.truth.list("session", scene.ann), []);
});

test("a session that a new password ended lets no one in while another process settles its sign-in late", async (t) => {
  const scene = await given();
  const token = secretOf(await signIn(scene, scene.ann, first), "sessionToken");
  const writing = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const wasOpen: boolean[] = [];
  const slow: Vault = {
    ...scene.vault,
    putIfAbsent: async (secret) => {
      if (secret.id !== digestOfToken(token)) return scene.vault.putIfAbsent(secret);
      writing.resolve();
      await goOn.promise;
      const isPut = await scene.vault.putIfAbsent(secret);
      wasOpen.push(await isOpen(scene, token));
      return isPut;
    },
  };
  const starting = openTestService({ store: scene.store, vault: slow });
  await writing.promise;
  mustAccept(await change(scene, scene.ann, first, second));
  goOn.resolve();
  await starting;
  t.deepEqual(wasOpen, [false]);
  t.false(await isOpen(scene, token));
});

test("the answer names every session that a new password ended, also where another process removed it first", async (t) => {
  const scene = await given();
  const token = secretOf(await signIn(scene, scene.ann, first), "sessionToken");
  const [session] = await scene.truth.list("session", scene.ann);
  const kept = scene.vault.replaceValue;
  // Another process's sweeper settles the command between its event and this process's own settling.
  Object.assign(scene.vault, {
    replaceValue: async (secret: Secret, expected: unknown) => {
      if (secret.kind === "password") await scene.truth.delete("session", digestOfToken(token));
      return kept(secret, expected);
    },
  });
  const { result } = mustAccept(await change(scene, scene.ann, first, second));
  t.deepEqual(result.endedIds, [storedSession.parse(session?.value).sessionId]);
});

test("sessions and tokens end by the event, also when the vault was away at the time", async (t) => {
  const scene = await given();
  await setPassword(scene, scene.ben, first);
  const token = secretOf(await signIn(scene, scene.ben, first), "sessionToken");
  const truthDelete = scene.vault.delete;
  Object.assign(scene.vault, { delete: async () => Promise.reject(new VaultUnavailable("The vault is away.")) });
  t.is(codeOf(await scene.send(scene.ann, "DeactivateUser", { userId: scene.ben })), "StoreUnavailable");
  t.true(await isOpen(scene, token));
  Object.assign(scene.vault, { delete: truthDelete });
  await restart(scene);
  t.false(await isOpen(scene, token));
});

test("an administrator's link lets an imported person in once", async (t) => {
  const scene = await given();
  const linkId = uuidv7();
  const made = await scene.send(scene.ann, "CreateSignInLink", { userId: scene.ben, linkId, lifeMs: 3_600_000 });
  const linkToken = secretOf(made, "signInToken");
  const redeem = (sessionId: string, token: string) =>
    scene.send(
      scene.ben,
      "RedeemSignInLink",
      { userId: scene.ben, linkId, sessionId },
      { secrets: { ...from, password: second, linkToken: token } },
    );
  t.is(codeOf(await redeem(uuidv7(), "guessed")), "SignInLinkInvalid");
  t.true(await isOpen(scene, secretOf(await redeem(uuidv7(), linkToken), "sessionToken")));
  t.is(codeOf(await redeem(uuidv7(), linkToken)), "SignInLinkInvalid");
  t.deepEqual(await scene.truth.list("sign-in-link", scene.ben), []);
  mustAccept(await signIn(scene, scene.ben, second));
});

test("a reset takes the password and the sessions away at once", async (t) => {
  const scene = await given();
  await setPassword(scene, scene.ben, first);
  const token = secretOf(await signIn(scene, scene.ben, first), "sessionToken");
  mustAccept(await scene.send(scene.ann, "ResetPassword", { userId: scene.ben, linkId: uuidv7(), lifeMs: 3_600_000 }));
  t.false(await isOpen(scene, token));
  t.deepEqual(await scene.truth.list("password", scene.ben), []);
  t.is(codeOf(await signIn(scene, scene.ben, first)), "SignInFailed");
});
