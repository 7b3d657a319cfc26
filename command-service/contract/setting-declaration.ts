import type { z } from "zod";
import type { RoomPermission, WorkspacePermission } from "./permissions.ts";

/** The value of any setting, as events, documents and the API carry it. */
export type SettingValue = string | number | boolean | readonly string[] | null;

/** The declaration of a setting. Its key is its key in the list of its scope. */
export interface SettingDeclaration<Schema extends z.ZodType = z.ZodType> {
  /** One sentence: what it does. Forms show it. */
  readonly means: string;
  readonly schema: Schema;
  /** The value until another one is set, and after it is reset. */
  readonly default: z.infer<Schema>;
  /** Who may change it. People change their own settings without a permission. */
  readonly permission: WorkspacePermission | RoomPermission | null;
  /**
   * Its value is in the vault alone, and no one reads it through the API. Events, states and
   * documents have the id of the vault's secret in its place; null where none is set. Only settings
   * of the workspace and of integrations can be secret.
   */
  readonly isSecret?: true;
  /**
   * What its value names: a room by its id or by the name of a channel, or several rooms or people
   * by their ids. Forms show the names, and offer channels or people.
   */
  readonly names?: "room" | "rooms" | "people";
  /** What forms show for each value of a list to choose from. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The heading below which forms show it; without one in a short list. */
  readonly group?: string;
  /** Whether changing it needs a session that was confirmed lately. */
  readonly needsConfirmation?: true;
}

/** Declares a setting. */
export const setting = <Schema extends z.ZodType, Given extends SettingDeclaration<Schema>>(
  declaration: Given & SettingDeclaration<Schema>,
): Given & SettingDeclaration<Schema> => declaration;

/** Puts settings below one heading. */
export const inGroup = <Settings extends Readonly<Record<string, SettingDeclaration>>>(
  group: string,
  settings: Settings,
): Settings =>
  Object.fromEntries(Object.entries(settings).map(([key, declaration]) => [key, { ...declaration, group }])) as Settings;
