import { readFileSync } from "node:fs";
import { everyCommandType } from "@logue/command-service/contract/commands.ts";
import test from "ava";
import {
  type GraphQLObjectType,
  isIntrospectionType,
  isObjectType,
  Kind,
  subscribe,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { LiveItem } from "../fan-out/items.ts";
import { createSchema } from "../schema/schema.ts";
import { openTestApi } from "../testing/workspace.ts";
import { sendCommandsOfLogue, sentByOtherTests } from "./commands-of-logue.ts";
import { liveItems } from "./example-items.ts";
import { type ExampleWorkspace, openExampleWorkspace } from "./example-workspace.ts";
import { type Example, readExamples } from "./read-examples.ts";
import { noteCommands } from "./recorded-commands.ts";
import { printFragments, printMutations } from "./shared-documents.ts";

const schema = createSchema();
const needNoSession = [
  ...["createWorkspace", "registerUser", "signIn", "redeemSignInLink", "askForSignInLink", "workspace", "invitePreview"],
  ...[
    "finishSignIn",
    "signInWithPasskey",
    "preparePasskey",
    "secondStepKinds",
    "secondFactorDemand",
    "signInWays",
    "signInLinkPreview",
    "signInMethods",
    "signInByMethod",
  ],
];

/** These need a code of this moment, or a program that listens, which no example can have. */
const needCodeOfNow: Readonly<Record<string, string>> = {
  finishSignIn: "SignInAttemptOver",
  addAuthenticator: "SecondFactorSetupOver",
  confirmSession: "SecondFactorWrong",
  mailCode: "MailFailed",
  addMailFactor: "SecondFactorWrong",
  mailConfirmationLink: "EmailConfirmedAlready",
  addPasskey: "PasskeyWrong",
  signInWithPasskey: "PasskeyWrong",
  pressMessageElement: "PressOutdated",
  suggestOptions: "PressOutdated",
  submitProgramDialog: "DialogUnknown",
  pressDialogElement: "DialogUnknown",
  closeProgramDialog: "DialogUnknown",
};

const examples = readExamples();

const examplesOf = (kind: string) => examples.filter((example) => example.kind === kind);

test("every operation of the schema has one example, and no example is left over", (t) => {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    const kind = type?.name.toLowerCase() ?? "";
    const shown = examplesOf(kind).map((example) => rootFieldsOf(example).join());
    t.deepEqual(shown.toSorted(), Object.keys(type?.getFields() ?? {}).toSorted(), kind);
  }
  for (const example of examples) t.deepEqual(rootFieldsOf(example), [example.name]);
});

const rootFieldsOf = ({ document }: Example): string[] =>
  document.definitions.flatMap((operation) =>
    operation.kind === Kind.OPERATION_DEFINITION
      ? operation.selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ""))
      : [],
  );

test("every field that can be asked for is asked for by an example", (t) => {
  const shown = new Set<string>();
  for (const { document } of examples) {
    t.deepEqual(validate(schema, document), []);
    const typeInfo = new TypeInfo(schema);
    const note = () => void shown.add(`${typeInfo.getParentType()?.name}.${typeInfo.getFieldDef()?.name}`);
    visit(document, visitWithTypeInfo(typeInfo, { Field: { enter: note } }));
  }
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type));
  // A fragment on an interface shows the fields of every type that implements it.
  const isShown = (type: GraphQLObjectType, field: string) =>
    [type, ...type.getInterfaces()].some(({ name }) => shown.has(`${name}.${field}`));
  const hidden = types
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => !isShown(type, field))
        .map((field) => `${type.name}.${field}`),
    );
  t.deepEqual(hidden, []);
});

test("the examples of queries and mutations run and say what they promise, and the record tells of each command", async (t) => {
  const noted = noteCommands();
  const workspace = await openExampleWorkspace(noted.follow);
  t.teardown(workspace.close);
  for (const example of examplesOf("query")) await run(t, workspace, example);
  for (const example of examplesOf("mutation").filter(({ name }) => name !== "createWorkspace")) {
    const answer = await run(t, workspace, example);
    if (example.name in needCodeOfNow) {
      t.is(answer.refusal?.code, needCodeOfNow[example.name]);
      continue;
    }
    t.is(answer.refusal, null, `${example.name} is refused: ${JSON.stringify(answer.refusal)}`);
    if ("result" in answer) {
      t.truthy(answer.result, example.name);
      t.true(answer.isVisible, example.name);
    }
  }
  await sendCommandsOfLogue(workspace);
  const { types, missing } = await noted.look(workspace);
  t.deepEqual(missing, []);
  t.deepEqual(
    everyCommandType.filter((type) => !types.has(type) && !Object.hasOwn(sentByOtherTests, type)),
    [],
    "Give it an example, or name the tests that send it.",
  );
});

test("the documents that the web client and the tests take from the examples are up to date", (t) => {
  const generated = (file: string) => readFileSync(new URL(`../generated/${file}`, import.meta.url), "utf8");
  t.is(generated("fragments.graphql"), printFragments(), "npm run generate");
  t.is(generated("mutations.graphql"), printMutations(), "npm run generate");
});

test("the example of creating a workspace runs in an empty installation", async (t) => {
  const api = await openTestApi();
  t.teardown(api.close);
  const example = examples.find(({ name }) => name === "createWorkspace");
  if (example === undefined) throw new Error("There is no example of createWorkspace.");
  const { createWorkspace } = await api.answer(null, example.source, example.variables);
  t.is(createWorkspace.refusal, null);
  t.is(createWorkspace.result.viewer.user.name, "ada");
  t.truthy(api.cookie.token);
});

test("the examples of subscriptions can show every item that there is", async (t) => {
  const workspace = await openExampleWorkspace();
  t.teardown(workspace.close);
  const items = await liveItems(workspace);
  for (const example of examplesOf("subscription")) {
    const live = createSchema({ [example.name]: liveField(items[example.name as keyof typeof items]) });
    const { document, variables: variableValues } = example;
    const contextValue = workspace.contextOf(workspace.administrator);
    const answers = await subscribe({ schema: live, document, variableValues, contextValue });
    if (!(Symbol.asyncIterator in answers)) throw new Error(JSON.stringify(answers));
    const seen: string[] = [];
    for await (const { data, errors } of answers) {
      t.is(errors, undefined, JSON.stringify(errors));
      seen.push(JSON.parse(JSON.stringify(data))[example.name].__typename);
    }
    t.deepEqual(
      seen,
      items[example.name as keyof typeof items].map((item) => item.__typename),
    );
  }
});

const liveField = (items: readonly LiveItem[]) => ({
  subscribe: async function* () {
    yield* items;
  },
  resolve: (item: LiveItem) => item,
});

async function run(t: { truthy(value: unknown, message?: string): boolean }, workspace: ExampleWorkspace, example: Example) {
  const viewer = needNoSession.includes(example.name) ? null : workspace.administrator;
  const data = await workspace.answer(viewer, example.source, example.variables);
  if (example.name !== "secondFactorDemand") t.truthy(data[example.name], `${example.name} answers nothing`);
  return data[example.name];
}
