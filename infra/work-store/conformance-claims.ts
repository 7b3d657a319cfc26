import { type DeclarePromise, draft, idsOf, revisionIn, sending, startMs } from "./conformance-given.ts";

const request = { kind: "scheduled-send", untilMs: startMs, limit: 10, leaseMs: 60_000 } as const;

/** What is due is worked on once, by however many processes. */
export function describeClaims(promise: DeclarePromise): void {
  promise("what is due is claimed, those due first first, up to the limit", async (t, { work }) => {
    const dueInMs = { third: -1, first: -3, second: -2, later: 1 };
    for (const [id, inMs] of Object.entries(dueInMs)) await work.put(sending(id, startMs + inMs));
    await work.put(draft("undated"));
    const claimed = await work.claim({ ...request, limit: 2 });
    t.deepEqual(idsOf(claimed), ["first", "second"]);
    t.like(claimed[0], { ...sending("first", startMs - 3) });
    t.deepEqual(idsOf(await work.claim(request)), ["third"]);
    t.deepEqual(await work.claim({ ...request, kind: "draft" }), []);
  });

  promise("of many claims at once each record is in one", async (t, { work }) => {
    const ids = ["a", "b", "c", "d", "e"];
    for (const id of ids) await work.put(sending(id, startMs));
    const claims = await Promise.all(Array.from({ length: 6 }, () => work.claim({ ...request, limit: 2 })));
    t.deepEqual(idsOf(claims.flat()).sort(), ids);
  });

  promise("a lease ends, and work that outlived it finds another revision", async (t, { work, advance }) => {
    await work.put(sending("one", startMs));
    const [slow] = await work.claim(request);
    advance(request.leaseMs - 1);
    t.deepEqual(await work.claim(request), []);
    advance(1);
    const [next] = await work.claim(request);
    t.is(next?.id, "one");
    t.false(await work.delete(sending("one", startMs), slow?.revision));
    t.is((await work.put(sending("one", startMs), slow?.revision)).kind, "conflict");
    t.true(await work.delete(sending("one", startMs), next?.revision));
    advance(request.leaseMs);
    t.deepEqual(await work.claim(request), []);
  });

  promise("a write may keep the record from claims, and another one ends that", async (t, { work, advance }) => {
    await work.put(sending("one", startMs));
    const [claimed] = await work.claim(request);
    const kept = revisionIn(await work.put(sending("one", startMs), claimed?.revision, request));
    await work.put(sending("new", startMs), null, request);
    advance(request.leaseMs - 1);
    t.deepEqual(await work.claim(request), []);
    revisionIn(await work.put(sending("one", startMs), kept));
    t.deepEqual(idsOf(await work.claim(request)), ["one"]);
    advance(1);
    t.deepEqual(idsOf(await work.claim(request)), ["new"]);
  });

  promise("a change before a claim wins, and a change after it is refused", async (t, { work }) => {
    const revision = revisionIn(await work.put(sending("one", startMs)));
    const later = revisionIn(await work.put(sending("one", startMs + 1), revision));
    t.deepEqual(await work.claim(request), []);
    t.is((await work.claim({ ...request, untilMs: startMs + 1 })).length, 1);
    t.is((await work.put(sending("one", startMs + 2), later)).kind, "conflict");
  });
}

/** Leases that processes leave behind when they are killed. */
export function describeLeasesLeft(promise: DeclarePromise): void {
  promise("a process that works alone ends the leases of before, and what is due later stays so", async (t, { work, store }) => {
    await work.put(sending("one", startMs));
    await work.put(sending("later", startMs + 1));
    const [slow] = await work.claim(request);
    await store.endLeases();
    t.deepEqual(idsOf(await work.claim(request)), ["one"]);
    t.is((await work.put(sending("one", startMs), slow?.revision)).kind, "conflict");
  });

  promise("the leases of a process that was killed are ended, and no others", async (t, { work }) => {
    const ids = ["claimed", "renewed", "other", "nobody"];
    for (const [index, id] of ids.entries()) await work.put(sending(id, startMs - ids.length + index));
    const held = { ...request, limit: 1 };
    await work.claim({ ...held, holder: "killed" });
    const [renewed] = await work.claim({ ...held, holder: "killed" });
    await work.claim({ ...held, holder: "other" });
    await work.claim(held);
    revisionIn(await work.put(sending("renewed", startMs), renewed?.revision, { ...request, holder: "killed" }));
    await work.endLeases("killed");
    const taken = await work.claim({ ...request, holder: "other" });
    t.deepEqual(idsOf(taken), ["claimed", "renewed"]);
    t.is((await work.put(sending("renewed", startMs), renewed?.revision)).kind, "conflict");
    await work.endLeases("killed");
    t.deepEqual(await work.claim(request), []);
  });

  promise("a record that another one claims after its lease is that one's", async (t, { work, advance }) => {
    await work.put(sending("one", startMs));
    await work.claim({ ...request, holder: "killed" });
    advance(request.leaseMs);
    await work.claim(request);
    await work.endLeases("killed");
    t.deepEqual(await work.claim(request), []);
  });
}

/** What outlives a process, and what several share. */
export function describeProcesses(promise: DeclarePromise): void {
  promise("records are there after the work-store was closed and opened again", async (t, { work, otherProcess }) => {
    await work.put(draft("one"));
    await work.put(sending("two", startMs));
    await work.close();
    const again = await otherProcess();
    t.deepEqual(idsOf([...(await again.list("draft", "ada")), ...(await again.list("scheduled-send", "ada"))]), ["one", "two"]);
  });

  promise("what one process writes another one reads, and they claim each record once", async (t, { work, otherProcess }) => {
    const other = await otherProcess();
    const ids = ["a", "b", "c", "d", "e"];
    for (const id of ids) await work.put(sending(id, startMs));
    t.deepEqual(idsOf(await other.list("scheduled-send", "ada")), ids);
    const one = { ...request, limit: 1 };
    const claims = await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? work : other).claim(one)));
    t.deepEqual(idsOf(claims.flat()).sort(), ids);
  });
}
