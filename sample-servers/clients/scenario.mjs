// What the gateway is for, played by a published client: servers of different kinds that work together, and what a call
// through it costs. Usage: node scenario.mjs JAVA SAMPLES
import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { connections } from './connections.mjs';
import { fleet } from './fleet.mjs';
import { serve } from './server.mjs';

const [java, samples] = process.argv.slice(2);
const CALLS = 1_000;
const WARM_UP = 300;
const ROUNDS = 3;

const connection = (way) => connections.find((each) => each.way === way && each.modern).library;

/** Runs with a client's way to call a tool and have its answer, of a server at an address or of a command. */
async function connected(target, run) {
  const library = connection(target instanceof URL ? 'http' : 'stdio');
  const client = library.client({});
  await client.connect(
    target instanceof URL
      ? library.http(target)
      : library.stdio({ command: java, args: [...target, '--stdio'], stderr: 'ignore' }),
  );
  try {
    return await run(async (name, args) => {
      const { content, structuredContent, isError } = await library.call(client, { name, arguments: args });
      assert.ok(!isError, `${name}: ${content[0]?.text}`);
      return structuredContent ?? JSON.parse(content[0].text);
    });
  } finally {
    await client.close();
  }
}

/** A swarm in the process of the gateway, a sandbox in a server over HTTP, both seen through the one endpoint. */
async function together(call) {
  const swarm = await call('swarm_init', { topology: 'mesh', maxAgents: 3 });
  await call('agent_spawn', { type: 'coder', name: 'Ada' });
  const sandbox = await call('sandbox_create', { template: 'base', name: 'workshop' });
  await call('memory_store', { key: 'workshop', value: sandbox.sandbox_id });

  const { value: id } = await call('memory_retrieve', { key: 'workshop' });
  const seen = await call('sandbox_status', { sandbox_id: id });
  assert.equal(seen.name, 'workshop');
  assert.equal(seen.status, 'running');
  const status = await call('swarm_status', { verbose: true });
  const text = JSON.stringify(status);
  assert.ok(text.includes('mesh') && text.includes('Ada'), text);
  const { members } = await call('gateway_status', { ping: true });
  assert.deepEqual(
    members.map(({ name, way, up, circuit }) => [name, way, up, circuit]),
    [
      ['claude-flow-sdk', 'in process', true, 'closed'],
      ['claude-flow', 'stdio', true, 'closed'],
      ['agentic-payments', 'stdio', true, 'closed'],
      ['flow-nexus', 'http', true, 'closed'],
    ],
  );
  await call('sandbox_stop', { sandbox_id: id });
  assert.equal((await call('sandbox_status', { sandbox_id: id })).status, 'stopped');
  await call('sandbox_delete', { sandbox_id: id });
  console.log(`ok - a swarm (${swarm.topology}) in one server, a sandbox in another, both seen through the gateway`);
}

/** How long each of so many calls took, in milliseconds, one after the other. */
async function timed(call, tool, args, count) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const begin = performance.now();
    await call(tool, args(i));
    times.push(performance.now() - begin);
  }
  return times;
}

/** Times the same calls of a member directly and through the gateway, in turns, so that a busy machine is busy for both. */
async function compared(what, direct, through, tool, args) {
  const times = await connected(direct, (one) =>
    connected(through, async (other) => {
      await timed(one, tool, args, WARM_UP);
      await timed(other, tool, args, WARM_UP);
      const both = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        const count = round === 0 ? CALLS - (ROUNDS - 1) * Math.floor(CALLS / ROUNDS) : Math.floor(CALLS / ROUNDS);
        both[0].push(...(await timed(one, tool, args, count)));
        both[1].push(...(await timed(other, tool, args, count)));
      }
      return both;
    }),
  );
  const figures = times.map((all) => {
    const sorted = all.toSorted((a, b) => a - b);
    const average = all.reduce((sum, each) => sum + each, 0) / all.length;
    return { average, p95: sorted[Math.ceil(sorted.length * 0.95) - 1], perSecond: 1_000 / average };
  });
  console.log(`# ${what}: ${CALLS} calls of ${tool}, one after the other`);
  ['directly', 'through the gateway'].forEach((way, i) => {
    const { average, p95, perSecond } = figures[i];
    console.log(
      `#   ${way.padEnd(20)} average ${average.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${perSecond.toFixed(0)} calls/s`,
    );
  });
  console.log(`#   the gateway's part: ${(figures[1].average / figures[0].average).toFixed(2)} times as long`);
}

const all = await fleet(java, samples);
try {
  const gateway = await serve(java, all.gateway);
  const sdk = await serve(java, all.direct['claude-flow-sdk']);
  try {
    await connected(gateway.url, together);
    const entry = (i) => ({ key: `k${i % 100}`, value: 'v'.repeat(100) });
    await compared('a child process, over standard streams', all.direct['claude-flow'], all.gateway, 'memory_usage', (i) => ({
      action: 'store',
      ...entry(i),
    }));
    await compared('in the same process, over HTTP', sdk.url, gateway.url, 'memory_store', entry);
  } finally {
    await sdk.close();
    await gateway.close();
  }
} finally {
  await all.close();
}
