import type { SavedItem } from "../reading/saved-items.ts";
import { compareTimestamps } from "../reading/timestamp.ts";
import type { RoomPlan } from "../rooms/room-plan.ts";
import { type Run, send } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import type { Survey } from "../survey.ts";
import { idOf, timeIn } from "./message-steps.ts";

/**
 * Stars what people saved, in the order in which they did. An item is noted as done, so that a later
 * run does not star again what its person has unstarred since.
 */
export async function importSavedItems(run: Run, plans: readonly RoomPlan[], survey: Survey): Promise<void> {
  const { from, report } = run;
  for (const { place, problem } of from.saved.problems) report.note("savedLost", `${place}: ${problem}`);
  const find = placeFinder(plans);
  const done = new Set<string>();
  for (const item of inOrder([...from.saved.items, ...markedItems(run, survey)])) {
    const person = run.people.find(item.personId);
    const found = find(item.conversation);
    const problem =
      person === undefined
        ? "the export does not say who saved it"
        : found === undefined
          ? `there is no conversation ${item.conversation} in the export`
          : undefined;
    if (problem !== undefined || person === undefined || found === undefined) {
      report.note("savedLost", `${item.place}: ${problem}`);
      continue;
    }
    const name = [person.slackId, found.conversation.id, item.timestamp];
    if (done.has(name.join("/"))) continue;
    done.add(name.join("/"));
    await star(run, item, { name, actorId: person.userId, ...found });
  }
}

interface Star {
  readonly name: readonly string[];
  readonly actorId: string;
  readonly roomId: string;
  readonly conversation: RoomPlan["conversations"][number];
}

async function star(run: Run, item: SavedItem, { name, actorId, roomId, conversation }: Star): Promise<void> {
  const step = `saved ${name.join("/")}`;
  if (!(await run.host.isFinished(step))) {
    const savedAt = item.savedAt === undefined ? timeIn(item.timestamp) : new Date(item.savedAt * 1000).toISOString();
    const isDone = await send(run, {
      place: `${item.place}: #${conversation.name}, ${item.timestamp}`,
      lostAs: "savedLost",
      command: {
        type: "StarMessage",
        data: { roomId, messageId: idOf(conversation, item.timestamp) },
        commandId: commandIdOf("save", ...name),
        actorId,
        occurredAt: savedAt,
      },
    });
    if (!isDone) return;
    await run.host.finish(step);
  }
  run.report.taken["saved items"] += 1;
}

/** Conversations by their id, and channels by their name where the item gives only that. */
function placeFinder(plans: readonly RoomPlan[]) {
  const all = plans.flatMap(({ roomId, conversations }) => conversations.map((conversation) => ({ roomId, conversation })));
  const byId = new Map(all.map((one) => [one.conversation.id, one]));
  const byName = new Map(all.map((one) => [one.conversation.name, one]));
  return (written: string) => byId.get(written) ?? byName.get(written.replace(/^#/, ""));
}

/**
 * Messages that are marked as saved were saved by the person whose token made the export: the one
 * who is in each of its direct conversations.
 */
function markedItems({ from }: Run, { savedMessages }: Survey): SavedItem[] {
  const [first = [], ...others] = from.conversations
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ memberIds }) => (memberIds === undefined ? [] : [memberIds]));
  const inEach = first.filter((id) => others.every((members) => members.includes(id)));
  const personId = inEach.length === 1 ? (inEach[0] ?? "") : "";
  return savedMessages.map(({ conversation, timestamp }) => ({
    place: "a message that is marked as saved",
    personId,
    conversation,
    timestamp,
    savedAt: undefined,
  }));
}

const inOrder = (items: readonly SavedItem[]): SavedItem[] =>
  items.toSorted(
    (one, other) =>
      (one.savedAt ?? Number.parseFloat(one.timestamp)) - (other.savedAt ?? Number.parseFloat(other.timestamp)) ||
      compareTimestamps(one.timestamp, other.timestamp),
  );
