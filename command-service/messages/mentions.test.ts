import test from "ava";
import { entriesOf, mapOf } from "../states/sharded-map.ts";
import { alice, aliceAsGuest, ben, carla, channelCreated, idOf, roomId, workspaceCreated } from "../testing/cast.ts";
import { inChannel, message, otherMessageId, posted } from "../testing/conversation-cast.ts";
import { deciderSpecification, type PastEvent } from "../testing/decider-specification.ts";
import { crew, teamCreated, teamDisbanded, teamId, teamMember } from "../testing/team-cast.ts";
import { postMessage } from "./post-message.ts";

const given = deciderSpecification(postMessage);

const said = (data: Partial<Parameters<typeof posted>[0]>) => {
  const { type, data: event } = posted({ messageId: otherMessageId, text: "Ahoy again", number: 2, ...data });
  return [{ type, data: event }] as ReturnType<typeof posted>[];
};

const held =
  (kind: "user-name" | "room-name" | "team-name") =>
  (holderId: string, name: string): PastEvent => ({
    type: "IdentifierClaimed",
    data: { kind, digest: `digest of ${kind === "team-name" ? "user-name" : kind} ${name}`, holderId },
  });
const named = held("user-name");
const tides = idOf("71de5");
const names: PastEvent[] = [named(ben, "ben"), named(carla, "carla"), held("room-name")(tides, "tides")];
const written = (text: string, actor = inChannel.actor) =>
  given({ ...inChannel, actor, "directory of names": names }).when(message({ text }));

test("a name in the text becomes a token, outside code, and members of the room are mentioned", (t) => {
  written("@Ben and @carla and @nobody, `@ben`").thenEvents(
    t,
    said({ text: `<@${ben}> and <@${carla}> and @nobody, \`@ben\``, mentionedUserIds: [ben] }),
  );
});

test("a channel's name becomes a token: a public channel's, and the room's own", (t) => {
  written("#tides, #boats and #sunken").thenEvents(t, said({ text: `<#${tides}>, <#${roomId}> and #sunken` }));
});

test("a guest finds neither people outside the room nor other channels", (t) => {
  written(`@ben @carla <@${carla}> #tides #boats`, aliceAsGuest).thenEvents(
    t,
    said({ text: `<@${ben}> @carla \\<@${carla}> #tides <#${roomId}>`, mentionedUserIds: [ben] }),
  );
});

test("a token that was sent is kept, and a mention of no person becomes plain text", (t) => {
  const nobody = idOf("404");
  written(`<@${ben}> <@${nobody}> <#${nobody}> \`<@${nobody}>\` \\<@${ben}>`).thenEvents(
    t,
    said({ text: `<@${ben}> \\<@${nobody}> <#${nobody}> \`<@${nobody}>\` \\<@${ben}>`, mentionedUserIds: [ben] }),
  );
});

test("tokens make no text too long", (t) => {
  const text = "@ben ".repeat(1_000).trim();
  given({ ...inChannel, workspace: [workspaceCreated({ messageLengthMax: text.length })], "directory of names": names })
    .when(message({ text }))
    .thenEvents(t, said({ text: text.replace(/@ben/g, withFirst(500, `<@${ben}>`)), mentionedUserIds: [ben] }));
});

/** Something else for the first so many of what is replaced. */
const withFirst = (count: number, by: string) => {
  let done = 0;
  return (whole: string): string => {
    done += 1;
    return done <= count ? by : whole;
  };
};

test("@room and @here in the text mention the room and the members who are online, but not the sender", (t) => {
  const presentUserIds = [alice, ben, carla];
  const when = (text: string) => given(inChannel).when(message({ text, presentUserIds }));
  when("@here and @room").thenEvents(t, said({ text: "@here and @room", mentionedUserIds: [ben], mentionsRoom: true }));
  when("`@here`").thenEvents(t, said({ text: "`@here`" }));
});

const crewHeld = [held("team-name")(teamId, "crew")];
const toTeam = (text: string, team: readonly PastEvent[], actor = inChannel.actor) =>
  given({ ...inChannel, actor, "directory of names": crewHeld, "team called crew": team, [`team ${teamId}`]: team }).when(
    message({ text }),
  );

test("a team's name and its token mention its members who are in the room, but not the sender", (t) => {
  const team = [...crew, teamMember(carla)];
  toTeam("Ahoy @crew", team).thenEvents(t, said({ text: `Ahoy <@&${teamId}>`, mentionedUserIds: [ben] }));
  toTeam(`Ahoy <@&${teamId}> \`@crew\``, team).thenEvents(
    t,
    said({ text: `Ahoy <@&${teamId}> \`@crew\``, mentionedUserIds: [ben] }),
  );
});

test("a team that is gone, is called otherwise, or that the sender may not see is plain text", (t) => {
  const plain = said({ text: `@crew \\<@&${teamId}>` });
  const text = `@crew <@&${teamId}>`;
  toTeam(text, [...crew, teamDisbanded]).thenEvents(t, plain);
  toTeam(text, []).thenEvents(t, plain);
  toTeam(text, [teamCreated(), teamMember(ben)], aliceAsGuest).thenEvents(t, plain);
  toTeam("@crew", [...crew, { type: "TeamRenamed", data: { teamId, name: "dockers" } }]).thenEvents(t, said({ text: "@crew" }));
});

/** The order in which a state holds ids. */
const inTheirOrder = (ids: readonly string[]) => [...entriesOf(mapOf(ids.map((id) => [id, true])))].map(([id]) => id);

test("a team with more members in the room than one message mentions is plain text", (t) => {
  const many = Array.from({ length: 251 }, (_, index) => idOf(String(1000 + index)));
  const room = [channelCreated({ memberIds: [alice, ben, ...many] })];
  const mention = (memberIds: readonly string[]) =>
    given({
      ...inChannel,
      room,
      "directory of names": crewHeld,
      "team called crew": [teamCreated(), ...memberIds.map(teamMember)],
    }).when(message({ text: "@crew" }));
  mention(many).thenEvents(t, said({ text: "@crew" }));
  mention(many.slice(1)).thenEvents(t, said({ text: `<@&${teamId}>`, mentionedUserIds: inTheirOrder(many.slice(1)) }));
});
