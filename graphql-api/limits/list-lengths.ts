import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { RequestContext } from "../context.ts";

/** The most items of the lists that have their own limit. */
const lengthMax: Readonly<Record<string, number>> = {
  "ActionsBlock.elements": 5,
  "AnswerToViewer.blocks": 50,
  "AuditEntry.changes": 10,
  "Account.oauthGrants": 100,
  "Account.rooms": 100,
  "Case.people": 200,
  "Case.viewers": 200,
  "CaseMessage.versions": 100,
  "CreatedSignInLinks.links": 25,
  "DialogField.fileTypes": 100,
  "DialogField.initialValues": 100,
  "DialogField.options": 100,
  "Draft.files": 10,
  "FieldsBlock.fields": 10,
  "HistoricChange.blocks": 50,
  "HistoricChange.files": 10,
  "IntegrationKind.presets": 10,
  "Message.blocks": 50,
  "Message.files": 10,
  "Message.linkPreviews": 3,
  "MailedSignInLinks.mails": 25,
  "MessageReaders.users": 100,
  "PollBlock.options": 10,
  "ProgramAnswer.blocks": 50,
  "ProgramDialog.parts": 100,
  "Query.drafts": 200,
  "Query.pushDevices": 50,
  "Query.integrationKinds": 20,
  "Query.scheduledMessages": 200,
  "Query.roles": 106,
  "User.roles": 50,
  "Message.reactions": 50,
  "Message.repliers": 5,
  "Refusal.details": 10,
  "MessageAsOf.blocks": 50,
  "MessageAsOf.files": 10,
  "MessageAsOf.reactions": 50,
  "RoomAsOf.pins": 100,
  "Room.directMembers": 12,
  "Room.moderatorEntries": 20,
  "Room.teams": 25,
  "SelectElement.options": 100,
  "CheckboxesElement.options": 100,
  "CheckboxesElement.initialValues": 100,
  "SuggestedSelectElement.options": 100,
  "SeveralChoices.initialValues": 100,
  "RoomEntry.otherMembers": 12,
  "ScheduledMessage.files": 10,
  "SuggestOptionsPayload.options": 100,
  "SettingsPreset.asks": 3,
  "SettingsPreset.settings": 12,
  "Sidebar.sections": 54,
  "Team.rooms": 100,
};

/** Lists that answer one item for each item of an argument. */
const argumentOf: Readonly<Record<string, string>> = { "Query.nodes": "ids", "Query.presences": "userIds" };

/** The lists in a page, as long as the page. */
const itemsOfPage = new Set(["edges", "events"]);

/**
 * How a list of objects is limited: as long as its page or an argument, to a fixed length, or
 * counted while the answer is made.
 */
export type ListLength = "page" | "counted" | number | { readonly argument: string };

type Field = GraphQLField<unknown, unknown>;

/** Undefined for fields that do not answer a list of objects. */
export function listLengthOf(type: GraphQLObjectType | { readonly name: string }, field: Field): ListLength | undefined {
  if (isPaged(field)) return "page";
  if (!isList(field.type) || isLeafType(getNamedType(field.type)) || itemsOfPage.has(field.name)) return undefined;
  const name = `${type.name}.${field.name}`;
  const argument = argumentOf[name];
  return argument === undefined ? (lengthMax[name] ?? "counted") : { argument };
}

const isPaged = (field: Field): boolean => field.args.some(({ name }) => name === "first" || name === "last");
const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Makes every counted list take its items from the operation's budget. */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (listLengthOf(type, field) === "counted") countItems(field);
    }
  }
  return schema;
}

function countItems(field: GraphQLField<unknown, RequestContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, fieldArguments, context, info) => {
    const count = (items: unknown): unknown => {
      if (Array.isArray(items)) context.budget.takeItems(items.length);
      return items;
    };
    const items: unknown = resolve(source, fieldArguments, context, info);
    return items instanceof Promise ? items.then(count) : count(items);
  };
}
