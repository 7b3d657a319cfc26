import { mount, unmount } from "svelte";
import type { Timeline } from "../messages/timeline.svelte.ts";
import FileViewer from "./FileViewer.svelte";
import { type CarriedFile, filesNow } from "./files-now.ts";
import { Viewer } from "./viewer.svelte.ts";

/** Shows a file over everything else. It stays when the row it was opened from leaves the page. */
export function openViewer(files: readonly CarriedFile[], fileId: string, room?: Timeline): void {
  const shown = mount(FileViewer, {
    target: document.body,
    props: { viewer: new Viewer(files, fileId, filesNow(files, room)), close: () => void unmount(shown) },
  });
}
