import test from "ava";
import { ApiError } from "../api/api.ts";
import { Inbox } from "./inbox.svelte.ts";

test("signing out while the rooms are loaded again is no error of the page", async (t) => {
  const answers = [
    async () => ({ inbox: { edges: [] } }),
    () => Promise.reject(new ApiError("UNAUTHENTICATED", "Sign in first.")),
  ];
  let tell: (answer: object) => void = () => undefined;
  let asked = 0;
  const connection = {
    requestPatiently: () => answers[asked++]?.(),
    subscribe: (_id: string, _document: unknown, _variables: unknown, { next }: { next: typeof tell }) => {
      tell = next;
    },
  };
  const people = { refresh: () => undefined };
  const inbox = new Inbox(...([connection, people] as unknown as ConstructorParameters<typeof Inbox>));
  await inbox.open();
  // AVA fails where a rejection is left unhandled.
  tell({ inboxEvents: { __typename: "CaughtUp", cursor: "1" } });
  await new Promise(setImmediate);
  t.is(asked, 2);
});
