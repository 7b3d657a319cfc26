import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./explorer.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createClient } from "graphql-ws";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const url = new URL("/graphql", location.href);
const socketUrl = new URL(url);
socketUrl.protocol = url.protocol === "https:" ? "wss:" : "ws:";

/** The cookie of the page signs both in. */
const fetcher = createGraphiQLFetcher({
  url: url.href,
  wsClient: createClient({ url: socketUrl.href, lazy: true, retryAttempts: 10 }),
});

const welcome = `# Everything the web client does goes through this API.
# The documentation is behind the book on the left.

{
  viewer { user { name displayName } }
  inbox { edges { node { displayName unreadCount } } }
}
`;

createRoot(document.getElementById("explorer")).render(createElement(GraphiQL, { fetcher, defaultQuery: welcome }));
