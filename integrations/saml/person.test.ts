import test from "ava";
import { SignInFailure } from "../sign-in.ts";
import { personOf } from "./person.ts";

const settings = {
  subjectAttribute: null,
  nameAttribute: null,
  displayNameAttribute: null,
  emailAttribute: null,
  groupsAttribute: null,
  pictureAttribute: null,
  trustsEmail: false,
};
const persistent = { value: "id-of-mia", format: "persistent" };

test("a person is mapped by the usual names of attributes, or by those that the settings name", (t) => {
  const attributes = { uid: ["mia"], displayName: ["Mia Mole"], mail: ["mia@example.org"], nick: ["m"] };
  const mapped = { subject: "id-of-mia", label: "mia@example.org", name: "mia", displayName: "Mia Mole" };
  t.deepEqual(personOf({ attributes, nameId: persistent }, settings), { ...mapped, email: null });
  t.deepEqual(personOf({ attributes, nameId: persistent }, { ...settings, trustsEmail: true, nameAttribute: "nick" }), {
    ...mapped,
    name: "m",
    email: "mia@example.org",
  });
});

test("groups and the picture are read where the settings name their attributes; a link in place of groups says nothing of them", (t) => {
  const attributes = { crew: ["cooks", "staff"], photo: ["https://acme.example/mia.png"] };
  const named = { ...settings, groupsAttribute: "crew", pictureAttribute: "photo" };
  const picture = { url: "https://acme.example/mia.png" };
  t.like(personOf({ attributes, nameId: persistent }, named), { groups: ["cooks", "staff"], picture });
  t.deepEqual(personOf({ attributes: {}, nameId: persistent }, named).groups, []);
  const link = { "http://schemas.microsoft.com/claims/groups.link": ["https://graph.example/"] };
  t.false("groups" in personOf({ attributes, nameId: persistent }, settings));
  t.false("groups" in personOf({ attributes: { ...attributes, ...link }, nameId: persistent }, named));
});

test("an address that is the NameID counts as the address, and as the id", (t) => {
  const nameId = { value: "mia@example.org", format: "emailAddress" };
  t.like(personOf({ attributes: {}, nameId }, { ...settings, trustsEmail: true }), {
    subject: nameId.value,
    email: nameId.value,
  });
});

test("a transient id is no id of a person, unless an attribute has one", (t) => {
  const nameId = { value: "of-this-time", format: "transient" };
  for (const none of [nameId, null])
    t.throws(() => personOf({ attributes: { uid: ["mia"] }, nameId: none }, settings), { instanceOf: SignInFailure });
  t.is(personOf({ attributes: { uid: ["mia"] }, nameId }, { ...settings, subjectAttribute: "uid" }).subject, "mia");
  const missing = { ...settings, subjectAttribute: "number" };
  t.throws(() => personOf({ attributes: {}, nameId: persistent }, missing), { instanceOf: SignInFailure });
});
