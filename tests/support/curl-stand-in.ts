import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * The part of curl that the README uses (-s, -i, -X, -H, -d, -u, --data-binary @-, -F), for machines
 * without curl.
 */
const words = process.argv.slice(2);
const headers: Record<string, string> = {};
let body: string | Buffer<ArrayBuffer> | FormData | undefined;
let method: string | undefined;
let url = "";
let showsHeaders = false;

while (words.length > 0) {
  const word = words.shift() ?? "";
  if (word === "-H") addHeader(words.shift() ?? "");
  else if (word === "-d") body = typeof body === "string" ? `${body}&${words.shift()}` : words.shift();
  else if (word === "-u") headers.authorization = `Basic ${Buffer.from(words.shift() ?? "").toString("base64")}`;
  else if (word === "-X") method = words.shift();
  else if (word === "--data-binary") body = readFileSync(words.shift() === "@-" ? 0 : "");
  else if (word === "-si") showsHeaders = true;
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

if (typeof body === "string" && !("Content-Type" in headers)) headers["Content-Type"] = "application/x-www-form-urlencoded";
const response = await fetch(url, { method: method ?? (body === undefined ? "GET" : "POST"), headers, body });
if (showsHeaders) process.stdout.write(`${[...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n`);
process.stdout.write(await response.text());
