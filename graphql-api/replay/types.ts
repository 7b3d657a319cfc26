import { type AnyBlock, knownBlock } from "@logue/command-service/contract/blocks.ts";
import { occurredAt } from "@logue/command-service/contract/event.ts";
import { isTextNow } from "@logue/projection-service/contract/as-of.ts";
import { maySeeHistoric } from "../access.ts";
import { positionCursor } from "../audit/position-cursor.ts";
import type { RequestContext } from "../context.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { markupOf, shownText } from "../messages/message-mentions.ts";
import { erasedText } from "../schema/erased.ts";
import type { HistoricChangeSource } from "./historic-changes.ts";

/** The place of a change in its room's history, as cursors tell it. */
export const historyCursor = positionCursor("roomHistory");

/** The words of a posted or edited message, as they were then. */
interface ToldWords {
  readonly text: string;
  readonly blocks?: readonly AnyBlock[];
  readonly fileIds?: readonly string[];
}

/** Undefined where there are none, and where the viewer may not see them. */
async function wordsOf(change: HistoricChangeSource, context: RequestContext): Promise<ToldWords | undefined> {
  if (change.details.hasWords !== true || (await isWithheld(change, context))) return undefined;
  return change.event.data as unknown as ToldWords;
}

async function isWithheld({ details, event }: HistoricChangeSource, context: RequestContext): Promise<boolean> {
  if (details.hasWords !== true) return false;
  const message = await context.loaders.messages.load(details.messageId ?? "");
  if (message === undefined) return true;
  const place = message.versions.filter(({ replacedPosition }) => replacedPosition <= event.position).length;
  return !isTextNow(message, place) && !maySeeHistoric(context, message);
}

const isErased = ({ event }: HistoricChangeSource): boolean => event.erased?.includes("text") === true;

export const replayTypes = {
  HistoricChange: {
    cursor: ({ event }) => historyCursor.at(event.position),
    position: ({ event }) => event.position,
    recordedAt: ({ event }) => event.created,
    happenedAt: ({ event }) => occurredAt(event),
    actor: ({ event: { metadata } }, _arguments, { services }) =>
      metadata.actorId === undefined || metadata.actorKind === "system" ? null : services.userCache.userOf(metadata.actorId),
    messageId: ({ details }) => details.messageId ?? null,
    message: async ({ details }, _arguments, { loaders }) =>
      details.messageId === undefined ? null : ((await loaders.messages.load(details.messageId)) ?? null),
    text: async (change, _arguments, context) => {
      const words = await wordsOf(change, context);
      if (words === undefined) return null;
      return isErased(change) ? erasedText : shownText({ text: words.text, roomId: change.roomId }, context);
    },
    markup: async (change, _arguments, context) => {
      const words = await wordsOf(change, context);
      return words === undefined ? null : markupOf(words);
    },
    blocks: async (change, _arguments, context) =>
      ((await wordsOf(change, context))?.blocks ?? []).map((stored) => ({
        ...{ stored, known: knownBlock(stored), roomId: change.roomId },
      })),
    files: async (change, _arguments, context) => {
      const fileIds = (await wordsOf(change, context))?.fileIds ?? [];
      const found = await Promise.all(fileIds.map((fileId) => context.loaders.files.load(fileId)));
      return found.filter((file) => file !== undefined);
    },
    isWithheld: (change, _arguments, context) => isWithheld(change, context),
    isErased,
    emoji: ({ details }) => details.emoji ?? null,
    person: ({ details: { personId } }, _arguments, { services }) =>
      personId === undefined ? null : services.userCache.userOf(personId),
    role: ({ details }) => details.role ?? null,
    value: ({ details }) => details.value ?? null,
  },
} satisfies Pick<Resolvers, "HistoricChange">;
