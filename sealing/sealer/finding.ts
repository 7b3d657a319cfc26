/** Why the sealer stops until an operator has looked. Chat goes on without it. */
export const sealFindings = {
  TreeMismatch: "The tiles in storage are not those of the tree that was signed last.",
  CheckpointMismatch: "The published checkpoint is not one that this log has signed.",
  SealKeysMissing: "The log is sealed, and the vault has no keys of it: the vault is another one, or an older copy.",
  VaultOlderThanSeals: "The published checkpoint is newer than the tree that the vault names: the vault is an older copy.",
  LogOlderThanSeals: "The log lacks events that are sealed: it is an older copy.",
  EventDiffers: "An event in the log is not the one that was sealed.",
} as const;

export type SealFindingCode = keyof typeof sealFindings;

/** What is sealed and what is stored do not fit together. A signature on it would be untrue. */
export class SealFinding extends Error {
  readonly code: SealFindingCode;

  constructor(code: SealFindingCode, details: string, options?: ErrorOptions) {
    super(`${sealFindings[code]} ${details}`, options);
    this.name = "SealFinding";
    this.code = code;
  }
}
