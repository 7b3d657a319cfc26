import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import test from "ava";
import { missedNotifications } from "./missed-notifications.ts";

test("missed messages of one millisecond are told in the order of the log", async (t) => {
  const sent = ["one", "two", "three"].map((id, place) => ({ id, sentAtMs: 1_700_000_000_000, postedPosition: `0${place}` }));
  const found = [2, 0, 1].map((place) => sent[place] as MessageDocument);
  const readStore = { getMany: async () => found } as Pick<ReadStore, "getMany"> as ReadStore;
  const told = await missedNotifications({ readStore, reasonFor: () => "mention" }, [], ["one", "two", "three"]);
  t.deepEqual(
    told.map(({ message }) => message.id),
    ["one", "two", "three"],
  );
});
