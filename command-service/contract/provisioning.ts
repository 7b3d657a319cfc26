import { z } from "zod";
import { type CommandsOf, command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { signInSettings } from "./external-accounts.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";
import { setting } from "./setting-declaration.ts";
import { lineSchema, linesSchema } from "./text-schemas.ts";

const { alice, ben, link: instanceId, team: teamId } = exampleIds;
const permission = "workspace.changeSettings";

/** What a system that provides people may say of each, as text. */
export const providedRecordMax = 16_384;

/**
 * The settings that every integration that provides people has. The decisions read them; all are off
 * at first.
 */
export const provisioningSettings = {
  registersPeople: setting({
    permission,
    means: "Whether the other system may give people who are not here yet an account.",
    schema: z.boolean(),
    default: false,
  }),
  linksByMail: setting({
    permission,
    means:
      "Whether the other system may take over an account by its e-mail address, where no one has used the account yet, such as an imported one. Never an administrator's.",
    schema: z.boolean(),
    default: false,
  }),
  makesTeams: setting({
    permission,
    means: "Whether groups of the other system become teams here.",
    schema: z.boolean(),
    default: false,
  }),
  followsPicture: signInSettings.followsPicture,
  roleMap: signInSettings.roleMap,
  roomMap: signInSettings.roomMap,
  leavesRooms: signInSettings.leavesRooms,
} as const;

export const provisioningEvents = {
  PersonProvided: event({
    means: "Another system provides a person's account from now on, and says this of the person.",
    family: "user-",
    schema: z.object({
      userId: z.string(),
      /** The integration by which the other system asked. */
      instanceId: z.string(),
      /** The person's name in the other system. */
      userName: z.string(),
      /** The person's id in the other system. */
      externalId: z.string().nullable(),
      /** All that the other system says of the person, in its own form. */
      record: z.string(),
    }),
    personal: [{ subject: "userId", fields: ["userName", "externalId", "record"] }],
    example: { userId: alice, instanceId, userName: "alice@example.org", externalId: "00u1a2", record: "{}" },
  }),
  PersonNoLongerProvided: event({
    means: "Another system provides a person's account no longer. The account stays as it is.",
    family: "user-",
    schema: z.object({ userId: z.string(), instanceId: z.string(), endedById: z.string() }),
    example: { userId: alice, instanceId, endedById: ben },
  }),
  TeamProvided: event({
    means: "Another system provides a team from now on: it names the team and says who is in it.",
    family: "team-",
    schema: z.object({ teamId: z.string(), instanceId: z.string(), externalId: z.string().nullable() }),
    notes: { externalId: notPersonal("The id of a group in the other system.") },
    example: { teamId, instanceId, externalId: "00g1a2" },
  }),
};

const text = z.string().max(1_000);
const person = {
  userId: idSchema,
  instanceId: idSchema,
  userName: text.min(1),
  externalId: text.nullable(),
  record: z.string().max(providedRecordMax),
  /** The name for mentions. */
  name: text,
  displayName: lineSchema,
  email: text.nullable(),
  title: lineSchema,
};
const team = {
  teamId: idSchema,
  instanceId: idSchema,
  externalId: text.nullable(),
  name: text,
  title: lineSchema,
  description: linesSchema,
};
const tokenPermission = "account.administer";

export const provisioningCommandDeclarations = {
  ProvidePerson: command({
    means: "Registers a person whom another system provides. Only the integration itself does this.",
    tokenPermission,
    schema: z.strictObject(person),
    refusals: [
      "EmailInvalid",
      "EmailTaken",
      "IntegrationUnknown",
      "ProfileInvalid",
      "SignUpClosed",
      "UserNameInvalid",
      "UserNameReserved",
      "UserNameTaken",
    ],
  }),
  TakeOverPerson: command({
    means:
      "Lets another system provide the account that has this e-mail address and that no one has used yet. Only the integration itself does this.",
    tokenPermission,
    schema: z.strictObject({
      userId: idSchema,
      instanceId: idSchema,
      userName: person.userName,
      externalId: person.externalId,
      record: person.record,
      email: text,
    }),
    refusals: ["AdministratorUnconfirmed", "ExternalAccountTaken", "IntegrationUnknown"],
  }),
  ChangeProvidedPerson: command({
    means:
      "Makes a person's account agree with what the other system says, which provides it. Only the integration itself does this.",
    tokenPermission,
    schema: z.strictObject({
      ...person,
      /** The record that the change was made of; another one there refuses it. */
      recordBefore: z.string().max(providedRecordMax).optional(),
    }),
    refusals: [
      "EmailInvalid",
      "EmailTaken",
      "ExternalAccountUnknown",
      "IntegrationUnknown",
      "ProfileInvalid",
      "ProvidedPersonChanged",
      "UserNameInvalid",
      "UserNameReserved",
      "UserNameTaken",
    ],
  }),
  StopProvidingPerson: command({
    means: "Ends that another system provides a person's account. Only the integration itself does this.",
    tokenPermission,
    schema: z.strictObject({ userId: idSchema, instanceId: idSchema }),
    refusals: ["ExternalAccountUnknown", "IntegrationUnknown"],
  }),
  ProvideTeam: command({
    means: "Creates a team that another system provides. Only the integration itself does this.",
    tokenPermission: "teams.change",
    schema: z.strictObject(team),
    refusals: [
      "IntegrationUnknown",
      "TeamExists",
      "TeamNameTaken",
      "TeamTextInvalid",
      "TooManyTeams",
      "UserNameInvalid",
      "UserNameReserved",
    ],
  }),
  ChangeProvidedTeam: command({
    means: "Names a team as the other system does, which provides it. Only the integration itself does this.",
    tokenPermission: "teams.change",
    schema: z.strictObject(team),
    refusals: ["IntegrationUnknown", "TeamNameTaken", "TeamTextInvalid", "TeamUnknown", "UserNameInvalid", "UserNameReserved"],
  }),
};

export type ProvisioningCommands = CommandsOf<typeof provisioningCommandDeclarations>;
