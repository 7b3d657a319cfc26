import { type CommandAnswer, type CommandChannel, CommandChannelUnavailable, type CommandHandler } from "./command-channel.ts";

/** The channel inside one process: a function call. */
export function openLocalCommandChannel(handle: CommandHandler): CommandChannel {
  const underWay = new Set<Promise<CommandAnswer>>();
  let isClosed = false;
  return {
    send: async (command) => {
      if (isClosed) throw new CommandChannelUnavailable("The command channel is closed.");
      const answer = handle(command);
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(underWay);
    },
  };
}
