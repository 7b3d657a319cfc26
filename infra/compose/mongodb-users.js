// Run once, by the image, on an empty database: whoever may read the documents must not thereby read the secrets.
const { LOGUE_DOCUMENTS_PASSWORD, LOGUE_VAULT_PASSWORD } = process.env;
const user = (name, database, pwd) =>
  db.getSiblingDB(database).createUser({ user: name, pwd, roles: [{ role: "readWrite", db: database }] });
user("documents", "logue", LOGUE_DOCUMENTS_PASSWORD);
user("vault", "logue-vault", LOGUE_VAULT_PASSWORD);
