import { registerHooks } from "node:module";

/** Preloaded into a process by a test: at exit it prints which driver packages were loaded. */
const drivers = ["@eventstore/db-client", "@grpc/grpc-js", "kafkajs", "mongodb", "minio", "webdav"];
const loaded = new Set<string>();

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const resolved = nextResolve(specifier, context);
    for (const driver of drivers) if (resolved.url.includes(`/node_modules/${driver}/`)) loaded.add(driver);
    return resolved;
  },
});

process.on("exit", () => console.log(`Drivers loaded: ${[...loaded].sort().join(", ") || "none"}.`));
