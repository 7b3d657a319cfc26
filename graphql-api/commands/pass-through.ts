import {
  type Commands,
  type CommandType,
  commandDeclarationOf,
  commandDeclarations,
  everyCommandType,
} from "@logue/command-service/contract/commands.ts";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { type GraphQLSchema, getNamedType, isInputObjectType } from "graphql";
import { readableMessage } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import { refusedPayload, viewerCommand } from "./send-command.ts";

/*
 * Most mutations have the fields of their command: the input's fields are the fields of the
 * command's data, by name. They need no resolver. Two fields may be left out of an input: `userId`
 * is then the viewer, and `roomId` is the room of `messageId`, if the viewer may read that message.
 * Optional fields that are not given are null.
 */

type PassThroughType = {
  [Type in CommandType]: (typeof commandDeclarations)[Type] extends { readonly passesThrough: true } ? Type : never;
}[CommandType];

type InputOf<Type extends CommandType> =
  NonNullable<MutationResolvers[Uncapitalize<Type> & keyof MutationResolvers]> extends infer Resolver
    ? Resolver extends (parent: never, args: infer Arguments, ...rest: never[]) => unknown
      ? Arguments extends { readonly input: infer Input }
        ? Input
        : never
      : never
    : never;

/** The fields of a command that are missing in its mutation's input, or have another type there. */
type Unfit<Type extends PassThroughType> = {
  [Field in keyof Commands[Type]]: Field extends keyof InputOf<Type>
    ? NonNullable<InputOf<Type>[Field]> extends NonNullable<Commands[Type][Field]>
      ? never
      : Field
    : Field extends "userId" | "roomId"
      ? never
      : Field;
}[keyof Commands[Type]];

/** This line does not compile when a mutation's input does not fit its command. */
export const everyInputFits: { readonly [Type in PassThroughType as Unfit<Type> extends never ? never : Type]: never } = {};

const passThroughTypes: readonly CommandType[] = everyCommandType.filter((type) => commandDeclarationOf(type).passesThrough);

const mutationOf = (type: CommandType): string => `${type[0]?.toLowerCase()}${type.slice(1)}`;

const fieldsOf = (type: CommandType): readonly string[] => Object.keys(commandDeclarations[type].schema.shape);

type Input = Readonly<Record<string, unknown>> & { readonly commandId?: string | null };

/** The resolvers of all mutations that pass through to their commands. */
export const passThroughMutations = Object.fromEntries(
  passThroughTypes
    .map((type) => [type, fieldsOf(type)] as const)
    .map(([type, fields]) => [
      mutationOf(type),
      async (_mutation: unknown, { input }: { readonly input: Input }, context: RequestContext) => {
        const { viewer, send } = viewerCommand(context, type, input);
        const data: Record<string, unknown> = {};
        for (const field of fields) data[field] = input[field] ?? null;
        if ("userId" in data) data.userId ??= viewer.userId;
        if ("messageId" in data && !("roomId" in input)) {
          const message = await readableMessage(context, String(data.messageId));
          if (message === undefined) return refusedPayload(refuse("MessageUnknown"));
          data.roomId = message.roomId;
        }
        return send(data as never, data);
      },
    ]),
);

/**
 * Throws when a mutation's input and its command do not have the same fields, or when a mutation
 * has no resolver at all.
 */
export function checkMutations(schema: GraphQLSchema, resolved: ReadonlySet<string>): void {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const without = Object.keys(mutations).filter((name) => !resolved.has(name));
  if (without.length > 0) throw new Error(`These mutations have neither a resolver nor a command: ${without.join(", ")}.`);
  for (const type of passThroughTypes) {
    const input = mutations[mutationOf(type)]?.args.find(({ name }) => name === "input");
    const inputType = input === undefined ? undefined : getNamedType(input.type);
    if (!isInputObjectType(inputType)) throw new Error(`There is no mutation ${mutationOf(type)} with an input for ${type}.`);
    const given = new Set(Object.keys(inputType.getFields()));
    const isFilled = (field: string) => field === "userId" || (field === "roomId" && given.has("messageId"));
    const missing = fieldsOf(type).filter((field) => !given.has(field) && !isFilled(field));
    const unknown = [...given].filter((field) => field !== "commandId" && !fieldsOf(type).includes(field));
    if (missing.length + unknown.length === 0) continue;
    throw new Error(`The input of ${mutationOf(type)} and ${type} differ in ${[...missing, ...unknown].join(", ")}.`);
  }
}
