/**
 * The store can be reached, but must not be used as it is: wrong address or credentials, or a place
 * that is not ours. Waiting does not help.
 */
export class BlobStoreRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BlobStoreRefused";
  }
}
