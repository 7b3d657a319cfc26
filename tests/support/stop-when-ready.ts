/**
 * Preloaded into a program by a test: the program gets SIGTERM within the call that prints its ready
 * line.
 */
const print = console.log;

console.log = (...words: unknown[]) => {
  print(...words);
  if (/is ready at|is served at/.test(String(words[0]))) process.kill(process.pid, "SIGTERM");
};
