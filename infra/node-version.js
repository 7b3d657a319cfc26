// Stops with one readable line on a Node that cannot run Logue. Such a Node cannot read TypeScript either, and reads all of a program before it runs
// any, so this is JavaScript that old versions know, and is loaded before the program: node --import ./infra/node-version.js start.ts
var needed = [24, 16];
var found = process.versions.node.split(".").map(Number);
var isOld = found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1]);
if (isOld) {
  process.stderr.write(
    "Logue needs Node " +
      needed.join(".") +
      " or newer, but this is " +
      process.versions.node +
      " (" +
      process.execPath +
      "). " +
      "Run it by npm (npm start), which uses the Node that npm ci installed.\n",
  );
  process.exit(1);
}
