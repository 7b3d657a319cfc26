/** Gives each block of code in a message a copy button, and colours when its language is known. */
export function enlivenCode(text: HTMLElement): void {
  for (const block of text.querySelectorAll<HTMLElement>(".code")) {
    const code = block.querySelector("code");
    if (!code || block.querySelector("button")) continue;
    block.append(copyButton(code));
    const language = /language-(\S+)/.exec(code.className)?.[1];
    if (language) void colour(code, language);
  }
}

const copiedMs = 2_000;

function copyButton(code: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  const label = (words: string): void => {
    button.textContent = words;
  };
  button.type = "button";
  label("Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent ?? "").then(
      () => label("Copied"),
      () => label("Not allowed"),
    );
    setTimeout(() => label("Copy"), copiedMs);
  });
  return button;
}

/** Colouring waits until the page has nothing else to do. Safari has no idle callbacks. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: 3_000 });
    else setTimeout(resolve, 300);
  });

/** Longer code stays plain: colouring it would stop the page. */
const colouredLengthMax = 20_000;

async function colour(code: HTMLElement, language: string): Promise<void> {
  const source = code.textContent ?? "";
  if (source.length > colouredLengthMax) return;
  await idle();
  const { default: highlighter } = await import("highlight.js/lib/common");
  if (highlighter.getLanguage(language) === undefined) return;
  // The highlighter escapes the source and adds spans with classes alone.
  code.innerHTML = highlighter.highlight(source, { language, ignoreIllegals: true }).value;
}
