import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import test, { type ExecutionContext } from "ava";
import { repository } from "../support/repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { holdsEveryMessageObject } from "./counts.ts";
import { type Imported, imported } from "./imported.ts";
import type { Expectations } from "./oddities/expectation.ts";
import { fileExpectations } from "./oddities/files.ts";
import { messageExpectations } from "./oddities/messages.ts";
import { nastyExpectations } from "./oddities/nasty.ts";
import { peopleExpectations } from "./oddities/people.ts";
import { roomExpectations } from "./oddities/rooms.ts";

const folder = resolve(repository, "../shared/data/slack-oddities");

const expectations: Expectations = {
  ...peopleExpectations,
  ...messageExpectations,
  ...roomExpectations,
  ...fileExpectations,
  ...nastyExpectations,
};

test("every odd export has a row with the expected result", (t) => {
  const files = ["", "small/"].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith(".zip"))
      .map((name) => part + name),
  );
  t.deepEqual(
    files.filter((file) => !(file in expectations)),
    [],
  );
  t.deepEqual(
    Object.keys(expectations).filter((file) => !files.includes(file)),
    [],
  );
});

for (const [file, expected] of Object.entries(expectations)) {
  test.serial(`${file} is imported as expected`, async (t) => {
    if ("refused" in expected) {
      const empty = await temporaryFolder();
      t.teardown(() => empty.remove());
      const dataFolder = join(empty.path, "data");
      await t.throwsAsync(imported(t, join(folder, file), { dataFolder }), { message: expected.refused });
      t.false(existsSync(dataFolder));
      return;
    }
    const here = await imported(t, join(folder, file));
    await expected.holds(t, here);
    await keepsPrivateRoomsPrivate(t, here);
    await holdsEveryMessageObject(t, here, join(folder, file));
  });
}

/** Many people see the same, so that a few show it. */
const strangersMax = 10;

/** A room that is not public is there for its members alone, also against the administrator. */
async function keepsPrivateRoomsPrivate(t: ExecutionContext, here: Imported): Promise<void> {
  const query = "query ($id: ID!) { room(id: $id) { id } }";
  for (const { id, visibility, isOpenToAdministrator } of here.rooms.filter((room) => room.visibility === "private")) {
    t.false(isOpenToAdministrator, `The administrator sees a ${visibility} room.`);
    const memberIds = here.memberships.filter(({ roomId }) => roomId === id).map(({ userId }) => userId);
    const strangers = here.people.filter((person) => !memberIds.includes(person.id)).slice(0, strangersMax);
    for (const { id: userId, name } of strangers)
      t.is((await here.api.answer(here.viewerOf(userId), query, { id })).room, null, `${name} is no member.`);
  }
}
