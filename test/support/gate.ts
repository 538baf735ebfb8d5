import { connect, createServer, type Socket } from "node:net";

/** A door before a server, to be shut and opened again: whoever is inside is thrown out, who comes is refused. */
export interface Gate {
  readonly port: number;
  /** Connections through the gate that are open now. */
  connections(): number;
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Puts an open gate before the server at `host` and `port`. */
export async function putGateBefore(host: string, port: number): Promise<Gate> {
  const inside = new Set<Socket>();
  const server = createServer((visitor) => {
    const room = connect(port, host);
    for (const socket of [visitor, room]) {
      inside.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => inside.delete(socket));
    }
    visitor.on("close", () => room.destroy());
    room.on("close", () => visitor.destroy());
    visitor.pipe(room).pipe(visitor);
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    connections: () => inside.size / 2,
    open: () => listen(address.port),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of inside) socket.destroy();
      }),
  };
}
