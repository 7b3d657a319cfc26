/* global add, element, checkExportFile, isWholeExport, linesIn, linesOfWhole, showSignatures, showTrust */
// What an export of the log proves, in words.

// Notes that stand one behind the other: each begins with its three lines, and its last line is a signature.
export const notesIn = (text) =>
  [...`${text.trim()}\n`.matchAll(/[^\n]+\n\d+\n[A-Za-z0-9+/=]{44}\n(?:[^\n]+\n)*\n(?:\u2014 [^\n]+\n)+/g)].map(([note]) => note);

// A file in the format of today is read line by line, whatever its size. One in the format of before is
// read as a whole, which browsers do up to about 500 MB.
const wholeBytesMax = 500_000_000;

async function linesOf(file, head) {
  if (!isWholeExport(head)) return linesIn(file);
  if (file.size <= wholeBytesMax) return linesOfWhole(await file.text());
  throw new Error("it is in an older format that a browser cannot read at this size. Check it with: npm run verify");
}

// Time for the page to show how far it is, and to be closed.
let shownAtMs = 0;
async function showProgress(checked, count) {
  if (performance.now() - shownAtMs < 200) return;
  shownAtMs = performance.now();
  element("result").textContent =
    `${checked.toLocaleString("en")} of ${count.toLocaleString("en")} events are checked. Leave this page open.`;
  await new Promise((resolve) => setTimeout(resolve));
}

export async function checkExport(file, head, { keys, outside, unread }) {
  const result = await checkExportFile(await linesOf(file, head), keys, outside, showProgress);
  result.problems.push(...unread);
  showExport(result, keys.length > 0);
}

function showExport(result, isKeyGiven) {
  const parent = element("result");
  parent.replaceChildren();
  const isProven = result.problems.length === 0;
  parent.dataset.state = isProven ? "proven" : "notProven";
  add(parent, "h2", isProven ? "Proven" : "Not proven");
  const isWhole = result.first === 0 && result.end === result.size;
  const range = `the events ${result.first} to ${result.end - 1} of ${result.size}, stored from ${result.from} to ${result.until}`;
  const what = isWhole
    ? "every event of the log at that time, with none left out or put in between"
    : `a part of the log, with none left out or put in between: ${range}`;
  add(
    parent,
    "p",
    isProven
      ? `This file holds ${what}. Each of them was stored as it stands here, in this order. To change one of them later, or this file, the signature below would have to be forged.`
      : "This file does not prove what it says. It was changed, or the log was.",
  );
  const problems = add(parent, "ul", "");
  for (const problem of result.problems.slice(0, 100)) add(problems, "li", problem);
  if (result.problems.length > 100) add(problems, "li", `… and ${result.problems.length - 100} more problems`);
  if (isProven) showMeaning(parent, result, { isKeyGiven, isWhole, range });
}

function showMeaning(parent, result, { isKeyGiven, isWhole, range }) {
  const list = add(parent, "ul", "");
  if (isWhole) add(list, "li", `It holds ${range}.`);
  add(list, "li", `It holds ${result.counts.map(([type, count]) => `${count} of ${type}`).join(", ")}.`);
  showSignatures(list, result);
  add(
    list,
    "li",
    result.comparedCount > 0
      ? `${result.comparedCount} checkpoints from outside were compared: the log was not put back behind them, and not written anew before them.`
      : "No checkpoint from outside was compared. Without one it cannot be seen whether the log was put back to an older state together with its seals, or written anew and sealed again by those who hold its keys. Paste one, and check again.",
  );
  showTrust(list, result, isKeyGiven);
  add(
    list,
    "li",
    "Not proven: that what was said is true, who sat at the keyboard, and the names of the streams, which the log holds under a key. Words of people are encrypted here; the proof of a message opens its own.",
  );
}
