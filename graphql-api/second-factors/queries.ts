import { signedIn } from "../access.ts";
import type { Viewer } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { confirmationKindsOf } from "./confirm-session.ts";
import { secondStepKindsOf } from "./second-factors.ts";
import { signInAttemptOf } from "./sign-in-attempt.ts";

export const secondFactorQueries: Pick<QueryResolvers, "secondStepKinds" | "secondFactorDemand" | "confirmationKinds"> = {
  secondStepKinds: async (_query, _arguments, { services, signInAttempt }) => {
    const attempt = await signInAttemptOf(services.vault, signInAttempt);
    return attempt === undefined ? [] : secondStepKindsOf(services, attempt.userId);
  },
  confirmationKinds: async (_query, _arguments, context) => {
    const { sessionId, userId } = signedIn(context);
    return sessionId === null ? [] : confirmationKindsOf(context.services, userId);
  },
  secondFactorDemand: async (_query, _arguments, { viewer, services }) => {
    if (viewer === null) return null;
    const user = await services.userCache.userOf(viewer.userId);
    const demand = await services.factorDemands.on(user);
    if (demand === undefined || !isInSession(viewer)) return null;
    return { dueAt: new Date(demand.dueAtMs).toISOString(), isOver: demand.isOver, displayName: user.displayName };
  },
};

const isInSession = ({ sessionId }: Viewer): boolean => sessionId !== null;
