/** What Logue sends to this browser, see docs/push.md. */
export type Pushed = PushedMessage | PushedClear;

interface PushedPlace {
  readonly id: string;
  /** Names the room or thread: one notification stands for all of it. */
  readonly tag: string;
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly badge: number;
}

export interface PushedMessage extends PushedPlace {
  readonly kind: "message";
  readonly messageId: string;
  readonly count: number;
  readonly hasSound: boolean;
  readonly words: NoticeWords | null;
}

export interface PushedClear extends PushedPlace {
  readonly kind: "clear";
}

export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** Where a notification leads to. */
export interface Target {
  readonly roomId: string;
  readonly threadRootId: string | null;
  readonly messageId: string;
}

/** What the service worker says to the windows. They answer true or false. */
export type Asked =
  /** Whether the window has shown this message by itself. */
  | { readonly kind: "have-you-told"; readonly messageId: string }
  /** To go to a message. */
  | ({ readonly kind: "open" } & Target);

/** Undefined for what is no push of Logue's, such as one that a tool of the browser sends. */
export function pushedIn(read: () => unknown): Pushed | undefined {
  try {
    const content = read() as Pushed | null;
    return content?.kind === "message" || content?.kind === "clear" ? content : undefined;
  } catch {
    return undefined;
  }
}
