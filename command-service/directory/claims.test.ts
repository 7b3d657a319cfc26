import test from "ava";
import fc from "fast-check";
import type { DirectoryEvent } from "../contract/users.ts";
import { defaultContext, recordedEvent } from "../testing/decider-specification.ts";
import { claimIdentifier, claimVoidAfterMs, digestOf, foldName, releaseClaims, settleClaims } from "./claims.ts";
import { claimOn, type DirectoryState, digestsHeldBy, directoryEntity, holderOf } from "./directory.ts";

const claimedAt = Date.parse("2026-03-01T08:00:00.000Z");
const directoryAfter = (
  events: readonly DirectoryEvent[],
  state: DirectoryState = directoryEntity.initialState(),
): DirectoryState =>
  events.reduce((folded, event, revision) => directoryEntity.evolve(folded, recordedEvent(event, "directory", revision)), state);
const claim = (holderId: string, digest = "d1") => ({ kind: "user-name", digest, holderId }) as const;
const claimed = (holderId: string, digest = "d1") => ({ type: "IdentifierClaimed", data: claim(holderId, digest) }) as const;
const released = (holderId: string, digest = "d1") => ({ type: "IdentifierReleased", data: claim(holderId, digest) }) as const;

test("names that look the same are one name", (t) => {
  t.is(foldName("ALICE@Example.org"), "alice@example.org");
  t.is(foldName("ﬁsh"), "fish");
  t.is(digestOf(defaultContext, "email", "A@B.c"), digestOf(defaultContext, "email", "a@b.C"));
});

test("the first claim of a name wins, and holds while its holder uses the name", (t) => {
  t.deepEqual(claimIdentifier(directoryAfter([]), claim("alice"), false, claimedAt), [claimed("alice")]);
  const directory = directoryAfter([claimed("alice")]);
  t.deepEqual(claimIdentifier(directory, claim("alice"), true, claimedAt), []);
  t.is(claimIdentifier(directory, claim("ben"), true, claimedAt + 10 * claimVoidAfterMs), undefined);
});

test("the claim of an unused name is void after half a minute, not before", (t) => {
  const directory = directoryAfter([claimed("alice")]);
  t.is(claimIdentifier(directory, claim("ben"), false, claimedAt + claimVoidAfterMs), undefined);
  t.deepEqual(claimIdentifier(directory, claim("ben"), false, claimedAt + claimVoidAfterMs + 1), [
    released("alice"),
    claimed("ben"),
  ]);
});

test("settling frees what one no longer goes by, and claims what one goes by if it got lost", (t) => {
  const directory = directoryAfter([claimed("alice", "d1"), claimed("alice", "d2"), claimed("ben", "d3")]);
  t.deepEqual(settleClaims(directory, claim("alice", "d2"), claimedAt), [released("alice", "d1")]);
  t.deepEqual(settleClaims(directoryAfter([claimed("alice", "d1")]), claim("alice", "d2"), claimedAt), [
    claimed("alice", "d2"),
    released("alice", "d1"),
  ]);
  t.deepEqual(releaseClaims(directory, "user-name", "alice"), [released("alice", "d1"), released("alice", "d2")]);
});

test("the directory says who holds a name", (t) => {
  const directory = directoryAfter([claimed("alice"), claimed("ben", "d2"), released("ben", "d2")]);
  t.is(
    holderOf("user-name", "d1").idIn(directory, () => undefined),
    "alice",
  );
  t.is(
    holderOf("user-name", "d2").idIn(directory, () => undefined),
    undefined,
  );
  t.is(
    holderOf("email", "d1").idIn(directory, () => undefined),
    undefined,
  );
});

test("in any order of claims and releases both indexes of digests and holders agree", (t) => {
  const holders = ["alice", "ben", "carla"];
  const digests = ["d1", "d2", "d3", "d4"];
  const attempt = fc.record({
    holderId: fc.constantFrom(...holders),
    digest: fc.constantFrom(...digests),
    isBorne: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      let directory = directoryEntity.initialState();
      for (const { holderId, digest, isBorne } of attempts) {
        const events = isBorne
          ? (claimIdentifier(directory, claim(holderId, digest), true, claimedAt) ?? [])
          : settleClaims(directory, claim(holderId, digest), claimedAt);
        directory = directoryAfter(events, directory);
      }
      const byDigest = digests.flatMap((digest) => {
        const held = claimOn(directory, "user-name", digest);
        return held === undefined ? [] : [`${digest} ${held.holderId}`];
      });
      const byHolder = holders.flatMap((holder) =>
        digestsHeldBy(directory, "user-name", holder).map((digest) => `${digest} ${holder}`),
      );
      return byDigest.sort().join() === byHolder.sort().join();
    }),
    { seed: 7, numRuns: 200 },
  );
  t.pass();
});
