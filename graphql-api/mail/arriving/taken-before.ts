import { createHash } from "node:crypto";
import type { WorkKey, WorkStore } from "@logue/infra/work-store/work-store.ts";

type Needed = { readonly workStore: WorkStore; readonly clock: () => number };

/** Mail servers bring a mail again for five days at most; a mailbox may be read anew later. */
const rememberedForMs = 60 * 24 * 60 * 60_000;
const forgottenAtOnce = 20;

/**
 * The id of the message that a mail becomes: the same whenever the mail is brought again, also when
 * it says no time or an old one. `proposed` is taken where the mail is new.
 */
export async function messageIdOf({ workStore, clock }: Needed, place: MailPlace, proposed: string): Promise<string> {
  await forgetOld({ workStore, clock });
  const key = keyOf(place);
  const record = { ...key, value: { messageId: proposed }, updatedAt: new Date(clock()).toISOString() };
  const answer = await workStore.put({ ...record, dueAtMs: clock() + rememberedForMs }, null);
  if (answer.kind !== "conflict") return proposed;
  const before = answer.current?.value as { readonly messageId: string } | undefined;
  return before?.messageId ?? proposed;
}

/** In whose name a mail is posted, where, and its own id. */
export interface MailPlace {
  readonly senderId: string;
  readonly roomId: string;
  readonly mailId: string;
}

const keyOf = ({ senderId, roomId, mailId }: MailPlace): WorkKey => ({
  kind: "taken-mail",
  ownerId: senderId,
  id: createHash("sha256").update(`${roomId}/${mailId}`).digest("base64url"),
});

async function forgetOld({ workStore, clock }: Needed): Promise<void> {
  const old = await workStore.claim({ kind: "taken-mail", untilMs: clock(), limit: forgottenAtOnce, leaseMs: 60_000 });
  for (const { kind, ownerId, id } of old) await workStore.delete({ kind, ownerId, id });
}
