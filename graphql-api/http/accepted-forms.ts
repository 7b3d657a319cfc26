/** The types that clients accept, by RFC 9110. */

interface Range {
  readonly name: string;
  readonly quality: number;
}

const rangesIn = (header: string): Range[] =>
  header.split(",").map((part) => {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { name, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });

export const responseJson = "application/graphql-response+json";
export const plainJson = "application/json";

/**
 * The media type of an answer: the one with the highest preference, plain JSON where both are equal
 * or neither is known.
 */
export function answerType(accept: string | undefined): typeof responseJson | typeof plainJson {
  if (accept?.includes("graphql-response") !== true) return plainJson;
  const ranges = rangesIn(accept);
  const likingOf = (type: string) => {
    const index = ranges.findIndex(({ name }) => name === type);
    const range =
      ranges[index] ?? ranges.find(({ name }) => name === "application/*") ?? ranges.find(({ name }) => name === "*/*");
    return { quality: range?.quality ?? 0, place: index < 0 ? Number.POSITIVE_INFINITY : index };
  };
  const [response, plain] = [likingOf(responseJson), likingOf(plainJson)];
  if (response.quality !== plain.quality) return response.quality > plain.quality ? responseJson : plainJson;
  return response.place < plain.place ? responseJson : plainJson;
}

/** How an answer may be compressed; null for not at all. Brotli is smaller and as fast. */
export function answerEncoding(acceptEncoding: string | undefined): "br" | "gzip" | null {
  if (acceptEncoding === undefined) return null;
  const accepted = rangesIn(acceptEncoding).filter(({ quality }) => quality > 0);
  if (accepted.some(({ name }) => name === "br")) return "br";
  return accepted.some(({ name }) => name === "gzip") ? "gzip" : null;
}
