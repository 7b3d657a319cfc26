import { z } from "zod";
import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { idSchema } from "../id-schema.ts";
import { refuseProfile, timeZoneSchema } from "./person-facts.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "./target.ts";
import { actorAndUser } from "./user.ts";

/** What others see beside her messages. */
export const editProfile = defineCommand({
  schema: z.strictObject({
    userId: idSchema,
    displayName: z.string().max(1000),
    title: z.string().max(1000),
    timeZone: timeZoneSchema,
  }),
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["EditProfile"], states: ActorAndUserStates, context: CommandContext): Decision {
  const refusal =
    refuseUnlessSelfOr("users.editAny", states, data.userId, context) ?? refuseProfile(data.displayName, data.title);
  if (refusal !== undefined) return refusal;
  const { user } = states;
  const profile = { displayName: data.displayName.trim(), title: data.title.trim(), timeZone: data.timeZone };
  const isSame = user.displayName === profile.displayName && user.title === profile.title && user.timeZone === profile.timeZone;
  return isSame ? [] : [{ type: "ProfileEdited", data: { userId: data.userId, ...profile } }];
}
