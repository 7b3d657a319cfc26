import type { CommandContext, Entity, EntityReference } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { caseStream } from "../contract/streams.ts";
import { type CommandMark, markOf } from "../handling/command-digest.ts";
import { actorReferences } from "../users/actor.ts";

/** A case, and who may see content within which limits. */
export interface CaseState {
  readonly exists: boolean;
  readonly openedBy: CommandMark | null;
  readonly openedById: string;
  readonly personIds: readonly string[];
  readonly roomIds: readonly string[];
  readonly viewerIds: readonly string[];
  readonly expiresAtMs: number;
  readonly needsApproval: boolean;
  readonly isApproved: boolean;
  /** Also once its scope was erased for good. */
  readonly isClosed: boolean;
}

const initialState: CaseState = {
  exists: false,
  openedBy: null,
  openedById: "",
  personIds: [],
  roomIds: [],
  viewerIds: [],
  expiresAtMs: 0,
  needsApproval: false,
  isApproved: false,
  isClosed: false,
};

const caseEntity: Entity<CaseState> = { streamOf: caseStream, initialState: () => initialState, evolve };

const caseReference = (id: string): EntityReference<CaseState> => ({ entity: caseEntity, id });

/** Who acts, and in which case: what every command about a case refers to. */
export const actorAndCase = (data: { readonly caseId: string }, context: CommandContext) => ({
  ...actorReferences(context),
  case: caseReference(data.caseId),
});

function evolve(state: CaseState, event: Recorded): CaseState {
  switch (event.type) {
    case "CaseOpened": {
      const { openedById, personIds, roomIds, viewerIds, expiresAt, needsApproval } = event.data;
      const scope = { openedById, personIds, roomIds, viewerIds, expiresAtMs: Date.parse(expiresAt), needsApproval };
      const isClosed = (event.erased ?? []).length > 0;
      return { ...initialState, ...scope, exists: true, openedBy: markOf(event), isApproved: !needsApproval, isClosed };
    }
    case "CaseApproved":
      return { ...state, isApproved: true };
    case "CaseClosed":
      return { ...state, isClosed: true };
    default:
      return state;
  }
}
