import { parentPort } from "node:worker_threads";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as commonWords } from "@zxcvbn-ts/language-common";
import { dictionary as englishWords } from "@zxcvbn-ts/language-en";
import type { StrengthAnswer, StrengthQuestion } from "./password-strength.ts";

/*
 * The thread that judges passwords: its lists of leaked passwords and of words take memory, and one
 * password takes up to half a second.
 */

/** Of 0 to 4. From 3 on, 10^8 guesses and more are needed. */
const scoreMin = 3;

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...commonWords, ...englishWords }, graphs: adjacencyGraphs });

parentPort?.on("message", ({ id, password, about }: StrengthQuestion) => {
  const answer: StrengthAnswer = { id, isGuessable: zxcvbn.check(password, [...about]).score < scoreMin };
  parentPort?.postMessage(answer);
});
