import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { caseHistoryTypes } from "../audit/case-history-types.ts";
import { caseMutations, caseQueries, caseTypes } from "../audit/cases.ts";
import { auditQueries } from "../audit/queries.ts";
import { auditTypes } from "../audit/types.ts";
import { checkMutations, passThroughMutations } from "../commands/pass-through.ts";
import { refusalTypes } from "../commands/refusals.ts";
import { dialogMutations } from "../dialogs/mutations.ts";
import { dialogTypes } from "../dialogs/types.ts";
import { draftMutations } from "../drafts/mutations.ts";
import { draftQueries } from "../drafts/queries.ts";
import { draftTypes } from "../drafts/types.ts";
import { emojiQueries } from "../emoji/queries.ts";
import { emojiTypes } from "../emoji/types.ts";
import { externalAccountMutations } from "../external-accounts/mutations.ts";
import { externalAccountQueries } from "../external-accounts/queries.ts";
import { feedQueries } from "../feeds/queries.ts";
import { feedTypes } from "../feeds/types.ts";
import { fileMutations } from "../files/mutations.ts";
import { fileQueries } from "../files/queries.ts";
import { fileTypes } from "../files/types.ts";
import type { SubscriptionResolvers } from "../generated/resolvers.ts";
import { roomHistoryTypes } from "../history/room-history.ts";
import { historyTypes } from "../history/types.ts";
import { importQueries } from "../importing/queries.ts";
import { integrationMutations } from "../integrations/mutations.ts";
import { integrationQueries } from "../integrations/queries.ts";
import { reactionMutations } from "../integrations/reactions.ts";
import { integrationTypes } from "../integrations/types.ts";
import { countLists } from "../limits/list-lengths.ts";
import { mailQueries } from "../mail/queries.ts";
import { messageMutations } from "../messages/mutations.ts";
import { messageQueries } from "../messages/queries.ts";
import { messageTypes } from "../messages/types.ts";
import { pushDeviceMutations, pushDeviceQueries, pushDeviceTypes } from "../notifications/devices/resolvers.ts";
import { oauthMutations } from "../oauth-provider/mutations.ts";
import { oauthQueries } from "../oauth-provider/queries.ts";
import { oauthTypes } from "../oauth-provider/types.ts";
import { holdToScopes } from "../operation-scopes.ts";
import { operationQueries } from "../operations/queries.ts";
import { operationTypes } from "../operations/types.ts";
import { peopleSyncMutations, peopleSyncQueries } from "../people-sync/resolvers.ts";
import { presenceMutations } from "../presence/mutations.ts";
import { presenceQueries } from "../presence/queries.ts";
import { proofTypes } from "../proofs/types.ts";
import { readingMutations } from "../reading/mutations.ts";
import { readingQueries } from "../reading/queries.ts";
import { readingTypes } from "../reading/types.ts";
import { replayQueries } from "../replay/queries.ts";
import { replayTypes } from "../replay/types.ts";
import { roleMutations } from "../roles/mutations.ts";
import { roleQueries } from "../roles/queries.ts";
import { roleTypes } from "../roles/types.ts";
import { roomMutations } from "../rooms/mutations.ts";
import { roomQueries } from "../rooms/queries.ts";
import { roomTypes } from "../rooms/types.ts";
import { scheduledMessageMutations } from "../scheduled-messages/mutations.ts";
import { scheduledMessageQueries } from "../scheduled-messages/queries.ts";
import { scheduledMessageTypes } from "../scheduled-messages/types.ts";
import { searchQueries } from "../search/queries.ts";
import { searchTypes } from "../search/types.ts";
import { secondFactorMutations } from "../second-factors/mutations.ts";
import { secondFactorQueries } from "../second-factors/queries.ts";
import { openSetUp } from "../second-factors/withheld-operations.ts";
import { settingMutations } from "../settings/mutations.ts";
import { settingQueries } from "../settings/queries.ts";
import { settingTypes } from "../settings/types.ts";
import { sidebarMutations } from "../sidebar/mutations.ts";
import { sidebarQueries } from "../sidebar/queries.ts";
import { slashCommandMutations } from "../slash-commands/mutations.ts";
import { slashCommandQueries } from "../slash-commands/queries.ts";
import { slashCommandTypes } from "../slash-commands/types.ts";
import { teamMutations } from "../teams/mutations.ts";
import { teamQueries } from "../teams/queries.ts";
import { teamTypes } from "../teams/types.ts";
import { userMutations } from "../users/mutations.ts";
import { userQueries } from "../users/queries.ts";
import { userTypes } from "../users/types.ts";
import { workspaceMutations } from "../workspace/mutations.ts";
import { workspaceQueries } from "../workspace/queries.ts";
import { workspaceTypes } from "../workspace/types.ts";
import { enumValues } from "./enums.ts";
import { markCursors } from "./mark-cursors.ts";
import { nodeQueries, nodeTypes } from "./nodes.ts";
import { scalars } from "./scalars.ts";
import { readSchemaFiles } from "./schema-files.ts";

