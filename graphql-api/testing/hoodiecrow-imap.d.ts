declare module "hoodiecrow-imap" {
  // biome-ignore lint/suspicious/noExplicitAny: the package has no types, and tests use a few members.
  export default function hoodiecrow(options: object): any;
}
