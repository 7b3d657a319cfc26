import type { DialogAnswer } from "../../interactive.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../../markup/values.ts";
import { readView } from "./read-view.ts";

/** What a program answers to a submission. */
export async function readViewAnswer(body: string): Promise<DialogAnswer> {
  const given = parsed(body);
  switch (textOf(given.response_action)) {
    case "errors":
      return {
        kind: "errors",
        errors: Object.fromEntries(Object.entries(fieldsOf(given.errors)).map(([id, words]) => [id, textOf(words)])),
      };
    case "update":
      return { kind: "dialog", asked: await readView(given.view) };
    case "push":
      return { kind: "pushed", asked: await readView(given.view, "Back") };
    case "clear":
      return { kind: "closedAll" };
    default:
      return { kind: "done" };
  }
}

function parsed(body: string): Fields {
  if (body.trim() === "") return {};
  const fields: unknown = JSON.parse(body);
  if (!isFields(fields)) throw new Error("The answer is no JSON object.");
  return fields;
}
