import { type RunningUpload, type UploadedFile, uploadFile } from "./upload-file.ts";

/** A file on its way to Logue. */
export class Upload {
  readonly file: File;
  /** From 0 to 1. */
  progress = $state(0);
  /** Why it failed, in words; null while it runs. */
  problem = $state<string | null>(null);
  #running: RunningUpload | undefined;

  constructor(file: File) {
    this.file = file;
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

  constructor(roomId: string, arrived: (file: UploadedFile) => void, send: typeof uploadFile = uploadFile) {
    this.#roomId = roomId;
    this.#arrived = arrived;
    this.#send = send;
  }

  get isUnderWay(): boolean {
    return this.items.some(({ problem }) => problem === null);
  }

  /** Uploads files one after another, so that they arrive in the order in which they were chosen. */
  async add(files: readonly File[]): Promise<void> {
    const added = files.map((file) => new Upload(file));
    this.items = [...this.items, ...added];
    for (const upload of added) await this.#run(upload);
  }

  async retry(upload: Upload): Promise<void> {
    await this.#run(upload);
  }

  remove(upload: Upload): void {
    this.items = this.items.filter((other) => other !== upload);
    upload.cancel();
  }

  async #run(upload: Upload): Promise<void> {
    if (!this.items.includes(upload)) return;
    const file = await upload.run(this.#roomId, this.#send);
    if (file === null || !this.items.includes(upload)) return;
    this.items = this.items.filter((other) => other !== upload);
    this.#arrived(file);
  }
}
