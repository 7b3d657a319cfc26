"""Generated from the schema. Do not edit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict, Union

MeData = TypedDict("MeData", {
    "viewer": "MeDataViewer | None",
})

MeDataViewer = TypedDict("MeDataViewer", {
    "user": "User",
})

User = TypedDict("User", {
    "id": "str",
    "name": "str",
    "displayName": "str",
    "title": "str",
    "kind": "Literal['PERSON', 'BOT']",
    "role": "Literal['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST', 'BOT', 'AUDITOR']",
    "timeZone": "str | None",
    "deactivatedAt": "str | None",
})

MeVariables = TypedDict("MeVariables", {})

RoomByNameData = TypedDict("RoomByNameData", {
    "roomByName": "Room | None",
})

Room = TypedDict("Room", {
    "id": "str",
    "kind": "Literal['CHANNEL', 'DIRECT', 'GROUP']",
    "visibility": "Literal['PUBLIC', 'PRIVATE']",
    "name": "str | None",
    "topic": "str",
    "description": "str",
    "isReadOnly": "bool",
    "memberCount": "int",
    "archivedAt": "str | None",
})

RoomByNameVariables = TypedDict("RoomByNameVariables", {
    "name": "str",
})

UserByNameData = TypedDict("UserByNameData", {
    "user": "User | None",
})

UserByNameVariables = TypedDict("UserByNameVariables", {
    "name": "str",
})

HistoryData = TypedDict("HistoryData", {
    "room": "HistoryDataRoom | None",
})

HistoryDataRoom = TypedDict("HistoryDataRoom", {
    "messages": "HistoryDataRoomMessages",
})

HistoryDataRoomMessages = TypedDict("HistoryDataRoomMessages", {
    "edges": "list[HistoryDataRoomMessagesEdges]",
    "pageInfo": "HistoryDataRoomMessagesPageInfo",
})

HistoryDataRoomMessagesEdges = TypedDict("HistoryDataRoomMessagesEdges", {
    "node": "Message",
})

Message = TypedDict("Message", {
    "id": "str",
    "roomId": "str",
    "sender": "MessageSender",
    "text": "str",
    "sentAt": "str",
    "editedAt": "str | None",
    "deletedAt": "str | None",
    "number": "int | None",
    "threadRootId": "str | None",
    "threadNumber": "int | None",
    "quotedMessageId": "str | None",
    "mentionedUserIds": "list[str]",
    "mentionsRoom": "bool",
    "isPinned": "bool",
    "replyCount": "int",
    "changeCursor": "str",
    "reactions": "list[MessageReactions]",
    "files": "list[MessageFiles]",
})

MessageSender = TypedDict("MessageSender", {
    "id": "str",
    "name": "str",
    "displayName": "str",
    "kind": "Literal['PERSON', 'BOT']",
})

MessageReactions = TypedDict("MessageReactions", {
    "emoji": "str",
    "userIds": "list[str]",
})

MessageFiles = TypedDict("MessageFiles", {
    "id": "str",
    "name": "str",
    "sizeBytes": "int",
    "contentType": "str",
    "url": "str | None",
})

HistoryDataRoomMessagesPageInfo = TypedDict("HistoryDataRoomMessagesPageInfo", {
    "startCursor": "str | None",
    "hasPreviousPage": "bool",
})

HistoryVariables = TypedDict("HistoryVariables", {
    "roomId": "str",
    "last": "int",
    "before": "NotRequired[str | None]",
})

MyChangesData = TypedDict("MyChangesData", {
    "myChanges": "MyChangesDataMyChanges",
})

MyChangesDataMyChanges = TypedDict("MyChangesDataMyChanges", {
    "cursor": "str",
    "hasMore": "bool",
    "events": "list[MyEvent]",
})

MessageChanged = TypedDict("MessageChanged", {
    "__typename": "Literal['MessageChanged']",
    "cursor": "str",
    "message": "Message",
})

RoomFactsChanged = TypedDict("RoomFactsChanged", {
    "__typename": "Literal['RoomFactsChanged']",
    "cursor": "str",
    "room": "Room",
})

RoomMemberChanged = TypedDict("RoomMemberChanged", {
    "__typename": "Literal['RoomMemberChanged']",
    "cursor": "str",
    "roomId": "str",
    "userId": "str",
    "membership": "RoomMemberChangedMembership | None",
})

RoomMemberChangedMembership = TypedDict("RoomMemberChangedMembership", {
    "role": "Literal['OWNER', 'MODERATOR', 'MEMBER']",
})

RoomJoined = TypedDict("RoomJoined", {
    "__typename": "Literal['RoomJoined']",
    "cursor": "str",
    "roomId": "str",
    "room": "Room",
})

RoomLeft = TypedDict("RoomLeft", {
    "__typename": "Literal['RoomLeft']",
    "cursor": "str",
    "roomId": "str",
})

CaughtUp = TypedDict("CaughtUp", {
    "__typename": "Literal['CaughtUp']",
    "cursor": "str",
})

Resync = TypedDict("Resync", {
    "__typename": "Literal['Resync']",
    "cursor": "str",
    "reason": "Literal['CURSOR_TOO_OLD', 'OVERFLOW', 'INTERRUPTED']",
    "missedRoomIds": "list[str] | None",
})

MyEvent = Union["MessageChanged", "RoomFactsChanged", "RoomMemberChanged", "RoomJoined", "RoomLeft", "CaughtUp", "Resync"]

MyChangesVariables = TypedDict("MyChangesVariables", {
    "after": "NotRequired[str | None]",
    "first": "int",
})

MyEventsData = TypedDict("MyEventsData", {
    "myEvents": "MyEvent",
})

MyEventsVariables = TypedDict("MyEventsVariables", {
    "after": "NotRequired[str | None]",
})

OnlineData = TypedDict("OnlineData", {
    "inboxEvents": "object",
})

InboxEvent = object

OnlineVariables = TypedDict("OnlineVariables", {})

PostMessageData = TypedDict("PostMessageData", {
    "postMessage": "PostMessageDataPostMessage",
})

PostMessageDataPostMessage = TypedDict("PostMessageDataPostMessage", {
    "result": "PostMessageDataPostMessageResult | None",
    "refusal": "RefusalParts | None",
})

PostMessageDataPostMessageResult = TypedDict("PostMessageDataPostMessageResult", {
    "messageId": "str",
})

RefusalParts = TypedDict("RefusalParts", {
    "code": "Literal['NotPermitted', 'WorkspaceExists', 'WorkspaceMissing', 'SettingInvalid', 'IntegrationUnknown', 'ReactionUnknown', 'DeliveryUnknown', 'DeadLetterUnknown', 'ExternalAccountTaken', 'ExternalAccountSourceChanged', 'ProvidedPersonChanged', 'ExternalAccountUnknown', 'SignInMethodUnavailable', 'PeopleSyncUnderWay', 'LastSignInMethod', 'SettingUnknown', 'SignUpClosed', 'InviteRequired', 'InviteUnknown', 'InviteExpired', 'InviteUsedUp', 'InviteRevoked', 'UserNameInvalid', 'UserNameReserved', 'UserNameTaken', 'EmailInvalid', 'EmailTaken', 'MailNotSetUp', 'MailAddressMissing', 'SignInByMailOff', 'MailFailed', 'MailUncertain', 'PasswordTooShort', 'PasswordTooLong', 'PasswordGuessable', 'SignInFailed', 'TooManyAttempts', 'AdministratorUnconfirmed', 'PasswordExists', 'EmailLinkInvalid', 'EmailConfirmedAlready', 'SignInLinkInvalid', 'SecretGone', 'UserUnknown', 'UserDeactivated', 'UserNotDeactivated', 'LastAdministrator', 'PermissionNotHeld', 'RoleUnknown', 'RoleBuiltIn', 'RoleNameInvalid', 'RoleNameTaken', 'RoleWithoutEffect', 'RoleNotHeld', 'TooManyRoles', 'ProfileInvalid', 'StatusInvalid', 'SessionUnknown', 'OAuthClientInvalid', 'OAuthClientUnknown', 'OAuthGrantUnknown', 'RedirectAddressInvalid', 'TooManyOAuthGrants', 'TokenInvalid', 'TokenLifeTooLong', 'TooManyTokens', 'TokenUnknown', 'TeamUnknown', 'TeamExists', 'TeamNameTaken', 'TeamTextInvalid', 'NotInTeam', 'LastLead', 'TeamFull', 'TooManyTeams', 'TooManyTeamLinks', 'RoomUnknown', 'RoomExists', 'RoomNameInvalid', 'RoomNameTaken', 'RoomTextTooLong', 'RoomArchived', 'RoomNotArchived', 'RoomReadOnly', 'RoomKindMismatch', 'RoomIsPrivate', 'RoomIsPublic', 'ReasonInvalid', 'CaseUnknown', 'CaseScopeInvalid', 'CaseClosed', 'CaseExpired', 'CaseNotApproved', 'CaseNeedsAnother', 'VersionUnknown', 'PersonErased', 'ErasureNeedsAnother', 'ErasureNotRequested', 'RoomOutsideCase', 'PersonOutsideCase', 'SecondFactorRequired', 'SecondFactorSetupRequired', 'ConfirmationRequired', 'SecondFactorWrong', 'MailCodesOff', 'PasskeyWrong', 'SignInAttemptOver', 'SecondFactorSetupOver', 'SecondFactorUnknown', 'TooManySecondFactors', 'NotAMember', 'AlreadyAMember', 'LastOwner', 'GroupTooLarge', 'MessageIdInvalid', 'MessageIdTaken', 'MessageUnknown', 'MessageDeleted', 'MessageNotDeleted', 'MessageErased', 'MessageEmpty', 'MessageTooLong', 'BlockUnknown', 'BlockInvalid', 'NotTheSender', 'EditWindowClosed', 'DeleteWindowClosed', 'ThreadNested', 'QuoteUnknown', 'EmojiUnknown', 'EmojiNameInvalid', 'EmojiNameTaken', 'TooManyEmoji', 'ReactionExists', 'ReactionMissing', 'TooManyReactions', 'LinkPreviewUnknown', 'AlreadyPinned', 'PollClosed', 'PollUnknown', 'NotPinned', 'DraftOutdated', 'TooManyDrafts', 'PushDeviceInvalid', 'TooManyPushDevices', 'SidebarOutdated', 'SidebarInvalid', 'ScheduleInvalid', 'TimeZoneUnknown', 'ScheduledMessageUnknown', 'ScheduledMessageUnderWay', 'ScheduledMessageSent', 'TooManyScheduledMessages', 'SlashCommandUnknown', 'SlashCommandMisused', 'ProgramSilent', 'PressOutdated', 'DialogUnknown', 'PressUnheard', 'NumberInvalid', 'FileUnknown', 'FileNotYours', 'FileTooLarge', 'FileTypeRefused', 'FileTypeMismatch', 'FileIncomplete', 'FileQuotaReached', 'TooManyUploads', 'TooManyFiles', 'CursorForeign', 'CursorInvalid', 'InstantInvalid', 'InputInvalid', 'CommandIdReused', 'CommandUnknown', 'RateLimited', 'Overloaded', 'StoreUnavailable', 'StoreFull']",
    "meaning": "str",
    "remedy": "str",
})

PostMessageInput = TypedDict("PostMessageInput", {
    "messageId": "NotRequired[str | None]",
    "roomId": "str",
    "text": "str",
    "threadRootId": "NotRequired[str | None]",
    "alsoInRoom": "NotRequired[bool]",
    "quotedMessageId": "NotRequired[str | None]",
    "fileIds": "NotRequired[list[str]]",
    "blocks": "NotRequired[list[MessageBlockInput] | None]",
    "postedAs": "NotRequired[PostedAsInput | None]",
    "commandId": "NotRequired[str | None]",
})

MessageBlockInput = TypedDict("MessageBlockInput", {
    "kind": "str",
    "version": "NotRequired[int]",
    "text": "NotRequired[str | None]",
    "fields": "NotRequired[list[BlockFieldInput] | None]",
    "fileId": "NotRequired[str | None]",
    "description": "NotRequired[str | None]",
    "elements": "NotRequired[list[BlockElementInput] | None]",
    "options": "NotRequired[list[PollOptionInput] | None]",
    "blockId": "NotRequired[str | None]",
    "color": "NotRequired[str | None]",
    "author": "NotRequired[str | None]",
    "authorUrl": "NotRequired[str | None]",
    "title": "NotRequired[str | None]",
    "titleUrl": "NotRequired[str | None]",
    "footer": "NotRequired[str | None]",
    "happenedAt": "NotRequired[str | None]",
})

BlockFieldInput = TypedDict("BlockFieldInput", {
    "title": "str",
    "text": "str",
    "isShort": "NotRequired[bool | None]",
})

BlockElementInput = TypedDict("BlockElementInput", {
    "kind": "str",
    "actionId": "str",
    "label": "str",
    "value": "NotRequired[str | None]",
    "style": "NotRequired[str | None]",
    "url": "NotRequired[str | None]",
    "confirm": "NotRequired[ConfirmQuestionInput | None]",
    "options": "NotRequired[list[SelectOptionInput] | None]",
    "initialValue": "NotRequired[str | None]",
    "several": "NotRequired[SeveralChoicesInput | None]",
    "initialValues": "NotRequired[list[str] | None]",
    "onlyPublicChannels": "NotRequired[bool | None]",
    "queryLengthMin": "NotRequired[int | None]",
})

ConfirmQuestionInput = TypedDict("ConfirmQuestionInput", {
    "title": "str",
    "text": "str",
    "accept": "str",
    "decline": "str",
})

SelectOptionInput = TypedDict("SelectOptionInput", {
    "label": "str",
    "value": "str",
})

SeveralChoicesInput = TypedDict("SeveralChoicesInput", {
    "initialValues": "NotRequired[list[str] | None]",
    "countMax": "NotRequired[int | None]",
})

PollOptionInput = TypedDict("PollOptionInput", {
    "emoji": "str",
    "label": "str",
})

PostedAsInput = TypedDict("PostedAsInput", {
    "name": "str",
    "avatarFileId": "NotRequired[str | None]",
})

PostMessageVariables = TypedDict("PostMessageVariables", {
    "input": "PostMessageInput",
})

EditMessageData = TypedDict("EditMessageData", {
    "editMessage": "EditMessageDataEditMessage",
})

EditMessageDataEditMessage = TypedDict("EditMessageDataEditMessage", {
    "refusal": "RefusalParts | None",
})

EditMessageInput = TypedDict("EditMessageInput", {
    "messageId": "str",
    "text": "str",
    "blocks": "NotRequired[list[MessageBlockInput] | None]",
    "commandId": "NotRequired[str | None]",
})

EditMessageVariables = TypedDict("EditMessageVariables", {
    "input": "EditMessageInput",
})

DeleteMessageData = TypedDict("DeleteMessageData", {
    "deleteMessage": "DeleteMessageDataDeleteMessage",
})

DeleteMessageDataDeleteMessage = TypedDict("DeleteMessageDataDeleteMessage", {
    "refusal": "RefusalParts | None",
})

DeleteMessageInput = TypedDict("DeleteMessageInput", {
    "messageId": "str",
    "commandId": "NotRequired[str | None]",
})

DeleteMessageVariables = TypedDict("DeleteMessageVariables", {
    "input": "DeleteMessageInput",
})

AddReactionData = TypedDict("AddReactionData", {
    "addReaction": "AddReactionDataAddReaction",
})

AddReactionDataAddReaction = TypedDict("AddReactionDataAddReaction", {
    "refusal": "RefusalParts | None",
})

AddReactionInput = TypedDict("AddReactionInput", {
    "messageId": "str",
    "emoji": "str",
    "commandId": "NotRequired[str | None]",
})

AddReactionVariables = TypedDict("AddReactionVariables", {
    "input": "AddReactionInput",
})

RemoveReactionData = TypedDict("RemoveReactionData", {
    "removeReaction": "RemoveReactionDataRemoveReaction",
})

RemoveReactionDataRemoveReaction = TypedDict("RemoveReactionDataRemoveReaction", {
    "refusal": "RefusalParts | None",
})

RemoveReactionInput = TypedDict("RemoveReactionInput", {
    "messageId": "str",
    "emoji": "str",
    "commandId": "NotRequired[str | None]",
})

RemoveReactionVariables = TypedDict("RemoveReactionVariables", {
    "input": "RemoveReactionInput",
})

JoinRoomData = TypedDict("JoinRoomData", {
    "joinRoom": "JoinRoomDataJoinRoom",
})

JoinRoomDataJoinRoom = TypedDict("JoinRoomDataJoinRoom", {
    "refusal": "RefusalParts | None",
})

JoinRoomInput = TypedDict("JoinRoomInput", {
    "roomId": "str",
    "commandId": "NotRequired[str | None]",
})

JoinRoomVariables = TypedDict("JoinRoomVariables", {
    "input": "JoinRoomInput",
})

LeaveRoomData = TypedDict("LeaveRoomData", {
    "leaveRoom": "LeaveRoomDataLeaveRoom",
})

LeaveRoomDataLeaveRoom = TypedDict("LeaveRoomDataLeaveRoom", {
    "refusal": "RefusalParts | None",
})

LeaveRoomInput = TypedDict("LeaveRoomInput", {
    "roomId": "str",
    "commandId": "NotRequired[str | None]",
})

LeaveRoomVariables = TypedDict("LeaveRoomVariables", {
    "input": "LeaveRoomInput",
})

OpenDirectRoomData = TypedDict("OpenDirectRoomData", {
    "openDirectRoom": "OpenDirectRoomDataOpenDirectRoom",
})

OpenDirectRoomDataOpenDirectRoom = TypedDict("OpenDirectRoomDataOpenDirectRoom", {
    "result": "OpenDirectRoomDataOpenDirectRoomResult | None",
    "refusal": "RefusalParts | None",
})

OpenDirectRoomDataOpenDirectRoomResult = TypedDict("OpenDirectRoomDataOpenDirectRoomResult", {
    "roomId": "str",
})

OpenDirectRoomInput = TypedDict("OpenDirectRoomInput", {
    "userIds": "list[str]",
    "commandId": "NotRequired[str | None]",
})

OpenDirectRoomVariables = TypedDict("OpenDirectRoomVariables", {
    "input": "OpenDirectRoomInput",
})

#: The text of each operation.
DOCUMENTS: dict[str, str] = {
    "Me": """query Me {
  viewer {
    user {
      ...User
    }
  }
}

