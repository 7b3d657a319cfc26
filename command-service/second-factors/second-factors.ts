import type { CommandContext } from "../command.ts";
import type { Recorded } from "../contract/event.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { FactorUse, SecondFactorKind } from "../contract/second-factors.ts";

/** What decisions know of a person's second factors; their secrets lie in the vault. */
export interface SecondFactors {
  readonly kinds: Readonly<Record<string, SecondFactorKind>>;
  /** The recovery codes that work; null without any. */
  readonly recoverySetId: string | null;
}

export const noSecondFactors: SecondFactors = { kinds: {}, recoverySetId: null };

type FactorEvent = Extract<
  Recorded,
  { type: "SecondFactorAdded" | "SecondFactorRemoved" | "SecondFactorsReset" | "RecoveryCodesCreated" }
>;

export function factorsAfter(before: SecondFactors, { type, data }: FactorEvent): SecondFactors {
  switch (type) {
    case "SecondFactorAdded":
      return { ...before, kinds: { ...before.kinds, [data.factorId]: data.kind } };
    case "SecondFactorRemoved":
      return withoutFactor(before, data.factorId);
    case "SecondFactorsReset":
      return noSecondFactors;
    case "RecoveryCodesCreated":
      return { ...before, recoverySetId: data.setId };
  }
}

/** Recovery codes stand in for a factor, so they go with the last one. */
function withoutFactor({ kinds, recoverySetId }: SecondFactors, factorId: string): SecondFactors {
  const others = Object.entries(kinds).filter(([id]) => id !== factorId);
  return others.length === 0 ? noSecondFactors : { kinds: Object.fromEntries(others), recoverySetId };
}

export const hasFactors = ({ kinds }: SecondFactors): boolean => Object.keys(kinds).length > 0;

/**
 * The one rule of the second step, for every way to sign in: who has a second factor gets no session
 * without it. `factor` is set only after the identity part of the service has checked it.
 */
export const refuseWithoutFactor = (
  { secondFactors }: { readonly secondFactors: SecondFactors },
  factor: FactorUse | undefined,
  { actorKind }: CommandContext,
): Refusal | undefined =>
  actorKind !== "system" && factor === undefined && hasFactors(secondFactors) ? refuse("SecondFactorRequired") : undefined;
