import { roomToken, teamToken, userToken } from "@logue/command-service/contract/mention-tokens.ts";
import { tokenize } from "@logue/infra/read-store/tokenize.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { teams } from "@logue/projection-service/contract/teams.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { readableRoom, readableTeam, seesPerson, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import type { SearchTerms } from "./search-terms.ts";

/** So many words of a search are looked up as names, and so many people and channels for each. */
const wordsMax = 10;
const namedMax = 20;

/**
 * For the words of a search: the tokens of the people, channels and teams that the viewer finds by
 * them. A message holds ids, so a search for a name finds it under the name of now.
 */
export async function sameMeaning(
  context: RequestContext,
  { words, phrases, excludedWords, excludedPhrases }: SearchTerms,
): Promise<Record<string, string[]>> {
  const searched = [...new Set([...words, ...phrases.flat(), ...excludedWords, ...excludedPhrases.flat()])].slice(0, wordsMax);
  const found = await Promise.all(searched.map(async (word) => [word, await tokensNamed(context, word)] as const));
  return Object.fromEntries(found.filter(([, tokens]) => tokens.length > 0));
}

async function tokensNamed(context: RequestContext, word: string): Promise<string[]> {
  const [people, channels, crews] = await Promise.all([
    peopleNamed(context, word),
    channelsNamed(context, word),
    teamsNamed(context, word),
  ]);
  return [...people.map(userToken), ...channels.map(roomToken), ...crews.map(teamToken)];
}

async function peopleNamed(context: RequestContext, word: string): Promise<string[]> {
  const { readStore } = context.services;
  const isNamed = ({ name, displayName }: UserDocument): boolean => isNamedBy(word, name) || isNamedBy(word, displayName);
  if (viewerMay(signedIn(context), "users.seeDirectory"))
    return (await readStore.search(users, { words: [word], limit: namedMax })).filter(isNamed).map(({ id }) => id);
  const name = word.replace(/^@|\*$/g, "").toLowerCase();
  const [user] = await readStore.range(users, { index: "byName", prefix: [name], limit: 1 });
  return user !== undefined && (await seesPerson(context, user.id)) ? [user.id] : [];
}

async function channelsNamed(context: RequestContext, word: string): Promise<string[]> {
  const found = await context.services.readStore.search(rooms, { words: [word], limit: namedMax });
  const named = found.filter(({ name }) => name !== null && isNamedBy(word, name));
  const readable = await Promise.all(named.map(({ id }) => readableRoom(context, id)));
  return readable.flatMap((room) => room?.id ?? []);
}

async function teamsNamed(context: RequestContext, word: string): Promise<string[]> {
  const found = await context.services.readStore.search(teams, { words: [word], limit: namedMax });
  const named = found.filter(({ name, title }) => isNamedBy(word, name) || isNamedBy(word, title));
  const readable = await Promise.all(named.map(({ id }) => readableTeam(context, id)));
  return readable.flatMap((team) => team?.id ?? []);
}

/** Whether the word occurs in the name; one that ends in a star, as a beginning. */
function isNamedBy(word: string, name: string): boolean {
  const wanted = tokenize(word);
  const tokens = tokenize(name);
  const last = wanted.length - 1;
  return wanted.length > 0 && tokens.some((_token, start) => wanted.every(isThere(tokens.slice(start))));

  function isThere(from: readonly string[]) {
    return (token: string, place: number): boolean =>
      place === last && word.endsWith("*") ? from[place]?.startsWith(token) === true : from[place] === token;
  }
}
