export type Protection = "encrypted" | "keyed digest" | "pseudonymous" | "not personal";

/** How one field of an event, or of its metadata, is protected, and why that is enough. */
export interface FieldNote {
  readonly protection: Protection;
  /** One sentence. */
  readonly reason: string;
}

export const notPersonal = (reason: string): FieldNote => ({ protection: "not personal", reason });
export const pseudonymous = (reason: string): FieldNote => ({ protection: "pseudonymous", reason });
export const keyedDigest = (reason: string): FieldNote => ({ protection: "keyed digest", reason });

/** What each protection means, for the generated table. */
export const protections: { readonly [Name in Protection]: string } = {
  encrypted: "Encrypted under keys in the vault. Once a key is destroyed, the field cannot be read by any program.",
  "keyed digest": "A digest under a key in the vault: without the vault, what it was made from cannot be found by trying.",
  pseudonymous: "An id or a number that says nothing by itself; who is meant stands in encrypted fields.",
  "not personal":
    "Says nothing about a person by its content: a number, a time, a listed word, or a text about a room or the workspace.",
};
