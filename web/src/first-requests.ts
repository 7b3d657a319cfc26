import { askForFirstScreen } from "./session/first-screen.ts";

// A small file of its own, which the browser runs while it still reads the large one.
askForFirstScreen();
