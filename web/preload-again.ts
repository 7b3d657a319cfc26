import type { Plugin } from "vite";

const helper = /vite\/preload-helper/;
const keepsFailure = /(\(err\) => \{\s*)seen\[href\] = void 0;/;

/**
 * Vite counts a style that could not be fetched as being there: a part that is fetched once more
 * would be shown without its style.
 */
export function preloadAgain(): Plugin {
  return {
    name: "logue-preload-again",
    apply: "build",
    transform: (code, id) => (helper.test(id) ? { code: forgetsFailure(code), map: null } : null),
  };
}

function forgetsFailure(code: string): string {
  if (!keepsFailure.test(code)) throw new Error("Vite's preload helper is another one: compare preload-again.ts with it.");
  return code.replace(keepsFailure, "$1delete seen[href];");
}
