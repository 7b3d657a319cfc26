import { demo } from "./demo/demo.ts";
import { incomingWebhooks } from "./incoming-webhooks/incoming-webhooks.ts";
import type { Integration } from "./integration.ts";
import { ldap } from "./ldap/ldap.ts";
import { mailIn } from "./mail-in/mail-in.ts";
import { gitHub } from "./oauth-github/oauth-github.ts";
import { openIdConnect } from "./openid-connect/openid-connect.ts";
import { outgoingWebhooks } from "./outgoing-webhooks/outgoing-webhooks.ts";
import { publicTopics } from "./public-topics/public-topics.ts";
import { saml } from "./saml/saml.ts";
import { scim } from "./scim/scim.ts";
import { slack } from "./slack/slack.ts";
import { slackApi } from "./slack-api/slack-api.ts";
import { slashCommands } from "./slash-commands/slash-commands.ts";

export {
  type Caller,
  type CallerFile,
  type Calling,
  type CallRefusal,
  type Executed,
  isRefused,
  type Refused,
} from "./caller.ts";
export { countedName } from "./counted-name.ts";
export type {
  Added,
  Admission,
  Directory,
  MemberChange,
  PersonFacts,
  ProvidedPerson,
  ProvidedTeam,
  TeamFacts,
} from "./directory.ts";
export { type FirstValues, firstUse, rememberedMs } from "./first-use.ts";
export type { HeldFile, HeldFiles } from "./held-files.ts";
export type { InstanceHost } from "./instance-host.ts";
export type {
  DeliveringHost,
  ImportReport,
  Integration,
  PublicTopics,
  Reaction,
  ReactionHost,
  SettingsPreset,
} from "./integration.ts";
export {
  type AskedDialog,
  type Choice,
  type CommandCall,
  type DialogAnswer,
  type DialogClosing,
  type DialogPress,
  type DialogSubmission,
  type FilledIn,
  type GivenFile,
  type GivenFiles,
  type InDialog,
  type Interactive,
  type InteractiveAnswer,
  type InteractiveHost,
  type NamedDialog,
  NotAnswered,
  type OfferedCommand,
  type OptionsQuestion,
  type Press,
  type Pressed,
  type ProgramEnvelope,
  type ProgramSocket,
  type SuggestedOption,
} from "./interactive.ts";
export type { Listen, Listening, ListeningHost } from "./listening.ts";
export type { ArrivedMail, MailAddressUse, MailAttachment, MailHost, PostedMail } from "./mails.ts";
export {
  connectionFailed,
  type Delivery,
  type DeliveryOutcome,
  type InstanceFile,
  type KeptInstanceFile,
  type NotedDelivery,
  type SeenRoom,
  type TriedMessage,
  type TriedPayload,
} from "./payloads.ts";
export { forgetLetters, keepLetter, listLetters } from "./reacting/dead-letters.ts";
export { limitsOfLoneHost, type SeenBy } from "./reacting/follow-options.ts";
export { forgetState, type ReactingInstance, type ReactionState, readState, retryNow } from "./reacting/reaction-state.ts";
export { type Reactions, type ReactionsOptions, startReactions } from "./reacting/start-reactions.ts";
export { whenSteered } from "./reacting/steering.ts";
export type {
  AdmissionWanted,
  ArrivedRequest,
  IntegrationAnswer,
  IntegrationRequest,
  IntegrationRoute,
  RouteHost,
  RouteMethod,
  ShownToOne,
  WordsForOne,
} from "./route.ts";
export {
  type Credentials,
  type EndedSessions,
  type ExternalFacts,
  type ExternalPerson,
  type ExternalPicture,
  type ExternalSession,
  type InstanceVault,
  type ListedPerson,
  type PasswordSignIn,
  type PeopleList,
  type SessionRefreshing,
  type SignIn,
  SignInFailure,
  type SignInFailureCode,
  type SignInHost,
  type SignOutAnswer,
  type SignOutMessage,
} from "./sign-in.ts";
export type { TriedConnection, Watch, WatchHost } from "./watch.ts";
export { startWatching } from "./watching/start-watching.ts";
export type { WatchingInstance, WatchingOptions } from "./watching/watch-options.ts";
export { forgetWatch } from "./watching/watch-state.ts";

/** Every integration there is. */
export const integrations: readonly Integration[] = [
  demo,
  gitHub,
  incomingWebhooks,
  ldap,
  mailIn,
  openIdConnect,
  outgoingWebhooks,
  publicTopics,
  saml,
  scim,
  slack,
  slackApi,
  slashCommands,
];
