import type { CallRefusal } from "@logue/integrations/index.ts";
import type { GraphQLSchema } from "graphql";
import type { Callers } from "../callers/callers.ts";
import type { Services } from "../context.ts";
import type { RequestContexts } from "../http/request-contexts.ts";

export interface RestRoutesOptions {
  readonly callers: Callers;
  readonly contexts: Pick<RequestContexts, "whence" | "forViewer">;
  readonly schema: GraphQLSchema;
  readonly services: Pick<Services, "vault" | "clock">;
}

/** What a call answers; undefined when it has answered itself, or the client has disconnected. */
export type RestAnswer =
  | { readonly status: number; readonly json: unknown; readonly headers: Readonly<Record<string, string>> }
  | { readonly refused: CallRefusal }
  | undefined;

export type PathParts = Readonly<Record<string, string>>;
