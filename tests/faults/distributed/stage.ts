import type { RunningEngine } from "../../engines/engine.ts";
import { kafkaPackage, mongoJavaServerPackage, seaweedfsPackage } from "../../engines/engine-packages.ts";
import { fetchEngines } from "../../engines/fetch-engines.ts";
import { mongoJavaServer } from "../../engines/mongo-java-server/mongo-java-server.ts";
import { seaweedfs } from "../../engines/seaweedfs/seaweedfs.ts";
import type { Cleanup } from "../../support/cleanup.ts";
import type { ServiceName } from "../../support/distributed-logue.ts";
import { type Far, type Lines, layLines, startLinedKafka } from "./lines.ts";
import { openScene, type Scene, sharedEngines } from "./scene.ts";

/** Longer than any fault lasts on a busy machine. */
export const faultMaxMs = 10 * 60_000;

/** Every line between a service and an engine. */
export const everyLine: Readonly<Record<ServiceName, readonly Far[]>> = {
  "command-service": ["EVENT_STORE", "EVENT_BUS", "VAULT"],
  "projection-service": ["EVENT_STORE", "EVENT_BUS", "READ_STORE", "VAULT"],
  "graphql-api": ["EVENT_BUS", "READ_STORE", "VAULT", "WORK_STORE", "BLOB_STORE", "COMMAND_CHANNEL"],
};

/** A Logue with its own engines, so that they can be killed and frozen, and all its lines cut. */
export interface Stage {
  readonly scene: Scene;
  readonly lines: Lines;
  readonly broker: RunningEngine;
  /**
   * The MongoDB of the documents only: sessions and keys are stored elsewhere, as in a real
   * deployment.
   */
  readonly readStore: RunningEngine;
  readonly objectStore: RunningEngine;
}

export async function openStage(cleanup: Cleanup, seed: number): Promise<Stage> {
  await fetchEngines([kafkaPackage, mongoJavaServerPackage, seaweedfsPackage]);
  const readStore = await cleanup.after(mongoJavaServer.start(), ({ stop }) => stop());
  const objectStore = await cleanup.after(seaweedfs.start(), ({ stop }) => stop());
  const bus = await cleanup.after(startLinedKafka(), ({ broker }) => broker.stop());
  const lines = await cleanup.after(layLines(everyLine, bus), ({ close }) => close());
  const scene = await openScene(cleanup, seed, {
    engines: { ...sharedEngines(), kafka: bus.broker.url, s3: objectStore.url },
    environment: { READ_STORE: readStore.url },
    settingsOf: lines.settingsOf,
  });
  return { scene, lines, broker: bus.broker, readStore, objectStore };
}
