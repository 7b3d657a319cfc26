import { setTimeout as pause } from "node:timers/promises";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { RebuiltProjection } from "./rebuild.ts";
import { offerRebuiltVersion } from "./rebuilt-versions.ts";

/** How long a running Logue may take to go on with what was built. */
const takeOverMaxMs = 60_000;

export class NotTakenOver extends Error {
  constructor(projection: string) {
    super(`The running Logue has not taken over ${projection}. It will when it is started again.`);
    this.name = "NotTakenOver";
  }
}

/** Offers what was built to the running Logue, and answers when it is read. */
export async function handOver(versions: readonly RebuiltProjection[], readStore: ReadStore): Promise<void> {
  for (const { projection, version } of versions) await offerRebuiltVersion(readStore, projection.name, version);
  for (const { projection, version } of versions) {
    const untilMs = Date.now() + takeOverMaxMs;
    while (((await readStore.liveVersion(projection.name)) ?? 0) < version) {
      if (Date.now() > untilMs) throw new NotTakenOver(projection.name);
      await pause(100);
    }
  }
}
