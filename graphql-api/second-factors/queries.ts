import type { QueryResolvers } from "../generated/resolvers.ts";
import { secondStepKindsOf } from "./second-factors.ts";
import { signInAttemptOf } from "./sign-in-attempt.ts";

export const secondFactorQueries: Pick<QueryResolvers, "secondStepKinds"> = {
  secondStepKinds: async (_query, _arguments, { services, signInAttempt }) => {
    const attempt = await signInAttemptOf(services.vault, signInAttempt);
    return attempt === undefined ? [] : secondStepKindsOf(services.vault, attempt.userId);
  },
};
