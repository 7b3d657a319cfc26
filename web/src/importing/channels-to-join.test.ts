import test from "ava";
import { ApiError, type Connection } from "../api/api.ts";
import { BrowseRoomsDocument } from "../generated/operations.ts";
import { ChannelsToJoin } from "./channels-to-join.svelte.ts";

interface Server {
  /** Pages of channels by name; a star marks those that the viewer is in. */
  readonly pages: readonly (readonly string[])[];
  /** What a channel answers to the wish to join: a code, or an error. */
  readonly answers?: Readonly<Record<string, string | Error>>;
}

function setUp({ pages, answers = {} }: Server) {
  const joined: string[] = [];
  const browse = (after: string | null) => {
    const page = Number(after ?? 0);
    const edges = (pages[page] ?? []).map((name) => {
      const plain = name.replace("*", "");
      return { isMember: name.endsWith("*"), node: { id: plain, name: plain } };
    });
    return { browseRooms: { edges, pageInfo: { hasNextPage: page + 1 < pages.length, endCursor: String(page + 1) } } };
  };
  const join = (roomId: string) => {
    const answer = answers[roomId];
    if (answer instanceof Error) throw answer;
    joined.push(roomId);
    return { joinRoom: { refusal: answer ? { code: answer, meaning: "It is archived.", remedy: "Unarchive it." } : null } };
  };
  const requestPatiently = async (
    document: unknown,
    asked: { readonly after: string | null; readonly input: { readonly roomId: string } },
  ) => (document === BrowseRoomsDocument ? browse(asked.after) : join(asked.input.roomId));
  return {
    joined,
    list: new ChannelsToJoin({ requestPatiently: requestPatiently as unknown as Connection["requestPatiently"] }),
  };
}

const namesIn = ({ channels }: ChannelsToJoin) => channels?.map(({ name }) => name);

test("the public channels of all pages that the viewer is not in are joined", async (t) => {
  const { list, joined } = setUp({
    pages: [
      ["general*", "harbour"],
      ["tides", "pier*"],
    ],
  });
  await list.load();
  t.deepEqual(namesIn(list), ["harbour", "tides"]);
  await list.joinAll();
  t.deepEqual(joined, ["harbour", "tides"]);
  t.is(list.joinedCount, 2);
  t.deepEqual(namesIn(list), []);
  t.is(list.problem, null);
});

test("a channel that was joined elsewhere meanwhile counts as joined", async (t) => {
  const { list } = setUp({ pages: [["harbour"]], answers: { harbour: "AlreadyAMember" } });
  await list.load();
  await list.joinAll();
  t.deepEqual(namesIn(list), []);
});

test("a channel that cannot be joined is named with the reason, and the rest stay to be tried again", async (t) => {
  const { list, joined } = setUp({ pages: [["harbour", "old", "tides"]], answers: { old: "RoomArchived" } });
  await list.load();
  await list.joinAll();
  t.is(list.problem, "#old could not be joined. It is archived. Unarchive it.");
  t.deepEqual(namesIn(list), ["old", "tides"]);
  t.deepEqual([list.joinedCount, list.isJoining], [1, false]);
  t.deepEqual(joined, ["harbour", "old"]);
});

test("an error is told in words too", async (t) => {
  const { list } = setUp({ pages: [["harbour"]], answers: { harbour: new ApiError("Unknown", "It broke.") } });
  await list.load();
  await list.joinAll();
  t.is(list.problem, "#harbour could not be joined. It broke.");
});
