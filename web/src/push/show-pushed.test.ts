import test from "ava";
import { type PushedMessage, pushedIn } from "./pushed.ts";
import { type NoticeOptions, type Surroundings, showPushed } from "./show-pushed.ts";

const place = { id: "id", tag: "tag", roomId: "room", threadRootId: null, badge: 2 };
const pushed: PushedMessage = { kind: "message", ...place, messageId: "message", count: 1, hasSound: true, words: null };
const words = { title: "Ada in #general", text: "The pump leaks" };

function given(answers: { ask?: Surroundings["ask"]; isTold?: boolean } = {}) {
  let shown: { title: string; options: Partial<NoticeOptions> }[] = [];
  const told: string[] = [];
  const badges: number[] = [];
  const asked: string[] = [];
  const around: Surroundings = {
    show: async (title, options) => {
      told.push([title, options.body].join(": "));
      shown = [...shown.filter((other) => other.options.tag !== options.tag), { title, options }];
    },
    shown: async (tag) =>
      shown
        .filter(({ options }) => options.tag === tag)
        .map((one) => ({
          tag,
          data: one.options.data,
          close: () => {
            shown = shown.filter((other) => other !== one);
          },
        })),
    setBadge: (count) => badges.push(count),
    ask: async (messageId) => {
      asked.push(messageId);
      return (answers.ask ?? (async () => words))(messageId);
    },
    isTold: async () => answers.isTold ?? false,
  };
  return { around, told, badges, asked, shown: () => shown };
}

test("a push with ids alone shows the words that Logue answers, with the sound and place that it names", async (t) => {
  const { around, told, badges, asked, shown } = given();
  await showPushed(pushed, around);
  await showPushed({ ...pushed, id: "next", count: 3, hasSound: false }, around);
  t.deepEqual(told, ["Ada in #general: The pump leaks", "Ada in #general: The pump leaks\nand 2 more"]);
  t.deepEqual(
    [badges, asked],
    [
      [2, 2],
      ["message", "message"],
    ],
  );
  const options = shown()[0]?.options;
  t.like(options, { tag: "tag", renotify: true, silent: true });
  t.like(options?.data, { roomId: "room", threadRootId: null, messageId: "message" });
});

test("a push with words asks nothing, and one that comes twice is shown once", async (t) => {
  const { around, told, asked } = given();
  await showPushed({ ...pushed, words: { title: "Bea", text: "" } }, around);
  await showPushed({ ...pushed, words: { title: "Bea", text: "" } }, around);
  t.deepEqual([told, asked], [["Bea: "], []]);
});

test("where Logue cannot be asked, a plain notice says that there is something, and still leads there", async (t) => {
  const { around, told, shown } = given({ ask: () => Promise.reject(new Error("offline")) });
  await showPushed(pushed, around);
  t.deepEqual(told, ["Logue: There is something new for you. Open Logue to read it."]);
  t.is(shown()[0]?.options.data?.messageId, "message");
});

test("what was read, deleted or told by a window is not shown, and a clear takes away what was", async (t) => {
  const first = given();
  await showPushed(pushed, first.around);
  await showPushed({ kind: "clear", ...place, badge: 0 }, first.around);
  t.deepEqual([first.shown(), first.badges], [[], [2, 0]]);
  for (const answers of [{ ask: async () => null }, { isTold: true }]) {
    const { around, told } = given(answers);
    await showPushed(pushed, around);
    t.deepEqual(told, []);
  }
});

test("a push that is none of Logue's shows a plain notice", async (t) => {
  const { around, told } = given();
  for (const read of [() => null, () => "text", () => ({ kind: "else" }), () => JSON.parse("{")]) t.is(pushedIn(read), undefined);
  await showPushed(undefined, around);
  t.is(told.length, 1);
});
