import { personalData } from "@logue/command-service/contract/event.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import test from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { projections } from "../../projection-service/projections.ts";
import { rebuild } from "../../projection-service/rebuilding/rebuild.ts";
import { openTestWorkspace, type TestWorkspace } from "../testing/workspace.ts";

type Step = readonly [kind: "post" | "edit" | "rename", one: number, other: number];

const anySteps: fc.Arbitrary<Step[]> = fc.array(fc.tuple(fc.constantFrom("post", "edit", "rename"), fc.nat(30), fc.nat(30)), {
  minLength: 5,
  maxLength: 20,
});

/** Plays the steps, and returns for each message what it must show, by whom it mentions. */
async function play(workspace: TestWorkspace, steps: readonly Step[]) {
  const { administrator, addPerson, answer, generalRoomId, send } = workspace;
  const people = await Promise.all(["kim", "lee", "sam"].map((name) => addPerson(name)));
  const names = people.map(({ name }) => name);
  const said = new Map<string, number>();
  for (const [index, [kind, one, other]] of steps.entries()) {
    const who = one % people.length;
    const text = `Ask @${names[who]}`;
    const messageId = kind === "edit" ? [...said.keys()][other % Math.max(1, said.size)] : uuidv7();
    if (kind === "rename") {
      names[who] = `name-${index}`;
      await send(administrator, "RenameUser", { userId: people[who]?.userId ?? "", name: `name-${index}` });
    } else if (messageId !== undefined) {
      const name = kind === "post" ? "postMessage" : "editMessage";
      const type = kind === "post" ? "PostMessageInput" : "EditMessageInput";
      const input = { messageId, text, ...(kind === "post" && { roomId: generalRoomId }) };
      await answer(administrator, `mutation ($input: ${type}!) { ${name}(input: $input) { isVisible } }`, { input });
      said.set(messageId, who);
    }
  }
  return [...said].map(([id, who]) => [id, `Ask @${names[who]}`] as const);
}

async function shown({ answer, administrator }: TestWorkspace, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => answer(administrator, `{ message(id: "${id}") { text } }`)));
  return found.map(({ message }) => message.text);
}

test("after any posts, edits and renames every mention shows the newest name, live and after a rebuild", async (t) => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const workspace = await openTestWorkspace();
      const { sealedEventStore: history, dataKeys: keys, readStore } = workspace.backEnd;
      const expected = await play(workspace, steps);
      const ids = expected.map(([id]) => id);
      const texts = expected.map(([, text]) => text);
      t.deepEqual(await shown(workspace, ids), texts);
      const { openEvents } = protectPersonalData(history, { keys, fields: personalData });
      const built = await rebuild(projections, { history, readStore, openEvents, partitions: 48, log: { error: () => {} } });
      for (const { projection, version } of built) await readStore.switchTo({ projection: projection.name, version });
      workspace.services.userCache.forgetAll();
      t.deepEqual(await shown(workspace, ids), texts);
      await workspace.close();
    }),
    { numRuns: 8, seed: 20261127, endOnFailure: true },
  );
});