fragment User on User {
  id
  name
  displayName
  title
  kind
  role
  timeZone
  deactivatedAt
}""",
    "RoomByName": """query RoomByName($name: String!) {
  roomByName(name: $name) {
    ...Room
  }
}

fragment Room on Room {
  id
  kind
  visibility
  name
  topic
  description
  isReadOnly
  memberCount
  archivedAt
}""",
    "UserByName": """query UserByName($name: String!) {
  user(name: $name) {
    ...User
  }
}

fragment User on User {
  id
  name
  displayName
  title
  kind
  role
  timeZone
  deactivatedAt
}""",
    "History": """query History($roomId: ID!, $last: Int!, $before: String) {
  room(id: $roomId) {
    messages(last: $last, before: $before) {
      edges {
        node {
          ...Message
        }
      }
      pageInfo {
        startCursor
        hasPreviousPage
      }
    }
  }
}

fragment Message on Message {
  id
  roomId
  sender {
    id
    name
    displayName
    kind
  }
  text
  sentAt
  editedAt
  deletedAt
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  isPinned
  replyCount
  changeCursor
  reactions {
    emoji
    userIds
  }
  files {
    id
    name
    sizeBytes
    contentType
    url
  }
}""",
    "MyChanges": """query MyChanges($after: String, $first: Int!) {
  myChanges(after: $after, first: $first) {
    cursor
    hasMore
    events {
      ...MyEventParts
    }
  }
}

