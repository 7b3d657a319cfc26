import test from "ava";
import { openDataKeys } from "../event-store/personal-data/data-keys.ts";
import { openMemoryVault } from "../vault/memory-vault.ts";
import { holdWork } from "./hold-work.ts";
import { openMemoryWorkStore } from "./memory-work-store.ts";
import { sealWork } from "./seal-work.ts";
import { serverOwnerId } from "./work-store.ts";

const key = { kind: "integration-watch", ownerId: serverOwnerId, id: "1" } as const;

async function scene() {
  const clock = (): number => 1_000;
  const workStore = sealWork(openMemoryWorkStore(clock), { keys: openDataKeys(openMemoryVault()) });
  await workStore.put({ ...key, value: 0, updatedAt: new Date(clock()).toISOString() }, null);
  const claimed = await workStore.get(key);
  if (claimed === undefined) throw new Error("There is no record.");
  const held = () => holdWork<number>({ workStore, clock }, claimed, () => new Error("taken"));
  return { workStore, held };
}

test("writes that are asked for at once are made one after the other, each of what the one before left", async (t) => {
  const { workStore, held } = await scene();
  const work = held();
  await Promise.all(
    [1, 2, 3].map((step) =>
      work.write(
        (value) => 10 * value + step,
        () => null,
      ),
    ),
  );
  t.is(work.value(), 123);
  t.is((await workStore.get(key))?.value, 123);
});

test("a process that lost the record writes nothing, and is told so by each write", async (t) => {
  const { workStore, held } = await scene();
  const [one, other] = [held(), held()];
  await other.write(
    () => 7,
    () => 2_000,
  );
  for (const _ of [1, 2])
    await t.throwsAsync(
      one.write(
        () => 8,
        () => null,
      ),
      { message: "taken" },
    );
  t.like(await workStore.get(key), { value: 7, dueAtMs: 2_000 });
  t.is(one.value(), 0);
});
