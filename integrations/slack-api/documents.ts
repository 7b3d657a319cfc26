/** What the methods read of each kind of thing. */
const userFragment = `fragment User on User {
  id name displayName isErased title kind role timeZone status { text emoji expiresAt } avatarUrl registeredAt deactivatedAt
}`;

const roomFragment = `fragment Room on Room {
  id kind visibility name topic description memberCount createdBy { id } createdAt archivedAt lastNumber directMembers { id name }
}`;

const fileFragment = `fragment File on File {
  id roomId name sizeBytes contentType width height url uploader { id } uploadedAt deletedAt
}`;

const messageFragment = `fragment Message on Message {
  id roomId sender { id kind name displayName } text markup sentAt editedAt deletedAt number threadRootId threadNumber isPinned replyCount
  lastReplyAt repliers { id } mentionsRoom reactions { emoji count userIds } files { id roomId name sizeBytes contentType width height url uploadedAt deletedAt } postedAs { name avatarUrl }
  blocks { __typename
    ... on HeaderBlock { text } ... on SectionBlock { text markup } ... on ContextBlock { text markup }
    ... on FieldsBlock { fields { title text markup isShort } } ... on ImageBlock { description fileId }
    ... on PollBlock { options { emoji label } }
    ... on ActionsBlock { blockId elements { __typename
      ... on ButtonElement { actionId label value style url confirmTitle confirmText confirmAccept confirmDecline }
      ... on SelectElement { actionId label options { label value } initialValue several { initialValues countMax } }
      ... on CheckboxesElement { actionId label options { label value } initialValues }
      ... on SuggestedSelectElement { actionId label queryLengthMin options { label value } initialValue several { initialValues countMax } }
      ... on UserSelectElement { actionId label initialValue several { initialValues countMax } }
      ... on RoomSelectElement { actionId label onlyPublicChannels initialValue several { initialValues countMax } } } }
    ... on AttachmentBlock { color author authorUrl title titleUrl text markup footer happenedAt
      fields { title text markup isShort } pictureId } }
}`;

const page = "pageInfo { startCursor endCursor hasNextPage hasPreviousPage }";

/** A document with the fragments that it uses. */
export function withFragments(document: string): string {
  const fragments = { Message: messageFragment, User: userFragment, Room: roomFragment, File: fileFragment };
  let text = document.replaceAll("...PAGE", page);
  for (const [name, fragment] of Object.entries(fragments)) if (text.includes(`...${name} `)) text += `\n${fragment}`;
  return text;
}

export interface UserData {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly isErased: boolean;
  readonly title: string;
  readonly kind: "PERSON" | "BOT";
  readonly role: string;
  readonly timeZone: string | null;
  readonly status: { readonly text: string; readonly emoji: string | null; readonly expiresAt: string | null } | null;
  readonly avatarUrl: string | null;
  readonly registeredAt: string;
  readonly deactivatedAt: string | null;
}

export interface RoomData {
  readonly id: string;
  readonly kind: "CHANNEL" | "DIRECT" | "GROUP";
  readonly visibility: "PUBLIC" | "PRIVATE";
  readonly name: string | null;
  readonly topic: string;
  readonly description: string;
  readonly memberCount: number;
  readonly createdBy: { readonly id: string };
  readonly createdAt: string;
  readonly archivedAt: string | null;
  readonly lastNumber: number;
  readonly directMembers: readonly { readonly id: string; readonly name: string }[];
}

export interface FileData {
  readonly id: string;
  readonly roomId: string | null;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly url: string | null;
  /** Missing in a message: there it is the sender, mostly, and costs another read. */
  readonly uploader?: { readonly id: string };
  readonly uploadedAt: string;
  readonly deletedAt: string | null;
}

export interface BlockText {
  readonly text: string;
  readonly markup?: string | null;
}

export interface BlockPair extends BlockText {
  readonly title: string;
  readonly isShort: boolean;
}

/** A button or a list. */
export interface ElementData {
  readonly __typename: string;
  readonly actionId: string;
  readonly label: string;
  readonly value?: string;
  readonly style?: string;
  readonly url?: string | null;
  readonly confirmTitle?: string | null;
  readonly confirmText?: string | null;
  readonly confirmAccept?: string | null;
  readonly confirmDecline?: string | null;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly queryLengthMin?: number;
  readonly initialValues?: readonly string[];
  readonly initialValue?: string | null;
  readonly several?: { readonly initialValues: readonly string[]; readonly countMax?: number | null } | null;
  readonly onlyPublicChannels?: boolean;
}

export interface BlockData {
  readonly __typename: string;
  readonly blockId?: string | null;
  readonly elements?: readonly ElementData[];
  readonly options?: readonly { readonly emoji: string; readonly label: string }[];
  readonly text?: string;
  readonly markup?: string | null;
  readonly fields?: readonly BlockPair[];
  readonly description?: string;
  readonly fileId?: string | null;
  readonly pictureId?: string | null;
  readonly color?: string | null;
  readonly author?: string | null;
  readonly authorUrl?: string | null;
  readonly title?: string | null;
  readonly titleUrl?: string | null;
  readonly footer?: string | null;
  readonly happenedAt?: string | null;
}

export interface MessageData {
  readonly id: string;
  readonly roomId: string;
  readonly sender: { readonly id: string; readonly kind: "PERSON" | "BOT"; readonly name: string; readonly displayName: string };
  readonly text: string;
  readonly markup: string | null;
  readonly sentAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly number: number | null;
  readonly threadRootId: string | null;
  readonly threadNumber: number | null;
  readonly isPinned: boolean;
  readonly replyCount: number;
  readonly lastReplyAt: string | null;
  readonly repliers: readonly { readonly id: string }[];
  readonly mentionsRoom: boolean;
  readonly reactions: readonly { readonly emoji: string; readonly count: number; readonly userIds: readonly string[] }[];
  readonly files: readonly FileData[];
  readonly postedAs: { readonly name: string; readonly avatarUrl: string | null } | null;
  readonly blocks: readonly BlockData[];
}

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor?: string; readonly isMember?: boolean }[];
  readonly pageInfo: PageInfo;
}
