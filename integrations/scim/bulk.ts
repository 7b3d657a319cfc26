import { bulkOperationsMax } from "./discovery.ts";
import { isResource, type Resource } from "./match.ts";
import { locationOf, versionOf } from "./resources.ts";
import { ScimError } from "./scim-error.ts";

/** One request of a bulk, answered as if it had come alone. */
export interface BulkRequest {
  readonly method: string;
  readonly path: string;
  readonly data: unknown;
  readonly version: string | undefined;
}

/** Answers one request: its status, and the resource that it left. Throws `ScimError`. */
export type AnswerOne = (request: BulkRequest) => Promise<{ readonly status: number; readonly resource: Resource | undefined }>;

interface BulkOperation {
  readonly method: string;
  readonly path: string;
  readonly bulkId: string | undefined;
  readonly version: string | undefined;
  readonly data: unknown;
}

const bulkSchema = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

/**
 * Runs the operations of RFC 7644 §3.7. One that names a resource which a later one makes waits for
 * it. After `failOnErrors` failures the rest is not begun.
 */
export async function runBulk(body: Resource, answerOne: AnswerOne): Promise<Resource> {
  const { operations, failuresMax } = readBulk(body);
  const made = new Map<string, string>();
  const answers = new Map<BulkOperation, Resource>();
  let failures = 0;
  let waiting = operations;
  while (waiting.length > 0 && failures < failuresMax) {
    const operation = waiting.find((one) => missingIds(one, made).length === 0) ?? waiting[0];
    if (operation === undefined) break;
    waiting = waiting.filter((one) => one !== operation);
    const answer = await answerOperation(operation, made, answerOne);
    if (answer.isFailed) failures += 1;
    answers.set(operation, answer.resource);
  }
  const listed = operations.flatMap((operation) => answers.get(operation) ?? []);
  return { schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkResponse"], Operations: listed };
}

function readBulk(body: Resource): { readonly operations: readonly BulkOperation[]; readonly failuresMax: number } {
  const { schemas, Operations, failOnErrors } = body;
  if (!Array.isArray(schemas) || !schemas.includes(bulkSchema))
    throw new ScimError(400, `“schemas” has to name ${bulkSchema}.`, "invalidSyntax");
  if (!Array.isArray(Operations)) throw new ScimError(400, "There are no “Operations”.", "invalidSyntax");
  if (Operations.length > bulkOperationsMax)
    throw new ScimError(413, `There are more than ${bulkOperationsMax} operations.`, "tooMany");
  const failuresMax =
    Number.isSafeInteger(failOnErrors) && Number(failOnErrors) > 0 ? Number(failOnErrors) : Number.POSITIVE_INFINITY;
  return { operations: Operations.map(operationIn), failuresMax };
}

function operationIn(given: unknown): BulkOperation {
  const { method, path, bulkId, version, data } = isResource(given) ? given : {};
  if (typeof method !== "string" || typeof path !== "string")
    throw new ScimError(400, "An operation has to have “method” and “path”.", "invalidSyntax");
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { method: method.toUpperCase(), path, bulkId: text(bulkId), version: text(version), data };
}

const reference = /bulkId:([\w.~-]+)/g;

const missingIds = ({ path, data }: BulkOperation, made: ReadonlyMap<string, string>): readonly string[] =>
  [...`${path} ${JSON.stringify(data ?? null)}`.matchAll(reference)].map(([, id = ""]) => id).filter((id) => !made.has(id));

async function answerOperation(
  operation: BulkOperation,
  made: Map<string, string>,
  answerOne: AnswerOne,
): Promise<{ readonly isFailed: boolean; readonly resource: Resource }> {
  const { method, bulkId, version } = operation;
  const told = { method, ...(bulkId !== undefined && { bulkId }) };
  try {
    if (method === "POST" && bulkId === undefined) throw new ScimError(400, "A POST has to have a “bulkId”.", "invalidValue");
    if (missingIds(operation, made).length > 0) throw new ScimError(409, "The “bulkId” is of no operation that succeeded.");
    const { path, data } = resolved(operation, made);
    const { status, resource } = await answerOne({ method, path, data, version });
    if (bulkId !== undefined && resource !== undefined) made.set(bulkId, String(resource.id));
    const place = resource && { location: locationOf(resource), version: versionOf(resource) };
    return { isFailed: false, resource: { ...told, ...place, status: String(status) } };
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    return { isFailed: true, resource: { ...told, status: String(error.status), response: error.json } };
  }
}

function resolved(
  { path, data }: BulkOperation,
  made: ReadonlyMap<string, string>,
): { readonly path: string; readonly data: unknown } {
  const withIds = (text: string): string => text.replaceAll(reference, (whole, id: string) => made.get(id) ?? whole);
  return { path: withIds(path), data: data === undefined ? undefined : JSON.parse(withIds(JSON.stringify(data))) };
}
