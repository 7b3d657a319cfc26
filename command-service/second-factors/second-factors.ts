import type { CommandContext } from "../command.ts";
import type { EventData, Recorded } from "../contract/event.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { FactorUse, SecondFactorKind } from "../contract/second-factors.ts";

/** What decisions know of a person's second factors; their secrets lie in the vault. */
export interface SecondFactors {
  readonly kinds: Readonly<Record<string, SecondFactorKind>>;
  /** The recovery codes that work; null without any. */
  readonly recoverySetId: string | null;
  /** The passkeys that have signed their owner in with nothing else. */
  readonly solePasskeys: readonly string[];
}

export const noSecondFactors: SecondFactors = { kinds: {}, recoverySetId: null, solePasskeys: [] };

type FactorEvent = Extract<
  Recorded,
  { type: "SecondFactorAdded" | "SecondFactorRemoved" | "SecondFactorsReset" | "RecoveryCodesCreated" | "EmailReplaced" }
>;

export function factorsAfter(before: SecondFactors, { type, data }: FactorEvent): SecondFactors {
  switch (type) {
    case "SecondFactorAdded":
      return { ...before, kinds: { ...before.kinds, [data.factorId]: data.kind } };
    case "SecondFactorRemoved":
      return withoutFactors(before, (id) => id === data.factorId);
    case "SecondFactorsReset":
      return noSecondFactors;
    case "EmailReplaced":
      return withoutFactors(before, (_id, kind) => kind === "mail");
    case "RecoveryCodesCreated":
      return { ...before, recoverySetId: data.setId };
  }
}

/** Recovery codes stand in for a factor, so they go with the last one. */
function withoutFactors(
  { kinds, recoverySetId, solePasskeys }: SecondFactors,
  isGone: (id: string, kind: SecondFactorKind) => boolean,
): SecondFactors {
  const others = Object.entries(kinds).filter(([id, kind]) => !isGone(id, kind));
  const left = Object.fromEntries(others);
  const isLeft = (id: string): boolean => left[id] !== undefined;
  return others.length === 0 ? noSecondFactors : { kinds: left, recoverySetId, solePasskeys: solePasskeys.filter(isLeft) };
}

/** What is known after a person has signed in, maybe by a passkey alone. */
export function factorsAfterSignIn(before: SecondFactors, { method, factor }: EventData<"SignedIn">): SecondFactors {
  const id = method === "passkey" ? (factor?.factorId ?? null) : null;
  const isKnown = id === null || before.kinds[id] !== "passkey" || before.solePasskeys.includes(id);
  return isKnown ? before : { ...before, solePasskeys: [...before.solePasskeys, id] };
}

export const hasFactors = ({ kinds }: SecondFactors): boolean => Object.keys(kinds).length > 0;

/**
 * The one rule of the second step, for every way to sign in: who has a second factor gets no session
 * without it. `factor` is set only after the identity part of the service has checked it.
 */
export function refuseWithoutFactor(
  { secondFactors }: { readonly secondFactors: SecondFactors },
  factor: FactorUse | undefined,
  { actorKind }: CommandContext,
): Refusal | undefined {
  if (actorKind === "system" || !hasFactors(secondFactors)) return undefined;
  if (factor === undefined) return refuse("SecondFactorRequired");
  // The address of the account may be another one since the code was mailed.
  const isGone = factor.kind === "mail" && !Object.values(secondFactors.kinds).includes("mail");
  return isGone ? refuse("SecondFactorWrong") : undefined;
}
