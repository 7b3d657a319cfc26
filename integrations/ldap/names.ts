/**
 * A DN in one spelling: lower case, no blanks around its commas and equals signs. Names that differ
 * by more, such as by how a comma is escaped, are taken for different ones.
 */
export const foldDn = (dn: string): string =>
  partsOf(dn)
    .map((part) => part.replace(/^\s*([^=]*?)\s*=\s*/, "$1=").trim())
    .join(",")
    .toLowerCase();

/** Whether the entry is below the base, or the base itself. */
export function isBelow(dn: string, base: string): boolean {
  const [entry, top] = [foldDn(dn), foldDn(base)];
  return entry === top || entry.endsWith(`,${top}`);
}

/** The value of the first part: `staff` of `cn=staff,ou=groups`. */
export const firstValueOf = (dn: string): string =>
  (partsOf(dn)[0] ?? "")
    .replace(/^[^=]*=\s*/, "")
    .trim()
    .replace(/\\([ ,+"\\<>;=#])/g, "$1");

/** A comma after a backslash separates nothing. */
const partsOf = (dn: string): string[] => dn.match(/(?:\\.|[^,\\])+/g) ?? [];
