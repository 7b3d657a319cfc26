import { z } from "zod";
import { characterCount } from "./character-count.ts";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { identitySettings, signInSettings } from "./external-accounts.ts";
import { notPersonal } from "./field-notes.ts";
import { fileSettings } from "./file-settings.ts";
import { roomMailSettings, workspaceMailSettings } from "./mail-settings.ts";
import { personSettings } from "./person-settings.ts";
import { workspacePushSettings } from "./push-settings.ts";
import { idSchema } from "./schemas.ts";
import { sessionSettings } from "./session-settings.ts";
import { inGroup, type SettingDeclaration, setting } from "./setting-declaration.ts";
import { workspaceStream } from "./streams.ts";
import { lineSchema, linesSchema, linesUpTo } from "./text-schemas.ts";

/** What a setting is of: the workspace, one room, one person, or one instance of an integration. */
export const everySettingScope = ["workspace", "room", "person", "integration"] as const;
export type SettingScope = (typeof everySettingScope)[number];

const signUpPolicySchema = z.enum(["open", "invite", "closed"]);
export type SignUpPolicy = z.infer<typeof signUpPolicySchema>;

/**
 * No setting may allow more text than this, in UTF-8, because an event must fit into every event
 * store.
 */
export const textSizeMaxBytes = 64 * 1024;

const workspaceNameLengthMax = 100;
const isWorkspaceName = (name: string): boolean => {
  const length = characterCount(name);
  return length >= 1 && length <= workspaceNameLengthMax;
};

/** A window of null never closes. A window of 0 is never open. */
const windowSchema = z.int().min(0).nullable();
const byAdministrators = { permission: "workspace.changeSettings" } as const;
const confirmed = { needsConfirmation: true } as const;

const workspaceSettings = {
  ...inGroup("Workspace", {
    name: setting({
      ...byAdministrators,
      means: "The name of the workspace, 1 to 100 characters.",
      schema: lineSchema.refine(isWorkspaceName),
      default: "Logue",
    }),
    signUpPolicy: setting({
      ...byAdministrators,
      means: "Who may register: everyone, people with an invite link, or no one.",
      schema: signUpPolicySchema,
      labels: { open: "Everyone", invite: "People with an invite link", closed: "No one" },
      default: "invite",
    }),
  }),
  ...inGroup("Messages", {
    messageLengthMax: setting({
      ...byAdministrators,
      means: "The most characters a message may have.",
      schema: z.int().min(1).max(textSizeMaxBytes),
      default: 10_000,
    }),
    editWindowMs: setting({
      ...byAdministrators,
      means: "How long after sending its sender may edit a message; empty: always, 0: never.",
      schema: windowSchema,
      default: null,
    }),
    deleteWindowMs: setting({
      ...byAdministrators,
      means: "How long after sending its sender may delete a message; empty: always, 0: never.",
      schema: windowSchema,
      default: null,
    }),
    readReceipts: setting({
      ...byAdministrators,
      means: "Whether members of a channel see who has read a message.",
      schema: z.boolean(),
      default: false,
    }),
    linkPreviews: setting({
      ...byAdministrators,
      means: "Whether the server reads pages that messages link to, to show their titles and pictures below the messages.",
      schema: z.boolean(),
      default: true,
    }),
  }),
  ...inGroup("Files", fileSettings),
  ...inGroup("Sessions and signing in", sessionSettings),
  ...inGroup("Mail", workspaceMailSettings),
  ...inGroup("Push", workspacePushSettings),
  ...inGroup("Record and audit", {
    sealsArePublic: setting({
      ...byAdministrators,
      means: "Whether the sealed log at /seals/ is public, or only for users who may read the record. It holds no content.",
      schema: z.boolean(),
      default: false,
    }),
    casesNeedApproval: setting({
      ...byAdministrators,
      ...confirmed,
      means:
        "Whether a second auditor must approve a case before content is seen within it. Such a case is hidden from auditors whom it is about.",
      schema: z.boolean(),
      default: false,
    }),
  }),
};

const roomSettings = {
  readReceipts: setting({
    permission: "room.setReadOnly",
    means: "Whether members of this channel see who has read a message, where the workspace allows it.",
    schema: z.boolean(),
    default: true,
  }),
  ...roomMailSettings,
};

const secretLengthMax = 4_096;

const integrationSettings = {
  signingSecret: setting({
    ...byAdministrators,
    means: "The secret with which the other system signs its requests to this integration's address.",
    schema: z.string().min(1).max(secretLengthMax).nullable(),
    default: null,
    isSecret: true,
  }),
};

