import { ResponderBuilder, ServerInterceptingCall, type ServerInterceptor, status } from "@grpc/grpc-js";

/**
 * Told of every call's end, and of every append within a batch that was refused: by method and gRPC
 * status, as `Append` and `OK`.
 */
export type OnOutcome = (method: string, outcome: string) => void;

/** Messages beyond the limit and frames that are none end their call as cancelled. */
export const countCalls =
  (onOutcome: OnOutcome): ServerInterceptor =>
  ({ path }, call) => {
    const method = path.slice(path.lastIndexOf("/") + 1);
    const responder = new ResponderBuilder()
      .withSendStatus((sent, next) => {
        onOutcome(method, outcomeOf(sent.code));
        next(sent);
      })
      .build();
    return new ServerInterceptingCall(call, responder);
  };

export const outcomeOf = (code: number | undefined): string => status[code ?? status.UNKNOWN] ?? String(code);
