import test from "ava";
import { newCleanup } from "../../support/cleanup.ts";
import { describeBrokerFaults } from "./broker-faults.ts";
import { describeEventStoreFaults } from "./event-store-faults.ts";
import { describeLineFaults } from "./line-faults.ts";
import { describeObjectStoreFaults } from "./object-store-faults.ts";
import { describeReadStoreFaults } from "./read-store-faults.ts";
import { faultMaxMs, openStage } from "./stage.ts";

const seed = 20_261_200;

// One Logue goes through all faults, so that lasting damage of an earlier fault is seen in a later
// test.
const cleanup = newCleanup();
const opening = openStage(cleanup, seed);
test.after.always(() => cleanup.run());

describeBrokerFaults(test, opening);
describeEventStoreFaults(test, opening);
describeReadStoreFaults(test, opening);
describeObjectStoreFaults(test, opening);
checkReplayAfter("the faults of engines");
describeLineFaults(test, opening);
checkReplayAfter("the cuts");

function checkReplayAfter(faults: string): void {
  test.serial(`after ${faults} the documents are what a replay of the log gives`, async (t) => {
    t.timeout(faultMaxMs);
    const { scene } = await opening;
    await scene.equalsReplay(t);
  });
}
