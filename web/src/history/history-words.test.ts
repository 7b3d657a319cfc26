import test from "ava";
import { user } from "../../testing/fake-api.ts";
import type { RoomHistoryPartsFragment } from "../generated/operations.ts";
import { sentenceOfHistory, wordsOfHistory } from "./history-words.ts";

const entry = (more: Partial<RoomHistoryPartsFragment>): RoomHistoryPartsFragment => ({
  id: "harbour:1",
  kind: "TOPIC_SET",
  position: "00000000000000000001",
  recordedAt: "2026-11-27T12:00:00.000Z",
  happenedAt: "2026-11-27T12:00:00.000Z",
  actor: user("ada"),
  person: null,
  role: null,
  team: null,
  before: null,
  after: null,
  ...more,
});

test("a change of a text says who made it, with the texts before and after", (t) => {
  t.deepEqual(wordsOfHistory(entry({ before: "Low tide", after: "High tide" }), "ben"), {
    ...{ actor: "ada", deed: "set the topic" },
    ...{ before: "Low tide", after: "High tide" },
  });
  t.is(sentenceOfHistory(entry({ before: "Low tide" }), "ada"), "You removed the topic");
});

test("a change of a member says who and whom", (t) => {
  const person = user("ben");
  t.is(sentenceOfHistory(entry({ kind: "ADDED", person }), "cleo"), "ada added ben");
  t.is(sentenceOfHistory(entry({ kind: "REMOVED", person }), "ben"), "ada removed you");
  t.is(sentenceOfHistory(entry({ kind: "LEFT", actor: person, person }), "cleo"), "ben left");
  t.is(sentenceOfHistory(entry({ kind: "ROLE_GRANTED", person, role: "OWNER" }), "cleo"), "ada made ben an owner");
  t.is(sentenceOfHistory(entry({ kind: "ROLE_GRANTED", person, role: "MODERATOR" }), "ben"), "ada made you a moderator");
});

test("the oldest events do not say who made a change", (t) => {
  t.is(sentenceOfHistory(entry({ kind: "ARCHIVED", actor: null }), "ben"), "Someone archived it");
});

test("a team that the viewer may not see has no name", (t) => {
  t.is(sentenceOfHistory(entry({ kind: "TEAM_LINKED" }), "ben"), "ada linked a team");
  t.is(sentenceOfHistory(entry({ kind: "TEAM_LINKED", team: { id: "t", name: "crew" } }), "ben"), "ada linked the team crew");
});

test("a closed poll says who closed it", (t) => {
  t.is(sentenceOfHistory(entry({ kind: "POLL_CLOSED" }), "ben"), "ada closed a poll");
  t.is(sentenceOfHistory(entry({ kind: "POLL_CLOSED" }), "ada"), "You closed a poll");
});
