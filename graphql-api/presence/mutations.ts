import { refuse } from "@logue/command-service/contract/refusals.ts";
import { membershipOf, signedIn } from "../access.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";

/** Signals change no document, so these mutations are no commands. */
export const presenceMutations: Pick<MutationResolvers, "setTyping" | "setPresence" | "setIdle" | "setInSight"> = {
  setTyping: async (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const { roomId, isTyping } = input;
    const membership = await membershipOf(context, userId, roomId);
    if (membership === undefined) return { roomId: null, refusal: refuse("RoomUnknown") };
    context.services.presence.type(userId, roomId, isTyping);
    return { roomId, refusal: null };
  },
  setIdle: (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const idleForMs = Math.max(0, input.seconds) * 1_000;
    return { presence: context.services.presence.noteInput(userId, idleForMs), refusal: null };
  },
  // Which rooms there are is not looked up: it changes the person's own notifications alone.
  setInSight: (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const { clientId, roomId = null, threadRootId = null } = input;
    context.services.presence.setInSight(userId, clientId, roomId === null ? null : { roomId, threadRootId });
    return { roomId, refusal: null };
  },
  setPresence: (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    return { presence: context.services.presence.choose(userId, input.presence), refusal: null };
  },
};
