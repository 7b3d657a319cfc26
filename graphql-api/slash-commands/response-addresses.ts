import { createHash, randomBytes } from "node:crypto";
import type { StoredWork, WorkStore } from "@logue/infra/work-store/work-store.ts";

const usesMax = 5;
const openMs = 30 * 60_000;
/** How long after the request a dialog may be opened. */
const triggerMs = 60_000;
const secretBytes = 24;
const userIdPattern = /^[0-9a-f-]{36}$/;

/** What an answer answers: for whom, and where it was asked. */
export interface AnsweredPlace {
  /** The id of the command or press. */
  readonly askedId: string;
  readonly instanceId: string;
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  /** The message that was pressed; null for a command. */
  readonly messageId: string | null;
  /** The dialog in which something was done. */
  readonly dialogId?: string;
  /** What was pressed instead, where the person alone sees it. */
  readonly answerId?: string;
  /** What the client called the request; null where it gave no id. Missing in addresses of before. */
  readonly commandId?: string | null;
}

interface Address extends AnsweredPlace {
  readonly uses: number;
  readonly endsAtMs: number;
}

export interface ResponseAddresses {
  /** A token by which the instance may answer later; null where the person has too many open ones. */
  open(place: AnsweredPlace): Promise<string | null>;
  /**
   * What the token answers, while it is so fresh that a dialog may be opened by it. Such a use is not
   * counted.
   */
  look(token: string, instanceId: string): Promise<AnsweredPlace | undefined>;
  /** What the token answers, and the number of this use. Undefined for one that does not count. */
  use(token: string, instanceId: string): Promise<(AnsweredPlace & { readonly use: number }) | undefined>;
}

/** The addresses to which programs send answers later. They are shared by all processes. */
export function createResponseAddresses(workStore: WorkStore, clock: () => number): ResponseAddresses {
  const isOver = (stored: StoredWork): boolean => addressOf(stored).endsAtMs <= clock();
  const forgetEnded = async (userId: string): Promise<void> => {
    for (const stored of await workStore.list("response-address", userId)) if (isOver(stored)) await workStore.delete(stored);
  };
  const use: ResponseAddresses["use"] = async (token, instanceId) => {
    const stored = await workStore.get(keyOf(token));
    if (stored === undefined || isOver(stored)) return undefined;
    const { uses, ...address } = addressOf(stored);
    if (address.instanceId !== instanceId || uses >= usesMax) return undefined;
    const value: Address = { ...address, uses: uses + 1 };
    const written = await workStore.put({ ...keyOf(token), value, updatedAt: new Date(clock()).toISOString() }, stored.revision);
    return written.kind === "stored" ? { ...address, use: uses + 1 } : use(token, instanceId);
  };
  return {
    use,
    async look(token, instanceId) {
      const stored = await workStore.get(keyOf(token));
      if (stored === undefined) return undefined;
      const { uses: _uses, endsAtMs, ...place } = addressOf(stored);
      const isFresh = clock() < endsAtMs - openMs + triggerMs;
      return isFresh && place.instanceId === instanceId ? place : undefined;
    },
    async open(place) {
      await forgetEnded(place.userId);
      const token = `${place.userId}.${randomBytes(secretBytes).toString("base64url")}`;
      const value: Address = { ...place, uses: 0, endsAtMs: clock() + openMs };
      const written = await workStore.put({ ...keyOf(token), value, updatedAt: new Date(clock()).toISOString() });
      return written.kind === "full" ? null : token;
    },
  };
}

/** The store has the digest alone, so that one who reads it cannot answer. */
function keyOf(token: string) {
  const [userId = ""] = token.split(".");
  const ownerId = userIdPattern.test(userId) ? userId : "none";
  return { kind: "response-address", ownerId, id: createHash("sha256").update(token).digest("hex") } as const;
}

const addressOf = ({ value }: StoredWork): Address => value as Address;
