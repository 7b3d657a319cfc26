import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { AnyCommand } from "./any-command.ts";
import type { CommandContext, References } from "./command.ts";
import { type Refusal, refuse } from "./contract/refusals.ts";
import { idSchema } from "./id-schema.ts";

/** A command that is well-formed: known, its data checked, its states named. Nothing is read or decided yet. */
export interface AcceptedCommand {
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
}

export function acceptCommand(
  envelope: CommandEnvelope,
  { commands, clock, digest }: AcceptanceOptions,
): AcceptedCommand | Refusal {
  const definition = Object.hasOwn(commands, envelope.type) ? commands[envelope.type] : undefined;
  if (definition === undefined) return refuse("CommandUnknown");
  const refusal = refuseEnvelope(envelope);
  if (refusal !== undefined) return refusal;
  const parsed = definition.schema.safeParse(envelope.data);
  if (!parsed.success) return invalidInput(parsed.error.issues[0]);
  const { commandId, actorId, actorKind } = envelope;
  const nowMs = clock();
  const occurredAt = new Date(envelope.occurredAt ?? nowMs).toISOString();
  const context: CommandContext = { commandId, actorId, actorKind, nowMs, occurredAt, digest };
  const data = parsed.data as never;
  return { envelope, definition, data, context, references: definition.references(data, context) };
}

/** Only what Logue does by itself, such as an import, may have happened at another time than now. */
function refuseEnvelope({ commandId, actorId, actorKind, occurredAt }: CommandEnvelope): Refusal | undefined {
  if (!idSchema.safeParse(commandId).success) return refuse("InputInvalid", { field: "commandId", reason: "not a UUID" });
  if (!idSchema.safeParse(actorId).success) return refuse("InputInvalid", { field: "actorId", reason: "not a UUID" });
  if (occurredAt === undefined) return undefined;
  if (actorKind !== "system") return refuse("InputInvalid", { field: "occurredAt", reason: "imports only" });
  return Number.isNaN(Date.parse(occurredAt)) ? refuse("InputInvalid", { field: "occurredAt", reason: "not a time" }) : undefined;
}

const invalidInput = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Refusal =>
  refuse("InputInvalid", { field: issue?.path.map(String).join(".") ?? "", reason: issue?.message ?? "" });
