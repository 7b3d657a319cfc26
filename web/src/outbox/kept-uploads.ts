import { inStore, openDatabase } from "./browser-database.ts";

/** A chosen file that Logue does not have yet. */
export interface KeptUpload {
  /** A UUIDv7: files are uploaded in the order in which they were chosen. */
  readonly id: string;
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly file: File;
  /** Whether the draft is to be sent when its files have arrived. */
  readonly isSentAfter: boolean;
  /** Epoch milliseconds. */
  readonly keptAtMs: number;
}

/** Larger files would fill the browser's database: the browser asks before it leaves them. */
const keptSizeMaxBytes = 200 * 1024 * 1024;
const keptForMs = 7 * 24 * 60 * 60 * 1000;

interface Here {
  isShown(roomId: string, threadRootId: string | null): boolean;
  toast(text: string): void;
}

/** A message that waited for a file that did not come: its sender may be looking elsewhere. */
export function tellUnsent(here: Here, { roomId, threadRootId }: Pick<KeptUpload, "roomId" | "threadRootId">): void {
  if (!here.isShown(roomId, threadRootId)) here.toast("A message was not sent: its files did not arrive.");
}

const lockOf = (id: string): string => `logue/upload/${id}`;

/** The tab that uploads a file holds its lock until it has arrived or was given up. */
const releases = new Map<string, () => void>();

function hold(id: string): Promise<void> {
  return new Promise((release) => {
    releases.set(id, release);
  });
}

/** A file that arrives at once is forgotten after it was kept, never before. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const done = last.then(task);
  last = done;
  return done;
}

/** Keeps a file until it is forgotten. Resolves with false where it is too large or cannot be kept. */
export const keepUpload = (upload: KeptUpload): Promise<boolean> => inTurn(() => keep(upload));

async function keep(upload: KeptUpload): Promise<boolean> {
  if (upload.file.size > keptSizeMaxBytes) return false;
  if (!releases.has(upload.id) && "locks" in navigator) void navigator.locks.request(lockOf(upload.id), () => hold(upload.id));
  try {
    const database = await openDatabase();
    await inStore(database, "uploads", "readwrite", (store) => store.put(upload));
    database.close();
    return true;
  } catch {
    return false;
  }
}

/** Forgets a file that has arrived or was given up. */
export const forgetUpload = (id: string): Promise<void> => inTurn(() => forget(id));

async function forget(id: string): Promise<void> {
  try {
    const database = await openDatabase();
    await inStore(database, "uploads", "readwrite", (store) => store.delete(id));
    database.close();
  } catch {
    // A browser without a database has kept nothing.
  }
  releases.get(id)?.();
  releases.delete(id);
}

/**
 * Goes on with the files of a user whose upload ended with its tab: each in one tab only, and where
 * another tab still uploads it, not before that tab is closed.
 */
export async function continueUploads(userId: string, goOn: (upload: KeptUpload) => void): Promise<void> {
  for (const { id, keptAtMs } of await uploadsOf(userId)) {
    if (keptAtMs < Date.now() - keptForMs) await forgetUpload(id);
    else if (!("locks" in navigator)) await goOnIfKept(userId, id, goOn);
    else if (!releases.has(id)) {
      void navigator.locks.request(lockOf(id), async () => {
        const held = hold(id);
        if (await inTurn(() => goOnIfKept(userId, id, goOn))) await held;
        else releases.delete(id);
      });
    }
  }
}

async function goOnIfKept(userId: string, id: string, goOn: (upload: KeptUpload) => void): Promise<boolean> {
  const kept = (await uploadsOf(userId)).find((upload) => upload.id === id);
  if (kept !== undefined) goOn(kept);
  return kept !== undefined;
}

async function uploadsOf(userId: string): Promise<KeptUpload[]> {
  try {
    const database = await openDatabase();
    const all = await inStore<KeptUpload[]>(database, "uploads", "readonly", (store) => store.getAll());
    database.close();
    return all.filter((upload) => upload.userId === userId);
  } catch {
    return [];
  }
}
