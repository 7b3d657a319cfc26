import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { CommandContext, References } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { idSchema } from "../contract/schemas.ts";
import { viaSchema } from "../contract/via.ts";
import { keyOf } from "../states/entity-streams.ts";
import type { AnyCommand, AnyStep } from "./any-command.ts";
import { type CommandDigests, type CommandIdentity, type CommandMark, contentOf } from "./command-digest.ts";

/**
 * A command that is well-formed: known, its data checked, its states named. Nothing is read or
 * decided yet.
 */
export interface AcceptedCommand extends CommandIdentity {
  readonly envelope: CommandEnvelope;
  readonly definition: AnyCommand;
  readonly data: never;
  readonly context: CommandContext;
  readonly references: References;
}

export interface AcceptanceOptions {
  readonly commands: Readonly<Record<string, AnyCommand>>;
  readonly clock: () => number;
  readonly digest: CommandContext["digest"];
  readonly digests: CommandDigests;
}

export function acceptCommand(envelope: CommandEnvelope, options: AcceptanceOptions): AcceptedCommand | Refusal {
  const { type, occurredAt } = envelope;
  const definition = Object.hasOwn(options.commands, type) ? options.commands[type] : undefined;
  if (definition === undefined) return refuse("CommandUnknown");
  const commandId = idSchema.safeParse(envelope.commandId).data;
  if (commandId === undefined) return refuse("InputInvalid", { field: "commandId", reason: "not a UUID" });
  const actorId = idSchema.safeParse(envelope.actorId).data;
  if (actorId === undefined) return refuse("InputInvalid", { field: "actorId", reason: "not a UUID" });
  const refusal = refuseSource(envelope) ?? refuseTime(envelope);
  if (refusal !== undefined) return refusal;
  const parsed = definition.schema.safeParse(envelope.data);
  if (!parsed.success) return invalidInput(parsed.error.issues[0]);
  const data = parsed.data as never;
  const content = contentOf(type, definition.boundData === undefined ? data : definition.boundData(data));
  const identity: CommandIdentity = { commandId, actorId, content };
  const nowMs = options.clock();
  const context: CommandContext = {
    commandId,
    actorId,
    isOwn: (mark) => mark !== null && isOwnMark(mark, identity, options.digests),
    actorKind: envelope.actorKind,
    limit: envelope.limit,
    nowMs,
    occurredAt: new Date(occurredAt ?? nowMs).toISOString(),
    address: envelope.secrets?.address,
    digest: options.digest,
  };
  return { ...identity, envelope, definition, data, context, references: definition.references(data, context) };
}

/** Older events have no digest: there the id alone counts. */
const isOwnMark = (mark: CommandMark, command: CommandIdentity, digests: CommandDigests): boolean =>
  mark.digest === undefined ? mark.commandId === command.commandId : digests.isSame(mark, command) === true;

/** The keys of the entities whose streams the command may write to. */
export const targetsOf = (command: AcceptedCommand): readonly string[] =>
  command.definition.steps.map((step) => streamKeyOf(command, step));

export function streamKeyOf({ references }: Pick<AcceptedCommand, "references">, { appendTo }: AnyStep): string {
  const reference = references[appendTo];
  if (reference === undefined) throw new Error(`A command appends to ${appendTo}, which it does not refer to.`);
  return keyOf(reference);
}

/** Making a schema costs more than all checks of a command. */
const [optionalId, optionalVia] = [idSchema.optional(), viaSchema.optional()];

/** These come from our own processes, not from clients: what is wrong here is a bug of the sender. */
function refuseSource({ actorKind, sessionId, causationId, via }: CommandEnvelope): Refusal | undefined {
  const wrong = (field: string, reason: string) => refuse("InputInvalid", { field, reason });
  if (!optionalId.safeParse(sessionId).success) return wrong("sessionId", "not a UUID");
  if (!optionalId.safeParse(causationId).success) return wrong("causationId", "not a UUID");
  if (!optionalVia.safeParse(via).success) return wrong("via", "not a token, import or integration");
  return via?.startsWith("import:") && actorKind !== "system" ? wrong("via", "imports only") : undefined;
}

/** Only what Logue does by itself, such as an import, may have happened at another time than now. */
function refuseTime({ actorKind, occurredAt }: CommandEnvelope): Refusal | undefined {
  if (occurredAt === undefined) return undefined;
  if (actorKind !== "system") return refuse("InputInvalid", { field: "occurredAt", reason: "imports only" });
  return Number.isNaN(Date.parse(occurredAt)) ? refuse("InputInvalid", { field: "occurredAt", reason: "not a time" }) : undefined;
}

const invalidInput = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Refusal =>
  refuse("InputInvalid", { field: issue?.path.map(String).join(".") ?? "", reason: issue?.message ?? "" });
