import test from "ava";
import { describeWorkStore } from "./conformance.ts";
import { openMemoryWorkStore } from "./memory-work-store.ts";

const canReopen = false;

describeWorkStore(
  test,
  "memory work-store",
  async (startMs) => {
    let nowMs = startMs;
    const open = () => openMemoryWorkStore(() => nowMs);
    const advance = (milliseconds: number) => {
      nowMs += milliseconds;
    };
    return { store: open(), openAgain: async () => open(), advance };
  },
  canReopen,
);
