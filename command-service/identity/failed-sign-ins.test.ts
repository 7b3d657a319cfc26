import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import type { EventData } from "../contract/event.ts";
import { noAccountId } from "../contract/sign-in.ts";
import { userStream } from "../contract/streams.ts";
import { faultyStore } from "../testing/faulty-store.ts";
import { openIdentityScene, setPassword, signIn } from "../testing/identity-scene.ts";
import {
  codeOf,
  eventsOf,
  mustAccept,
  newMessage,
  openHarbour,
  openTestService,
  type TestService,
} from "../testing/test-service.ts";

const right = "the right password";

async function fail({ send }: TestService, userId: string, address: string, password = "a wild guess"): Promise<string> {
  const data = { userId, sessionId: uuidv7(), method: "password" } as const;
  return codeOf(await send(userId, "SignIn", data, { secrets: { address, userAgent: "a test", password } }));
}

async function failuresOf({ store }: TestService, userId: string) {
  const events = await eventsOf(store, userStream(userId));
  const failures = events.filter(({ type }) => type === "SignInsFailed");
  return failures.map(({ data }) => data as EventData<"SignInsFailed">);
}

test("wrong passwords and refused attempts of a minute are one event for each account and address", async (t) => {
  const scene = await openIdentityScene(right);
  for (let count = 0; count < 12; count += 1) await fail(scene, scene.ann, "192.0.2.7");
  await fail(scene, scene.ann, "2001:db8:1:2::7");
  await fail(scene, uuidv7(), "192.0.2.7");
  await fail(scene, uuidv7(), "192.0.2.7");
  await scene.service.close();
  t.like(await failuresOf(scene, scene.ann), [
    { address: "192.0.2.7", failureCount: 12 },
    { address: "2001:db8:1:2::/64", failureCount: 1 },
  ]);
  t.like(await failuresOf(scene, noAccountId), [{ address: "192.0.2.7", failureCount: 2 }]);
});

test("links that do not work are recorded like wrong passwords, with their method", async (t) => {
  const scene = await openIdentityScene(right);
  const redeem = (userId: string) =>
    scene.send(
      userId,
      "RedeemSignInLink",
      { userId, linkId: uuidv7(), sessionId: uuidv7() },
      { secrets: { address: "192.0.2.7", userAgent: "a test", linkToken: "guessed", password: "quite another pass phrase" } },
    );
  for (const userId of [scene.ann, scene.ann, noAccountId]) t.is(codeOf(await redeem(userId)), "SignInLinkInvalid");
  await fail(scene, scene.ann, "192.0.2.7");
  await scene.service.close();
  const failures = (await failuresOf(scene, scene.ann)).map(({ failureCount, method }) => ({ failureCount, method }));
  t.deepEqual(failures, [
    { failureCount: 2, method: "link" },
    { failureCount: 1, method: "password" },
  ]);
  t.like(await failuresOf(scene, noAccountId), [{ failureCount: 1, method: "link" }]);
});

test("however many names and addresses are tried by one method, a minute adds eleven events, and their sum is right", async (t) => {
  const scene = await openIdentityScene(right);
  for (let count = 0; count < 60; count += 1) await fail(scene, uuidv7(), `192.0.2.${count}`, "");
  await scene.service.close();
  const failures = await failuresOf(scene, noAccountId);
  t.is(failures.length, 11);
  t.is(
    failures.reduce((sum, { failureCount }) => sum + failureCount, 0),
    60,
  );
  t.is(failures.filter(({ address }) => address === null).length, 1);
});

test("what failed is recorded by its method, also beyond the limits", async (t) => {
  const scene = await openIdentityScene(right);
  const from = { secrets: { address: "192.0.2.7", userAgent: "a test" } };
  const byPasskey = (userId: string) => scene.send(userId, "SignIn", { userId, sessionId: uuidv7(), method: "passkey" }, from);
  t.is(codeOf(await byPasskey(scene.ann)), "PasskeyWrong");
  for (let count = 0; count < 20; count += 1) {
    await fail(scene, uuidv7(), `192.0.2.${count}`, "");
    await scene.send(
      scene.ann,
      "SignIn",
      { userId: scene.ann, sessionId: uuidv7(), method: "passkey" },
      {
        secrets: { address: `198.51.100.${count}`, userAgent: "a test" },
      },
    );
  }
  await scene.service.close();
  const all = [...(await failuresOf(scene, scene.ann)), ...(await failuresOf(scene, noAccountId))];
  const sumOf = (wanted: string) =>
    all.filter(({ method }) => method === wanted).reduce((sum, { failureCount }) => sum + failureCount, 0);
  t.deepEqual([sumOf("passkey"), sumOf("password")], [21, 20]);
});

