import { defineCommand } from "../command.ts";
import { actorAndUser } from "../users/actor.ts";
import { addFactor } from "./add-authenticator.ts";

/** A passkey is a second factor from now on, and signs its owner in alone where it checks the person. */
export const addPasskey = defineCommand("AddPasskey", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide: (data, states, context) => addFactor("passkey", data, states, context) }],
});
