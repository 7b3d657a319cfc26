import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { messageText, seededRandom } from "./words.ts";

const peopleCount = 100;
const daysCount = 250;
const startsAt = 1_600_000_000;
const daySeconds = 86_400;

const userIdOf = (index: number): string => `U${String(index).padStart(4, "0")}`;

/**
 * A Slack export of one channel with so many messages over 250 days: two of five reply in threads,
 * one of ten has a reaction.
 */
export async function writeSlackExport(file: string, messageCount: number): Promise<void> {
  const random = seededRandom(20_261_127);
  const below = (max: number): number => random() % max;
  const zip = new ZipFile();
  const add = (name: string, content: unknown): void => zip.addBuffer(Buffer.from(JSON.stringify(content)), name);
  const users = Array.from({ length: peopleCount }, (_, index) => userIdOf(index));
  add(
    "users.json",
    users.map((id) => ({ id, name: id.toLowerCase(), profile: { real_name: `Person ${id}`, email: `${id}@example.org` } })),
  );
  add("channels.json", [{ id: "C1", name: "large", created: startsAt, creator: userIdOf(0), members: users }]);
  const perDay = Math.ceil(messageCount / daysCount);
  for (let day = 0; day * perDay < messageCount; day += 1) {
    const roots: string[] = [];
    const messages = Array.from({ length: Math.min(perDay, messageCount - day * perDay) }, (_, index) => {
      const ts = `${startsAt + day * daySeconds + Math.floor((index * daySeconds) / perDay)}.${String(index).padStart(6, "0")}`;
      const root = roots.length > 0 && below(5) < 2 ? roots[below(roots.length)] : undefined;
      if (root === undefined) roots.push(ts);
      const reactions = below(10) === 0 ? [{ name: "+1", users: [userIdOf(below(peopleCount))], count: 1 }] : [];
      const text = messageText(1, day * perDay + index);
      return {
        type: "message",
        user: userIdOf(below(peopleCount)),
        text,
        ts,
        reactions,
        ...(root !== undefined && { thread_ts: root }),
      };
    });
    add(`large/${new Date((startsAt + day * daySeconds) * 1000).toISOString().slice(0, 10)}.json`, messages);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}
