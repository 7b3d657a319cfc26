import { cpus } from "node:os";
import { openBrowserThatKeepsParts } from "../../support/browser.ts";
import { openOwnHouse } from "../../support/house.ts";
import { fillRoom, type Town } from "./fill-room.ts";
import { measureFirstMessage } from "./first-message.ts";
import { measureIdle } from "./idle.ts";
import { measureRoomSwitch } from "./room-switch.ts";
import { measureScrolling } from "./scrolling.ts";
import { measureTyping } from "./typing.ts";

/** One line of the table: what was measured, what came out, what is wanted. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly wanted: string;
}

const isQuick = process.argv.includes("--quick");
const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const messages = isQuick ? 600 : 10_500;

const measurements: Readonly<Record<string, (town: Town) => Promise<readonly Figure[]>>> = {
  first: measureFirstMessage,
  switch: measureRoomSwitch,
  typing: measureTyping,
  scrolling: measureScrolling,
  idle: measureIdle,
};

const [house, browser] = await Promise.all([
  openOwnHouse({ environment: { REQUESTS_PER_MINUTE_PER_PERSON: "1000000", REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000" } }),
  openBrowserThatKeepsParts(),
]);
try {
  const roomId = await fillRoom(house, messages);
  const town: Town = { house, browser, roomId, messages };
  console.log(`A room of ${messages} messages, ${cpus().length} cores, ${browser.version()}.\n`);
  console.log("| measured | figure | wanted |\n|---|---|---|");
  for (const [name, measure] of Object.entries(measurements)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const { what, figure, wanted } of await measure(town)) console.log(`| ${what} | ${figure} | ${wanted} |`);
  }
} finally {
  await browser.close();
  await house.close();
}
