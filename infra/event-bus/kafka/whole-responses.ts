import type { Socket } from "node:net";

const sizeFieldBytes = 4;
/**
 * More than the largest fetch, several times. A larger size is not one that a Kafka broker wrote.
 */
const responseMaxBytes = 128 * 1024 * 1024;

/**
 * Makes a socket emit `data` only when a response of the broker has come whole.
 *
 * kafkajs 2.2.4 keeps the bytes of an incomplete response in an object that outlives the socket.
 * After a broken connection it reads the first response of the new connection as the rest of the
 * old one, takes a number from the middle of a response for a size, and waits for bytes that never
 * come or throws a `RangeError` out of the `data` event, which ends the process (kafkajs issue
 * 715). With whole responses no bytes are left over. What kafkajs still throws while it reads a
 * response closes the connection, as a reset does; kafkajs then connects and asks again.
 */
export function giveWholeResponses(socket: Socket): Socket {
  const wholeOf = collectResponses();
  const emit = socket.emit.bind(socket);
  socket.emit = (event: string | symbol, ...values: unknown[]): boolean => {
    const [bytes] = values;
    if (event !== "data" || !Buffer.isBuffer(bytes)) return emit(event, ...values);
    try {
      for (const piece of wholeOf(bytes)) emit("data", piece);
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
    return true;
  };
  return socket;
}

/**
 * Returns a function that is given the bytes as they come, and returns the pieces of the responses
 * that are whole with them. Nothing is copied. It throws when the bytes are not those of responses.
 */
export function collectResponses(): (bytes: Buffer) => Buffer[] {
  let waiting: Buffer[] = [];
  let sizeBytesRead = 0;
  /**
   * While the size field is read: its bytes so far. Then: how many bytes of the response are still
   * to come.
   */
  let missingBytes = 0;

  const readSize = (bytes: Buffer, from: number): number => {
    let at = from;
    for (; sizeBytesRead < sizeFieldBytes && at < bytes.length; at += 1, sizeBytesRead += 1)
      missingBytes = (missingBytes << 8) | bytes.readUInt8(at);
    if (sizeBytesRead === sizeFieldBytes) checkSize(missingBytes);
    return at;
  };

  /** Where the last whole response ends in these bytes; 0 when none does. */
  const lastEnd = (bytes: Buffer): number => {
    let end = 0;
    for (let at = 0; at < bytes.length; ) {
      at = readSize(bytes, at);
      if (sizeBytesRead < sizeFieldBytes) break;
      const takenBytes = Math.min(missingBytes, bytes.length - at);
      at += takenBytes;
      missingBytes -= takenBytes;
      if (missingBytes > 0) break;
      sizeBytesRead = 0;
      end = at;
    }
    return end;
  };

  return (bytes) => {
    const end = lastEnd(bytes);
    if (end === 0) {
      waiting.push(bytes);
      return [];
    }
    const whole = [...waiting, bytes.subarray(0, end)];
    waiting = end < bytes.length ? [bytes.subarray(end)] : [];
    return whole;
  };
}

function checkSize(size: number): void {
  if (size >= 0 && size <= responseMaxBytes) return;
  throw new Error(`A response of ${size} bytes was announced: this is not Kafka.`);
}
