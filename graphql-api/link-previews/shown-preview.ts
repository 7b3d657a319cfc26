import type { LinkPreview } from "@logue/command-service/contract/link-previews.ts";

/** The preview as the API shows it: its picture comes from this server. */
export function shownPreview(messageId: string, { previewId, picture, ...facts }: LinkPreview) {
  const image = picture && {
    url: `/previews/${messageId}/${previewId}`,
    width: picture.width,
    height: picture.height,
  };
  return { id: previewId, ...facts, image };
}
