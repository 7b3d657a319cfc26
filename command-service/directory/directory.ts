import type { Entity, EntityReference, IdFrom } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { directoryStream } from "../contract/streams.ts";
import type { IdentifierKind } from "../contract/users.ts";
import { emptyMap, entryOf, type ShardedMap, withEntry, withoutEntry } from "../states/sharded-map.ts";

export interface HeldClaim {
  readonly holderId: string;
  readonly claimedAtMs: number;
}

/**
 * Who holds which digest (`claims`, by kind/digest), and which digests a holder has (`held`, by
 * kind/holder).
 */
export interface DirectoryState {
  readonly claims: ShardedMap<HeldClaim>;
  readonly held: ShardedMap<readonly string[]>;
}

const initialState: DirectoryState = { claims: emptyMap, held: emptyMap };

export const directoryEntity: Entity<DirectoryState> = {
  streamOf: () => directoryStream,
  initialState: () => initialState,
  evolve,
};

export const directoryReference: EntityReference<DirectoryState> = { entity: directoryEntity, id: directoryStream };

export const claimOn = (directory: DirectoryState, kind: IdentifierKind, digest: string): HeldClaim | undefined =>
  entryOf(directory.claims, `${kind}/${digest}`);

export const digestsHeldBy = (directory: DirectoryState, kind: IdentifierKind, holderId: string): readonly string[] =>
  entryOf(directory.held, `${kind}/${holderId}`) ?? [];

/** Refers to the holder of the identifier in the state of the reference named `directory`. */
export const holderOf = (kind: IdentifierKind, digest: string): IdFrom => ({
  reference: "directory",
  idIn: (directory: DirectoryState) => claimOn(directory, kind, digest)?.holderId,
});

function evolve(state: DirectoryState, event: Recorded): DirectoryState {
  switch (event.type) {
    case "IdentifierClaimed": {
      const { kind, digest, holderId } = event.data;
      const digests = digestsHeldBy(state, kind, holderId).filter((held) => held !== digest);
      // The store's clock, not `occurredAt`: an import claims names now for people of years ago.
      const claim = { holderId, claimedAtMs: Date.parse(event.created) };
      return {
        claims: withEntry(state.claims, `${kind}/${digest}`, claim),
        held: withEntry(state.held, `${kind}/${holderId}`, [...digests, digest]),
      };
    }
    case "IdentifierReleased": {
      const { kind, digest, holderId } = event.data;
      const digests = digestsHeldBy(state, kind, holderId).filter((held) => held !== digest);
      const holder = `${kind}/${holderId}`;
      return {
        claims: withoutEntry(state.claims, `${kind}/${digest}`),
        held: digests.length === 0 ? withoutEntry(state.held, holder) : withEntry(state.held, holder, digests),
      };
    }
    default:
      return state;
  }
}
