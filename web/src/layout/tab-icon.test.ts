import test from "ava";
import { tabIconOf } from "./tab-icon.ts";

const drawn = (count: number): string => decodeURIComponent(tabIconOf(count));

test("the tab shows Logue's own icon while nothing is unread", (t) => {
  t.is(tabIconOf(0), "/logue.svg");
});

test("the tab's icon shows the count of what is unread, and no more than one digit", (t) => {
  t.regex(drawn(1), />1<\/text>/);
  t.regex(drawn(9), />9<\/text>/);
  t.regex(drawn(10), />9\+<\/text>/);
  t.regex(drawn(1000), />9\+<\/text>/);
});

test("the icon's address has no characters that would end an attribute", (t) => {
  t.notRegex(tabIconOf(3), /["<>#\s]/);
});
