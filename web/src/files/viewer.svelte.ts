import { kindOf, type MessageFile } from "./file-kinds.ts";

const zooms = [1, 1.5, 2, 3, 4] as const;

/** The files of a message as they are looked at one by one. */
export class Viewer {
  readonly files: readonly MessageFile[];
  readonly #now: () => readonly MessageFile[];
  #index = $state(0);
  #zoom = $state(0);

  /** `now` gives the files as they are at any time. */
  constructor(files: readonly MessageFile[], fileId: string, now: () => readonly MessageFile[] = () => files) {
    this.#now = now;
    this.files = files.filter(({ url }) => url);
    this.#index = Math.max(
      0,
      this.files.findIndex(({ id }) => id === fileId),
    );
  }

  get file(): MessageFile | undefined {
    return this.files[this.#index];
  }

  /** Whether the file was deleted while it was looked at, alone or with its message. */
  get isDeleted(): boolean {
    return !this.#now().some(({ id, url }) => id === this.file?.id && url);
  }

  get place(): string {
    return this.files.length > 1 ? `${this.#index + 1} of ${this.files.length}` : "";
  }

  get zoom(): number {
    return zooms[this.#zoom] ?? 1;
  }

  get canZoom(): boolean {
    return this.file !== undefined && !this.isDeleted && /^(?:picture|pdf)$/.test(kindOf(this.file));
  }

  /** Goes to the next file or the one before, past the last to the first. */
  go(step: number): void {
    const count = this.files.length;
    if (count === 0) return;
    this.#index = (this.#index + step + count) % count;
    this.#zoom = 0;
  }

  zoomBy(step: number): void {
    if (this.canZoom) this.#zoom = Math.max(0, Math.min(zooms.length - 1, this.#zoom + step));
  }

  resetZoom(): void {
    this.#zoom = 0;
  }

  /** What a key does; false when it does nothing here. */
  press(key: string): boolean {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.go(-1),
      ArrowRight: () => this.go(1),
      "+": () => this.zoomBy(1),
      "-": () => this.zoomBy(-1),
      "0": () => this.resetZoom(),
    };
    const act = acts[key];
    act?.();
    return act !== undefined;
  }
}
