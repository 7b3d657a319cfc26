import test, { type ExecutionContext } from "ava";
import { memoryStorage } from "../../testing/memory-storage.ts";
import { ApiError, type Connection } from "../api/api.ts";
import { DraftSync } from "./draft-sync.ts";
import { type DraftStorage, Drafts } from "./drafts.svelte.ts";

const keyOfDraft = "logue/draft/ada/harbour/";

/** A window of the browser, while Logue cannot be reached. */
function openWindow(t: ExecutionContext, storage: DraftStorage) {
  const away = () => Promise.reject(new ApiError("Unreachable", "Logue cannot be reached."));
  const drafts = new Drafts("ada", storage);
  const sync = new DraftSync("ada", drafts, storage, away as Connection["request"]);
  t.teardown(() => sync.close());
  return { draft: drafts.draft("harbour", null), sync };
}

/** Two windows of one browser, and how it tells one of them what the other has written. */
function twoWindows(t: ExecutionContext) {
  const storage = memoryStorage();
  const [one, other] = [openWindow(t, storage), openWindow(t, storage)];
  const writes = (writer: typeof one, write: () => void) => {
    const oldValue = storage.getItem(keyOfDraft);
    write();
    return () => (writer === one ? other : one).sync.heardWindow({ key: keyOfDraft, oldValue });
  };
  return { one, other, writes };
}

test("what another window of the browser writes while Logue cannot be reached is shown, and not replaced", (t) => {
  const { one, other, writes } = twoWindows(t);
  writes(one, () => one.draft.write("From the tunnel"))();
  t.is(other.draft.text, "From the tunnel");
  writes(other, () => other.draft.write("From the tunnel, and on"))();
  t.is(one.draft.text, "From the tunnel, and on");
  writes(one, () => one.draft.clear())();
  t.true(other.draft.isEmpty);
});

test("what was written here last stays when another window is late with what it keeps", (t) => {
  const { one, other, writes } = twoWindows(t);
  const late = writes(other, () => other.draft.write("Hel"));
  one.draft.write("Hello");
  late();
  t.is(one.draft.text, "Hello");
});
