import type { Person } from "../people/person.ts";
import { type Run, send, severalAtOnce } from "../run.ts";
import { commandIdOf } from "../slack-ids.ts";
import { keepPicture } from "./keep-picture.ts";
import { pictureFrom } from "./picture-source.ts";

const picturesAtOnceMax = 4;
const step = "pictures";

/** Gives people the pictures that they chose in Slack, once. */
export async function importAvatars(run: Run): Promise<void> {
  if (await run.host.isFinished(step)) return;
  const people = [...run.people.all.values()].filter(({ pictureUrl }) => pictureUrl !== "");
  let left = 0;
  await severalAtOnce(people, picturesAtOnceMax, async (person, index) => {
    run.host.progress(index, people.length, "pictures of people");
    if (!(await importAvatar(run, person))) left += 1;
  });
  if (left > 0) run.report.note("notInExport", `Pictures of ${left} people. With a token they are fetched from Slack`);
  else await run.host.finish(step);
}

/** Returns false when there is nowhere to take the picture from. */
async function importAvatar(run: Run, { slackId, userId, pictureUrl }: Person): Promise<boolean> {
  const picture = pictureFrom(run.pictures, (name) => name.includes(`__avatars/${slackId}/`), pictureUrl);
  if (picture === undefined) return false;
  const place = `users.json, ${slackId}: the picture`;
  const fileId = await keepPicture(run, { place, of: ["avatar", slackId], picture, uploaderId: userId, isEmoji: false });
  if (fileId === undefined) return true;
  const command = { actorId: userId, commandId: commandIdOf("avatar", slackId), occurredAt: run.startedAt };
  await send(run, { place, command: { type: "ChooseAvatar", data: { userId, fileId }, ...command } });
  return true;
}
