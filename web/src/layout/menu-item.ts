/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** The key that does the same, shown beside the label. */
  readonly key?: string;
  /** For lines of which one is chosen: whether this is the one. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  /** Whether a line is drawn above it. */
  readonly startsGroup?: boolean;
  readonly run: () => unknown;
}
