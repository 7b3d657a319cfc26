import test from "ava";
import { describeCommandChannel } from "./conformance.ts";
import { openLocalCommandChannel } from "./local-command-channel.ts";

describeCommandChannel(test, "local channel", async (handle) => openLocalCommandChannel(handle));

test("an error of the handler reaches the sender unchanged", async (t) => {
  const failure = new Error("A bug.");
  const channel = openLocalCommandChannel(() => Promise.reject(failure));
  await t.throwsAsync(
    channel.send({ commandId: "1", type: "Any", data: {}, actorId: "ada", actorKind: "user", correlationId: "1" }),
    { is: failure },
  );
});
