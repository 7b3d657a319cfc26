import type { Connection } from "../api/api.ts";
import { type DevicePartsFragment, PushOfferDocument, RegisterPushDeviceDocument } from "../generated/operations.ts";
import { deviceOf, isForOtherKey, subscribeWith } from "./subscription.ts";

/** Why this browser cannot be called now, or whether it is. */
export type PushState =
  | "loading"
  | "insecure"
  | "needs-home-screen"
  | "unsupported"
  | "not-offered"
  | "unreachable"
  | "blocked"
  | "off"
  | "on";

/** What is used of the browser; tests give another one. */
export interface BrowserParts {
  readonly isSecure: boolean;
  readonly isApplePhone: boolean;
  readonly hasPush: boolean;
  readonly locale: string;
  permission(): NotificationPermission;
  askPermission(): Promise<NotificationPermission>;
  /** The subscription that there is. */
  current(): Promise<PushSubscription | null>;
  subscribe(options: ReturnType<typeof subscribeWith>): Promise<PushSubscription>;
  /** Whose pushes this browser shows, kept over reloads. */
  readonly owner: { get(): string | null; set(userId: string | null): void };
}

/** Whether Logue calls this browser while no window is open, and the other devices that it calls. */
export class PushHere {
  #state = $state<PushState>("loading");
  #devices = $state.raw<readonly DevicePartsFragment[]>([]);
  #hasFailed = $state(false);
  #key: string | null = null;
  readonly #userId: string;
  readonly #request: Connection["request"];
  readonly #browser: BrowserParts;

  constructor(userId: string, request: Connection["request"], browser: BrowserParts) {
    this.#userId = userId;
    this.#request = request;
    this.#browser = browser;
  }

  get state(): PushState {
    return this.#state;
  }

  get devices(): readonly DevicePartsFragment[] {
    return this.#devices;
  }

  /** The browser or Logue did not take the last attempt to switch it on. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async load(): Promise<void> {
    const offer = await this.#request(PushOfferDocument, {}).catch(() => null);
    this.#key = offer?.webPushKey ?? null;
    this.#devices = offer?.pushDevices ?? [];
    this.#state = offer === null ? "unreachable" : await this.#stateNow();
  }

  /** Asks the user for the browser's permission; called by the user's own click. */
  async switchOn(): Promise<void> {
    this.#hasFailed = false;
    const permission = await this.#browser.askPermission();
    if (permission === "granted") this.#hasFailed = !(await this.register().catch(() => false));
    await this.load();
  }

  async switchOff(revoke: (id: string) => Promise<unknown>): Promise<void> {
    const { owner } = this.#browser;
    owner.set(null);
    const subscription = await this.#browser.current();
    await subscription?.unsubscribe();
    const own = this.#devices.find(({ isOfThisSignIn, kind }) => isOfThisSignIn && kind === "WEB");
    if (own) await revoke(own.id);
    await this.load();
  }

  /** Registers this browser for the user, with a new subscription where the old one is of no use. */
  async register(): Promise<boolean> {
    this.#key ??= (await this.#request(PushOfferDocument, {})).webPushKey ?? null;
    if (this.#key === null || this.#browser.permission() !== "granted") return false;
    const { owner, locale } = this.#browser;
    const known = await this.#browser.current();
    const isUsable = known !== null && owner.get() === this.#userId && !isForOtherKey(known, this.#key);
    if (known !== null && !isUsable) await known.unsubscribe();
    const subscription = isUsable ? known : await this.#browser.subscribe(subscribeWith(this.#key));
    const { registerPushDevice } = await this.#request(RegisterPushDeviceDocument, deviceOf(subscription, locale));
    if (registerPushDevice.pushDevice) owner.set(this.#userId);
    return registerPushDevice.pushDevice !== null;
  }

  /** Ends what another user of this browser switched on. */
  async endOthers(): Promise<void> {
    const { owner } = this.#browser;
    if (owner.get() === null || owner.get() === this.#userId) return;
    owner.set(null);
    await (await this.#browser.current())?.unsubscribe();
  }

  async #stateNow(): Promise<PushState> {
    const { isSecure, isApplePhone, hasPush, owner } = this.#browser;
    if (!isSecure) return "insecure";
    if (!hasPush) return isApplePhone ? "needs-home-screen" : "unsupported";
    if (this.#key === null) return "not-offered";
    if (this.#browser.permission() === "denied") return "blocked";
    const isRegistered = this.#devices.some(({ isOfThisSignIn, kind }) => isOfThisSignIn && kind === "WEB");
    const isOwn = owner.get() === this.#userId && this.#browser.permission() === "granted";
    return isRegistered && isOwn && (await this.#browser.current()) !== null ? "on" : "off";
  }
}
