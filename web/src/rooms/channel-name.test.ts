import test from "ava";
import { channelNameOf } from "./channel-name.ts";

test("the words for a channel become a name that is allowed", (t) => {
  const names = {
    "Marketing Team": "marketing-team",
    "  #Harbour  ": "harbour",
    "Q&A": "qa",
    "--ops": "ops",
    "v2.0_beta-1": "v2.0_beta-1",
    "Über uns": "über-uns",
    "港 です": "港-です",
    "!?": "",
  };
  t.deepEqual(Object.fromEntries(Object.keys(names).map((words) => [words, channelNameOf(words)])), names);
});
