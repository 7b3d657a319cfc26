/** Whether something before the caret may be completed: only then the suggestions are loaded. */
export const mayComplete = (text: string, caret: number): boolean =>
  /(?:^|[\s(])[@#:]\S*$|^\/\S*$/.test(text.slice(Math.max(0, caret - 100), caret));
