import type { Connection } from "../api/api.ts";
import { ChangeSettingDocument, PersonSettingsDocument } from "../generated/operations.ts";
import { applyDensity, type Density } from "./density.ts";

/** The user's own settings, by the names that Logue gives them. */
export interface PreferenceValues {
  readonly notificationKeywords: readonly string[];
  readonly notificationSound: boolean;
  readonly doNotDisturbDays: readonly string[];
  readonly doNotDisturbFrom: string;
  readonly doNotDisturbTo: string;
  readonly doNotDisturbUntil: string | null;
  readonly awayAfterMinutes: number | null;
  readonly messageMails: "none" | "mentions" | "threads";
  readonly messageMailsAfterMinutes: number;
  readonly mailDigest: "never" | "daily" | "weekly";
  readonly messagePushes: "none" | "mentions" | "threads" | "everything";
  readonly messagePushesAfterSeconds: number;
  readonly density: Density;
}

const defaults: PreferenceValues = {
  notificationKeywords: [],
  notificationSound: true,
  doNotDisturbDays: [],
  doNotDisturbFrom: "22:00",
  doNotDisturbTo: "08:00",
  doNotDisturbUntil: null,
  awayAfterMinutes: 10,
  messageMails: "mentions",
  messageMailsAfterMinutes: 15,
  mailDigest: "never",
  messagePushes: "everything",
  messagePushesAfterSeconds: 10,
  density: "comfortable",
};

interface Client {
  readonly connection: Pick<Connection, "request">;
  run(
    document: typeof ChangeSettingDocument,
    variables: { readonly input: { readonly scope: "PERSON"; readonly key: string; readonly value: SettingValue } },
  ): Promise<unknown>;
}

type SettingValue = string | number | boolean | readonly string[] | null;

/** The user's own settings, the same on every device. */
export class Preferences {
  #values = $state.raw(defaults);
  /** Changes that are on their way to Logue. */
  #changing: Partial<PreferenceValues> = {};
  #endedChanges = 0;
  #loading = Promise.resolve();
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  get values(): PreferenceValues {
    return this.#values;
  }

  /** One at a time: an older answer never comes after a newer one. */
  load(): Promise<void> {
    this.#loading = this.#loading.then(() => this.#ask());
    return this.#loading;
  }

  /** Shows the new value at once, and the old one again when it is refused. */
  async change<Key extends keyof PreferenceValues>(key: Key, value: PreferenceValues[Key]): Promise<boolean> {
    this.#changing = { ...this.#changing, [key]: value };
    this.#show({ ...this.#values, [key]: value });
    const isDone = (await this.#client.run(ChangeSettingDocument, { input: { scope: "PERSON", key, value } })) !== undefined;
    const { [key]: latest, ...others } = this.#changing;
    if (latest === value) this.#changing = others as Partial<PreferenceValues>;
    this.#endedChanges += 1;
    if (!isDone) await this.load();
    return isDone;
  }

  async #ask(): Promise<void> {
    const endedBefore = this.#endedChanges;
    const answer = await this.#client.connection.request(PersonSettingsDocument, {}).catch(() => null);
    // Whether a change that ended meanwhile is in the answer cannot be known.
    if (this.#endedChanges > endedBefore) return this.#ask();
    if (!answer?.settings) return;
    const stored = Object.fromEntries(answer.settings.map(({ key, value }) => [key, value]));
    this.#show({ ...defaults, ...stored, ...this.#changing });
  }

  #show(values: PreferenceValues): void {
    this.#values = values;
    applyDensity(values.density);
  }
}
