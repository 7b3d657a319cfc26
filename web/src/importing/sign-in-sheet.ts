/** One person's link, as the sheet for administrators lists it. */
export interface SheetRow {
  readonly displayName: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly link: string;
  readonly validUntil: string;
}

const headings = ["Display name", "Name", "E-mail", "Role", "Link", "Valid until"];

/** The links as CSV (RFC 4180). */
export function signInSheet(rows: readonly SheetRow[]): string {
  const lines = rows.map(({ displayName, name, email, role, link, validUntil }) => [
    displayName,
    name,
    email,
    role,
    link,
    validUntil,
  ]);
  return [headings, ...lines].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** A spreadsheet takes a cell that begins with one of these signs for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const plain = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
