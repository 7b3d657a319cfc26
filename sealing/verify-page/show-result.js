/* global checkFile, headLength, isExport, checkExport, notesIn */
// The page itself: takes a file and says in words what is proven. The build puts it behind check-file.ts.
const element = (id) => document.getElementById(id);

function add(parent, tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

const verbs = {
  MessagePosted: "The message was posted",
  MessageEdited: "The message was edited",
  MessageDeleted: "The message was deleted",
  MessageRestored: "The message was restored",
};

const meanings = {
  disclosed: "Its words are proven, and stand below.",
  withheld: "Its encrypted words are proven. The key that opens them is not in this file.",
  erased: "Its encrypted words are proven. They were erased since, and no key opens them.",
  sealedBeforeEventKeys:
    "Its encrypted words are proven. It was stored before messages had keys of their own, so that its words cannot be shown here.",
  none: "It holds no words.",
};

function showEvents(parent, { events, problems }) {
  const list = add(parent, "ol", "");
  for (const { type, created, words, opened } of events) {
    const item = add(list, "li", `${verbs[type] ?? type} at ${new Date(created).toUTCString()}, by the clock of the server. `);
    if (problems.length > 0) continue;
    add(item, "span", meanings[words] ?? "");
    for (const [field, value] of Object.entries(opened)) {
      add(item, "blockquote", field === "text" ? String(value) : `${field}: ${JSON.stringify(value)}`);
    }
  }
}

function showSignatures(list, result) {
  const signed = `It is signed by the log ${result.log} for all of its first ${result.size} events.`;
  add(list, "li", `${signed} Checked: ${result.checked.join(" and ")}.`);
  if (result.unchecked.length > 0) {
    add(list, "li", `This browser cannot check signatures by ${result.unchecked.join(" and ")}. They were not checked.`);
  }
}

// What is believed, and what only the server says.
function showTrust(list, result, isKeyGiven) {
  if (!isKeyGiven) {
    add(
      list,
      "li",
      "The keys in the file were trusted. A forger could have put keys of their own into it. Paste the keys that the log has shown to you, and check again.",
    );
  }
  const since = result.unwitnessedSince;
  const stated =
    since === null ? "a witness had signed for everything" : `no witness had signed for what was stored since ${since}`;
  add(list, "li", `The server states, and nothing here proves, that ${stated} when it made this file at ${result.madeAt}.`);
}

function showStrength(parent, result, isKeyGiven) {
  const list = add(parent, "ul", "");
  showSignatures(list, result);
  const compared =
    result.comparedCount > 0
      ? `${result.comparedCount} checkpoints from outside were compared: they name the same tree.`
      : `No checkpoint from outside of a tree of ${result.size} events was compared. Without one it cannot be seen whether those who hold the keys of the log wrote it anew and signed it again.`;
  add(list, "li", compared);
  showTrust(list, result, isKeyGiven);
  add(
    list,
    "li",
    "Not proven: that what was said is true, who sat at the keyboard, and that there was no other edit of this message.",
  );
}

function show(result, isKeyGiven) {
  const parent = element("result");
  parent.replaceChildren();
  const isProven = result.problems.length === 0;
  parent.dataset.state = isProven ? "proven" : "notProven";
  add(parent, "h2", isProven ? "Proven" : "Not proven");
  const said = isProven
    ? `These events of the message ${result.messageId} were stored as they stand here. To change one of them later, or this file, the signature below would have to be forged.`
    : "This file does not prove what it says. It was changed, or the log was.";
  add(parent, "p", said);
  const list = add(parent, "ul", "");
  for (const problem of result.problems) add(list, "li", problem);
  showEvents(parent, result);
  if (isProven) showStrength(parent, result, isKeyGiven);
}

const unreadCheckpoints = "No checkpoint can be read in what was pasted as such.";

async function check(file) {
  const keys = element("keys")
    .value.split(/\s+/)
    .filter((key) => key !== "");
  try {
    const head = await file.slice(0, headLength).text();
    const typed = element("checkpoints").value;
    const outside = notesIn(typed);
    const unread = outside.length === 0 && typed.trim() !== "" ? [unreadCheckpoints] : [];
    if (isExport(head)) await checkExport(file, head, { keys, outside, unread });
    else {
      const result = await checkFile(await file.text(), keys, outside);
      result.problems.push(...unread);
      show(result, keys.length > 0);
    }
  } catch (error) {
    const parent = element("result");
    parent.replaceChildren();
    parent.dataset.state = "notProven";
    add(parent, "h2", "Not proven");
    add(parent, "p", `This file cannot be read as the proof of a message or as an export of a log: ${error.message}`);
  }
}

element("file").addEventListener("change", ({ target }) => target.files[0] && check(target.files[0]));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file !== undefined) check(file);
});
