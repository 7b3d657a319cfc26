import test from "ava";
import fc from "fast-check";
import { fakeApi } from "../../testing/fake-api.ts";
import { ApiError } from "../api/api.ts";
import type { SidebarPartsFragment } from "../generated/operations.ts";
import { collapse, type SectionChange } from "./collapse-section.ts";
import { add, moveBeside, moveRoom, remove, rename } from "./section-changes.ts";
import { type Section, sectionsAtFirst, titleOf } from "./sections.ts";
import { SidebarLayout } from "./sidebar-layout.svelte.ts";

/** One stored sidebar, as Logue keeps it, and the browsers of its person. */
function given() {
  let stored: SidebarPartsFragment = { sections: [...sectionsAtFirst], revision: null };
  const problems: string[] = [];
  const server = {
    problems,
    failure: null as ApiError | null,
    stored: () => stored,
    openBrowser(kept = new Map<string, string>()) {
      const api = fakeApi({
        Sidebar: () => ({ sidebar: stored }),
        ArrangeSidebar: ({ input }) => {
          if (server.failure) throw server.failure;
          const { sections, revision } = input as { sections: Section[]; revision: string | null };
          const refusal = { code: "SidebarOutdated", meaning: "Outdated.", remedy: "Load it." };
          if (revision !== stored.revision) return { arrangeSidebar: { sidebar: null, refusal } };
          stored = { sections, revision: String(Number(stored.revision) + 1) };
          return { arrangeSidebar: { sidebar: stored, refusal: null } };
        },
      });
      const storage = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => void kept.set(key, text),
      };
      const { connection } = api;
      return new SidebarLayout({ userId: "ada", connection, storage, onProblem: (words) => void problems.push(words) });
    },
  };
  return server;
}

const titlesOf = (sections: readonly Section[]): string[] => sections.map(titleOf);

test("a change is shown at once, kept, and told to the person's other browser", async (t) => {
  const server = given();
  const [one, other] = [server.openBrowser(), server.openBrowser()];
  const saving = one.change(add("s", "Ships"));
  t.deepEqual(titlesOf(one.sections), ["Favourites", "Unread", "Ships", "Channels", "Direct messages"]);
  await saving;
  await other.hear(server.stored());
  t.deepEqual(other.sections, one.sections);
});

test("changes that two browsers make at the same time are both kept", async (t) => {
  const server = given();
  const [one, other] = [server.openBrowser(), server.openBrowser()];
  await Promise.all([
    one.change(add("s", "Ships")),
    other.change(collapse("CHANNELS", true)),
    other.change(add("h", "Harbours")),
  ]);
  await Promise.all([one.hear(null), other.hear(null)]);
  t.deepEqual(one.sections, other.sections);
  t.deepEqual(titlesOf(one.sections).toSorted(), ["Channels", "Direct messages", "Favourites", "Harbours", "Ships", "Unread"]);
  t.true(one.sections.find(({ id }) => id === "CHANNELS")?.isCollapsed);
});

test("what was arranged last is shown before Logue has answered", async (t) => {
  const server = given();
  const kept = new Map<string, string>();
  await server.openBrowser(kept).change(moveBeside("DIRECT_MESSAGES", "FAVOURITES", "before"));
  t.is(titlesOf(server.openBrowser(kept).sections)[0], "Direct messages");
});

test("while Logue is not reachable a change stays shown, and is saved when it is there again", async (t) => {
  const server = given();
  const browser = server.openBrowser();
  server.failure = new ApiError("Unreachable", "Logue cannot be reached.");
  await browser.change(add("s", "Ships"));
  t.true(titlesOf(browser.sections).includes("Ships"));
  server.failure = null;
  await browser.hear(null);
  while (server.stored().revision === null) await Promise.resolve();
  t.true(titlesOf(server.stored().sections).includes("Ships"));
  t.deepEqual(server.problems, []);
});

test("a change that Logue does not take is shown no longer, and the person is told", async (t) => {
  const server = given();
  const browser = server.openBrowser();
  server.failure = new ApiError("BadRequest", "That was no sidebar.");
  await browser.change(add("s", "Ships"));
  t.false(titlesOf(browser.sections).includes("Ships"));
  t.deepEqual(server.problems, ["That was no sidebar."]);
});

const addOnce =
  (id: string): SectionChange =>
  (sections) =>
    sections.some((section) => section.id === id) ? sections : add(id, id)(sections);

test("after any changes there is one section of each kind, and every room is in one at most", (t) => {
  const ids = fc.constantFrom("s", "h", "FAVOURITES", "UNREAD", "CHANNELS", "DIRECT_MESSAGES", "gone");
  const rooms = fc.constantFrom("a", "b", "c");
  const changes: fc.Arbitrary<SectionChange> = fc.oneof(
    ids.map(addOnce),
    ids.map(remove),
    fc.tuple(ids, fc.string()).map(([id, name]) => (id === "s" || id === "h" ? rename(id, name) : collapse(id, true))),
    fc.tuple(ids, ids, fc.constantFrom("before" as const, "behind" as const)).map((given) => moveBeside(...given)),
    fc.tuple(rooms, fc.option(ids)).map((given) => moveRoom(...given)),
  );
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 30 }), (steps) => {
      const sections = steps.reduce((before, change) => change(before), sectionsAtFirst);
      const kinds = sections.map(({ kind }) => kind).filter((kind) => kind !== "OWN");
      const listed = sections.flatMap(({ roomIds }) => roomIds);
      t.deepEqual(kinds.toSorted(), ["CHANNELS", "DIRECT_MESSAGES", "FAVOURITES", "UNREAD"]);
      t.is(new Set(listed).size, listed.length);
      t.is(new Set(sections.map(({ id }) => id)).size, sections.length);
    }),
    { seed: 11 },
  );
});
