import { refusals } from "@logue/command-service/contract/refusals.ts";
import type { Resolvers } from "../generated/resolvers.ts";

/** A refusal with the contract's texts for people. */
export const refusalTypes = {
  Refusal: {
    code: (refusal) => refusal.refused,
    meaning: (refusal) => refusals[refusal.refused].meaning,
    remedy: (refusal) => refusals[refusal.refused].remedy,
    details: (refusal) => Object.entries(refusal.details).map(([name, value]) => ({ name, value: String(value) })),
  },
} satisfies Pick<Resolvers, "Refusal">;
