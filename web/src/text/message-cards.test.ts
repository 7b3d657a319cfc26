import test from "ava";
import type { Connection } from "../api/api.ts";
import { messageCards } from "./message-cards.ts";

test("a linked message that an overloaded Logue does not give at once is asked for again, and is not said to be missing", async (t) => {
  const connection: Partial<Connection> = {
    request: () => Promise.reject(new Error("Overloaded")),
    requestPatiently: async () => ({ message: { id: "m1" } }) as never,
  };
  const cards = messageCards(connection as Connection);
  t.is((await cards.find("m1"))?.id, "m1");
  t.is(cards.find("m1"), cards.find("m1"));
});
