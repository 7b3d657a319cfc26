import type { Resolvers } from "../generated/resolvers.ts";
import { proveMessage } from "./prove-message.ts";

export const proofTypes = {
  Message: { proof: (message, _arguments, context) => proveMessage(context, message) },
  CaseMessage: { proof: (message, _arguments, context) => proveMessage(context, message) },
} satisfies Pick<Resolvers, "Message" | "CaseMessage">;
