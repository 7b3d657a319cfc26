/** What is wrong between a vault and a log. */
export type Mismatch = "older" | "unknown" | "foreign" | "log is empty";

const texts: Readonly<Record<Mismatch, string>> = {
  older:
    "The vault is older than the log, so keys, passwords and erasures since then are missing in it. Restore the newest vault (VAULT, by default vault.sqlite in the data folder).",
  unknown:
    "The vault holds none of the log's keys: it is new, or of another installation. Start with the vault that belongs to the log (VAULT, by default vault.sqlite in the data folder), or restore it from its newest backup. Without it the personal data in the log cannot be read, and no one can sign in.",
  foreign:
    "The vault belongs to the log of another installation. Start with the vault of this log (VAULT), or with the log of this vault (EVENT_STORE).",
  "log is empty":
    "The log is empty, but the vault belongs to one that is not. Start with the log of this vault (EVENT_STORE, by default events.sqlite in the data folder), or restore it from its backup. For a new installation, start with an empty vault (VAULT).",
};

/** The vault does not belong to the log. Nothing was changed in either. */
export class VaultMismatch extends Error {
  readonly mismatch: Mismatch;

  /** `acceptId` is what an operator gives to go on with an older vault. */
  constructor(mismatch: Mismatch, acceptId?: string) {
    const accepting =
      acceptId === undefined
        ? ""
        : ` If it is lost for good, start once with ACCEPT_OLDER_VAULT=${acceptId}: what people wrote who joined after the backup stays unreadable, they cannot sign in, and passwords, sessions, tokens and erasures are as they were then.`;
    super(texts[mismatch] + accepting);
    this.name = "VaultMismatch";
    this.mismatch = mismatch;
  }
}
