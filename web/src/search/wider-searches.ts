import { writtenWords } from "./highlight.ts";

export interface WiderSearch {
  readonly label: string;
  readonly query: string;
  readonly roomId: string | null;
}

/** Searches to offer where one has found nothing: with less said of what is wanted. */
export function widerSearches(query: string, roomId: string | null): WiderSearch[] {
  const words = writtenWords(query).join(" ");
  const loose = query.replace(/"/g, "").trim();
  return [
    ...(roomId === null ? [] : [{ label: "Search everywhere", query, roomId: null }]),
    ...(words !== "" && words !== query.trim() ? [{ label: `Search without filters: ${words}`, query: words, roomId }] : []),
    ...(loose === query.trim() ? [] : [{ label: `Search without quotation marks: ${loose}`, query: loose, roomId }]),
  ];
}
