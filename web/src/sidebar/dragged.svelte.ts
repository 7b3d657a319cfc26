export interface Dragged {
  readonly kind: "room" | "section";
  readonly id: string;
}

class DraggedThing {
  what = $state.raw<Dragged | null>(null);

  start(event: DragEvent, what: Dragged): void {
    this.what = what;
    if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
  }

  end(): void {
    this.what = null;
  }
}

/** The room or section of the sidebar that the mouse drags. */
export const dragged = new DraggedThing();
