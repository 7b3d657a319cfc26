import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** The little of curl that the README uses (-s, -H, -d, -F), for machines that have none. */
const words = process.argv.slice(2);
const headers: Record<string, string> = {};
let body: string | FormData | undefined;
let url = "";

while (words.length > 0) {
  const word = words.shift() ?? "";
  if (word === "-H") addHeader(words.shift() ?? "");
  else if (word === "-d") body = words.shift();
  else if (word === "-F") body = formWith(words.shift() ?? "");
  else if (!word.startsWith("-")) url = word;
}

function addHeader(line: string): void {
  const colon = line.indexOf(":");
  headers[line.slice(0, colon)] = line.slice(colon + 1).trim();
}

function formWith(part: string): FormData {
  const [name = "", path = ""] = part.split("=@");
  const form = new FormData();
  form.set(name, new Blob([readFileSync(path)]), basename(path));
  return form;
}

const response = await fetch(url, { method: body === undefined ? "GET" : "POST", headers, body });
process.stdout.write(await response.text());
