/**
 * Stands in for the package `punycode.js`, of which markdown-it needs these two functions (see vite.config.ts): the browser writes host names in ASCII
 * itself. A name that is written in ASCII is shown so, which keeps look-alike names from passing for others.
 */
export default {
  toASCII: (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host),
  toUnicode: (host: string): string => host,
};
