import { hash, type KeyObject } from "node:crypto";
import type { RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { DataKeyCache } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { digestWith, type KeyedDigest, keyedDigestOf } from "@logue/infra/event-store/personal-data/keyed-digest.ts";
import { canonicalJson } from "./canonical-json.ts";

/** What tells a command from every other one under the same id, beside the stream it writes to. */
export interface CommandIdentity {
  readonly commandId: string;
  readonly actorId: string;
  /** See `contentOf`. */
  readonly content: string;
}

/** Which command wrote an event: the command's id and the digest beside it in the metadata. */
export interface CommandMark {
  readonly commandId: string;
  /** Missing in events that were written before there were digests. */
  readonly digest: string | undefined;
}

export const markOf = ({ metadata }: Pick<RecordedEvent, "metadata">): CommandMark | null =>
  metadata.commandId === undefined ? null : { commandId: metadata.commandId, digest: metadata.commandDigest };

/**
 * A plain digest of a command's type and data. It is held in memory alone: the text of a short
 * command could be found from it by trying.
 */
export const contentOf = (type: string, data: unknown): string => hash("sha256", canonicalJson([type, data]), "base64url");

/**
 * Digests of commands for the event store. They are keyed by the actor's data key, so that they
 * reveal nothing once that key is destroyed. Digests are returned at once: a key that is not loaded
 * is noted as missing, and the batch that was decided without it loads it and is decided again.
 */
export interface CommandDigests {
  digestOf(command: CommandIdentity): string | undefined;
  /** Whether this command wrote the event with this mark; undefined where that cannot be told. */
  isSame(mark: CommandMark, command: CommandIdentity): boolean | undefined;
  /** The actors whose keys were wanted in vain since the last call. */
  takeMissing(): readonly string[];
  load(actorIds: readonly string[]): Promise<void>;
}

const keyNameLength = 8;
const digestLength = 22;
/** Of what `contentOf` returns. */
const contentLength = 43;

export function commandDigests(keys: Pick<DataKeyCache, "forOwner" | "loadForOwner">): CommandDigests {
  const missing = new Set<string>();

  /** `<key's name>.<128 bits>`: digests under different keys cannot be compared. */
  const digestOf = ({ actorId, content }: CommandIdentity): string | undefined => {
    const usable = keys.forOwner(actorId);
    if (usable === undefined) {
      missing.add(actorId);
      return undefined;
    }
    const digest = digestUnder(usable.key, content);
    return `${usable.keyId.slice(0, keyNameLength)}.${digest.slice(0, digestLength)}`;
  };

  return {
    digestOf,
    isSame(mark, command) {
      if (mark.commandId !== command.commandId) return false;
      if (mark.digest === undefined) return undefined;
      const digest = digestOf(command);
      const isSameKey = digest?.slice(0, keyNameLength) === mark.digest.slice(0, keyNameLength);
      return isSameKey ? digest === mark.digest : undefined;
    },
    takeMissing() {
      const taken = [...missing];
      missing.clear();
      return taken;
    },
    load: async (actorIds) => void (await Promise.all(actorIds.map((actorId) => keys.loadForOwner(actorId)))),
  };
}

/** They live as long as their key, so that a cache that drops a destroyed key drops these too. */
const keyedDigests = new WeakMap<KeyObject, KeyedDigest>();

/** The HMAC of a content under an actor's key. */
function digestUnder(key: KeyObject, content: string): string {
  if (content.length !== contentLength) throw new Error("A content is a SHA-256 in base64url.");
  return digestWith(keyedDigests.get(key) ?? keepKeyedDigest(key), content, "base64url");
}

function keepKeyedDigest(key: KeyObject): KeyedDigest {
  const made = keyedDigestOf(key.export(), Buffer.alloc(contentLength));
  keyedDigests.set(key, made);
  return made;
}
