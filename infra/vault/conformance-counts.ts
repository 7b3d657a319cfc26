import type { DeclarePromise } from "./conformance.ts";

const [inAnHour, inTwoHours] = ["2026-01-01T01:00:00.000Z", "2026-01-01T02:00:00.000Z"];

/** The promises about counts. */
export function describeCounts(promise: DeclarePromise): void {
  promise("of many parallel additions to one count each returns another number", async (t, { vault: { counts } }) => {
    const numbers = await Promise.all(Array.from({ length: 20 }, () => counts.add("ada", inAnHour)));
    t.deepEqual(
      numbers.sort((one, other) => one - other),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    t.is(await counts.add("grace", inAnHour), 1);
  });

  promise("a count ends when its first addition says, and then begins again", async (t, { vault: { counts }, advance }) => {
    t.is(await counts.add("ada", inAnHour), 1);
    t.is(await counts.add("ada", inTwoHours), 2);
    advance(3_599_999);
    t.is(await counts.add("ada", inTwoHours), 3);
    advance(1);
    const numbers = await Promise.all(Array.from({ length: 5 }, () => counts.add("ada", inTwoHours)));
    t.deepEqual(numbers.toSorted(), [1, 2, 3, 4, 5]);
    advance(3_600_000);
    t.is(await counts.add("ada", "2026-01-01T03:00:00.000Z"), 1);
  });

  promise("what is taken away can be added again, and a count that was ended begins again", async (t, { vault: { counts } }) => {
    await counts.takeAway("ada");
    for (const number of [1, 2]) t.is(await counts.add("ada", inAnHour), number);
    await counts.takeAway("ada");
    t.is(await counts.add("ada", inAnHour), 2);
    for (let time = 0; time < 5; time += 1) await counts.takeAway("ada");
    t.is(await counts.add("ada", inAnHour), 1);
    await counts.end("ada");
    await counts.end("ada");
    t.is(await counts.add("ada", inAnHour), 1);
  });

  promise("removing what has expired leaves counts that run, and no secret is among counts", async (t, { vault, advance }) => {
    await vault.counts.add("over", inAnHour);
    await vault.counts.add("running", "2026-01-09T00:00:00.000Z");
    advance(3 * 24 * 3_600_000);
    await vault.deleteExpired();
    t.is(await vault.counts.add("running", inAnHour), 2);
    t.deepEqual(await vault.page(undefined, 10), []);
  });
}
