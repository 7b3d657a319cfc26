import type { Commands, CommandType } from "@logue/command-service/contract/commands.ts";
import { type Refusal, type RefusalCode, refusals, refuse } from "@logue/command-service/contract/refusals.ts";
import { busKeyOf, derivedId } from "@logue/command-service/contract/streams.ts";
import { viaToken } from "@logue/command-service/contract/via.ts";
import { type CommandAnswer, CommandChannelUnavailable } from "@logue/infra/command-channel/command-channel.ts";
import { v7 as uuidv7 } from "uuid";
import { signedIn } from "../access.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { forgetLoaded } from "../execution/loaders.ts";
import { refuseUnconfirmed } from "./confirmation.ts";

/** The fields of every payload, in addition to its result. */
export interface CommandOutcome {
  readonly refusal: Refusal | null;
  readonly position: string | null;
  readonly isVisible: boolean;
}

/** The viewer, or the person who is registering or signing in, who has no session yet. */
export type Actor = Pick<Viewer, "userId" | "actorKind"> &
  Partial<Pick<Viewer, "sessionId" | "sessionBegunAtMs" | "tokenId" | "limit">>;

export interface CommandOptions {
  /** The person as whom the command is sent. */
  readonly actor: Actor;
  /** The command's id. It never changes; see `commandIdOf`. */
  readonly commandId?: string;
  /** Secrets that the command needs. They must never be in the log. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Called with the outcome of an accepted command, before queries see what it did. */
  readonly onAccepted?: (answer: AcceptedAnswer) => void;
  readonly onRefused?: (answer: RefusedAnswer) => void;
}

type RefusedAnswer = Extract<CommandAnswer, { readonly kind: "refused" }>;
export type AcceptedAnswer = Extract<CommandAnswer, { readonly kind: "accepted" }>;

/**
 * The viewer's command. Throws when the request is not signed in or lacks the scope; `send` returns
 * the payload with this result.
 */
export function viewerCommand<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  input: { readonly commandId?: string | null } = {},
) {
  const viewer = signedIn(context);
  const commandId = commandIdOf(viewer, input.commandId);
  return {
    viewer,
    commandId,
    send: async <Result>(data: Commands[Type], result: Result) =>
      payload(await sendCommand(context, type, data, { actor: viewer, commandId }), result),
  };
}

/** Sends a command and returns once queries see what it did, or after VISIBILITY_WAIT_MAX_MS. */
export async function sendCommand<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  data: Commands[Type],
  options: CommandOptions,
): Promise<CommandOutcome> {
  const end = context.services.deliveryLag.begin();
  let isVisible = false;
  try {
    const outcome = await sendAndWait(context, type, data, options);
    isVisible = outcome.isVisible;
    return outcome;
  } finally {
    end(isVisible);
  }
}

async function sendAndWait<Type extends CommandType>(
  context: RequestContext,
  type: Type,
  data: Commands[Type],
  { actor, commandId = uuidv7(), secrets, onAccepted, onRefused }: CommandOptions,
): Promise<CommandOutcome> {
  const { correlationId, services, loaders } = context;
  const unconfirmed = await refuseUnconfirmed(context, type, data, actor);
  if (unconfirmed !== undefined) return refusedOutcome(unconfirmed);
  const trace = context.traceparent === undefined ? {} : { traceparent: context.traceparent };
  const from = { ...senderOf(actor), correlationId, ...trace };
  const command = { commandId, type, data, ...from, ...(secrets && { secrets }) };
  const answer = await services.commands.send(command).catch(refuseUnlessReached);
  forgetLoaded(loaders);
  if (answer.kind === "refused") {
    onRefused?.(answer);
    return refusedOutcome(refusalOf(answer));
  }
  onAccepted?.(answer);
  const { stream, position } = answer;
  const places = [...(answer.earlier ?? []), { stream, position }];
  const { visibilityWaitMaxMs } = services.config;
  const waits = places.map((place) => services.whenVisible(place.position, busKeyOf(place.stream), visibilityWaitMaxMs));
  const isVisible = (await Promise.all(waits)).every((isSeen) => isSeen);
  return { refusal: null, position, isVisible };
}

/** Who sends a command, and through what. All of it is known from the credentials. */
const senderOf = ({ userId, actorKind, sessionId, tokenId, limit }: Actor) => ({
  actorId: userId,
  actorKind,
  ...(sessionId && { sessionId }),
  ...(tokenId && { via: viaToken(tokenId) }),
  ...(limit && { limit }),
});

/**
 * With the client's own id a command can be sent again safely, whether or not it arrived the first
 * time.
 */
export function refuseUnlessReached(error: unknown): CommandAnswer {
  if (error instanceof CommandChannelUnavailable) return { kind: "refused", code: "StoreUnavailable", details: {} };
  throw error;
}

export const refusedOutcome = (refusal: Refusal): CommandOutcome => ({ refusal, position: null, isVisible: false });

/** The payload of a command: its outcome, and its result unless it was refused. */
export const payload = <Result>(outcome: CommandOutcome, result: Result): CommandOutcome & { result: Result | null } => ({
  ...outcome,
  result: outcome.refusal === null ? result : null,
});

export const refusedPayload = (refusal: Refusal): CommandOutcome & { result: null } => ({
  ...refusedOutcome(refusal),
  result: null,
});

/**
 * Derives the command's id from the person and the client's id, so that ids of different people
 * never collide.
 */
export const commandIdOf = (viewer: Viewer, clientCommandId: string | null | undefined): string =>
  clientCommandId === undefined || clientCommandId === null ? uuidv7() : derivedId(viewer.userId, clientCommandId);

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

export function refusalOf(answer: Extract<CommandAnswer, { kind: "refused" }>): Refusal {
  if (!isRefusalCode(answer.code)) throw new Error(`The command service refused with the unknown code ${answer.code}.`);
  return refuse(answer.code, answer.details);
}
