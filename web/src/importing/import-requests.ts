/** What went wrong, in words; null when the server took it. */
export type Outcome = string | null;

/** Uploads an export; `progressed` is called with the part that is sent, from 0 to 1. */
export function uploadExport(file: File, progressed: (part: number) => void): Promise<Outcome> {
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => progressed(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request.status, request.responseText));
    request.onerror = () => resolve("The connection was lost. Try again.");
    request.open("POST", "/imports");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.send(file);
  });
}

/** The reason why this server runs no imports; null when it runs them. */
export const refusalOfImports = (): Promise<Outcome> => ask("/imports/possible", "GET");

export async function startImport(into: "existing" | "suffix"): Promise<Outcome> {
  return ask(`/imports/start?into=${into}`, "POST");
}

export async function discardImport(): Promise<Outcome> {
  return ask("/imports", "DELETE");
}

async function ask(path: string, method: string): Promise<Outcome> {
  try {
    const response = await fetch(path, { method });
    return outcomeOf(response.status, await response.text());
  } catch {
    return "Logue cannot be reached. Check your connection, then try again.";
  }
}

function outcomeOf(status: number, body: string): Outcome {
  if (status < 400) return null;
  try {
    const { refusal } = JSON.parse(body);
    const reason = refusal.details?.reason === undefined ? "" : `${refusal.details.reason}.`;
    return [refusal.meaning, reason, refusal.remedy].filter(Boolean).join(" ");
  } catch {
    // An answer that is not JSON comes from a proxy between this page and Logue.
    return `The server answered ${status}. Try again.`;
  }
}