fragment MyEventParts on MyEvent {
  __typename
  ... on MessageChanged {
    cursor
    message {
      ...Message
    }
  }
  ... on RoomFactsChanged {
    cursor
    room {
      ...Room
    }
  }
  ... on RoomMemberChanged {
    cursor
    roomId
    userId
    membership {
      role
    }
  }
  ... on RoomJoined {
    cursor
    roomId
    room {
      ...Room
    }
  }
  ... on RoomLeft {
    cursor
    roomId
  }
  ... on CaughtUp {
    cursor
  }
  ... on Resync {
    cursor
    reason
    missedRoomIds
  }
}

fragment Room on Room {
  id
  kind
  visibility
  name
  topic
  description
  isReadOnly
  memberCount
  archivedAt
}

fragment Message on Message {
  id
  roomId
  sender {
    id
    name
    displayName
    kind
  }
  text
  sentAt
  editedAt
  deletedAt
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  isPinned
  replyCount
  changeCursor
  reactions {
    emoji
    userIds
  }
  files {
    id
    name
    sizeBytes
    contentType
    url
  }
}""",
    "MyEvents": """subscription MyEvents($after: String) {
  myEvents(after: $after) {
    ...MyEventParts
  }
}

fragment MyEventParts on MyEvent {
  __typename
  ... on MessageChanged {
    cursor
    message {
      ...Message
    }
  }
  ... on RoomFactsChanged {
    cursor
    room {
      ...Room
    }
  }
  ... on RoomMemberChanged {
    cursor
    roomId
    userId
    membership {
      role
    }
  }
  ... on RoomJoined {
    cursor
    roomId
    room {
      ...Room
    }
  }
  ... on RoomLeft {
    cursor
    roomId
  }
  ... on CaughtUp {
    cursor
  }
  ... on Resync {
    cursor
    reason
    missedRoomIds
  }
}

