import test from "ava";
import { connectMongodb, MongodbRefused, maskMongodbUrl } from "./mongodb-connection.ts";

test("an address is shown without who signs in and how", (t) => {
  t.is(maskMongodbUrl("mongodb://ann:p@ss/w?rd@db.example:27017/logue?tls=true"), "mongodb://…@db.example:27017/logue?…");
  t.is(maskMongodbUrl("mongodb+srv://db.example/logue"), "mongodb+srv://db.example/logue");
});

test("an address without a database, or that is none, is refused without showing its password", async (t) => {
  for (const url of ["mongodb://ann:s3cret@db.example", "mongodb://ann:s3cret@db.example/", "http://ann:s3cret@db.example/x"]) {
    const error = await t.throwsAsync(connectMongodb({ url, owner: "the read store" }), { instanceOf: MongodbRefused });
    t.regex(error?.message ?? "", /the read store/);
    t.notRegex(error?.message ?? "", /s3cret/);
  }
  const odd = "mongodb://ann:s3cret@db.example:no-port/logue";
  const error = await t.throwsAsync(connectMongodb({ url: odd, owner: "the vault" }), { instanceOf: MongodbRefused });
  t.notRegex(error?.message ?? "", /s3cret/);
});
