import type { IntegrationAnswer } from "../route.ts";

export type ScimType =
  | "invalidFilter"
  | "invalidPath"
  | "invalidSyntax"
  | "invalidValue"
  | "mutability"
  | "noTarget"
  | "tooMany"
  | "uniqueness";

export const scimJson = "application/scim+json";

/** An answer of RFC 7644 §3.12. The message is read by those who set the other system up. */
export class ScimError extends Error {
  override readonly name = "ScimError";
  readonly status: number;
  readonly scimType: ScimType | undefined;

  constructor(status: number, message: string, scimType?: ScimType) {
    super(message);
    this.status = status;
    this.scimType = scimType;
  }

  /** The error as a message of the protocol. */
  get json() {
    return {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      status: String(this.status),
      ...(this.scimType && { scimType: this.scimType }),
      detail: this.message,
    };
  }
}

export const errorAnswer = (error: ScimError, headers: Readonly<Record<string, string>> = {}): IntegrationAnswer => ({
  status: error.status,
  headers: { "content-type": scimJson, ...headers },
  json: error.json,
});
