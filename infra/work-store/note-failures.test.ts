import test from "ava";
import { openMemoryWorkStore } from "./memory-work-store.ts";
import { noteFailures } from "./note-failures.ts";
import { WorkStoreUnavailable } from "./work-store.ts";

test("each call that the work-store cannot do is noted and still fails, and no other one is", async (t) => {
  let failures = 0;
  const store = noteFailures(openMemoryWorkStore(), () => {
    failures += 1;
  });
  const key = { kind: "draft", ownerId: "ada", id: "one" } as const;
  const record = { ...key, updatedAt: "", dueAtMs: null, revision: "r1", keyId: "k1", sealed: new Uint8Array() };
  const calls = [
    () => store.get(key),
    () => store.put(record, undefined, 1),
    () => store.list("draft", "ada"),
    () => store.claim({ kind: "draft", untilMs: 0, limit: 1, leaseMs: 1 }),
    () => store.page(undefined, 1),
    () => store.delete(key),
    () => store.eraseOwner("ada"),
  ];
  for (const call of calls) await call();
  t.is(failures, 0);
  await store.close();
  for (const call of calls) await t.throwsAsync(call(), { instanceOf: WorkStoreUnavailable });
  t.is(failures, calls.length);
});
