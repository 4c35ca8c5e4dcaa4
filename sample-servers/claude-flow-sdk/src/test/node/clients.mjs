// Plays one scenario through every published client and every era it speaks, and compares what they saw.
// Usage: node clients.mjs JAVA JAR
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as Stdio1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { Client as Client2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as Stdio2 } from '@modelcontextprotocol/client/stdio';
import { play } from './scenario.mjs';

const [java, jar] = process.argv.slice(2);
const self = { name: 'matte-client-test', version: '1' };

const connections = {
  'sdk 1.x': {
    client: () => new Client1(self),
    transport: (server) => new Stdio1(server),
    call: (client, tool, options) => client.callTool(tool, undefined, options),
  },
  'client 2.x, handshake': {
    client: () => new Client2(self, { versionNegotiation: { mode: 'legacy' } }),
    transport: (server) => new Stdio2(server),
    call: (client, tool, options) => client.callTool(tool, options),
  },
  'client 2.x, 2026-07-28': {
    client: () => new Client2(self, { versionNegotiation: { mode: { pin: '2026-07-28' } } }),
    transport: (server) => new Stdio2(server),
    call: (client, tool, options) => client.callTool(tool, options),
  },
};

const seen = {};
for (const [name, connection] of Object.entries(connections)) {
  const folder = mkdtempSync(join(tmpdir(), 'matte-clients-'));
  const client = connection.client();
  const transport = connection.transport({
    command: java,
    args: ['-jar', jar, '--db', join(folder, 'memory.db')],
  });
  try {
    await client.connect(transport);
    const call = (tool, args, options) =>
      connection.call(client, { name: tool, arguments: args }, { timeout: 120_000, ...options });
    seen[name] = await play((await client.listTools()).tools, call);
    console.log(`ok - ${name}: ${seen[name].length} answers as expected`);
  } finally {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, ...others] = Object.keys(seen);
for (const other of others) {
  assert.deepEqual(seen[other], seen[first], `${other} saw something else than ${first}`);
}
console.log(`ok - ${Object.keys(seen).length} connections saw the same`);
