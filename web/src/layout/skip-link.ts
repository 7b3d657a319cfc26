/**
 * The first thing that Tab reaches: a link over the list of channels, to the messages. Returns what
 * takes it away.
 */
export function placeSkipLink(): () => void {
  const link = document.createElement("a");
  link.href = "#app";
  link.className = "skip-link";
  link.textContent = "Skip to messages";
  link.onclick = (event) => {
    event.preventDefault();
    skip();
  };
  document.body.prepend(link);
  return () => link.remove();
}

/** Screens without a timeline have their first control instead. */
function skip(): void {
  const places = ['main [role="log"]', "main :is(a, button, input, textarea):not(.back)"];
  const all = places.flatMap((place) => [...document.querySelectorAll<HTMLElement>(place)]);
  all.find((element) => element.checkVisibility())?.focus();
}
