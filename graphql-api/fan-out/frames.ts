/**
 * Returns one unfragmented, unmasked WebSocket text frame, as servers send it (RFC 6455 §5.2). It is
 * made once for all sockets; `ws` would make it again for each. README.md says what that saves.
 */
export function textFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const headerSize = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerSize + size);
  frame[0] = 0x81;
  if (headerSize === 2) frame[1] = size;
  else if (headerSize === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(size, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(size), 2);
  }
  frame.write(text, headerSize);
  return frame;
}

/** Returns the frames of graphql-transport-ws `next` messages for one operation id, in one buffer. */
export function nextFrames(operationId: string, payloads: readonly string[]): Buffer {
  const head = `{"id":${JSON.stringify(operationId)},"type":"next","payload":`;
  const [first, ...others] = payloads;
  if (others.length === 0) return textFrame(`${head}${first ?? "null"}}`);
  return Buffer.concat(payloads.map((payload) => textFrame(`${head}${payload}}`)));
}
