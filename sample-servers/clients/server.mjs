// A sample in a process of its own that serves by HTTP, and a wire to it that can be cut.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

const SECONDS_TO_START = 60;

/**
 * Starts the command with a port, of the server's choice unless it is given, and waits until it says where it listens. What
 * stands in the environment comes on top of this process's own.
 */
export async function serve(command, args, environment, port = 0) {
  const process = spawn(command, [...args, '--http', `${port}`], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...globalThis.process.env, ...environment },
  });
  const ended = once(process, 'exit');
  const words = [];
  const timer = setTimeout(() => process.kill('SIGKILL'), SECONDS_TO_START * 1_000);
  for await (const line of createInterface({ input: process.stderr })) {
    words.push(line);
    const address = /listening on (\S+)/.exec(line);
    if (address) {
      clearTimeout(timer);
      process.stderr.resume();
      return {
        url: new URL(address[1]),
        async close() {
          process.kill('SIGTERM');
          await ended;
        },
      };
    }
  }
  throw new Error(`the server does not start: ${words.join('\n')}`);
}

/** Opens a port on this machine whose connections lead to the address. */
export async function wire(url) {
  const open = new Set();
  const server = createServer((near) => {
    const far = connect(Number(url.port), url.hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const near = new URL(url);
  near.port = server.address().port;
  return {
    url: near,
    /** Breaks every connection; new ones can be made. */
    cut: () => open.forEach((socket) => socket.destroy()),
    async close() {
      this.cut();
      server.close();
      await once(server, 'close');
    },
  };
}
