/** The cast: user name, display name, title, and whether the person is an administrator. */
export const cast = [
  { name: "ada", displayName: "Ada Lindqvist", title: "Operations lead", timeZone: "Europe/Stockholm" },
  { name: "ben", displayName: "Ben Okafor", title: "Backend engineer", timeZone: "Europe/London" },
  { name: "chiara", displayName: "Chiara Moretti", title: "Designer", timeZone: "Europe/Rome" },
  { name: "dov", displayName: "Dov Halevi", title: "Ferry captain", timeZone: "Europe/Stockholm" },
  { name: "emiko", displayName: "Emiko Tanaka", title: "Data analyst", timeZone: "Asia/Tokyo" },
  { name: "farid", displayName: "Farid Rahimi", title: "Support", timeZone: "Europe/Berlin" },
  { name: "greta", displayName: "Greta Nilsen", title: "Harbour master", timeZone: "Europe/Oslo" },
  { name: "hugo", displayName: "Hugo Baptiste", title: "Compliance officer", timeZone: "Europe/Paris" },
] as const;

export const channels = [
  {
    name: "harbour",
    visibility: "public",
    topic: "Arrivals, departures, fog",
    description: "The day-to-day of the quay",
    members: ["ada", "ben", "dov", "greta", "farid", "emiko"],
  },
  {
    name: "booking-app",
    visibility: "public",
    topic: "Version 4.2 goes out on Thursday",
    description: "Building the booking app",
    members: ["ada", "ben", "chiara", "emiko", "farid"],
  },
  {
    name: "incidents",
    visibility: "public",
    topic: "Say what you see, then what you do",
    description: "What is broken now",
    members: ["ada", "ben", "emiko", "farid", "greta", "hugo"],
  },
  {
    name: "kitchen",
    visibility: "public",
    topic: "Lunch at 12:15",
    description: "Everything but work",
    members: ["ada", "ben", "chiara", "dov", "emiko", "farid", "greta", "hugo"],
  },
  {
    name: "audit-2026",
    visibility: "private",
    topic: "Yearly safety audit",
    description: "Papers for the safety audit",
    members: ["ada", "hugo", "greta"],
  },
] as const;

/**
 * The messages. `# room days-ago time` begins a conversation; `name: text` is a message, `\n` a
 * line break in it; below one, indented: `> name: text` replies in its thread, `+ emoji: names`
 * reacts, `~ text` edits it, `! name` pins it. `@a,b` in place of a room is a direct conversation.
 */