test("a sign-in that fails makes the same calls of the vault and the store whether its account exists, has a password or not", async (t) => {
  const calls: string[] = [];
  const vault = counted(openMemoryVault(), calls);
  const { store } = faultyStore(openMemoryEventStore(), () => undefined);
  const service = await openTestService({ vault, store: counted(store, calls) });
  const { people } = await openHarbour(service);
  const [ann = "", ben = "", deactivated = ""] = people;
  for (const userId of [ann, deactivated]) await setPassword(service, userId, right);
  mustAccept(await service.send(ann, "DeactivateUser", { userId: deactivated }));
  const nowMs = Date.now();
  const fresh = await openTestService({ vault, store: counted(store, calls), clock: () => nowMs });
  // The first attempt of all makes the decoy's hash.
  await fail(fresh, uuidv7(), "192.0.2.1");
  /** What looks at staged secrets and operators' links from time to time is no part of an attempt. */
  const isOfAttempt = (name: string): boolean => name !== "page" && name !== "list server";
  const callsOf = async (userId: string): Promise<string[]> => {
    const begun = calls.length;
    t.is(await fail(fresh, userId, "192.0.2.7"), "SignInFailed");
    return calls.slice(begun).filter(isOfAttempt);
  };
  const unknown = uuidv7();
  const [ofUnknown, again] = [await callsOf(unknown), await callsOf(unknown)];
  t.deepEqual(
    ofUnknown.filter((name) => name !== "readStream"),
    ["add", "add", "get"],
  );
  for (const userId of [ann, ben, deactivated]) {
    t.deepEqual(await callsOf(userId), ofUnknown);
    t.deepEqual(await callsOf(userId), again);
  }
  const throttledCallsOf = async (userId: string): Promise<string[]> => {
    for (let count = 0; count < 10; count += 1) await fail(fresh, userId, `198.51.100.${count}`);
    const begun = calls.length;
    t.is(await fail(fresh, userId, "192.0.2.8"), "TooManyAttempts");
    return calls.slice(begun).filter(isOfAttempt);
  };
  const ofUnknownThrottled = await throttledCallsOf(unknown);
  for (const userId of [ann, ben, deactivated]) t.deepEqual(await throttledCallsOf(userId), ofUnknownThrottled);
});

test("10,000 wrong passwords leave few events and nothing in the vault, the known device gets in, and people post meanwhile", async (t) => {
  const scene = await openIdentityScene(right);
  const devices = mustAccept(await signIn(scene, scene.ann, right)).secrets?.devices ?? "";
  const attempt = (index: number) => {
    const isAtAnn = index % 2 === 0;
    const address = isAtAnn ? `198.51.100.${index % 250}` : "203.0.113.9";
    return signIn(scene, isAtAnn ? scene.ann : uuidv7(), `guess number ${index}`, { address });
  };
  const codes = new Map<string, number>();
  for (let begun = 0; begun < 10_000; begun += 100) {
    const flood = Promise.all(Array.from({ length: 100 }, (_, index) => attempt(begun + index)));
    mustAccept(await scene.send(scene.ben, "PostMessage", newMessage(scene.roomId)));
    if (begun === 5_000) mustAccept(await signIn(scene, scene.ann, right, { devices }));
    for (const answer of await flood) codes.set(codeOf(answer), (codes.get(codeOf(answer)) ?? 0) + 1);
  }
  t.deepEqual([...codes.keys()].toSorted(), ["SignInFailed", "TooManyAttempts"]);
  t.is(codes.get("SignInFailed"), 60);
  mustAccept(await signIn(scene, scene.ann, right, { devices }));
  await scene.service.close();
  const failures = await Promise.all([scene.ann, noAccountId].map((userId) => failuresOf(scene, userId)));
  const counts = failures.flat().map(({ failureCount }) => failureCount);
  t.true(counts.length <= 11, String(counts.length));
  t.is(
    counts.reduce((sum, count) => sum + count, 0),
    10_000,
  );
  const stored = await scene.truth.page(undefined, 1_000);
  const sessions = stored.filter(({ kind }) => kind === "session" || kind === "staged");
  t.is(sessions.length, 6, "Three sessions of the known device, each with what is staged for it.");
  t.true(stored.length < 30, String(stored.length));
});

/** The same port, whose calls are listed by name, and lists by their kind too. */
function counted<Port extends Vault | Vault["counts"] | TestService["store"]>(port: Port, calls: string[]): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name === "counts") return counted(value as Vault["counts"], calls);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        calls.push(name === "list" ? `list ${given[0]}` : String(name));
        return value.apply(target, given);
      };
    },
  });
}
