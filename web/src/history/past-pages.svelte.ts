import { ApiError } from "../api/api.ts";
import type { PastMessagePartsFragment } from "../generated/operations.ts";
import { type PastMessage, pastMessageOf } from "./past-message.ts";

export interface PastPage {
  readonly edges: readonly { readonly node: PastMessagePartsFragment }[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
}

/** Messages of the past, from the newest backwards. What was loaded stays, as it never changes. */
export class PastPages {
  messages = $state.raw<readonly PastMessage[]>([]);
  hasOlder = $state(false);
  isLoaded = $state(false);
  problem = $state<string | null>(null);
  readonly #ask: (before: string | null) => Promise<PastPage | null | undefined>;
  #before: string | null = null;

  constructor(ask: (before: string | null) => Promise<PastPage | null | undefined>) {
    this.#ask = ask;
  }

  take({ edges, pageInfo }: PastPage): void {
    this.messages = [...edges.map(({ node }) => pastMessageOf(node)), ...this.messages];
    this.hasOlder = pageInfo.hasPreviousPage;
    this.#before = pageInfo.startCursor;
    this.isLoaded = true;
  }

  async loadOlder(): Promise<void> {
    try {
      const page = await this.#ask(this.#before);
      this.problem = null;
      this.take(page ?? { edges: [], pageInfo: { hasPreviousPage: false, startCursor: null } });
    } catch (error) {
      this.problem = error instanceof ApiError ? error.message : "The messages could not be loaded. Try again.";
    }
  }
}
