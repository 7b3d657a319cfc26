import type { ZodObject } from "zod";
import { restCalls } from "./calls.ts";

/** The page with the table of calls between its two markers. */
export const withCalls = (page: string): string =>
  page.replace(/(<!-- calls -->\n)[\s\S]*(<!-- end of calls -->)/, (_, before: string, after: string) =>
    [before, printCalls(), "\n", after].join(""),
  );

function printCalls(): string {
  const rows = restCalls.map(
    ({ method, path, query, body, means }) => `| \`${method} ${path}\` | ${namesOf(query)} | ${namesOf(body)} | ${means} |`,
  );
  const upload = "| `POST /files` | `room` | the file | Uploads a file to a room. |";
  return ["| call | query | body | |", "| --- | --- | --- | --- |", ...rows, upload].join("\n");
}

const namesOf = ({ shape }: ZodObject): string =>
  Object.keys(shape)
    .map((name) => `\`${name}\``)
    .join(", ");
