import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { openBrowserThatKeepsParts } from "../../support/browser.ts";
import { openOwnHouse } from "../../support/house.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { fillRoom, readAll, type Town } from "./fill-room.ts";
import { measureFirstMessage } from "./first-message.ts";
import { measureIdle } from "./idle.ts";
import { importTown, joinImported } from "./import-town.ts";
import { measureRoomSwitch } from "./room-switch.ts";
import { measureScrolling } from "./scrolling.ts";
import { measureTyping } from "./typing.ts";

/** One line of the table: what was measured, what came out, what is wanted. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly wanted: string;
}

const { values, positionals: only } = parseArgs({
  options: { quick: { type: "boolean" }, messages: { type: "string" }, export: { type: "string" }, channel: { type: "string" } },
  allowPositionals: true,
});
const messages = Number(values.messages ?? (values.quick ? 600 : 10_500));
/** A channel with 6,512 messages in the export that Logue is tried with. */
const roomName = values.export === undefined ? "town" : (values.channel ?? "new-members");

const measurements: Readonly<Record<string, (town: Town) => Promise<readonly Figure[]>>> = {
  first: measureFirstMessage,
  switch: measureRoomSwitch,
  typing: measureTyping,
  scrolling: measureScrolling,
  idle: measureIdle,
};

const environment = { REQUESTS_PER_MINUTE_PER_PERSON: "1000000", REQUESTS_PER_MINUTE_PER_ADDRESS: "1000000" };
const folder = await temporaryFolder();
const [house, browser] = await Promise.all([
  values.export === undefined
    ? openOwnHouse({ environment })
    : importTown(values.export, { environment, dataFolder: folder.path }),
  openBrowserThatKeepsParts(),
]);
try {
  const roomId = await (values.export === undefined ? fillRoom(house, messages) : joinImported(house, roomName));
  const town: Town = { house, browser, roomId, roomName, numbers: await readAll(house, roomId) };
  console.log(`A room of ${town.numbers.size} messages, ${cpus().length} cores, ${browser.version()}.\n`);
  console.log("| measured | figure | wanted |\n|---|---|---|");
  for (const [name, measure] of Object.entries(measurements)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const { what, figure, wanted } of await measure(town)) console.log(`| ${what} | ${figure} | ${wanted} |`);
  }
} finally {
  await browser.close();
  await house.close();
  await folder.remove();
}
