/**
 * Stands in for the package `punycode.js`, of which markdown-it needs these two functions (see
 * vite.config.ts): the browser converts host names to ASCII itself. A name in ASCII is shown in
 * ASCII, so that a look-alike name cannot pass for another one.
 */
export default {
  toASCII: (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host),
  toUnicode: (host: string): string => host,
};
