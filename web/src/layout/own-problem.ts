import { problemIn } from "./own-problem-words.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const notes = new WeakMap<Field, HTMLElement>();
let noteCount = 0;
const wrongFields = ":is(input, select, textarea):invalid";

/**
 * Says beside a field what is wrong with it, until it is changed, or filled in by what is written
 * in another. The first field of a form that is wrong gets the focus.
 */
export function showProblem(field: Field): void {
  notes.get(field)?.remove();
  noteCount += 1;
  const note = document.createElement("p");
  Object.assign(note, { id: `field-problem-${noteCount}`, className: "field-problem", textContent: problemIn(field) });
  note.setAttribute("role", "alert");
  (field.closest("label") ?? field).after(note);
  notes.set(field, note);
  const described = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", note.id);
  field.setAttribute("aria-invalid", "true");
  const listening = new AbortController();
  const { signal } = listening;
  const forget = (): void => {
    listening.abort();
    note.remove();
    if (notes.get(field) === note) field.removeAttribute("aria-invalid");
    if (field.getAttribute("aria-describedby") !== note.id) return;
    if (described === null || described.startsWith("field-problem-")) field.removeAttribute("aria-describedby");
    else field.setAttribute("aria-describedby", described);
  };
  for (const change of ["input", "change"]) field.addEventListener(change, forget, { signal });
  const forgetWhenRight = (): void => void setTimeout(() => field.validity.valid && forget());
  field.form?.addEventListener("input", forgetWhenRight, { signal });
  if ((field.form?.querySelector(wrongFields) ?? field) === field) field.focus();
}
