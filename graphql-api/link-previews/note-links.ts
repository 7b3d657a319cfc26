import { systemActorId } from "@logue/command-service/contract/commands.ts";
import { linkPreviewsMax } from "@logue/command-service/contract/link-previews.ts";
import { linksIn } from "@logue/command-service/contract/links.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { ReactionsOptions } from "@logue/integrations/index.ts";
import { messages } from "@logue/projection-service/contract/messages.ts";
import type { Services } from "../context.ts";
import { previewRecord } from "./preview-work.ts";

type Needed = Pick<Services, "workStore" | "readStore" | "whenVisible" | "clock">;
type OpenEvents = ReactionsOptions["openEvents"];

const name = "link-previews";
const visibleWithinMs = 10_000;

/** What of a public event about a message is needed. */
interface Words {
  readonly messageId: string;
  readonly roomId: string;
  readonly senderId: string;
  readonly text: string;
}

/**
 * Notes the links of new messages as work, by following the log: once for each message, also when
 * the process stops in between, and without delaying a post. `addedAt` is where the log ended when
 * this ran first, so that no history is read; nor are the messages of imports.
 */
export function notingLinks(services: Needed, addedAt: string): Pick<ReactionsOptions, "integrations" | "instances" | "seenBy"> {
  return {
    instances: async () => [{ id: name, name, actorId: systemActorId, addedAt }],
    seenBy: async (_instance, event, source) => {
      if (!isNewFromAPerson(source, services.clock()) || linksIn((event.data as Words).text).length === 0) return null;
      await services.whenVisible(source.position, busKeyOf(source.stream), visibleWithinMs);
      return event;
    },
    integrations: [
      {
        ...{ name, title: "Link previews" },
        react: {
          events: ["message.posted.v1", "message.edited.v1"],
          handle: async ({ id, data }) => note(services, id, data as Words),
        },
      },
    ],
  };
}

/** After a long stop, or in a log that was moved, old messages get no previews. */
const oldAfterMs = 24 * 3_600_000;

const isNewFromAPerson = ({ metadata, created }: Pick<RecordedEvent, "metadata" | "created">, nowMs: number): boolean =>
  metadata.actorKind !== "system" && nowMs - Date.parse(created) < oldAfterMs;

/** Opens only the events that may hold links: nothing else of the log is decrypted here. */
export const openingWords =
  (openEvents: OpenEvents, clock: () => number): OpenEvents =>
  async (events) => {
    const isWanted = (event: RecordedEvent) => /^Message(?:Posted|Edited)$/.test(event.type) && isNewFromAPerson(event, clock());
    const opened = await openEvents(events.filter(isWanted));
    const byId = new Map(opened.map((event) => [event.id, event]));
    return events.map((event) => byId.get(event.id) ?? event);
  };

/**
 * A link that an earlier text of the message had is not read again: its preview may have been
 * removed.
 */
async function note({ workStore, readStore, clock }: Needed, eventId: string, words: Words): Promise<void> {
  const { messageId, roomId, senderId, text } = words;
  const message = await readStore.get(messages, messageId);
  const known = new Set(message?.versions.flatMap((version) => (version.text === text ? [] : linksIn(version.text))));
  const links = linksIn(text)
    .slice(0, linkPreviewsMax)
    .filter((link) => !known.has(link));
  if (links.length === 0) return;
  const record = previewRecord({ ownerId: senderId, id: eventId }, { messageId, roomId, links, attempts: 0 }, clock());
  await workStore.put(record, null);
}
