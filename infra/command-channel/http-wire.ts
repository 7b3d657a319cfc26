import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { CommandAnswer, CommandEnvelope } from "./command-channel.ts";

/** Where a command service takes commands. */
export const commandsPath = "/commands";
/** How many milliseconds whoever asks still waits. */
export const patienceHeader = "logue-patience-ms";

export const bearer = (token: string): string => `Bearer ${token}`;

/** Compares digests, so that neither the time it takes nor the length tells anything of the token. */
export function isBearer(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ""), digest(bearer(token)));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const envelope: z.ZodType<CommandEnvelope> = z.strictObject({
  commandId: z.string().min(1),
  type: z.string().min(1),
  data: z.unknown(),
  actorId: z.string().min(1),
  actorKind: z.enum(["user", "bot", "app", "system", "auditor"]),
  correlationId: z.string().min(1),
  traceparent: z.string().optional(),
  occurredAt: z.string().optional(),
});

const answer: z.ZodType<CommandAnswer> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("accepted"),
    stream: z.string(),
    revision: z.number(),
    position: z.string(),
    earlier: z.array(z.object({ stream: z.string(), position: z.string() })).optional(),
    result: z.record(z.string(), z.unknown()),
  }),
  z.object({
    kind: z.literal("refused"),
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

/** Undefined for what is no command. */
export const readEnvelope = (text: string): CommandEnvelope | undefined => envelope.safeParse(parse(text)).data;

/** Undefined for what is no answer. */
export const readAnswer = (text: string): CommandAnswer | undefined => answer.safeParse(parse(text)).data;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
