import { ChangeWorkspaceSettingsDocument } from "./generated/operations.ts";
import { createWorkspace, type Person, registers } from "./person.ts";
import { sharedBySuites } from "./shared-by-suites.ts";
import { type Logue, type StartOptions, startLogue } from "./start-logue.ts";

/** A running Logue with a workspace that any user may join. */
export interface House {
  readonly logue: Logue;
  /** The user who created the workspace. */
  readonly ada: Person;
  /** Registers a new user, whose unique name begins with this. */
  comesIn(name: string): Promise<Person>;
  close(): Promise<void>;
}

/** A Logue that suites of one process share. */
export async function openHouse(): Promise<House> {
  const { opened, close } = await openShared();
  return { ...opened, close };
}

const openShared = sharedBySuites(
  () => openOwnHouse(),
  (house) => house.close(),
);

/** A Logue for these tests alone. */
export async function openOwnHouse(options: StartOptions = {}): Promise<House> {
  const logue = await startLogue(options);
  const ada = await createWorkspace(logue.url);
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  let guests = 0;
  return {
    logue,
    ada,
    comesIn: (name) => {
      guests += 1;
      // With several instances of the API, users connect to different ones.
      return registers(logue.urls[guests % logue.urls.length] ?? logue.url, `${name}-${guests}`);
    },
    close: () => logue.stop(),
  };
}
