/** Where mail servers note to which address they delivered a mail. */
const deliveredHeaders = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"] as const;
/** What the sender wrote. */
const writtenHeaders = ["to", "cc"] as const;
export const addressHeaders = [...deliveredHeaders, ...writtenHeaders];

const recipientsMax = 100;
const addressPattern = /[^\s<>,;:"'()[\]\\@]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/gi;

export interface Recipients {
  readonly delivered: readonly string[];
  readonly written: readonly string[];
}

/** The addresses that the headers name, each once. */
export function recipientsIn(headers: string): Recipients {
  const lines = headers.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const addressesIn = (names: readonly string[]): readonly string[] => {
    const values = lines.filter((line) => names.includes(line.slice(0, line.indexOf(":")).toLowerCase()));
    return [...new Set(values.flatMap((line) => line.slice(line.indexOf(":") + 1).match(addressPattern) ?? []))];
  };
  return {
    delivered: addressesIn(deliveredHeaders).slice(0, recipientsMax),
    written: addressesIn(writtenHeaders).slice(0, recipientsMax),
  };
}
