export type Density = "comfortable" | "compact";

const storageKey = "logue.density";

/** Kept in the browser too, so that a page begins in the density that it goes on in. */
export function applyDensity(density: Density): void {
  localStorage.setItem(storageKey, density);
  document.documentElement.dataset.density = density;
}

/** Called before anything is drawn. */
export function showKeptDensity(): void {
  document.documentElement.dataset.density = localStorage.getItem(storageKey) ?? "comfortable";
}