fragment Room on Room {
  id
  kind
  visibility
  name
  topic
  description
  isReadOnly
  memberCount
  archivedAt
}

fragment Message on Message {
  id
  roomId
  sender {
    id
    name
    displayName
    kind
  }
  text
  sentAt
  editedAt
  deletedAt
  number
  threadRootId
  threadNumber
  quotedMessageId
  mentionedUserIds
  mentionsRoom
  isPinned
  replyCount
  changeCursor
  reactions {
    emoji
    userIds
  }
  files {
    id
    name
    sizeBytes
    contentType
    url
  }
}""",
    "Online": """subscription Online {
  inboxEvents {
    __typename
  }
}""",
    "PostMessage": """mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    result {
      messageId
    }
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "EditMessage": """mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "DeleteMessage": """mutation DeleteMessage($input: DeleteMessageInput!) {
  deleteMessage(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "AddReaction": """mutation AddReaction($input: AddReactionInput!) {
  addReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "RemoveReaction": """mutation RemoveReaction($input: RemoveReactionInput!) {
  removeReaction(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "JoinRoom": """mutation JoinRoom($input: JoinRoomInput!) {
  joinRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "LeaveRoom": """mutation LeaveRoom($input: LeaveRoomInput!) {
  leaveRoom(input: $input) {
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
    "OpenDirectRoom": """mutation OpenDirectRoom($input: OpenDirectRoomInput!) {
  openDirectRoom(input: $input) {
    result {
      roomId
    }
    refusal {
      ...RefusalParts
    }
  }
}

fragment RefusalParts on Refusal {
  code
  meaning
  remedy
}""",
}
