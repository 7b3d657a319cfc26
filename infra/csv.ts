/** A spreadsheet takes a cell that begins with one of these signs for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** The mark by which spreadsheets know UTF-8, at the beginning of a file. */
export const csvMark = "\uFEFF";

/** A row of CSV (RFC 4180). */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** Rows as a file. */
export const csvOf = (rows: readonly (readonly string[])[]): string => csvMark + rows.map(csvRow).join("");

function cell(text: string): string {
  const plain = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
