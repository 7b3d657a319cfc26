import type { ArrivedRequest, IntegrationAnswer, IntegrationRequest, RouteHost } from "../../route.ts";

export const fileMaxBytes = 20 * 1024 * 1024;

const unknown: IntegrationAnswer = { status: 404, text: "There is no such upload." };
const broken: IntegrationAnswer = { status: 400, text: "The upload does not have the announced length." };

/** Bytes are read only for an upload that a caller has announced. */
export const refuseUnknownUpload = async (
  { parameters }: ArrivedRequest,
  host: RouteHost,
): Promise<IntegrationAnswer | undefined> => ((await host.heldFiles.awaits(parameters.ticket ?? "")) ? undefined : unknown);

/** Takes the bytes of an upload, bare or as the first file of a form. */
export async function takeUpload(
  { parameters, headers, bytes }: IntegrationRequest,
  { heldFiles }: Pick<RouteHost, "heldFiles">,
): Promise<IntegrationAnswer> {
  const type = String(headers["content-type"] ?? "");
  const file = /^multipart\/form-data/i.test(type) ? await firstFile(bytes, type) : bytes;
  if (file === undefined || !(await heldFiles.put(parameters.ticket ?? "", file))) return broken;
  return { status: 200, text: `OK - ${file.length}` };
}

async function firstFile(bytes: Buffer, type: string): Promise<Buffer | undefined> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
    for (const value of form.values())
      return typeof value === "string" ? Buffer.from(value) : Buffer.from(await value.arrayBuffer());
  } catch {
    return undefined;
  }
  return undefined;
}