export const script = `
# general 21 08:02
ada: Good morning and welcome to our new home. Old mails stay in the archive, everything from today on lives here.
  + wave: ben chiara dov emiko farid greta
  ! ada
ada: Channels so far: harbour for the quay, booking-app for the product, incidents when something burns, kitchen for the rest.
ben: Finally a history one can search. I moved my notes over last night.
  + tada: ada chiara
chiara: Dark mode is lovely. Who do I talk to about the emoji set? :eyes:
  > farid: All of them are in already, try typing a colon.
  > chiara: Found the croissant. I am happy.
  + croissant: ada dov
hugo: For the record (I like saying that here): every edit and deletion is kept. Please write as if an auditor reads along, because one does.
  + joy: ben farid greta
  + heart: ada

# general 14 09:15
ada: Monday round. What is everyone on this week?
ben: Payment retries, then the timetable import.
emiko: Passenger forecast for the summer timetable. I could use the raw ticket counts from 2024, @farid.
  > farid: They are on the old share, I'll copy them today.
  > farid: Done: 31 files, 1.2 GB. The March one is broken, it was so on the share too.
  > emiko: Thanks! March I can rebuild from the till exports.
  + pray: emiko
chiara: New seat picker. First sketches tomorrow.
greta: Berth 3 gets its new fenders. It will be loud until Wednesday.
  + ear: dov

# general 6 08:40
ada: @room The all-hands moves to *Thursday 15:00*, same place. Cake is confirmed.
  ~ @room The all-hands moves to **Thursday 15:00**, same place. Cake is confirmed.
  + cake: ben chiara dov emiko farid greta hugo
dov: I am on the water until 14:40, keep me a piece.
  + ship: greta

# general 1 16:20
ada: Thank you all for a good week. Numbers: 18,204 passengers, 98.7 % on time, two complaints, one of them about the weather.
  + sunny: dov greta
  + tada: ben chiara emiko farid hugo

# harbour 20 05:48
greta: Fog. Visibility 300 m at the outer mole.
dov: *Saltholm* leaves berth 2 at 06:05 instead of 05:55.
  + thumbsup: greta ada
greta: 06:20, fog lifting, 1.2 km.
dov: Under way.

# harbour 9 07:10
greta: Fenders at berth 3 are in. Divers checked the lower bolts.
  ! greta
  > dov: Tried them this morning: soft as butter.
  > greta: That is the nicest thing anyone has said about a fender.
  + smile: ada ben
farid: A passenger left a cello on the 17:30. A whole cello.
  > dov: It is in my cabin. It has the better chair.
  > farid: The owner will be at the quay at 8.
  + violin: chiara emiko

# harbour 2 14:03
greta: Wind 14 m/s from the west, gusts 19. The 16:00 is on watch.
dov: I would sail it. Decision at 15:30.
greta: 15:30: 12 m/s, falling. Go.
  + thumbsup: dov ada

# booking-app 19 10:11
ben: The retry worker is up. It backs off like this:\\n\`\`\`ts\\nconst delayMs = Math.min(30_000, 250 * 2 ** attempt);\\n\`\`\`\\nAfter eight attempts it parks the payment and tells us in incidents.
  > ada: What does the customer see meanwhile?
  > ben: "We are confirming your payment", and the seat is held for ten minutes.
  > chiara: I will draw that state properly, the spinner alone makes people press twice.
  + bulb: ben
chiara: Seat picker, first round: https://design.example/seat-picker-a and https://design.example/seat-picker-b. B has the outer deck as a strip of its own.
  > emiko: B. In A I took the engine room for the café.
  > ben: B, too. Can the strip fold on phones?
  > chiara: It folds at 360 px.
  + b: emiko ben ada

# booking-app 8 13:30
emiko: Conversion after the last release, by step:\\n| step | before | after |\\n|---|---|---|\\n| dates | 81 % | 83 % |\\n| seats | 64 % | 71 % |\\n| payment | 58 % | 66 % |
  + chart_with_upwards_trend: ben chiara ada
  ! ada
ada: That is the retry worker, isn't it?
  > ben: About half of it. The rest is the held seat.
farid: Support mails about "paid twice": 41 last month, 3 this month.
  + raised_hands: ben

# booking-app 3 11:05
ben: 4.2 is cut. Notes:\\n- seat picker B\\n- payments are retried\\n- timetable import reads the new format\\n- \`GET /departures\` is 40 % faster
  > chiara: The strip flickers once on old iPads, I have a fix.
  > ben: Merged, in 4.2.1.
  + rocket: ada chiara emiko farid
farid: Can we say "held for 10 minutes" on the button? People ask.
chiara: @farid yes, done. "Pay now · held until 14:32".

# incidents 11 21:47
farid: Tickets bought since 21:30 do not arrive by mail.
ben: Looking.
  > ben: The mail provider answers 421. Queue is growing, nothing is lost.
  > ada: Do we need to tell the evening passengers?
  > farid: They can show the booking in the app. I put a line on the start page.
  > ben: 22:20, provider is back. 312 mails went out, queue empty.
  + eyes: ada emiko
ben: Resolved 22:20. Cause: provider outage. Follow-up: alert on queue age instead of length.
  + white_check_mark: ada farid hugo

# incidents 4 06:12
emiko: Departures board shows yesterday's times at berth 1.
greta: Confirmed. I put the chalk board out.
  > ben: The board's clock was wrong by a day after the power cut. Set, and it now asks the server.
  + pencil2: farid
ben: Resolved 06:40. The chalk board wins for availability.
  + trophy: greta

# kitchen 18 11:58
dov: Fish soup today.
  + fish: ada greta hugo
chiara: Is there a version without fish?
  > dov: Soup.
  + joy: ben farid emiko greta
emiko: It is 19:00 here, I am having the breakfast you will have tomorrow.

# kitchen 5 15:45
chiara: Thursday's cake: lemon or chocolate?
  + lemon: ada hugo emiko
  + chocolate_bar: ben dov farid greta
ada: Democracy has spoken, by one slice.

# kitchen 1 12:02
hugo: Whoever labels the milk with a date: thank you. Whoever labels it "milk": also thank you.
  + milk_glass: ada chiara ben

# audit-2026 12 09:00
hugo: The audit asks for the decision log of every cancelled departure since January. I would like to hand over this: room, time, who decided, and the text as it stood then.
  > greta: For the fog week that is all in harbour.
  > ada: And the weather figures?
  > greta: From the pier station, I can export them.
hugo: Draft of the cover letter is ready. Please read until Friday.
  ! hugo
  + memo: ada

# @ada,ben 7 17:31
ada: Do you have ten minutes tomorrow to walk me through the retry figures?
ben: 9:30? I'll bring the graph that only goes up.
ada: Perfect.
  + coffee: ben

# @chiara,ben 3 11:20
chiara: The flicker is one line: \`will-change: transform\` on the strip.
ben: Ha. Putting it in.

# @ada,greta,hugo 2 09:12
hugo: The auditor comes on the 14th instead of the 12th.
greta: Fine by me.
ada: Also fine. I'll move the tour of the quay.
`;
