import { type LinkPreview, linkPreviewsMax } from "@logue/command-service/contract/link-previews.ts";
import { linksIn } from "@logue/command-service/contract/links.ts";
import type { MessageDocument } from "../contract/messages.ts";
import type { EventRecord } from "../projection.ts";
import { changedBy } from "./conversation-place.ts";

type Previewed = Pick<MessageDocument, "linkPreviews">;

const shown = (previews: readonly LinkPreview[]): Previewed => (previews.length === 0 ? {} : { linkPreviews: previews });

export function withoutLinkPreviews<D extends Previewed>(document: D): Omit<D, "linkPreviews"> {
  const { linkPreviews: _, ...others } = document;
  return others;
}

/** The previews of links that stand in a text, in their order there, each once. */
function previewsFor(text: string, previews: readonly LinkPreview[]): readonly LinkPreview[] {
  const found = linksIn(text).map((link) => previews.find(({ url }) => url === link));
  return found.filter((preview) => preview !== undefined).slice(0, linkPreviewsMax);
}

/** The message may have been edited or deleted while its links were read. */
export function withLinkPreviews(message: MessageDocument, event: EventRecord<"LinkPreviewsAdded">): MessageDocument {
  const previews = [...(message.linkPreviews ?? []), ...event.data.previews];
  return { ...withoutLinkPreviews(message), ...shown(previewsFor(message.text, previews)), ...changedBy(event) };
}

export function withoutLinkPreview(message: MessageDocument, event: EventRecord<"LinkPreviewRemoved">): MessageDocument {
  const left = (message.linkPreviews ?? []).filter(({ previewId }) => previewId !== event.data.previewId);
  return { ...withoutLinkPreviews(message), ...shown(left), ...changedBy(event) };
}

export const previewsAfterEdit = ({ linkPreviews = [] }: MessageDocument, text: string): Previewed =>
  linkPreviews.length === 0 ? {} : shown(previewsFor(text, linkPreviews));
