import { pathOf, type Route, routeOf } from "./routes.ts";

/** The parts of `window` that the router uses. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, path: string): void;
    replaceState(state: unknown, unused: string, path: string): void;
    back(): void;
  };
}

/** How many screens of the client lie behind this one in the browser's history. */
export interface HistoryState {
  readonly depth: number;
}

/**
 * The screen that is shown. Every screen has an address, so that the browser's Back and Forward
 * work.
 */
export class Router {
  route = $state.raw<Route>({ screen: "home" });
  readonly #bar: AddressBar;

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.route = routeOf(bar.location);
  }

  /**
   * Shows a screen; the one before it is reached by Back. The same screen once more is a new route
   * without an entry: a list that was scrolled away goes to its message again.
   */
  go(route: Route): void {
    const path = pathOf(route);
    if (path !== this.#path) this.#bar.history.pushState({ depth: this.depth + 1 } satisfies HistoryState, "", path);
    this.route = route;
  }

  /** Shows a screen instead of the present one. */
  replace(route: Route): void {
    this.#bar.history.replaceState({ depth: this.depth } satisfies HistoryState, "", pathOf(route));
    this.route = route;
  }

  /**
   * Goes back within the client; where the client was opened at this screen, shows `fallback`
   * instead of leaving.
   */
  back(fallback: Route): void {
    if (this.depth > 0) this.#bar.history.back();
    else this.replace(fallback);
  }

  /** Takes over the address after the browser's Back or Forward. */
  follow(): void {
    this.route = routeOf(this.#bar.location);
  }

  get #path(): string {
    return `${this.#bar.location.pathname}${this.#bar.location.search}`;
  }

  /** How many screens of the client lie behind this one. */
  get depth(): number {
    const state = this.#bar.history.state as Partial<HistoryState> | null;
    return state?.depth ?? 0;
  }
}
