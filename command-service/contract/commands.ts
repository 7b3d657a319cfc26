import { auditCommandDeclarations } from "./audit.ts";
import { caseCommandDeclarations } from "./cases.ts";
import { confirmationCommandDeclarations } from "./confirmation.ts";
import { customEmojiCommandDeclarations } from "./custom-emoji.ts";
import type { CommandDeclaration, CommandsOf } from "./declare.ts";
import { externalAccountCommandDeclarations } from "./external-accounts.ts";
import { fileCommandDeclarations } from "./files.ts";
import { integrationCommandDeclarations } from "./integrations.ts";
import { linkPreviewCommandDeclarations } from "./link-previews.ts";
import { messageCommandDeclarations } from "./messages.ts";
import { oauthCommandDeclarations } from "./oauth.ts";
import { provisioningCommandDeclarations } from "./provisioning.ts";
import { readingCommandDeclarations } from "./reading.ts";
import { roleCommandDeclarations } from "./roles.ts";
import { roomCommandDeclarations } from "./rooms.ts";
import { secondFactorCommandDeclarations } from "./second-factors.ts";
import { settingCommandDeclarations } from "./settings.ts";
import { teamCommandDeclarations } from "./teams.ts";
import { type OperationPermission, scopeWith, type TokenScope } from "./token-permissions.ts";
import { userCommandDeclarations } from "./users.ts";
import { workspaceCommandDeclarations } from "./workspace.ts";

/** Every command by its name. All tables about commands are derived from this one. */
export const commandDeclarations = {
  ...workspaceCommandDeclarations,
  ...settingCommandDeclarations,
  ...integrationCommandDeclarations,
  ...oauthCommandDeclarations,
  ...userCommandDeclarations,
  ...externalAccountCommandDeclarations,
  ...secondFactorCommandDeclarations,
  ...confirmationCommandDeclarations,
  ...provisioningCommandDeclarations,
  ...teamCommandDeclarations,
  ...roleCommandDeclarations,
  ...customEmojiCommandDeclarations,
  ...roomCommandDeclarations,
  ...messageCommandDeclarations,
  ...linkPreviewCommandDeclarations,
  ...readingCommandDeclarations,
  ...fileCommandDeclarations,
  ...caseCommandDeclarations,
  ...auditCommandDeclarations,
};

/** The data of every command, by its name. */
export type Commands = CommandsOf<typeof commandDeclarations>;

export type CommandType = keyof Commands;

export const isCommandType = (type: string): type is CommandType => Object.hasOwn(commandDeclarations, type);

export const everyCommandType: readonly CommandType[] = Object.keys(commandDeclarations).filter(isCommandType);

export const commandDeclarationOf = (type: CommandType): CommandDeclaration => commandDeclarations[type];

/** The permission that an access token needs for a command. */
export const tokenPermissionOf = (type: CommandType): OperationPermission => commandDeclarations[type].tokenPermission;

/** The scope whose tokens may send a command. */
export const scopeOf = (type: CommandType): TokenScope => scopeWith(tokenPermissionOf(type));

/** The actor for what Logue does by itself (imports, demo data). It may do everything. */
export const systemActorId = "00000000-0000-7000-8000-000000000000";
