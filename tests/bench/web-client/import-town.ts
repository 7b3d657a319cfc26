import { endOf, startNode } from "../../support/child-process.ts";
import { BrowseRoomsDocument, JoinRoomDocument } from "../../support/generated/operations.ts";
import { type House, openOwnHouse } from "../../support/house.ts";
import { registers, signsIn } from "../../support/person.ts";
import { type StartOptions, startLogue } from "../../support/start-logue.ts";

const importMaxMs = 10 * 60_000;

/** A Logue with what a Slack export holds, which Ada owns. `options` names the data folder. */
export async function importTown(file: string, options: StartOptions & { readonly dataFolder: string }): Promise<House> {
  const house = await openOwnHouse(options);
  await house.close();
  const program = startNode(["startup/importing/import.ts", "slack", file, "--data", options.dataFolder]);
  if ((await endOf(program, importMaxMs)) !== 0) throw new Error(`The import failed: ${program.output()}`);
  const logue = await startLogue(options);
  const ada = await signsIn(logue.url, house.ada.name);
  return { logue, ada, comesIn: (name) => registers(logue.url, name), close: () => logue.stop() };
}

/** Lets Ada join the imported channel of that name and returns its id. */
export async function joinImported({ ada }: House, name: string): Promise<string> {
  const { browseRooms } = await ada.query(BrowseRoomsDocument, { first: 100 });
  const room = browseRooms.edges.find(({ node }) => node.name === name)?.node;
  if (room === undefined) throw new Error(`The export has no public channel ${name}.`);
  await ada.does(JoinRoomDocument, { roomId: room.id });
  return room.id;
}