/**
 * The executable schema: the `.graphql` files and every noun's resolvers. Without `subscriptions`
 * it has queries and mutations only, and is made once in a process, because it has no state.
 */
export function createSchema(subscriptions?: SubscriptionResolvers): GraphQLSchema {
  if (subscriptions !== undefined) return wholeSchema(subscriptions);
  withoutSubscriptions ??= wholeSchema({});
  return withoutSubscriptions;
}

let withoutSubscriptions: GraphQLSchema | undefined;

const wholeSchema = (subscriptions: SubscriptionResolvers): GraphQLSchema =>
  openSetUp(holdToScopes(countLists(markCursors(executableSchema(subscriptions)))));

const mutations = {
  ...passThroughMutations,
  ...workspaceMutations,
  ...settingMutations,
  ...integrationMutations,
  ...reactionMutations,
  ...externalAccountMutations,
  ...peopleSyncMutations,
  ...oauthMutations,
  ...userMutations,
  ...secondFactorMutations,
  ...roleMutations,
  ...roomMutations,
  ...teamMutations,
  ...messageMutations,
  ...readingMutations,
  ...fileMutations,
  ...draftMutations,
  ...pushDeviceMutations,
  ...scheduledMessageMutations,
  ...sidebarMutations,
  ...presenceMutations,
  ...slashCommandMutations,
  ...dialogMutations,
  ...caseMutations,
};

function executableSchema(subscriptions: SubscriptionResolvers): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readSchemaFiles(),
    // Half of the time of a start's schema would go into copying it for its resolvers, and into
    // rules that schema.test.ts checks.
    updateResolversInPlace: true,
    assumeValidSDL: true,
    resolvers: [
      scalars,
      enumValues,
      { Query: { ...workspaceQueries, ...userQueries, ...roomQueries, ...messageQueries, ...readingQueries } },
      {
        Query: {
          ...nodeQueries,
          ...settingQueries,
          ...roleQueries,
          ...emojiQueries,
          ...integrationQueries,
          ...externalAccountQueries,
          ...peopleSyncQueries,
          ...secondFactorQueries,
          ...oauthQueries,
          ...feedQueries,
          ...fileQueries,
          ...draftQueries,
          ...pushDeviceQueries,
          ...scheduledMessageQueries,
          ...sidebarQueries,
          ...mailQueries,
          ...searchQueries,
          ...teamQueries,
          ...presenceQueries,
          ...slashCommandQueries,
          ...operationQueries,
          ...importQueries,
          ...auditQueries,
          ...replayQueries,
          ...caseQueries,
        },
      },
      { Mutation: mutations },
      { Subscription: subscriptions },
      refusalTypes,
      nodeTypes,
      workspaceTypes,
      settingTypes,
      slashCommandTypes,
      dialogTypes,
      integrationTypes,
      oauthTypes,
      userTypes,
      roleTypes,
      emojiTypes,
      roomTypes,
      teamTypes,
      messageTypes,
      historyTypes,
      roomHistoryTypes,
      replayTypes,
      proofTypes,
      readingTypes,
      feedTypes,
      fileTypes,
      draftTypes,
      pushDeviceTypes,
      scheduledMessageTypes,
      searchTypes,
      operationTypes,
      auditTypes,
      caseTypes,
      caseHistoryTypes,
    ],
  });
  checkMutations(schema, new Set(Object.keys(mutations)));
  return schema;
}
