import test from "ava";
import type { MessagePartsFragment, StartQuery } from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { mayEdit } from "./may-edit.ts";
import { noEditWords } from "./no-edit-words.ts";

const sender = { id: "ada" } as MessagePartsFragment["sender"];
const sent = (minutesAgo: number, changed: Partial<MessagePartsFragment> = {}) => ({
  roomId: "pier",
  sender,
  sentAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  deletedAt: null,
  ...changed,
});
const others = sent(0, { sender: { id: "mina" } as MessagePartsFragment["sender"] });
const seenBy = (editWindowMs: number | null, archivedAt: string | null = null) => {
  const find: Workspace["inbox"]["find"] = (roomId) =>
    roomId === "pier" ? ({ room: { archivedAt } } as ReturnType<Workspace["inbox"]["find"]>) : undefined;
  return { userId: "ada", facts: { editWindowMs } as NonNullable<StartQuery["workspace"]>, inbox: { find } };
};

test("a sender may edit a message until its time is over, in a room that is in use", (t) => {
  t.true(mayEdit(seenBy(null), sent(9_000)));
  t.true(mayEdit(seenBy(900_000), sent(14)));
  t.false(mayEdit(seenBy(900_000), sent(16)));
  t.false(mayEdit(seenBy(0), sent(0)));
  t.false(mayEdit(seenBy(null), others));
  t.false(mayEdit(seenBy(null), sent(0, { deletedAt: "2026-11-30T10:00:00Z" })));
  t.false(mayEdit(seenBy(null, "2026-11-30T10:00:00Z"), sent(0)));
  t.false(mayEdit(seenBy(null), sent(0, { roomId: "left" })));
});

test("why no message can be edited is said: too old, never, or none is the viewer's", (t) => {
  t.is(
    noEditWords(seenBy(900_000), [sent(16)]),
    "A message can be edited for 15 minutes after it was sent. Yours here are older.",
  );
  t.is(noEditWords(seenBy(3_600_000), [sent(61)]), "A message can be edited for 1 hour after it was sent. Yours here are older.");
  t.is(noEditWords(seenBy(0), [sent(0)]), "Messages cannot be edited in this workspace.");
  for (const messages of [[], [others], [sent(0, { deletedAt: "2026-11-30T10:00:00Z" })]])
    t.is(noEditWords(seenBy(900_000), messages), "None of these messages is yours to edit.");
});
