import test from "ava";
import { waitUntil } from "../../../tests/support/wait-until.ts";
import type { ProgramDialogPartsFragment } from "../generated/operations.ts";
import { FilledDialog } from "./filled-dialog.svelte.ts";

const field = (fieldId: string, initialValues: string[] = []) => ({ field: { fieldId, initialValues }, block: null });
const dialogOf = (version: number, ...parts: ReturnType<typeof field>[]) =>
  ({ id: "d1", version, title: "Deploy", submit: "Go", close: "Stop", parts }) as unknown as ProgramDialogPartsFragment;

const why = { fieldId: "why", told: "WHEN_SENT" } as const;

/** A dialog whose program answers this. */
function openDialog(answer: object | string) {
  const sent: unknown[] = [];
  const attempt = async (_document: unknown, { input }: { input: object }) => {
    sent.push(input);
    return answer;
  };
  const workspace = { attempt: attempt as never, asks: () => undefined };
  return { filled: new FilledDialog(workspace, dialogOf(1, field("service", ["web"]), field("why"))), sent };
}

test("what is filled in is sent, and the dialog is done when the program took it", async (t) => {
  const { filled, sent } = openDialog({ errors: [], dialog: null });
  filled.fill(why, ["It is time"]);
  await filled.submit();
  t.like(sent[0], {
    dialogId: "d1",
    values: [
      { fieldId: "service", values: ["web"] },
      { fieldId: "why", values: ["It is time"] },
    ],
  });
  t.true(filled.isDone);
  filled.leave();
  t.is(sent.length, 1);
});

test("an error stands at its field until the field is filled in anew", async (t) => {
  const { filled } = openDialog({ errors: [{ fieldId: "why", message: "Say more." }], dialog: null });
  await filled.submit();
  t.deepEqual(filled.errors, { why: "Say more." });
  t.false(filled.isDone);
  filled.fill(why, ["More"]);
  t.deepEqual(filled.errors, {});
});

test("a changed dialog keeps what was filled in, and an older version changes nothing", async (t) => {
  const { filled } = openDialog("The program did not answer.");
  filled.fill({ fieldId: "service", told: "WHEN_SENT" }, ["api"]);
  filled.hear(dialogOf(2, field("service", ["web"]), field("when", ["noon"])));
  filled.hear(dialogOf(1, field("old")));
  t.deepEqual(filled.values, { service: ["api"], when: ["noon"] });
  await filled.submit();
  t.is(filled.problem, "The program did not answer.");
  filled.hear(null);
  t.true(filled.isDone);
});

test("of a field that says so the program is told when it changes, once for several keys, and not after the dialog was sent", async (t) => {
  const { filled, sent } = openDialog({ errors: [], dialog: null });
  const service = { fieldId: "service", told: "ON_CHANGE" } as const;
  for (const text of ["a", "ap", "api"]) filled.fill(service, [text]);
  await waitUntil("the program to be told", () => sent.length === 1);
  t.like(sent[0], { dialogId: "d1", fieldId: "service", values: [{ values: ["api"] }, { values: [] }] });
  filled.fill(service, ["web"]);
  await filled.submit();
  await filled.tell("service");
  t.is(sent.length, 2);
});

test("a press is sent with what is filled in, and a dialog pushed on it is no change of it", async (t) => {
  const pressed = openDialog({ dialog: null });
  pressed.filled.fill(why, ["It is time"]);
  t.is(await pressed.filled.press({ blockId: "b1", actionId: "more", value: "2" }), null);
  t.like(pressed.sent[0], {
    dialogId: "d1",
    blockId: "b1",
    actionId: "more",
    value: "2",
    values: [{ fieldId: "service" }, { fieldId: "why" }],
  });
  const pushed = { ...dialogOf(1, field("sure")), id: "d2" };
  const { filled } = openDialog({ errors: [], dialog: pushed, closesAll: false });
  t.deepEqual(await filled.submit(), { pushed, closesAll: false });
  t.false(filled.isDone);
  t.is(filled.dialog.id, "d1");
});
