import test from "ava";
import { countedName } from "./counted-name.ts";

test("one thing is named in the singular, none and several in the plural", (t) => {
  const names = ["people", "channels", "messages", "replies", "reactions", "saved items"];
  t.deepEqual(
    names.map((name) => countedName(name, 1)),
    ["person", "channel", "message", "reply", "reaction", "saved item"],
  );
  for (const count of [0, 2])
    t.deepEqual(
      names.map((name) => countedName(name, count)),
      names,
    );
});
