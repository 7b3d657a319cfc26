import { accessTokenRefusals } from "./access-token-refusals.ts";
import { oversightRefusals, type RefusalText } from "./oversight-refusals.ts";
import { secondFactorRefusals } from "./second-factor-refusals.ts";

/** A refusal: a code from the list below, and the figures or names of its case. Never personal data. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Every refusal. The API returns these texts, and its documentation is generated from them. */
export const refusals = {
  NotPermitted: { meaning: "You may not do this.", remedy: "Ask an administrator or the channel's owner." },
  WorkspaceExists: { meaning: "This workspace has been created already.", remedy: "Sign in, or ask for an invite." },
  WorkspaceMissing: { meaning: "There is no workspace yet.", remedy: "Open Logue in a browser and create it." },
  SettingInvalid: {
    meaning: "That value is not allowed for this setting.",
    remedy: "See the setting's description for its limits.",
  },
  IntegrationUnknown: {
    meaning: "There is no such instance of an integration.",
    remedy: "Look at the list of integrations: it may have been removed.",
  },
  ReactionUnknown: {
    meaning: "The instance does nothing with events, or has not begun.",
    remedy: "Look at the instance's reaction: there is something to pause and replay where it is not null.",
  },
  DeliveryUnknown: {
    meaning: "The log of the instance has no such request that it sent.",
    remedy: "Look at the log: the last 50 requests of seven days are there. A replay reaches further back.",
  },
  DeadLetterUnknown: {
    meaning: "The instance has given up no such event.",
    remedy: "Look at the list of events that were given up: it may have been handled meanwhile.",
  },
  ExternalAccountTaken: {
    meaning: "This account of the other system opens another account here, or the person has one linked already.",
    remedy: "Unlink the other one first, or sign in with it.",
  },
  ExternalAccountSourceChanged: {
    meaning:
      "The settings of this way to sign in name another system, or another id of people, than when accounts here were linked to it.",
    remedy:
      "Ask an administrator: the former setting opens the accounts again, or the setting “Other addresses” says that it is the same system.",
  },
  ProvidedPersonChanged: {
    meaning: "Another request of the other system has changed the person meanwhile.",
    remedy: "Read the person again, then send the change again.",
  },
  ExternalAccountUnknown: {
    meaning: "No account here is linked to this account of the other system.",
    remedy: "Sign in in another way, then link it in your account; or ask an administrator.",
  },
  SignInMethodUnavailable: {
    meaning: "The other system that checks name and password does not answer now, or is not set up completely.",
    remedy: "Try again later, or sign in in another way. Administrators see the reason when they try the method.",
  },
  PeopleSyncUnderWay: {
    meaning: "A comparison of this list with the people here is under way already.",
    remedy: "Wait until it has ended.",
  },
  LastSignInMethod: {
    meaning: "This is your only way to sign in.",
    remedy:
      "Link another account, or sign in once by a passkey alone, first. An administrator can make a link by which you set a password.",
  },
  SettingUnknown: {
    meaning: "There is no such setting.",
    remedy: "Check the name of the setting, and what it is a setting of.",
  },
  SignUpClosed: { meaning: "New people cannot register in this workspace.", remedy: "Ask an administrator." },
  InviteRequired: { meaning: "Joining this workspace needs an invite link.", remedy: "Ask a member for a link." },
  InviteUnknown: {
    meaning: "There is no such invite link.",
    remedy: "Check that the whole link was copied, or ask for a new one.",
  },
  InviteExpired: { meaning: "This invite link has expired.", remedy: "Ask for a new one." },
  InviteUsedUp: { meaning: "This invite link has reached its limit of uses.", remedy: "Ask for a new one." },
  InviteRevoked: { meaning: "This invite link was withdrawn.", remedy: "Ask for a new one." },
  UserNameInvalid: {
    meaning: "A name has 1 to 64 lower case letters, digits, dots, dashes or underscores, with a letter or digit at both ends.",
    remedy: "Choose another name.",
  },
  UserNameReserved: {
    meaning: "This word cannot be a name, because Logue uses it for something else.",
    remedy: "Choose another name.",
  },
  UserNameTaken: { meaning: "This name, or one that looks the same, is taken.", remedy: "Choose another name." },
  EmailInvalid: { meaning: "That is not an e-mail address.", remedy: "Check the spelling." },
  EmailTaken: { meaning: "An account with this address exists already.", remedy: "Sign in, or use another address." },
  MailNotSetUp: {
    meaning: "This server cannot send mail yet.",
    remedy: "Set the mail server and the sender in the settings of the workspace, and PUBLIC_URL in the environment.",
  },
  MailAddressMissing: {
    meaning: "This person has no e-mail address.",
    remedy: "Copy the link and hand it over, or add an address first.",
  },
  SignInByMailOff: { meaning: "This workspace lets no one in by mail.", remedy: "Use a password, or ask an administrator." },
  MailFailed: { meaning: "The mail could not be sent.", remedy: "Read the reason, then try again or hand the link over." },
  MailUncertain: {
    meaning: "The connection broke while the mail was sent. It may have arrived.",
    remedy: "Ask the person, or make a new link.",
  },
  PasswordTooShort: { meaning: "A password has at least 10 characters.", remedy: "Choose a longer one." },
  PasswordTooLong: { meaning: "A password has at most 1,000 characters.", remedy: "Choose a shorter one." },
  PasswordGuessable: {
    meaning: "This password is easy to guess: it is known from leaked lists, or made of common words.",
    remedy: "Choose another one, such as four words that have nothing to do with each other.",
  },
  SignInFailed: { meaning: "Name or password is wrong.", remedy: "Check both and try again." },
  TooManyAttempts: { meaning: "Too many attempts to sign in.", remedy: "Wait some minutes and try again." },
  AdministratorUnconfirmed: {
    meaning: "The link would let this person in as an administrator.",
    remedy: "Say that the person may be an administrator here, or change the role first.",
  },
  PasswordExists: { meaning: "This person has a password already.", remedy: "Reset the password instead." },
  EmailLinkInvalid: {
    meaning: "This link confirms no address of this account: it was used, it is too old, or the address is another one now.",
    remedy: "Sign in to the account that asked for it, or ask for a new link in the account.",
  },
  EmailConfirmedAlready: { meaning: "The address of this account is confirmed already.", remedy: "Nothing is left to do." },
  SignInLinkInvalid: {
    meaning: "This sign-in link has expired, was used, or was replaced by a newer one.",
    remedy: "Ask an administrator for a new link.",
  },
  SecretGone: {
    meaning: "This was done, but its secret is shown for only ten minutes and is not stored.",
    remedy: "Withdraw what was made, and make another under a new command id; or sign in again.",
  },
  UserUnknown: { meaning: "There is no such person.", remedy: "Check the name." },
  UserDeactivated: { meaning: "This account is deactivated.", remedy: "Ask an administrator." },
  UserNotDeactivated: { meaning: "This account is active.", remedy: "Nothing needs to be done." },
  LastAdministrator: {
    meaning: "A workspace needs one active administrator.",
    remedy: "Make another person administrator first.",
  },
  PermissionNotHeld: {
    meaning: "You can only give permissions that you hold yourself, there and for as long.",
    remedy: "Ask a person who holds them, or choose an earlier end.",
  },
  RoleUnknown: { meaning: "There is no such role.", remedy: "Choose one of the roles that are there." },
  RoleBuiltIn: { meaning: "This role is built in. It cannot be changed or deleted.", remedy: "Make a role of your own." },
  RoleNameInvalid: { meaning: "A role's name has 1 to 50 visible characters.", remedy: "Choose another name." },
  RoleNameTaken: { meaning: "A role has this name already.", remedy: "Choose another name, or change that role." },
  RoleWithoutEffect: {
    meaning: "This role has no permission that means something in one channel.",
    remedy: "Grant it for the whole workspace, or choose another role.",
  },
  RoleNotHeld: { meaning: "This person does not hold this role there.", remedy: "Nothing needs to be done." },
  TooManyRoles: {
    meaning: "A workspace has at most 100 roles, and a person holds at most 50.",
    remedy: "Delete or withdraw roles that are no longer needed.",
  },
  ProfileInvalid: {
    meaning: "A display name needs 1 to 100 visible characters. A title has at most 100.",
    remedy: "Change it.",
  },
  StatusInvalid: {
    meaning: "A status text has 1 to 100 characters and ends in the future.",
    remedy: "Shorten it or choose a later end.",
  },
  SessionUnknown: { meaning: "There is no such session.", remedy: "It may have ended already." },
  ...accessTokenRefusals,
  TeamUnknown: { meaning: "There is no such team, or you may not see it.", remedy: "Check the name." },
  TeamExists: { meaning: "There is a team with this id already.", remedy: "Use the team that is there." },
  TeamNameTaken: {
    meaning: "A person or a team has this name, or one that looks the same.",
    remedy: "Choose another name.",
  },
  TeamTextInvalid: {
    meaning: "A team's title has 1 to 100 visible characters. Its description has at most 500.",
    remedy: "Change it.",
  },
  NotInTeam: { meaning: "This person is not in the team.", remedy: "Add the person to the team first." },
  LastLead: { meaning: "A team with members needs a lead.", remedy: "Make another member lead first." },
  TeamFull: { meaning: "A team has at most 5,000 members.", remedy: "Make another team." },
  TooManyTeams: { meaning: "A workspace has at most 5,000 teams.", remedy: "Disband one that is no longer used." },
  TooManyTeamLinks: {
    meaning: "A team is linked to at most 100 channels, and a channel to at most 25 teams.",
    remedy: "Unlink one of them first.",
  },
  RoomUnknown: {
    meaning: "There is no such channel or conversation, or you may not see it.",
    remedy: "Check the link, or ask to be invited.",
  },
  RoomExists: { meaning: "There is a channel or conversation with this id already.", remedy: "Use the one that is there." },
  RoomNameInvalid: {
    meaning:
      "A channel's name has 1 to 64 lower case letters, digits, dots, dashes or underscores, and each word is of one alphabet.",
    remedy: "Choose another name.",
  },
  RoomNameTaken: { meaning: "A channel has this name already.", remedy: "Choose another name, or join that channel." },
  RoomTextTooLong: { meaning: "This text is too long.", remedy: "Shorten it." },
  RoomArchived: { meaning: "This channel is archived.", remedy: "Its owner can unarchive it." },
  RoomNotArchived: { meaning: "This channel is not archived.", remedy: "Nothing needs to be done." },
  RoomReadOnly: {
    meaning: "Only owners and moderators write in this channel.",
    remedy: "Write to one of them, or use another channel.",
  },
  RoomKindMismatch: {
    meaning: "Direct and group conversations cannot be changed in this way.",
    remedy: "Use a channel, or start another conversation.",
  },
  RoomIsPrivate: { meaning: "This channel is private.", remedy: "Ask a member to add you." },
  RoomIsPublic: { meaning: "This channel is public.", remedy: "Join it." },
  ReasonInvalid: { meaning: "A reason has 1 to 500 characters.", remedy: "Say why, in a few words." },
  ...oversightRefusals,
  ...secondFactorRefusals,
  NotAMember: { meaning: "You are not in this channel or conversation.", remedy: "Join the channel first, or ask to be added." },
  AlreadyAMember: { meaning: "This person is in the channel already.", remedy: "Nothing needs to be done." },
  LastOwner: { meaning: "A channel with members needs an owner.", remedy: "Make another member owner first." },
  GroupTooLarge: { meaning: "A group conversation has at most 12 people.", remedy: "Create a private channel." },
  MessageIdInvalid: {
    meaning: "A message's id is a UUID of version 7, made now.",
    remedy: "Check this device's clock, and let the client make a new id.",
  },
  MessageIdTaken: { meaning: "Another message has this id.", remedy: "Send it again with a new id." },
  MessageUnknown: { meaning: "There is no such message in this conversation.", remedy: "It may be in another one." },
  MessageDeleted: {
    meaning: "This message was deleted.",
    remedy: "If its sender deleted it, its sender can restore it; otherwise a moderator can.",
  },
  MessageNotDeleted: { meaning: "This message is not deleted.", remedy: "Nothing needs to be done." },
  MessageErased: { meaning: "The text of this message was erased for good.", remedy: "It cannot be restored." },
  MessageEmpty: { meaning: "A message needs text or a file.", remedy: "Write something." },
  MessageTooLong: { meaning: "The text is too long.", remedy: "Shorten it, or send it as a file." },
  BlockUnknown: {
    meaning: "There is no block of this kind and version.",
    remedy: "Use a kind of block that this server knows.",
  },
  BlockInvalid: { meaning: "A block of this kind has other fields.", remedy: "See the description of the block." },
  NotTheSender: { meaning: "Only the sender of a message may do this.", remedy: "Ask its sender." },
  EditWindowClosed: { meaning: "The time for editing this message is over.", remedy: "Write a new message." },
  DeleteWindowClosed: { meaning: "The time for deleting this message is over.", remedy: "Ask a moderator." },
  ThreadNested: { meaning: "A reply cannot have a thread of its own.", remedy: "Reply in the thread it belongs to." },
  QuoteUnknown: {
    meaning: "The quoted message is not in this conversation.",
    remedy: "Quote a message of the same conversation.",
  },
  EmojiUnknown: { meaning: "There is no emoji of this name.", remedy: "Choose one from the list." },
  EmojiNameInvalid: {
    meaning: "An emoji's name has 1 to 64 small letters, digits, '-', '_' or '+'.",
    remedy: "Choose such a name, without colons and spaces.",
  },
  EmojiNameTaken: {
    meaning: "There is an emoji of this name already.",
    remedy: "Choose another name. Only an emoji that was added to this workspace can be removed.",
  },
  TooManyEmoji: { meaning: "A workspace has at most 5,000 emoji of its own.", remedy: "Remove one that is not used." },
  ReactionExists: { meaning: "You have already reacted with this emoji.", remedy: "Nothing needs to be done." },
  ReactionMissing: { meaning: "You have not reacted with this emoji.", remedy: "Nothing needs to be done." },
  TooManyReactions: {
    meaning: "A message carries at most 50 different reactions.",
    remedy: "Use one of the reactions that are there.",
  },
  LinkPreviewUnknown: { meaning: "This message has no such preview.", remedy: "It may have been removed already." },
  AlreadyPinned: { meaning: "This message is pinned.", remedy: "Nothing needs to be done." },
  PollClosed: { meaning: "This poll is closed.", remedy: "Its votes stay as they are. Ask the question again in a new poll." },
  PollUnknown: { meaning: "This message has no poll.", remedy: "Choose a message with a poll." },
  NotPinned: { meaning: "This message is not pinned.", remedy: "Nothing needs to be done." },
  DraftOutdated: {
    meaning: "This draft was changed in another window or device.",
    remedy: "Load it again, then save your text.",
  },
  TooManyDrafts: { meaning: "A person has at most 200 drafts.", remedy: "Send or delete some of them." },
  PushDeviceInvalid: {
    meaning: "This device cannot be registered for push: one of its fields is not as its kind needs it.",
    remedy: "Look at the field that the details name.",
  },
  TooManyPushDevices: { meaning: "A person has at most 50 devices.", remedy: "Remove one that is no longer used." },
  SidebarOutdated: {
    meaning: "The sidebar was changed in another window or device.",
    remedy: "Load it again, then repeat your change.",
  },
  SidebarInvalid: {
    meaning:
      "A sidebar has one section of each kind, and at most 50 own ones with names and 2,000 channels and conversations, each once.",
    remedy: "Load the sidebar again, and change one thing at a time.",
  },
  ScheduleInvalid: {
    meaning: "The time for which the message is scheduled is past.",
    remedy: "Choose a later time.",
  },
  TimeZoneUnknown: {
    meaning: "There is no time zone of this name here.",
    remedy: "Give the name of one that there is, such as Europe/Berlin or UTC.",
  },
  ScheduledMessageUnknown: {
    meaning: "There is no such scheduled message.",
    remedy: "It may have been sent or cancelled.",
  },
  ScheduledMessageUnderWay: {
    meaning: "This message is being sent now.",
    remedy: "Wait a moment. Then edit or delete the message itself.",
  },
  ScheduledMessageSent: {
    meaning: "This message was sent already.",
    remedy: "Edit or delete the message itself.",
  },
  TooManyScheduledMessages: {
    meaning: "A person has at most 200 scheduled messages.",
    remedy: "Cancel some of them, or wait until they are sent.",
  },
  SlashCommandUnknown: {
    meaning: "There is no such command that you can use here.",
    remedy: "Type a slash to see the commands. A text that begins with a slash can be sent after a backslash.",
  },
  SlashCommandMisused: {
    meaning: "The command is written in another way.",
    remedy: "Write what it needs behind it.",
  },
  ProgramSilent: {
    meaning: "The program did not answer within 3 seconds, or its answer could not be read.",
    remedy: "Try again later, or tell an administrator.",
  },
  PressOutdated: {
    meaning: "The message no longer offers this.",
    remedy: "Look at the message again: it may have been changed.",
  },
  DialogUnknown: {
    meaning: "The dialog is closed.",
    remedy: "Open it again where it came from.",
  },
  PressUnheard: {
    meaning: "The program that posted this message does not hear what is pressed.",
    remedy: "Ask the person who runs it.",
  },
  NumberInvalid: { meaning: "There is no message of this number.", remedy: "Load the conversation again." },
  FileUnknown: { meaning: "There is no such file, or you may not see it.", remedy: "It may have been deleted." },
  FileNotYours: {
    meaning: "You can only attach files that you uploaded to the same conversation.",
    remedy: "Upload the file here first.",
  },
  FileTooLarge: { meaning: "The file is larger than is allowed here.", remedy: "Make it smaller, or share a link to it." },
  FileTypeRefused: { meaning: "Files of this type are not allowed here.", remedy: "Choose a file of another type." },
  FileTypeMismatch: {
    meaning: "The file's content does not fit its type.",
    remedy: "Give it the file extension that fits its content.",
  },
  FileIncomplete: { meaning: "The upload was interrupted. Nothing was saved.", remedy: "Upload it again." },
  FileQuotaReached: {
    meaning: "There is no space for this file: the quota for files is used up.",
    remedy: "Ask an administrator to purge old files or to raise the quota.",
  },
  TooManyUploads: { meaning: "Too many uploads at once.", remedy: "Wait until one of them has finished." },
  TooManyFiles: { meaning: "A message carries at most 10 files.", remedy: "Send several messages." },
  CursorForeign: { meaning: "That cursor is from another installation of Logue.", remedy: "Start again without a cursor." },
  CursorInvalid: { meaning: "That cursor is not valid here.", remedy: "Start again without a cursor." },
  InstantInvalid: {
    meaning: "There is nothing to show of that instant: it lies before the beginning, or has not come yet.",
    remedy: "Choose an instant between the beginning and now.",
  },
  InputInvalid: {
    meaning: "Something in the request is not valid.",
    remedy: "See the API's documentation for this field.",
  },
  CommandIdReused: {
    meaning: "Another command was sent with this command id.",
    remedy: "Use a new id for each command. Use the same id only to send the same command again.",
  },
  CommandUnknown: { meaning: "There is no such command.", remedy: "See the API's documentation." },
  RateLimited: { meaning: "Too many requests in a short time.", remedy: "Wait a moment and try again." },
  Overloaded: {
    meaning: "Logue is overloaded. Nothing was done.",
    remedy: "Wait a moment; if it is not sent again automatically, try again.",
  },
  StoreUnavailable: {
    meaning: "Logue cannot write at the moment. This may not have been saved.",
    remedy: "It is safe to send it again.",
  },
  StoreFull: { meaning: "The disk is full. Nothing was saved.", remedy: "Tell an administrator; then try again." },
} as const satisfies Readonly<Record<string, RefusalText>>;

export type { RefusalText } from "./oversight-refusals.ts";

export type RefusalCode = keyof typeof refusals;

export const refuse = (refused: RefusalCode, details: Refusal["details"] = {}): Refusal => ({ refused, details });

export const isRefusal = (outcome: object): outcome is Refusal => "refused" in outcome;
