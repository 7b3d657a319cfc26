import { BlobStoreRefused } from "./blob-store-refused.ts";

export interface S3Address {
  readonly host: string;
  readonly port: number | undefined;
  readonly hasTls: boolean;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
  readonly bucket: string;
  /** Host and bucket alone: for messages. */
  readonly shown: string;
}

/**
 * Reads `s3://key:secret@host:port/bucket?region=us-east-1&tls=0`. Signs in the keys that mean
 * something in an address are written as %xx.
 */
export function readS3Address(text: string): S3Address {
  const url = URL.parse(text);
  const bucket = url?.pathname.replace(/^\/|\/$/g, "") ?? "";
  if (
    url === null ||
    url.protocol !== "s3:" ||
    url.hostname === "" ||
    url.username === "" ||
    url.password === "" ||
    bucket === ""
  ) {
    throw new BlobStoreRefused(
      "The address of the blob store is not of the form s3://key:secret@host:port/bucket?region=…&tls=0.",
    );
  }
  return {
    host: url.hostname,
    port: url.port === "" ? undefined : Number(url.port),
    hasTls: url.searchParams.get("tls") !== "0",
    accessKey: decoded(url.username),
    secretKey: decoded(url.password),
    region: url.searchParams.get("region") ?? "us-east-1",
    bucket,
    shown: `s3://${url.host}/${bucket}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BlobStoreRefused("The address of the blob store holds a % that begins no %xx.");
  }
}
