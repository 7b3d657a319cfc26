import test from "ava";
import { describeEventStore } from "../conformance/conformance.ts";
import { openMemoryEventStore } from "./memory-event-store.ts";

describeEventStore(
  test,
  "memory",
  async () => {
    const store = openMemoryEventStore();
    return { store, dispose: () => store.close() };
  },
  {
    reopen: "it lives as long as its process",
    startWriterProcess: "it lives as long as its process",
    breakServer: "it has no server",
    beginOutage: "it has nothing that could be out of order",
  },
);
