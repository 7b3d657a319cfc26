import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openS3BlobStore } from "@logue/infra/blob-store/s3-blob-store.ts";
import { openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import { sealTopics } from "@logue/infra/event-bus/seal-topics.ts";
import test from "ava";
import { chosenBackup, readIndex } from "../../startup/backup/backup-place.ts";
import { backsUp, openStoresIn, placeOn } from "../../startup/backup/testing/backed-up-folder.ts";
import { claimFolder, writeRestored } from "../../startup/backup/write-restored.ts";
import { topicTarget } from "../../startup/replay/targets.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";
import { engineUrl } from "./engine-urls.ts";

/** The same server, with a bucket that nothing else uses. */
function ownBucket(): string {
  const url = new URL(engineUrl("S3_URL"));
  url.pathname = `/backups-${randomUUID()}`;
  return url.href;
}

test("a backup lies in a bucket, copies only what is new, and is restored from there", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  await mkdir(join(folder.path, "data"));
  const stores = await openStoresIn(join(folder.path, "data"));
  t.teardown(() => stores.close());
  const place = placeOn(await openS3BlobStore({ url: ownBucket() }));
  t.teardown(() => place.close());
  await stores.posts(randomUUID(), ...Array.from({ length: 1_000 }, (_, number) => `${number} `.repeat(100)));
  await stores.uploads("departures");
  const first = await backsUp(stores, place, { keptCount: 1 });
  t.true(first.copiedBytes > 300_000);
  t.is((await backsUp(stores, place, { keptCount: 1 })).copiedBytes, 0);
  await stores.posts(randomUUID(), "later");
  await backsUp(stores, place, { keptCount: 1 });
  const into = join(folder.path, "restored");
  claimFolder(into);
  await writeRestored(place, chosenBackup(await readIndex(place), undefined), into);
  const restored = await openStoresIn(into);
  t.teardown(() => restored.close());
  t.deepEqual(await restored.texts(), await stores.texts());
});

test("on Kafka, replayed events and sealed documents are read as they were published", async (t) => {
  const url = `kafka://${engineUrl("KAFKA_BROKERS").replace(/^kafka:\/\//, "")}`;
  const cluster = await openKafkaEventBus({ url });
  t.teardown(() => cluster.close());
  const bus = sealTopics(cluster, { key: Buffer.alloc(32, 7), isOn: true });
  const topic = `replayed-${randomUUID()}`;
  await bus.declareTopics([{ name: topic, partitions: 2, retentionMs: 600_000, holdsDocuments: true }]);
  const events = ["one", "two", "three"].map((text) => ({
    key: "room",
    event: {
      id: randomUUID(),
      type: "message.posted.v1",
      occurredAt: "2026-01-01T00:00:00.000Z",
      actorId: "ada",
      data: { text },
    },
  })) as never;
  await topicTarget(bus, topic).send(events);
  const heard: string[] = [];
  const reading = await bus.consume({
    ...{ topic, group: randomUUID(), from: "earliest", batchSize: 10 },
    handle: async (records) => void heard.push(...records.map(({ value }) => String(JSON.parse(value).data.text))),
  });
  t.teardown(() => reading.stop());
  await waitUntil("all events to be read", () => heard.length === 3);
  t.deepEqual(heard, ["one", "two", "three"]);
  const stored = (await cluster.lastRecords(topic)).map(({ value }) => value).join("");
  t.notRegex(stored, /message\.posted|three/);
});
