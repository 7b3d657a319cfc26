/**
 * Returns the address of the icon that a browser shows on the tab: Logue's own icon, with the count
 * in its corner when something is unread.
 */
export function tabIconOf(count: number): string {
  if (count === 0) return "/logue.svg";
  const text = count > 9 ? "9+" : String(count);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f766e"/><path d="M5 5h3.4v18.6H18V27H5z" fill="#fff"/><circle cx="21" cy="12" r="11" fill="#b91c1c"/><text x="21" y="18" fill="#fff" font-family="sans-serif" font-size="17" font-weight="700" text-anchor="middle">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

let wanted = "";

/** Shows the count on the tab's icon. The last call wins. */
export function showInTabIcon(count: number): void {
  const href = tabIconOf(count);
  if (href === wanted) return;
  wanted = href;
  document.querySelector('link[rel="icon"]')?.setAttribute("href", href);
}
