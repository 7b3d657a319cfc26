import { timeNow } from "../api/server-clock.ts";
import { uuidv7 } from "../api/uuid.ts";
import { whenHere } from "../layout/parts.svelte.ts";
import type { RunningUpload, UploadedFile, uploadFile } from "./upload-file.ts";

/** What uploads is loaded with the first file, as soon as Logue can be reached. */
const uploadLater: typeof uploadFile = (...asked) => {
  const running = whenHere(() => import("./upload-file.ts")).then((loaded) => loaded.uploadFile(...asked));
  return {
    outcome: running.then(({ outcome }) => outcome),
    cancel: () => void running.then(({ cancel }) => cancel()),
  };
};

/** Keeps the files of a draft across reloads until they have arrived. */
export interface UploadKeeper {
  /** Resolves with false where the file cannot be kept. Keeping it again changes `isSentAfter`. */
  keep(id: string, file: File, isSentAfter: boolean): Promise<boolean>;
  forget(id: string): void;
}

/** A file on its way to Logue. */
export class Upload {
  readonly id: string;
  readonly file: File;
  /** Whether it goes on after a reload. */
  isKept = $state(false);
  /** From 0 to 1. */
  progress = $state(0);
  /** Why it failed, in words; null while it runs. */
  problem = $state<string | null>(null);
  #running: RunningUpload | undefined;

  constructor(file: File, id: string) {
    this.file = file;
    this.id = id;
  }

  /** Resolves with the file when it has arrived, and with null when it failed or was cancelled. */
  async run(roomId: string, send: typeof uploadFile): Promise<UploadedFile | null> {
    this.problem = null;
    this.progress = 0;
    this.#running = send(roomId, this.file, (part) => {
      this.progress = part;
    });
    const outcome = await this.#running.outcome;
    if (typeof outcome !== "string") return outcome;
    this.problem = outcome;
    return null;
  }

  cancel(): void {
    this.#running?.cancel();
  }
}

/** The files on their way to one draft. They go on when another room is shown. */
export class Uploads {
  items = $state.raw<readonly Upload[]>([]);
  readonly #roomId: string;
  readonly #arrived: (file: UploadedFile) => void;
  readonly #send: typeof uploadFile;
  readonly #keeper: UploadKeeper | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(
    roomId: string,
    arrived: (file: UploadedFile) => void,
    send: typeof uploadFile = uploadLater,
    keeper?: UploadKeeper,
  ) {
    this.#roomId = roomId;
    this.#arrived = arrived;
    this.#send = send;
    this.#keeper = keeper;
  }

  get isUnderWay(): boolean {
    return this.items.some(({ problem }) => problem === null);
  }

  /** Whether a reload would lose a file that is on its way. */
  get isLostByReload(): boolean {
    return this.items.some(({ problem, isKept }) => problem === null && !isKept);
  }

  /** Uploads files one after another, so that they arrive in the order in which they were chosen. */
  async add(files: readonly File[]): Promise<void> {
    const now = timeNow();
    // Ids of the same millisecond would have no order.
    const added = files.map((file, index) => new Upload(file, uuidv7(now + index)));
    for (const upload of added) this.#keep(upload, false);
    await this.#runAll(added);
  }

  /** Goes on with a file that an earlier tab has kept. */
  async resume({ id, file }: Pick<Upload, "id" | "file">): Promise<void> {
    const upload = new Upload(file, id);
    upload.isKept = true;
    await this.#runAll([upload]);
  }

  /** Keeps with the files that their draft is to be sent after them, or not. */
  sendAfter(isSentAfter: boolean): void {
    for (const upload of this.items) this.#keep(upload, isSentAfter);
  }

  async retry(upload: Upload): Promise<void> {
    await this.#run(upload);
  }

  /** Tries again what failed in this way, or in any, and does not run by then. */
  async retryFailed(why?: string): Promise<void> {
    for (const upload of this.items) if (upload.problem && (!why || upload.problem === why)) await this.#run(upload);
  }

  remove(upload: Upload): void {
    this.items = this.items.filter((other) => other !== upload);
    upload.cancel();
    this.#keeper?.forget(upload.id);
  }

  #keep(upload: Upload, isSentAfter: boolean): void {
    void this.#keeper?.keep(upload.id, upload.file, isSentAfter).then((isKept) => {
      upload.isKept = isKept;
    });
  }

  async #runAll(added: readonly Upload[]): Promise<void> {
    this.items = [...this.items, ...added];
    for (const upload of added) this.#last = this.#last.then(() => this.#run(upload));
    await this.#last;
  }

  async #run(upload: Upload): Promise<void> {
    if (!this.items.includes(upload)) return;
    const file = await upload.run(this.#roomId, this.#send);
    if (file === null || !this.items.includes(upload)) return;
    this.items = this.items.filter((other) => other !== upload);
    this.#arrived(file);
    this.#keeper?.forget(upload.id);
  }
}
