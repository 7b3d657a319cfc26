// The image runs this once, on an empty database. Each store has a user of its own: the one that reads documents reads no secrets.
const { LOGUE_DOCUMENTS_PASSWORD, LOGUE_VAULT_PASSWORD, LOGUE_WORK_STORE_PASSWORD } = process.env;
const user = (name, database, pwd) =>
  db.getSiblingDB(database).createUser({ user: name, pwd, roles: [{ role: "readWrite", db: database }] });
user("documents", "logue", LOGUE_DOCUMENTS_PASSWORD);
user("vault", "logue-vault", LOGUE_VAULT_PASSWORD);
user("work", "logue-work", LOGUE_WORK_STORE_PASSWORD);
