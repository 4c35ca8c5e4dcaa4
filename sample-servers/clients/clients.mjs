// Plays a scenario with each sample through every published client, way and era, and compares what they saw.
// Usage: node clients.mjs JAVA FOLDER, where the folder holds the samples
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { play as playClaudeFlow } from './claude-flow-sdk.mjs';
import { connections } from './connections.mjs';
import { capabilities, play as playEverything } from './everything.mjs';
import { brokenConnection, closedStream, endedSession } from './network.mjs';
import { play as playPayments } from './payments.mjs';
import { serve, wire } from './server.mjs';

const [java, samples] = process.argv.slice(2);
const jar = (name) => ['-XX:TieredStopAtLevel=1', '-jar', join(samples, name, 'target', `matte-sample-${name}.jar`)];

/** Connects to a server of its own, or to the one at the address. */
async function connected({ library, way }, args, url, run) {
  const own = way !== 'stdio' && !url ? await serve(java, args) : undefined;
  const address = url ?? own?.url;
  const client = library.client(capabilities);
  const transport =
    way === 'stdio'
      ? library.stdio({ command: java, args: [...args, '--stdio'] })
      : library[way](way === 'sse' ? new URL('/sse', address) : address);
  try {
    await client.connect(transport);
    return await run(client, transport);
  } finally {
    await client.close();
    await own?.close();
  }
}

function same(seen, sample) {
  const [first, ...others] = Object.keys(seen);
  for (const other of others) {
    assert.deepEqual(seen[other], seen[first], `${other} saw something else than ${first}`);
  }
  console.log(`ok - ${sample}: ${Object.keys(seen).length} connections saw the same`);
}

/** Plays with a sample of its own, on a file that is not there yet. */
async function onFile(sample, connection, play) {
  const folder = mkdtempSync(join(tmpdir(), 'matte-clients-'));
  const args = [...jar(sample), '--db', join(folder, 'file.db')];
  try {
    return await connected(connection, args, undefined, async (client) => {
      const call = (name, params, options) =>
        connection.library.call(client, { name, arguments: params }, { timeout: 120_000, ...options });
      return play((await client.listTools()).tools, call, connection.way);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What else the client does with a server on a network; answers with the number of answers. */
async function onNetwork(connection, url) {
  const { library, modern, name } = connection;
  const cuttable = await wire(url);
  let answers;
  try {
    answers = await connected(connection, undefined, cuttable.url, async (client) => {
      const call = (tool, args, options) => library.call(client, { name: tool, arguments: args }, options);
      const closed = modern ? 0 : await closedStream(call);
      return closed + (await brokenConnection(name, call, cuttable.cut, !modern));
    });
  } finally {
    await cuttable.close();
  }
  if (!modern) {
    answers += await connected(connection, undefined, url, (_, transport) => endedSession(url, transport));
  }
  return answers;
}

const flows = {};
for (const connection of connections) {
  const { name } = connection;
  flows[name] = await onFile('claude-flow-sdk', connection, playClaudeFlow);
  console.log(`ok - claude-flow-sdk, ${name}: ${flows[name].length} answers as expected`);
}
same(flows, 'claude-flow-sdk');

const payments = {};
for (const connection of connections.filter(({ way }) => way === 'stdio')) {
  const { name } = connection;
  payments[name] = await onFile('agentic-payments', connection, playPayments);
  console.log(`ok - agentic-payments, ${name}: ${payments[name].length} answers as expected`);
}
same(payments, 'agentic-payments');

const everything = {};
const server = await serve(java, jar('everything'));
try {
  for (const connection of connections) {
    const { name, way } = connection;
    const url = way === 'stdio' ? undefined : server.url;
    everything[name] = await connected(connection, jar('everything'), url, (client) =>
      playEverything({ client, ...connection }),
    );
    const more = way === 'http' ? await onNetwork(connection, server.url) : 0;
    console.log(`ok - everything, ${name}: ${everything[name].length + more} answers as expected`);
  }
} finally {
  await server.close();
}
same(everything, 'everything');
