import { elementTypenames, severalOf } from "@logue/command-service/contract/block-elements.ts";
import { type AnyBlock, blockTypenames } from "@logue/command-service/contract/blocks.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import type { RequestContext } from "../context.ts";
import type { MessageBlockInput, Resolvers } from "../generated/resolvers.ts";
import type { ElementSource, KnownBlock } from "./block-sources.ts";
import { markupOf, shownText } from "./message-mentions.ts";

/** The blocks of an input without the fields that are not given: the command checks the others. */
export const blocksOfInput = (blocks: readonly MessageBlockInput[]): AnyBlock[] =>
  blocks.map((block) => given(block) as AnyBlock);

function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, given(field)]));
}

const shownFile = async ({ files }: RequestContext["loaders"], fileId: string | null): Promise<FileDocument | null> =>
  fileId === null ? null : ((await files.load(fileId)) ?? null);

const wordsShown = ({ known, roomId }: KnownBlock<"section" | "context">, _arguments: unknown, context: RequestContext) =>
  shownText({ text: known.text, roomId }, context);

const initialValue = (list: { readonly initialValue?: string | undefined }): string | null => list.initialValue ?? null;

function several(element: ElementSource) {
  const { initialValues, countMax = null } = severalOf(element) ?? {};
  return initialValues === undefined ? null : { initialValues: [...initialValues], countMax };
}

export const blockTypes = {
  MessageBlock: { __resolveType: ({ known }) => (known === undefined ? "UnknownBlock" : blockTypenames[known.kind]) },
  HeaderBlock: { text: ({ known }) => known.text },
  SectionBlock: { text: wordsShown, markup: ({ known }) => markupOf(known) },
  ContextBlock: { text: wordsShown, markup: ({ known }) => markupOf(known) },
  FieldsBlock: { fields: ({ known, roomId }) => known.fields.map((field) => ({ ...field, isShort: true, roomId })) },
  BlockField: { text: (field, _arguments, context) => shownText(field, context), markup: markupOf },
  DividerBlock: { version: ({ stored }) => stored.version },
  ImageBlock: {
    fileId: ({ known }) => known.fileId,
    description: ({ known }) => known.description,
    file: ({ known }, _arguments, { loaders }) => shownFile(loaders, known.fileId),
  },
  AttachmentBlock: {
    color: ({ known }) => known.color,
    author: ({ known }) => known.author,
    authorUrl: ({ known }) => known.authorUrl,
    title: ({ known }) => known.title,
    titleUrl: ({ known }) => known.titleUrl,
    text: ({ known: { text }, roomId }, _arguments, context) => (text === null ? "" : shownText({ text, roomId }, context)),
    markup: ({ known: { text } }) => (text === null ? null : markupOf({ text })),
    fields: ({ known, roomId }) => known.fields.map((field) => ({ ...field, roomId })),
    pictureId: ({ known }) => known.fileId,
    picture: ({ known }, _arguments, { loaders }) => shownFile(loaders, known.fileId),
    footer: ({ known }) => known.footer,
    happenedAt: ({ known }) => known.happenedAt,
  },
  ActionsBlock: { blockId: ({ known }) => known.blockId ?? null, elements: ({ known }) => [...known.elements] },
  PollBlock: {
    options: ({ known }) => [...known.options],
    closedAt: ({ closedPoll }) => closedPoll?.at ?? null,
    closedById: ({ closedPoll }) => closedPoll?.byId ?? null,
  },
  BlockElement: { __resolveType: ({ kind }) => elementTypenames[kind] },
  ButtonElement: {
    style: ({ style }) => style.toUpperCase() as "DEFAULT" | "PRIMARY" | "DANGER",
    url: ({ url }) => url ?? null,
    confirmTitle: ({ confirm }) => confirm?.title ?? null,
    confirmText: ({ confirm }) => confirm?.text ?? null,
    confirmAccept: ({ confirm }) => confirm?.accept ?? null,
    confirmDecline: ({ confirm }) => confirm?.decline ?? null,
  },
  SelectElement: { options: ({ options }) => [...options], initialValue, several },
  CheckboxesElement: { options: ({ options }) => [...options], initialValues: ({ initialValues }) => [...initialValues] },
  SuggestedSelectElement: { options: ({ options = [] }) => [...options], initialValue, several },
  UserSelectElement: { initialValue, several },
  RoomSelectElement: {
    initialValue,
    several,
    onlyPublicChannels: ({ onlyPublicChannels }) => onlyPublicChannels === true,
  },
  UnknownBlock: { kind: ({ stored }) => stored.kind, version: ({ stored }) => stored.version },
} satisfies Pick<
  Resolvers,
  | "MessageBlock"
  | "HeaderBlock"
  | "SectionBlock"
  | "ContextBlock"
  | "FieldsBlock"
  | "BlockField"
  | "DividerBlock"
  | "ImageBlock"
  | "ActionsBlock"
  | "PollBlock"
  | "AttachmentBlock"
  | "BlockElement"
  | "ButtonElement"
  | "SelectElement"
  | "CheckboxesElement"
  | "SuggestedSelectElement"
  | "UserSelectElement"
  | "RoomSelectElement"
  | "UnknownBlock"
>;
