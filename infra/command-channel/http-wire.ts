import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { CommandAnswer, CommandEnvelope } from "./command-channel.ts";

/** The path at which a command service accepts commands. */
export const commandsPath = "/commands";
/** How many milliseconds the client still waits. */
export const patienceHeader = "logue-patience-ms";

export const bearer = (token: string): string => `Bearer ${token}`;

/** Compares digests, so that neither the time nor the length reveals anything about the token. */
export function isBearer(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ""), digest(bearer(token)));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const envelope: z.ZodType<CommandEnvelope> = z.strictObject({
  commandId: z.string().min(1),
  type: z.string().min(1),
  data: z.unknown(),
  actorId: z.string().min(1),
  actorKind: z.enum(["user", "bot", "app", "system", "auditor", "operator"]),
  correlationId: z.string().min(1),
  traceparent: z.string().optional(),
  sessionId: z.string().optional(),
  via: z.string().optional(),
  limit: z.array(z.string()).optional(),
  causationId: z.string().optional(),
  occurredAt: z.string().optional(),
  secrets: z.record(z.string(), z.string()).optional(),
});

const answer: z.ZodType<CommandAnswer> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("accepted"),
    stream: z.string(),
    revision: z.number(),
    position: z.string(),
    earlier: z.array(z.object({ stream: z.string(), position: z.string() })).optional(),
    result: z.record(z.string(), z.unknown()),
    secrets: z.record(z.string(), z.string()).optional(),
  }),
  z.object({
    kind: z.literal("refused"),
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

/** The outcome of one command of a request: its answer, or that its handler failed. */
export type WireAnswer = CommandAnswer | { readonly kind: "failed" };

const envelopes = z.array(envelope).min(1);
const answers = z.array(z.union([answer, z.object({ kind: z.literal("failed") })]));

/** The commands of a request, in order; undefined for an invalid body. */
export const readEnvelopes = (text: string): readonly CommandEnvelope[] | undefined => envelopes.safeParse(parse(text)).data;

/** The answers to them, in the same order; undefined for an invalid body. */
export const readAnswers = (text: string): readonly WireAnswer[] | undefined => answers.safeParse(parse(text)).data;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
