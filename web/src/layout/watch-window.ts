import { helpWriting } from "../composer/help-writing.ts";
import { typeAnywhere } from "../composer/type-anywhere.ts";
import { type LeftPlaces, type Lists, leftPlacesOf } from "../messages/left-places.svelte.ts";
import { retryLost, type Sender } from "../outbox/retry-uploads.ts";
import { type Conversations, renameConversations } from "../rooms/rename-conversations.ts";
import { type WatchedClient, watchInput } from "../users/watch-input.ts";
import { clock } from "./clock.svelte.ts";
import { tellOfCutPastes } from "./cut-pastes.ts";
import { fitKeyboard } from "./fit-keyboard.ts";
import { growFields } from "./grow-fields.ts";
import { keepTime } from "./keep-time.ts";
import { parts } from "./parts.svelte.ts";
import { placeSkipLink } from "./skip-link.ts";

export interface WindowWatch extends Pick<ReturnType<typeof watchInput>, "idleness" | "close"> {
  readonly leftPlace: LeftPlaces["room"];
  /** Tries again what a lost connection has ended: uploads, and parts that could not be fetched. */
  readonly retry: () => void;
  /** The name of a person may be another one. */
  readonly userChanged: (userId: string) => void;
}

/** The parts of the workspace that are watched. */
interface Watched extends Conversations, Pick<WatchedClient, "userId" | "connection">, Lists, Sender {
  readonly preferences: ReturnType<WatchedClient["loadedPreferences"]>;
  readonly roomId: string | null;
  readonly threadRootId: string | null;
  readonly tell: (problem: string) => void;
}

/** What the client notes of its window once the first screen is there, until `close` is called. */
export function watchWindow(workspace: Watched): WindowWatch {
  const { userId, connection } = workspace;
  const input = watchInput({ userId, connection, loadedPreferences: () => workspace.preferences, shown: () => workspace });
  const left = leftPlacesOf(workspace);
  const dropSkipLink = placeSkipLink();
  const keyboard = fitKeyboard();
  const fields = growFields();
  addEventListener("keydown", typeAnywhere);
  const endTelling = tellOfCutPastes((problem) => workspace.tell(problem));
  const endHelp = helpWriting();
  const endTime = keepTime(clock);
  const retry = (): void => {
    retryLost(workspace);
    parts.tryAgain(false);
  };
  addEventListener("online", retry);
  return {
    idleness: input.idleness,
    leftPlace: left.room,
    retry,
    userChanged: (changedId) => renameConversations(workspace, changedId),
    close: () => {
      removeEventListener("online", retry);
      input.close();
      left.close();
      keyboard.close();
      fields.close();
      dropSkipLink();
      endTelling();
      endHelp();
      endTime();
      removeEventListener("keydown", typeAnywhere);
    },
  };
}
