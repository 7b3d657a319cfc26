import type { SettingScope } from "@logue/command-service/contract/settings.ts";
import type { OAuthGrantDocument } from "@logue/projection-service/contract/oauth.ts";
import type { Viewer } from "./context.ts";

/**
 * The results of accepted commands (`*Result` types of the schema): ids at once, documents only
 * when they are selected.
 */

export type WorkspaceResultSource = Readonly<Record<never, never>>;

export interface CustomEmojiResultSource {
  readonly name: string;
}

export interface IntegrationResultSource {
  readonly instanceId: string;
}

/** A grant with the name of its program. */
export interface OAuthGrantSource extends OAuthGrantDocument {
  readonly clientName: string;
}

export interface OAuthClientResultSource {
  readonly clientId: string;
}

export interface CreatedOAuthClientSource extends OAuthClientResultSource {
  /** Empty for a public client. */
  readonly secret: string;
}

/** Which setting it is. */
export interface SettingResultSource {
  readonly scope: SettingScope;
  readonly scopeId: string;
  readonly key: string;
}

export interface InviteLinkResultSource {
  readonly inviteLinkId: string;
}

export interface CreatedInviteLinkSource extends InviteLinkResultSource {
  readonly token: string;
}

export interface UserResultSource {
  readonly userId: string;
}

export interface RoleResultSource {
  readonly roleId: string;
}

export interface SessionResultSource {
  readonly sessionId: string;
  readonly viewer: Viewer;
}

export interface CreatedRecoveryCodesSource extends UserResultSource {
  readonly recoveryCodes: readonly string[];
}

export interface CreatedAccessTokenSource extends UserResultSource {
  readonly tokenId: string;
  readonly token: string;
}

export interface CreatedSignInLinkSource extends UserResultSource {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface RoomResultSource {
  readonly roomId: string;
}

export interface ThreadResultSource extends RoomResultSource {
  readonly threadRootId: string;
}

export interface TeamResultSource {
  readonly teamId: string;
}

export interface MessageResultSource {
  readonly messageId: string;
}

export interface CaseResultSource {
  readonly caseId: string;
}

export interface FileResultSource {
  readonly fileId: string;
}
