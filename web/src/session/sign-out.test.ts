import test from "ava";
import { signOut } from "./sign-out.ts";

interface Unsent {
  readonly messages?: number;
  readonly files?: number;
  readonly losesFiles?: boolean;
  readonly unsavedEdit?: boolean;
  readonly drafts?: number;
  /** Of these, how many Logue does not take. */
  readonly refusedDrafts?: number;
  /** Whether what saves drafts could not be fetched. */
  readonly hasNoDraftSync?: boolean;
}

/** Signs out with this unsent. Returns what was asked and done. */
async function signOutWith(unsent: Unsent, isAgreed = true, isReachable = true): Promise<string[]> {
  const done: string[] = [];
  let unsavedCount = unsent.drafts ?? 0;
  const draftSync = {
    saveNow: () => undefined,
    settled: async () => {
      if (unsavedCount > 0) done.push("drafts saved");
      unsavedCount = unsent.refusedDrafts ?? 0;
    },
    get unsavedCount() {
      return unsavedCount;
    },
  };
  const workspace = {
    outbox: { pending: Array.from({ length: unsent.messages ?? 0 }) as never },
    drafts: { uploadCount: unsent.files ?? 0, isLostByReload: unsent.losesFiles ?? false },
    edits: { areUnsaved: unsent.unsavedEdit ?? false },
    draftSync: unsent.hasNoDraftSync ? Promise.reject(new Error("offline")) : Promise.resolve(draftSync),
    confirm: async ({ text }: { readonly text: string }) => {
      done.push(text);
      return isAgreed;
    },
    toast: (text: string) => void done.push(text),
  };
  const end = async (): Promise<void> => {
    if (!isReachable) throw new Error("offline");
    done.push("signed out");
  };
  await signOut(workspace, end);
  return done;
}

test("with everything sent, signing out asks nothing", async (t) => {
  t.deepEqual(await signOutWith({}), ["signed out"]);
});

test("signing out asks first where something was not sent, and says whether it is kept", async (t) => {
  const wait = "They wait in this browser until you sign in here again.";
  t.deepEqual(await signOutWith({ messages: 2 }), [`2 messages were not sent yet. ${wait}`, "signed out"]);
  t.deepEqual(await signOutWith({ messages: 1, files: 1 }, false), [`1 message and 1 file were not sent yet. ${wait}`]);
  t.deepEqual(await signOutWith({ messages: 1 }, false), [
    "1 message was not sent yet. It waits in this browser until you sign in here again.",
  ]);
  t.deepEqual(await signOutWith({ files: 1, losesFiles: true }, false), [
    "1 file was not sent yet. A file that is on its way is lost when you sign out.",
  ]);
  t.deepEqual(await signOutWith({ unsavedEdit: true }, false), [
    "The change of a message that you are editing is not saved, and waits in this browser.",
  ]);
});

test("drafts are saved before the sign-out, and the person is asked only where a draft was not", async (t) => {
  t.deepEqual(await signOutWith({ drafts: 2 }), ["drafts saved", "signed out"]);
  t.deepEqual(await signOutWith({ drafts: 2, refusedDrafts: 1 }, false), [
    "drafts saved",
    "1 draft could not be saved, and waits in this browser.",
  ]);
});

test("signing out does not hang on the part that saves drafts", async (t) => {
  t.deepEqual(await signOutWith({ hasNoDraftSync: true }), ["signed out"]);
});

test("a sign-out that fails says that the person is still signed in", async (t) => {
  t.deepEqual(await signOutWith({}, true, false), ["You are still signed in: Logue cannot be reached. Try again."]);
});
