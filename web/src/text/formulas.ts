/** Draws the maths in a message. What is no maths stays as it was written. */
export function drawFormulas(text: HTMLElement): void {
  for (const block of text.querySelectorAll<HTMLElement>(".math:not([data-drawn])")) void draw(block);
}

async function draw(block: HTMLElement): Promise<void> {
  const source = block.querySelector("code")?.textContent ?? "";
  block.dataset.drawn = "";
  if (!isPlainMaths(source)) return;
  const { formulaOf } = await import("./formula.ts");
  const isBlock = block.matches("div");
  const formula = formulaOf(source, isBlock);
  if (formula === undefined) return;
  block.replaceChildren(formula);
  if (isBlock && block.scrollWidth > block.clientWidth) block.tabIndex = 0;
}

const sourceLengthMax = 4_000;

/**
 * Commands that define others can make a short source endless; commands for links, pictures and
 * styles are of no use here.
 */
const otherCommand =
  /\\(?:[egx]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|href|url|includegraphics|class|id|style|data|htmlClass|htmlId|htmlStyle|htmlData)(?![a-zA-Z])/;

/** Whether a source may be drawn. */
export const isPlainMaths = (source: string): boolean => source.length <= sourceLengthMax && !otherCommand.test(source);
