import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { ImportHost, ImportOptions, ImportReport, OpenedExport } from "../integration.ts";
import type { SlackNames } from "../markup/markup.ts";
import { createDownload, type Download } from "./messages/downloads.ts";
import { importSavedItems } from "./messages/import-saved-items.ts";
import { uploadsById } from "./messages/keep-files.ts";
import { importPeople } from "./people/import-people.ts";
import type { People } from "./people/people.ts";
import { createPeople } from "./people/people.ts";
import { importAvatars } from "./pictures/import-avatars.ts";
import { importEmoji } from "./pictures/import-emoji.ts";
import type { PictureSource } from "./pictures/picture-source.ts";
import { openSlackExport, type SlackExport } from "./reading/slack-export.ts";
import { createReport, type SlackReport } from "./report/report.ts";
import { importRoom, type PreparedRoom, prepareRoom } from "./rooms/import-room.ts";
import { planRooms, type RoomPlan } from "./rooms/room-plan.ts";
import type { Run } from "./run.ts";
import { type Survey, surveyExport } from "./survey.ts";

/** Opens a Slack export and reads it through. See `Importer.open`. */
export async function openExport(
  source: string,
  options: ImportOptions,
  progress: ImportHost["progress"],
): Promise<OpenedExport> {
  const from = await openSlackExport(source);
  try {
    const people = createPeople(from.users);
    const report = createReport();
    const survey = await surveyExport(from, people, report, progress);
    people.nameAll(report);
    return {
      import: (host) => importAll({ from, people, report, survey, options, host }),
      close: () => from.close(),
    };
  } catch (error) {
    from.close();
    throw error;
  }
}

interface Surveyed {
  readonly from: SlackExport;
  readonly people: People;
  readonly report: SlackReport;
  readonly survey: Survey;
  readonly options: ImportOptions;
  readonly host: ImportHost;
}

/** With a token the import may use the network; then pictures are fetched too, behind the guard. */
async function importAll(surveyed: Surveyed): Promise<ImportReport> {
  const { token, outgoing } = surveyed.options;
  if (token === undefined || outgoing !== undefined) return importWith(surveyed, outgoing);
  const guarded = openOutgoing();
  return importWith(surveyed, guarded).finally(() => guarded.close());
}

/** People first, because everything has an author; then room by room. */
async function importWith({ survey, ...surveyed }: Surveyed, outgoing: PictureSource["outgoing"]): Promise<ImportReport> {
  const { from, people, report } = surveyed;
  const roomIds = new Map<string, string>();
  const emojiAliases = new Map<string, string>();
  const run: Run = {
    ...surveyed,
    names: { ...namesOf(from, people, survey, roomIds), emojiName: (name) => emojiAliases.get(name) ?? name },
    uploads: uploadsById(from.uploads),
    download: downloadOf(surveyed.options),
    pictures: { archive: from.archive, outgoing },
    customEmoji: new Set(),
    emojiAliases,
    done: { messages: 0 },
    startedAt: startOf(from),
  };
  await importPeople(run);
  await importAvatars(run);
  for (const name of await importEmoji(run)) run.customEmoji.add(name);
  const plans = planRooms(from.conversations, people, survey.speakers, report);
  // Texts name rooms by the ids of here, so all rooms are there before the first text.
  const rooms: PreparedRoom[] = [];
  for (const plan of plans) rooms.push(await prepareRoom(run, plan, survey));
  for (const { plan, opened } of rooms) if (opened !== undefined) noteRoomIds(roomIds, plan);
  for (const room of rooms) await importRoom(run, room, survey);
  await importSavedItems(run, plans, survey);
  return report.result();
}

const downloadOf = ({ token, fetch }: ImportOptions): Download | undefined =>
  token === undefined ? undefined : createDownload({ token, ...(fetch !== undefined && { fetch }) });

/** Only channels have a name by which a text can call them. */
function noteRoomIds(roomIds: Map<string, string>, { kind, roomId, conversations }: RoomPlan): void {
  if (kind === "channel") for (const { id } of conversations) roomIds.set(id, roomId);
}

function namesOf(
  from: SlackExport,
  people: People,
  { groupNames }: Survey,
  roomIds: ReadonlyMap<string, string>,
): Omit<SlackNames, "emojiName"> {
  const channels = new Map(from.conversations.map(({ id, name }) => [id, name]));
  return {
    userName: (id) => people.find(id)?.name,
    userId: (id) => people.find(id)?.userId,
    channelName: (id) => channels.get(id),
    roomId: (id) => roomIds.get(id),
    groupName: (id) => groupNames.get(id),
  };
}

/** An export has no time of a user's registration: users exist since the first channel does. */
function startOf(from: SlackExport): string {
  const seconds = from.conversations.flatMap(({ createdAt }) => createdAt ?? []);
  const days = from.conversations.flatMap(({ dayFiles }) =>
    dayFiles.map((name) => /\/(\d{4}-\d{2}-\d{2})/.exec(name)?.[1] ?? ""),
  );
  const firstDay = days.filter((day) => !Number.isNaN(Date.parse(day))).sort()[0];
  if (seconds.length > 0) return new Date(Math.min(...seconds) * 1000).toISOString();
  return new Date(firstDay ?? Date.now()).toISOString();
}