/** The declaration of a setting says how long its own value may be. */
const settingTextLengthMax = 100_000;
const valueSchema = z
  .union([linesUpTo(settingTextLengthMax), z.number(), z.boolean(), z.array(linesSchema).max(1_000).readonly()])
  .nullable();

const anyIntegrationSetting = setting({
  ...byAdministrators,
  means: "A setting that the integration declares.",
  schema: valueSchema,
  default: null,
});

/** Every setting that people change while Logue runs, by scope and key. */
export const settingDeclarations = {
  workspace: workspaceSettings,
  room: roomSettings,
  person: personSettings,
  integration: integrationSettings,
} as const;

type Declarations = typeof settingDeclarations;

/** The values of all settings of a scope, by key. */
export type SettingsOf<Scope extends SettingScope> = {
  readonly [Key in keyof Declarations[Scope]]: Declarations[Scope][Key] extends SettingDeclaration<infer Schema>
    ? z.infer<Schema>
    : never;
};
export type WorkspaceSettings = SettingsOf<"workspace">;

/** The declarations of a scope, by key. */
export const settingsOfScope = (scope: SettingScope): Readonly<Record<string, SettingDeclaration>> => settingDeclarations[scope];

/**
 * Undefined for a key that no setting of the scope has. The settings of its own that an integration
 * declares are checked by the API, which knows the integration; here they are any values. Those of
 * every sign-in are checked here too.
 */
export function settingDeclarationOf(scope: SettingScope, key: string, isSecret = false): SettingDeclaration | undefined {
  if (Object.hasOwn(settingDeclarations[scope], key)) return settingsOfScope(scope)[key];
  if (scope !== "integration") return undefined;
  if (!isSecret && Object.hasOwn(ofSignIns, key)) return (ofSignIns as Readonly<Record<string, SettingDeclaration>>)[key];
  return isSecret ? integrationSettings.signingSecret : anyIntegrationSetting;
}

const ofSignIns = { ...signInSettings, ...identitySettings };

/** The id of the one thing that workspace settings are of. */
export const workspaceScopeId = workspaceStream;

const { alice } = exampleIds;
const scope = z.enum(everySettingScope);
const storedValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).nullable();

export const settingEvents = {
  SettingChanged: event({
    means:
      "A setting got another value, or was reset: null. The value of a person's setting is in `personalValue`, that of a secret one in the vault.",
    family: ["workspace", "room-", "user-"],
    schema: z.object({
      scope,
      scopeId: z.string(),
      key: z.string(),
      /** Null where it was reset, or is a person's. */
      value: storedValue,
      changedById: z.string(),
      /** The id of a secret setting's secret in the vault; null where it was removed. */
      secretId: z.string().nullable().optional(),
      personId: z.string().optional(),
      personalValue: storedValue.optional(),
    }),
    personal: [{ subject: "personId", fields: ["personalValue"] }],
    notes: {
      key: notPersonal("The name of a declared setting."),
      value: notPersonal("About a room or the workspace; the value of a person's setting stands in `personalValue`."),
    },
    example: {
      scope: "person",
      scopeId: alice,
      key: "sharesReadReceipts",
      value: null,
      changedById: alice,
      personId: alice,
      personalValue: false,
    },
    forms: {
      ofSecret: {
        scope: "integration",
        scopeId: exampleIds.link,
        key: "signingSecret",
        value: null,
        changedById: alice,
        secretId: exampleIds.token,
      },
    },
  }),
};

export type SettingEvent = EventsOf<typeof settingEvents>;

export const settingCommandDeclarations = {
  ChangeSetting: command({
    means: "Changes one setting, or resets it to its default: with null.",
    tokenPermission: "settings.change",
    needsConfirmation: ({ scope, key }: { readonly scope: SettingScope; readonly key: string }) =>
      scope === "integration" || settingDeclarationOf(scope, key)?.needsConfirmation === true,
    schema: z.strictObject({
      scope,
      scopeId: z.union([z.literal(workspaceScopeId), idSchema]),
      key: z.string().regex(/^[a-zA-Z]{1,100}$/),
      value: valueSchema,
      /** Of a secret setting alone: the id for its new secret, or null to remove it. */
      secretId: idSchema.nullable().optional(),
    }),
    refusals: [
      "IntegrationUnknown",
      "NotAMember",
      "PermissionNotHeld",
      "RoleUnknown",
      "RoomArchived",
      "RoomKindMismatch",
      "RoomUnknown",
      "SettingInvalid",
      "SettingUnknown",
    ],
  }),
};

export type SettingCommands = CommandsOf<typeof settingCommandDeclarations>;
