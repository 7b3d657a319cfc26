import {
  InstanceReactionDocument,
  type InstantInput,
  PauseReactionDocument,
  ReplayPreviewDocument,
  type ReplayPreviewQuery,
  ReplayReactionDocument,
  ResumeReactionDocument,
  RetryDeadLettersDocument,
} from "../generated/operations.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import type { ShownReaction } from "./reaction-words.ts";

/** What an instance does with events: how far it is, and what an administrator has it do. */
export class ReactionOfInstance {
  /** Undefined until it is loaded; null where it has not begun. */
  shown = $state.raw<ShownReaction | null | undefined>();
  preview = $state.raw<ReplayPreviewQuery["replayPreview"]>();
  readonly #workspace: Pick<Workspace, "connection" | "run" | "toast">;
  readonly #instanceId: string;

  constructor(workspace: Pick<Workspace, "connection" | "run" | "toast">, instanceId: string) {
    this.#workspace = workspace;
    this.#instanceId = instanceId;
  }

  /** What is shown stays while the server does not answer. */
  async load(): Promise<void> {
    const asked = { instanceId: this.#instanceId };
    const found = await this.#workspace.connection.request(InstanceReactionDocument, asked).catch(() => undefined);
    if (found !== undefined) this.shown = found.integrationInstance?.reaction ?? null;
  }

  async pause(): Promise<void> {
    await this.#workspace.run(PauseReactionDocument, { input: { instanceId: this.#instanceId } });
    await this.load();
  }

  async resume(): Promise<void> {
    await this.#workspace.run(ResumeReactionDocument, { input: { instanceId: this.#instanceId } });
    await this.load();
  }

  /** One event that was given up, or all of them. */
  async retry(eventId: string | null): Promise<void> {
    await this.#workspace.run(RetryDeadLettersDocument, { input: { instanceId: this.#instanceId, eventId } });
    await this.load();
  }

  /** Counts what a replay would send. */
  async count(from: InstantInput): Promise<void> {
    this.preview = undefined;
    const asked = { instanceId: this.#instanceId, from };
    const found = await this.#workspace.connection.request(ReplayPreviewDocument, asked).catch(() => undefined);
    if (found === undefined) this.#workspace.toast("The log has no such place, or cannot be read now.");
    else this.preview = found.replayPreview;
  }

  /** Forgets what was counted, for another beginning. */
  forget(): void {
    this.preview = undefined;
  }

  /** Begins where it was counted from. */
  async replay(withDeleted: boolean): Promise<void> {
    if (this.preview == null) return;
    const input = { instanceId: this.#instanceId, from: { position: this.preview.after }, withDeleted };
    const replayed = await this.#workspace.run(ReplayReactionDocument, { input });
    if (replayed === undefined) return;
    this.preview = undefined;
    this.#workspace.toast("The replay has begun.");
    await this.load();
  }
}
