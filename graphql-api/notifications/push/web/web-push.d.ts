/** What we use of the library, which has no types of its own. */
declare module "web-push" {
  interface RequestDetails {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string | number>>;
    readonly body: Buffer;
    readonly endpoint: string;
  }
  interface RequestOptions {
    readonly vapidDetails: { readonly subject: string; readonly publicKey: string; readonly privateKey: string };
    readonly contentEncoding: "aes128gcm";
    /** In seconds. */
    readonly TTL: number;
    readonly urgency: "very-low" | "low" | "normal" | "high";
    readonly topic: string;
  }
  const webPush: {
    /** Encrypts and signs; sends nothing. */
    generateRequestDetails(
      subscription: { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } },
      payload: string,
      options: RequestOptions,
    ): RequestDetails;
  };
  export default webPush;
}
