import { readFileSync, writeFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { printRefusalCodes } from "../commands/refusal-codes.ts";
import { printFragments, printMutations } from "../examples/shared-documents.ts";
import { printPermissions } from "../roles/print-permissions.ts";
import { printErrorCodes } from "./error-codes.ts";
import { readSchemaFiles } from "./schema-files.ts";

// The enums of codes are generated first, from their lists.
writeFileSync(new URL("refusals.graphql", import.meta.url), printRefusalCodes());
writeFileSync(new URL("../roles/permissions.graphql", import.meta.url), printPermissions());
writeFileSync(new URL("error-codes.graphql", import.meta.url), printErrorCodes());

// The documents that the web client and the tests share with the examples.
writeFileSync(new URL("../generated/fragments.graphql", import.meta.url), printFragments());
writeFileSync(new URL("../generated/mutations.graphql", import.meta.url), printMutations());

/** The generator re-exports types as values, which Node cannot strip. */
function exportAsTypes(path: string): void {
  if (!path.endsWith(".ts")) return;
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(/^export \{/gm, "export type {"));
}

const contract = "@logue/command-service/contract";
const documents = "@logue/projection-service/contract";

/**
 * Run by `npm run generate`. What it writes is committed, and a test fails when it is not up to
 * date.
 */
const config: CodegenConfig = {
  // One text: the generator reads several files at once and then orders the types by which file was
  // read first.
  schema: readSchemaFiles().join("\n"),
  silent: true,
  config: { sort: false },
  hooks: { afterOneFileWrite: exportAsTypes },
  generates: {
    "graphql-api/generated/schema.graphql": {
      plugins: ["schema-ast"],
      config: { includeDirectives: true },
    },
    "graphql-api/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#RequestContext",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: "unknown",
        avoidOptionals: { defaultValue: true },
        scalars: {
          DateTime: "string",
          SafeInt: "number",
          ID: "string",
          SettingValue: `${contract}/setting-declaration.ts#SettingValue`,
        },
        resolversNonOptionalTypename: { unionMember: true },
        allowParentTypeOverride: false,
        enumValues: {
          RefusalCode: `${contract}/refusals.ts#RefusalCode`,
          ErrorCode: "../schema/error-codes.ts#ErrorCode",
          SettingScope: `${contract}/settings.ts#SettingScope`,
          SettingKind: `${contract}/setting-values.ts#SettingKind`,
          SignUpPolicy: `${contract}/settings.ts#SignUpPolicy`,
          WorkspaceRole: `${contract}/permissions.ts#WorkspaceRole`,
          WorkspacePermission: `${contract}/permissions.ts#WorkspacePermission`,
          Permission: `${contract}/permissions.ts#Permission`,
          TokenPermission: `${contract}/token-permissions.ts#TokenPermission`,
          RoomRole: `${contract}/permissions.ts#RoomRole`,
          RoomPermission: `${contract}/permissions.ts#RoomPermission`,
          TeamRole: `${contract}/permissions.ts#TeamRole`,
          TokenScope: `${contract}/users.ts#TokenScope`,
          OAuthClientKind: `${contract}/oauth.ts#OAuthClientKind`,
          RoomKind: `${contract}/rooms.ts#RoomKind`,
          RoomVisibility: `${contract}/rooms.ts#RoomVisibility`,
          NotificationLevel: `${contract}/reading.ts#NotificationLevel`,
          RoomHistoryKind: `${documents}/room-history.ts#RoomHistoryKind`,
          NotificationReason: `${documents}/notifications.ts#NotificationReason`,
          ScheduledRepetition: "../scheduled-messages/repeats.ts#Repeats",
          DialogFieldKind: `${contract}/dialogs.ts#DialogFieldKind`,
          DialogFieldTelling: `${contract}/dialogs.ts#DialogFieldTelling`,
          PushDeviceKind: "../notifications/devices/push-device.ts#PushDeviceKind",
          SidebarSectionKind: "../sidebar/sidebars.ts#SidebarSectionKind",
          HistoricChangeKind: "../replay/historic-changes.ts#HistoricChangeKind",
          DeliveryOutcome: "@logue/integrations/index.ts#DeliveryOutcome",
          ImportState: "../importing/import-jobs.ts#ImportState",
          UserKind: "../schema/enums.ts#UserKind",
          AuditActorKind: "../schema/enums.ts#AuditActorKind",
          SecondFactorKind: `${contract}/second-factors.ts#SecondFactorKind`,
          PasskeyPurpose: `${contract}/passkeys.ts#PasskeyPurpose`,
          SecondStepKind: "../second-factors/sign-in-attempt.ts#SecondStepKind",
          MailCodePurpose: "../second-factors/sign-in-attempt.ts#MailCodePurpose",
          ConfirmationKind: "../second-factors/sign-in-attempt.ts#ConfirmationKind",
          SessionPlace: "@logue/infra/outgoing/addresses.ts#Nearness",
          PeopleSyncChangeKind: "../people-sync/changes.ts#ChangeKind",
          SignInLinkPurpose: "../mail/link-requests.ts#SignInLinkPurpose",
          Presence: "../presence/presence.ts#PresenceState",
        },
        mappers: {
          Refusal: `${contract}/refusals.ts#Refusal as RefusalSource`,
          Workspace: `${documents}/workspace.ts#WorkspaceDocument`,
          RoomHistoryEntry: `${documents}/room-history.ts#RoomHistoryDocument`,
          InviteLink: `${documents}/workspace.ts#InviteLinkDocument`,
          Role: "../roles/sources.ts#RoleSource",
          HeldRole: "../roles/sources.ts#HeldRoleSource",
          RoleResult: "../results.ts#RoleResultSource",
          CustomEmoji: `${documents}/custom-emoji.ts#CustomEmojiDocument`,
          CustomEmojiResult: "../results.ts#CustomEmojiResultSource",
          User: `${documents}/users.ts#UserDocument`,
          Account: `${documents}/users.ts#UserDocument`,
          Erasure: `${documents}/users.ts#ErasureSummary`,
          AccessToken: `${documents}/users.ts#AccessTokenSummary`,
          Viewer: "../context.ts#Viewer as ViewerSource",
          Session: "../sessions/sessions.ts#SessionSummary",
          Room: `${documents}/rooms.ts#RoomDocument`,
          ModeratorEntry: `${documents}/rooms.ts#ModeratorEntry as ModeratorEntrySource`,
          Membership: `${documents}/rooms.ts#MembershipDocument`,
          Team: `${documents}/teams.ts#TeamDocument`,
          TeamMembership: `${documents}/teams.ts#TeamMembershipDocument`,
          Message: `${documents}/messages.ts#MessageDocument`,
          MessageVersion: "../messages/message-mentions.ts#MessageVersionSource",
          MessageBlock: "../messages/block-sources.ts#BlockSource",
          BlockElement: "../messages/block-sources.ts#ElementSource",
          HeaderBlock: '../messages/block-sources.ts#KnownBlock<"header">',
          SectionBlock: '../messages/block-sources.ts#KnownBlock<"section">',
          FieldsBlock: '../messages/block-sources.ts#KnownBlock<"fields">',
          ContextBlock: '../messages/block-sources.ts#KnownBlock<"context">',
          DividerBlock: '../messages/block-sources.ts#KnownBlock<"divider">',
          ImageBlock: '../messages/block-sources.ts#KnownBlock<"image">',
          PollBlock: '../messages/block-sources.ts#KnownBlock<"poll">',
          ActionsBlock: '../messages/block-sources.ts#KnownBlock<"actions">',
          AttachmentBlock: '../messages/block-sources.ts#KnownBlock<"attachment">',
          UnknownBlock: "../messages/block-sources.ts#BlockSource",
          BlockField: "../messages/block-sources.ts#BlockFieldSource",
          ButtonElement: "../messages/block-sources.ts#ButtonSource",
          SelectElement: "../messages/block-sources.ts#SelectSource",
          SuggestedSelectElement: "../messages/block-sources.ts#SuggestedSelectSource",
          CheckboxesElement: "../messages/block-sources.ts#CheckboxesSource",
          UserSelectElement: "../messages/block-sources.ts#UserSelectSource",
          RoomSelectElement: "../messages/block-sources.ts#RoomSelectSource",
          MessageMention: "../messages/message-mentions.ts#MessageMention as MessageMentionSource",
          Reaction: `${documents}/messages.ts#Reaction as ReactionSource`,
          RoomFactsChanged: "../fan-out/items.ts#RoomFactsChanged as RoomFactsChangedSource",
          RoomMemberChanged: "../fan-out/items.ts#RoomMemberChanged as RoomMemberChangedSource",
          RoomJoined: "../fan-out/items.ts#RoomJoined as RoomJoinedSource",
          Resync: "../fan-out/items.ts#Resync as ResyncSource",
          RoomEntry: "../fan-out/items.ts#RoomEntrySource",
          ThreadReading: "../fan-out/items.ts#ThreadReadingSource",
          FollowedThread: "../fan-out/items.ts#FollowedThreadSource",
          FollowedThreadResult: "../results.ts#ThreadResultSource",
          ReceivedReaction: `${documents}/received-reactions.ts#ReceivedReactionDocument`,
          Mention: `${documents}/mentions.ts#MentionDocument`,
          RoomAsOf: "../history/rooms-as-of.ts#RoomAsOfSource",
          MemberAsOf: "../history/rooms-as-of.ts#MemberAsOfSource",
          MessageAsOf: "../history/messages-as-of.ts#MessageAsOfSource",
          UserAsOf: "../history/users-as-of.ts#UserAsOfSource",
          MessageProof: "../proofs/prove-message.ts#MessageProofSource",
          PushDevice: "../notifications/devices/push-device.ts#PushDevice as PushDeviceSource",
          Draft: "../drafts/drafts.ts#Draft as DraftSource",
          SlashCommand: "../slash-commands/sources.ts#SlashCommandSource",
          ProgramAnswer: "../slash-commands/program-answers.ts#ProgramAnswer as ProgramAnswerSource",
          ProgramDialog: "../dialogs/program-dialogs.ts#ProgramDialog as ProgramDialogSource",
          DialogPart: "../dialogs/program-dialogs.ts#DialogPartSource",
          DialogField: `${contract}/dialogs.ts#DialogField as DialogFieldSource`,
          AnswerToViewer: "../slash-commands/sources.ts#AnswerToViewerSource",
          Sidebar: "../sidebar/sidebars.ts#Sidebar as SidebarSource",
          SidebarSection: "../sidebar/sidebars.ts#SidebarSection as SidebarSectionSource",
          ScheduledMessage: "../scheduled-messages/scheduled-messages.ts#ScheduledMessage as ScheduledMessageSource",
          File: `${documents}/files.ts#FileDocument`,
          SearchResults: "../search/search-plan.ts#SearchPlan",
          Case: `${documents}/cases.ts#CaseDocument`,
          CaseMessage: "../audit/case-messages.ts#CaseMessage as CaseMessageSource",
          CaseRoomAsOf: "../audit/case-history.ts#CaseRoomAsOf as CaseRoomAsOfSource",
          CaseMessageAsOf: "../audit/case-history.ts#CaseMessageAsOf as CaseMessageAsOfSource",
          CaseResult: "../results.ts#CaseResultSource",
          HistoricChange: "../replay/historic-changes.ts#HistoricChangeSource",
          AuditEntry: `${documents}/audit.ts#AuditEntryDocument`,
          ParkedEvent: `${documents}/parked.ts#ParkedEventDocument`,
          OAuthClient: `${documents}/oauth.ts#OAuthClientDocument`,
          OAuthClientResult: "../results.ts#OAuthClientResultSource",
          CreatedOAuthClient: "../results.ts#CreatedOAuthClientSource",
          OAuthGrant: "../results.ts#OAuthGrantSource",
          IntegrationDelivery: "@logue/integrations/index.ts#NotedDelivery",
          TriedPayload: "@logue/integrations/index.ts#TriedPayload as TriedPayloadSource",
          TriedMessage: "@logue/integrations/index.ts#TriedMessage as TriedMessageSource",
          IntegrationInstance: `${documents}/workspace.ts#IntegrationDocument`,
          IntegrationResult: "../results.ts#IntegrationResultSource",
          SettingResult: "../results.ts#SettingResultSource",
          WorkspaceResult: "../results.ts#WorkspaceResultSource",
          InviteLinkResult: "../results.ts#InviteLinkResultSource",
          CreatedInviteLink: "../results.ts#CreatedInviteLinkSource",
          UserResult: "../results.ts#UserResultSource",
          AccountResult: "../results.ts#UserResultSource",
          SessionResult: "../results.ts#SessionResultSource",
          CreatedRecoveryCodes: "../results.ts#CreatedRecoveryCodesSource",
          CreatedAccessToken: "../results.ts#CreatedAccessTokenSource",
          CreatedSignInLink: "../results.ts#CreatedSignInLinkSource",
          RoomResult: "../results.ts#RoomResultSource",
          RoomEntryResult: "../results.ts#RoomResultSource",
          TeamResult: "../results.ts#TeamResultSource",
          MessageResult: "../results.ts#MessageResultSource",
          FileResult: "../results.ts#FileResultSource",
        },
      },
    },
  },
};

export default config;
