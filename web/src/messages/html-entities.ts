/**
 * Stands in for the package `entities`, of which markdown-it needs this one function (see
 * vite.config.ts): the browser knows the names of all entities.
 */
export function decodeHTMLStrict(entity: string): string {
  if (!/^&#?\w+;$/.test(entity)) return entity;
  const element = document.createElement("i");
  element.innerHTML = entity;
  return element.textContent ?? entity;
}
