import test from "ava";
import { stripQuotes } from "./strip-quotes.ts";

const original = "> The pump leaks.\n> Can somebody look?\n";

const attributions: readonly (readonly [string, string])[] = [
  ["English, Gmail", "On Mon, 1 Jun 2026 at 14:00, Ada Lovelace <chat@example.org> wrote:"],
  ["English over two lines", "On Mon, 1 Jun 2026 at 14:00, Ada Lovelace via a long name\n<chat@example.org> wrote:"],
  ["German, Thunderbird", "Am 01.06.26 um 14:00 schrieb Ada Lovelace:"],
  ["German, Gmail", "Am Mo., 1. Juni 2026 um 14:00 Uhr schrieb Ada <chat@example.org>:"],
  ["German, Apple Mail", "Ada Lovelace <chat@example.org> schrieb am 1. Juni 2026 um 14:00:"],
  ["French", "Le lun. 1 juin 2026 à 14:00, Ada Lovelace <chat@example.org> a écrit :"],
  ["Spanish", "El lun, 1 jun 2026 a las 14:00, Ada (<chat@example.org>) escribió:"],
  ["Italian", "Il giorno lun 1 giu 2026 alle ore 14:00 Ada <chat@example.org> ha scritto:"],
  ["Dutch", "Op ma 1 jun 2026 om 14:00 schreef Ada <chat@example.org>:"],
  ["Portuguese", "Em seg., 1 de jun. de 2026 às 14:00, Ada <chat@example.org> escreveu:"],
  ["Swedish", "Den mån 1 juni 2026 kl 14:00 skrev Ada <chat@example.org>:"],
  ["Danish", "Den man. 1. jun. 2026 kl. 14.00 skrev Ada <chat@example.org>:"],
  ["Finnish", "ma 1. kesäk. 2026 klo 14.00 Ada (chat@example.org) kirjoitti:"],
  ["Polish", "W dniu 1.06.2026 o 14:00, Ada Lovelace pisze:"],
  ["Czech", "Dne po 1. 6. 2026 14:00 Ada <chat@example.org> napsal(a):"],
  ["Turkish", "Ada <chat@example.org>, 1 Haz 2026 Pzt, 14:00 tarihinde şunu yazdı:"],
  ["Russian", "пн, 1 июн. 2026 г. в 14:00, Ada <chat@example.org> пишет:"],
  ["Chinese", "Ada <chat@example.org> 于2026年6月1日周一 14:00写道："],
];

for (const [what, attribution] of attributions) {
  test(`the answer stands alone above and below a quote: ${what}`, (t) => {
    t.is(stripQuotes(`I look at it.\n\n${attribution}\n\n${original}`), "I look at it.");
    t.is(stripQuotes(`${attribution}\n${original}\nI look at it.\n`), "I look at it.");
    t.is(stripQuotes(`I look at it.\n\n${attribution}\n\nThe pump leaks.\nUnquoted.`), "I look at it.");
  });
}

const headers: readonly (readonly [string, string])[] = [
  ["English", "From: Ada <chat@example.org>\nSent: Monday, June 1, 2026 2:00 PM\nTo: Bea\nSubject: #general"],
  ["English, bold", "*From:* Ada <chat@example.org>\n*Date:* Monday, June 1, 2026\n*To:* Bea"],
  ["German", "Von: Ada <chat@example.org>\nGesendet: Montag, 1. Juni 2026 14:00\nAn: Bea\nBetreff: #general"],
  ["French", "De : Ada <chat@example.org>\nEnvoyé : lundi 1 juin 2026 14:00\nÀ : Bea\nObjet : #general"],
  ["Spanish", "De: Ada <chat@example.org>\nEnviado el: lunes, 1 de junio de 2026\nPara: Bea"],
  ["Italian", "Da: Ada <chat@example.org>\nInviato: lunedì 1 giugno 2026\nA: Bea"],
  ["Dutch", "Van: Ada <chat@example.org>\nVerzonden: maandag 1 juni 2026\nAan: Bea"],
  ["Swedish", "Från: Ada <chat@example.org>\nSkickat: den 1 juni 2026\nTill: Bea"],
  ["with the recipient first", "From: Ada <chat@example.org>\nTo: Bea\nDate: Monday"],
];

for (const [what, block] of headers) {
  test(`the answer stands alone above the headers that Outlook writes: ${what}`, (t) => {
    t.is(stripQuotes(`I look at it.\n\n________________________________\n${block}\n\nThe pump leaks.`), "I look at it.");
    t.is(stripQuotes(`I look at it.\r\n\r\n${block}\r\n\r\nThe pump leaks.`), "I look at it.");
  });
}

const cases: readonly (readonly [string, string, string])[] = [
  ["a mail without a quote is whole", "One.\n\nTwo.", "One.\n\nTwo."],
  ["a rule of Outlook ends it", "Yes.\n-----Original Message-----\nFrom: Ada\nThe pump", "Yes."],
  ["a rule in German ends it", "Ja.\n-----Ursprüngliche Nachricht-----\nVon: Ada", "Ja."],
  ["a signature is left out", "Yes.\n-- \nBea\nEngineer", "Yes."],
  ["a signature above the quote is left out", `Yes.\n\n-- \nBea\n\n${attributions[0]?.[1]}\n${original}`, "Yes."],
  ["what a phone adds is left out", "Yes.\n\nSent from my iPhone", "Yes."],
  ["what a phone adds above the quote is left out", `Ja.\n\nVon meinem iPhone gesendet\n\n> Am 1. Juni schrieb Ada:\n> x`, "Ja."],
  [
    "answers in turn keep what they answer",
    "On Monday at 14:00 Ada wrote:\n> The pump leaks.\nI know.\n> Can somebody look?\nI do.",
    "> The pump leaks.\nI know.\n> Can somebody look?\nI do.",
  ],
  ["a quote alone says nothing", `${attributions[0]?.[1]}\n${original}`, ""],
  [
    "a sentence is no attribution",
    "On Monday she wrote: nothing.\nAnd I wrote too.",
    "On Monday she wrote: nothing.\nAnd I wrote too.",
  ],
  ["a line that begins with From is no header", "From: me to you.\nThat is all.", "From: me to you.\nThat is all."],
  ["a rule in the text stays", "One\n-----\nTwo", "One\n-----\nTwo"],
  ["an empty mail is empty", "\n\n", ""],
];

for (const [what, mail, expected] of cases) test(what, (t) => t.is(stripQuotes(mail), expected));

test("a mail of very many odd lines is read to its end", (t) => {
  const odd = `${"On a ".repeat(40)}${"> ".repeat(20)}\n${"-".repeat(200)}\nVon: ${"x".repeat(500)}\n`.repeat(3_000);
  t.true(stripQuotes(`${odd}The end.`).endsWith("The end."));
});
