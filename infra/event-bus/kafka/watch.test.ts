import test from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import type { KafkaAdmin } from "./admin.ts";
import type { Assignment, Membership } from "./membership.ts";
import { defaultKafkaSettings } from "./settings.ts";
import { watchMembership } from "./watch.ts";

const settings = { ...defaultKafkaSettings, watchEveryMs: 2 };

interface Scene {
  handled: number;
  isHandling: boolean;
  high: string;
  asked: number;
  failure: Error | undefined;
  readonly paused: Set<number>;
}

function watch(changes: Partial<Scene> = {}): { scene: Scene; unwatch: () => void } {
  const scene: Scene = { handled: 0, isHandling: false, high: "5", asked: 0, failure: undefined, paused: new Set(), ...changes };
  const assignment: Assignment = {
    partitions: [0],
    positions: new Map([[0, 3n]]),
    paused: scene.paused,
    isEnding: false,
    isRevoked: false,
  };
  const membership: Membership = {
    joined: Promise.resolve(),
    ended: new Promise(() => {}),
    assignment: () => assignment,
    activity: () => ({ handled: scene.handled, isHandling: scene.isHandling }),
    fail: (error) => {
      scene.failure ??= error;
    },
    stop: async () => {},
  };
  const offsets = () => [{ partition: 0, low: "0", high: scene.high, offset: scene.high }];
  const admin = {
    ask: async () => {
      scene.asked += 1;
      return offsets();
    },
    close: async () => {},
  } as Partial<Record<keyof KafkaAdmin, unknown>> as KafkaAdmin;
  return { scene, unwatch: watchMembership(membership, "rooms", { admin, settings }) };
}

test("a consumer that handles nothing although there is something to read is ended", async (t) => {
  const { scene, unwatch } = watch();
  await until(() => scene.failure !== undefined);
  unwatch();
  t.regex(scene.failure?.message ?? "", /stopped moving/);
});

test("a consumer that has read everything, waits for a retry, or handles a batch is not ended", async (t) => {
  const atEnd = watch({ high: "3" });
  const retrying = watch({ paused: new Set([0]) });
  const working = watch({ isHandling: true });
  await until(() => atEnd.scene.asked > 10 && retrying.scene.asked > 10);
  for (const { scene, unwatch } of [atEnd, retrying, working]) {
    unwatch();
    t.is(scene.failure, undefined);
  }
});
