import test from "ava";
import { describeReadStore } from "./conformance.ts";
import { newReadMemory, openMemoryReadStore } from "./memory-read-store.ts";

describeReadStore(test, "memory", async () => {
  const memory = newReadMemory();
  return { open: () => openMemoryReadStore(memory), remove: async () => {} };
});
