import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { signedIn } from "../access.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import type { DraftContent } from "./drafts.ts";
import { refuseContent } from "./refuse-content.ts";

/** Drafts change no document and are no history, so these mutations are no commands. */
export const draftMutations: Pick<MutationResolvers, "saveDraft" | "deleteDraft"> = {
  saveDraft: async (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const { roomId, text, fileIds, threadRootId = null, quotedMessageId = null } = input;
    const alsoInRoom = input.alsoInRoom && threadRootId !== null;
    const content: DraftContent = { roomId, threadRootId, text, fileIds: [...new Set(fileIds)], quotedMessageId, alsoInRoom };
    const refusal = await refuseContent(context, content);
    const saved = refusal ?? (await context.services.drafts.save(userId, content, input.revision));
    if (isRefusal(saved)) return { revision: null, updatedAt: null, refusal: saved };
    return { ...saved, refusal: null };
  },
  /**
   * The room is not checked, so that a draft can be deleted when its author may no longer see the
   * room.
   */
  deleteDraft: async (_mutation, { input }, context) => {
    const { userId } = signedIn(context);
    const { roomId, threadRootId = null, revision } = input;
    const refusal = await context.services.drafts.clear(userId, { roomId, threadRootId }, revision ?? undefined);
    return refusal === undefined ? { roomId, refusal: null } : { roomId: null, refusal };
  },
};
