import test from "ava";
import { describeVault } from "./conformance.ts";
import { openMemoryVault } from "./memory-vault.ts";

const isDurable = false;

describeVault(
  test,
  "memory vault",
  async (startMs) => {
    let nowMs = startMs;
    const open = () => openMemoryVault(() => nowMs);
    return {
      vault: open(),
      reopen: async () => open(),
      giveMasterKey: () => undefined,
      takeMasterKey: () => undefined,
      advance: (milliseconds) => {
        nowMs += milliseconds;
      },
    };
  },
  isDurable,
);
