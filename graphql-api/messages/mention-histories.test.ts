import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import test from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { projections } from "../../projection-service/projections.ts";
import { rebuild } from "../../projection-service/rebuilding/rebuild.ts";
import { openTestWorkspace, type TestWorkspace } from "../testing/workspace.ts";

type Kind = "post" | "edit" | "rename" | "team";
type Step = readonly [kind: Kind, one: number, other: number];

const kinds = fc.constantFrom<Kind>("post", "edit", "rename", "team");
const anySteps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(kinds, fc.nat(30), fc.nat(30)), { minLength: 5, maxLength: 20 });

/** Whom a message mentions, and who wrote it. */
interface Said {
  readonly messageId: string;
  readonly mentioned: number;
  readonly senderId: string;
}

interface Played {
  /** The ids of those whom messages mention; the last one is a team. */
  readonly ids: readonly string[];
  /** Their names now. */
  readonly names: readonly string[];
  readonly said: readonly Said[];
}

/** Plays the steps: everyone posts, mentions people and the team, and the names change. */
async function play(workspace: TestWorkspace, steps: readonly Step[]): Promise<Played> {
  const { administrator, addPerson, answer, generalRoomId, send } = workspace;
  const people = await Promise.all(["kim", "lee", "sam"].map((name) => addPerson(name)));
  const teamId = uuidv7();
  const team = { teamId, name: "crew", title: "Crew", description: "", memberIds: people.map(({ userId }) => userId) };
  await send(administrator, "CreateTeam", team);
  const ids = [...people.map(({ userId }) => userId), teamId];
  const names = [...people.map(({ name }) => name), "crew"];
  const said = new Map<string, Said>();
  for (const [index, [kind, one, other]] of steps.entries()) {
    const mentioned = one % ids.length;
    const text = `Ask @${names[mentioned]}`;
    const name = `name-${index}`;
    if (kind === "rename") {
      names[one % people.length] = name;
      await send(administrator, "RenameUser", { userId: ids[one % people.length] ?? "", name });
    } else if (kind === "team") {
      names[people.length] = name;
      await send(administrator, "RenameTeam", { teamId, name });
    } else {
      const former = kind === "edit" ? [...said.values()][other % Math.max(1, said.size)] : undefined;
      const messageId = former?.messageId ?? uuidv7();
      const sender = people.find(({ userId }) => userId === former?.senderId) ?? people[other % people.length] ?? administrator;
      const [mutation, type] = former ? ["editMessage", "EditMessageInput"] : ["postMessage", "PostMessageInput"];
      const input = { messageId, text, ...(former === undefined && { roomId: generalRoomId }) };
      await answer(sender, `mutation ($input: ${type}!) { ${mutation}(input: $input) { isVisible } }`, { input });
      said.set(messageId, { messageId, mentioned, senderId: sender.userId });
    }
  }
  return { ids, names, said: [...said.values()] };
}

async function shown({ answer, administrator }: TestWorkspace, { said }: Played): Promise<string[]> {
  const found = await Promise.all(said.map(({ messageId }) => answer(administrator, `{ message(id: "${messageId}") { text } }`)));
  return found.map(({ message }) => message.text);
}

/** Makes all documents anew from the log, with the keys that there are now. */
async function rebuildAll({ backEnd, services }: TestWorkspace): Promise<void> {
  const { sealedEventStore: history, dataKeys: keys, readStore } = backEnd;
  const { openEvents } = protectPersonalData(history, { keys, fields: personalData });
  const built = await rebuild(projections, { history, readStore, openEvents, partitions: 48, log: { error: () => {} } });
  for (const { projection, version } of built) await readStore.switchTo({ projection: projection.name, version });
  services.userCache.forgetAll();
}

test("after any posts, edits and renames every mention shows the newest name, live and after a rebuild; what an erased person wrote and was called is gone, and the words of others stay", async (t) => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const workspace = await openTestWorkspace();
      const played = await play(workspace, steps);
      const texts = played.said.map(({ mentioned }) => `Ask @${played.names[mentioned]}`);
      t.deepEqual(await shown(workspace, played), texts);
      await rebuildAll(workspace);
      t.deepEqual(await shown(workspace, played), texts);
      const [erasedId = ""] = played.ids;
      await workspace.send(workspace.administrator, "EraseUser", { userId: erasedId, reason: "Asked for by mail" });
      await workspace.backEnd.dataKeys.eraseOwner(erasedId);
      await rebuildAll(workspace);
      const left = played.said.map(({ mentioned, senderId }) => {
        if (senderId === erasedId) return "[erased]";
        return mentioned === 0 ? "Ask @Erased user" : `Ask @${played.names[mentioned]}`;
      });
      t.deepEqual(await shown(workspace, played), left);
      await workspace.close();
    }),
    { numRuns: 8, seed: 20261127, endOnFailure: true },
  );
});
