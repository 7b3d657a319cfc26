/** Whether the user is asked to confirm the session. Several requests that wait for it ask once. */
export class Confirmation {
  #asked = $state.raw<PromiseWithResolvers<boolean> | null>(null);

  get isAsked(): boolean {
    return this.#asked !== null;
  }

  readonly ask = (): Promise<boolean> => {
    this.#asked ??= Promise.withResolvers<boolean>();
    return this.#asked.promise;
  };

  answer(isConfirmed: boolean): void {
    const asked = this.#asked;
    this.#asked = null;
    asked?.resolve(isConfirmed);
  }
}
