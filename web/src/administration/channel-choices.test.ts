import test from "ava";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { ChannelChoices } from "./channel-choices.svelte.ts";

const harbour = "01960000-0000-7000-8000-000000000001";
const tides = "01960000-0000-7000-8000-000000000002";
const hidden = "01960000-0000-7000-8000-000000000003";

/** The viewer is in #harbour; #tides is public. */
function choices(): ChannelChoices {
  const own = [{ room: { id: harbour, name: "harbour" } }];
  const inbox = { channels: own, find: (id: string) => own.find(({ room }) => room.id === id) };
  const answers = ({ roomId }: { readonly roomId?: string }) => ({
    room: roomId === tides ? { id: tides, name: "tides" } : null,
    browseRooms: { edges: [{ node: { id: tides, name: "tides" } }] },
  });
  const connection = { request: async (_document: unknown, variables: { readonly roomId?: string }) => answers(variables) };
  return new ChannelChoices({ inbox, connection } as unknown as Workspace);
}

test("a stored channel is shown by its name, and one that the viewer cannot see by none", async (t) => {
  const channels = choices();
  t.is(await channels.wordsOf(harbour), "harbour");
  t.is(await channels.wordsOf(tides), "tides");
  t.is(await channels.wordsOf(hidden), "");
  t.is(await channels.wordsOf("written-as-name"), "written-as-name");
});

test("a channel is chosen by its name, with or without #, and also one that the viewer is not in", async (t) => {
  const channels = choices();
  t.is(await channels.idOf("#Harbour "), harbour);
  t.is(await channels.idOf("tides"), tides);
  t.is(await channels.idOf("nowhere"), undefined);
  t.deepEqual(channels.named("#ti"), ["tides"]);
});
