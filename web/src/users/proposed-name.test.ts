import test from "ava";
import { proposedName } from "./proposed-name.ts";

test("a user name is proposed from the name that others see", (t) => {
  const proposals = {
    "Ann Berg": "ann.berg",
    "  Zoë O'Neill ": "zoe.o.neill",
    "J.-P. Dupont": "j.-p.dupont",
    "李 小龍": "",
    Ån: "an",
  };
  for (const [displayName, name] of Object.entries(proposals)) t.is(proposedName(displayName), name, displayName);
});

test("a long name is cut where the name still ends in a letter or a digit", (t) => {
  t.is(proposedName(`${"a".repeat(63)} berg`), "a".repeat(63));
});
