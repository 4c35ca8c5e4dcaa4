// Calls every tool of the four legacy servers once through the packaged gateway, by clients that others publish.
// Usage: node gateway.mjs JAVA SAMPLES LISTS PAGE [--write], where LISTS is a folder with the old servers' lists, if there
// are any, and PAGE keeps the table
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { connections } from './connections.mjs';
import { fleet } from './fleet.mjs';
import { CALLS, OLD, filled, remember, sample } from './gateway-calls.mjs';
import { equal, normal, oldTools, page, schemasOf } from './gateway-page.mjs';
import { serve } from './server.mjs';

const [java, samples, lists, file, write] = process.argv.slice(2);
const TIMEOUT = { timeout: 60_000 };
const PATIENCE = 20_000;
const GATEWAY = 'gateway';

const trouble = [];

function demand(met, words) {
  if (!met) {
    trouble.push(words);
    console.log(`not ok - ${words}`);
  }
}

/** Flow-nexus lets a caller call so often a minute; when it is started again it has not counted yet. */
async function patiently(all, run) {
  try {
    return await run();
  } catch (error) {
    if (!/too many calls/.test(error.message)) {
      throw error;
    }
    console.log('# flow-nexus has had enough calls for a minute, and is started again');
    await all.restartNexus();
    return run();
  }
}

/** Runs with a client of a server of the fleet: at an address, or of a command over standard streams. */
async function connected(all, { library, way }, url, args, run) {
  const client = library.client({});
  const transport =
    way === 'stdio'
      ? library.stdio({ command: java, args: [...args, '--stdio'], stderr: 'ignore' })
      : library[way](way === 'sse' ? new URL('/sse', url) : url);
  try {
    await client.connect(transport);
    return await run(client, (name, params) =>
      patiently(all, () => library.call(client, { name, arguments: params }, TIMEOUT)),
    );
  } finally {
    await client.close();
  }
}

async function listed(client) {
  const tools = [];
  let cursor;
  do {
    const answer = await client.listTools(cursor ? { cursor } : undefined);
    tools.push(...answer.tools);
    cursor = answer.nextCursor;
  } while (cursor);
  return tools.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What a result says: its structured content, or the JSON in its text. */
function said({ structuredContent, content }) {
  try {
    return structuredContent ?? JSON.parse(content[0].text);
  } catch {
    return {};
  }
}

/** The members' own tools, each with the name by which the gateway serves it. */
async function mapped(all) {
  const [stdio] = connections.filter(({ way, modern }) => way === 'stdio' && modern);
  const http = connections.find(({ way, modern }) => way === 'http' && modern);
  const own = await Promise.all(
    all.members.map((member) =>
      member === 'flow-nexus'
        ? connected(all, http, all.nexus(), undefined, listed)
        : connected(all, stdio, undefined, all.direct[member], listed),
    ),
  );
  const taken = new Set();
  return all.members.flatMap((member, i) =>
    own[i].map((tool) => {
      const name = taken.has(tool.name) ? `${member}_${tool.name}` : tool.name;
      taken.add(name);
      return { name, member, own: tool };
    }),
  );
}

/** In the order of the calls; those of which nothing is said between those and the last. */
function ordered(tools, member) {
  const calls = CALLS[member] ?? [];
  const own = tools.filter((tool) => tool.member === member);
  const place = ({ own: { name } }) => {
    const index = calls.findIndex(({ tool }) => tool === name);
    return index < 0 ? calls.length : calls[index].last ? calls.length + 1 : index;
  };
  for (const { tool } of own.length < OLD[member] ? [] : calls) {
    demand(own.some(({ own: { name } }) => name === tool), `${member} has no tool ${tool}`);
  }
  return own.sort((one, other) => place(one) - place(other));
}

/** The token in the letter of a subject, which may still be under way. */
async function letter(all, subject) {
  const end = Date.now() + PATIENCE;
  while (!all.letter(subject)) {
    assert.ok(Date.now() < end, `there is no letter "${subject}"`);
    await setTimeout(50);
  }
  return all.letter(subject);
}

/** Calls a tool as is said of it, and tells who answered and how. */
async function played(tool, call, kept, all) {
  const plan = CALLS[tool.member].find((each) => each.tool === tool.own.name) ?? { args: sample(tool.own.inputSchema) };
  if (plan.letter) {
    kept.token = await letter(all, plan.letter);
  }
  const args = filled(plan.args, kept);
  const asked = all.asked(tool.member).length;
  let result = await call(tool.name, args);
  const end = Date.now() + PATIENCE;
  while (plan.until && !plan.until(said(result)) && Date.now() < end) {
    await setTimeout(50);
    result = await call(tool.name, args);
  }
  const answer = said(result);
  const text = JSON.stringify(answer).slice(0, 300);
  demand(result.content.length > 0, `${tool.name} answers with nothing`);
  demand(!plan.until || plan.until(answer), `${tool.name} is not what it is waited for: ${text}`);
  const refused = result.isError || answer.success === false;
  const words = JSON.stringify(result.content);
  demand(!refused || plan.refuses?.text.test(words), `${tool.name} refuses: ${words.slice(0, 300)}`);
  demand(refused || !plan.shows || plan.shows(answer), `${tool.name} says something else: ${text}`);
  const missing = remember(plan, answer, kept);
  demand(!missing, `${tool.name} says no ${missing}: ${text}`);
  const passed = all.asked(tool.member).slice(asked);
  const by = passed.includes(tool.own.name) ? 'legacy' : 'generated';
  demand(by === 'generated' || equal(answer.args, args), `${tool.name}: the old server was told something else: ${text}`);
  return { by, refused, answer: plan.refuses ? `success; ${plan.refuses.where} a refusal that says so` : 'success' };
}

/** Calls all tools; answers with a row for each, by name. */
async function tour(tools, call, all) {
  const kept = { folder: all.folder };
  const rows = [];
  for (const member of [GATEWAY, ...all.members]) {
    for (const tool of ordered(tools, member)) {
      const row = { tool: tool.name, member, own: tool.own };
      try {
        Object.assign(row, await played(tool, call, kept, all));
      } catch (error) {
        demand(false, `${tool.name}: ${error.message}`);
        Object.assign(row, { by: 'nobody', answer: 'none' });
      }
      rows.push(row);
    }
  }
  return rows;
}

/** A call or two to each member, which need nobody's earlier ones. */
async function visit(call) {
  const good = async (tool, args) => {
    const result = await call(tool, args);
    assert.ok(!result.isError, `${tool}: ${JSON.stringify(result.content)}`);
    return said(result);
  };
  await good('memory_store', { key: 'visit', value: 'v' });
  assert.equal((await good('memory_retrieve', { key: 'visit' })).value, 'v');
  assert.equal((await good('memory_usage', { action: 'retrieve', key: 'visit' })).value, 'v');
  assert.equal((await good('features_detect', { component: 'wasm' })).args.component, 'wasm');
  assert.equal((await good('generate_agent_identity', {})).success, true);
  assert.ok((await good('sandbox_list', {})).sandboxes);
  const { members } = await good('gateway_status', {});
  assert.ok(members.every(({ up }) => up), JSON.stringify(members));
  return 7;
}

/** Whether each tool is what the old server listed; what the page said, where there is no list. */
function judged(rows, committed) {
  const before = schemasOf(committed);
  let skipped = false;
  for (const row of rows) {
    const old = row.member === GATEWAY ? new Map() : oldTools(lists, row.member);
    if (!old) {
      skipped = true;
      row.schema = before.get(row.tool) ?? 'skipped';
    } else {
      const one = old.get(row.own.name);
      row.schema = one ? (equal(normal(row.own), one) ? 'yes' : 'no') : 'new';
      demand(row.schema !== 'no', `${row.tool}: its schema is not the old server's`);
      demand(row.member === GATEWAY || old.size === OLD[row.member], `${row.member} had ${old.size} tools`);
    }
  }
  return skipped;
}

const begin = Date.now();
const all = await fleet(java, samples, ['-XX:TieredStopAtLevel=1']);
let rows;
try {
  const gateway = await serve(java, all.gateway);
  try {
    const tools = await mapped(all);
    let first;
    for (const connection of connections.toReversed()) {
      const { name } = connection;
      await connected(all, connection, gateway.url, all.gateway, async (client, call) => {
        const seen = await listed(client);
        if (!first) {
          first = seen;
          const own = seen.filter(({ name: tool }) => !tools.some((each) => each.name === tool));
          tools.push(...own.map((tool) => ({ name: tool.name, member: GATEWAY, own: tool })));
          for (const tool of tools) {
            const { name: _, ...served } = seen.find(({ name: other }) => other === tool.name) ?? {};
            const { name: __, ...theirs } = tool.own;
            demand(equal(served, theirs), `${tool.name} is not listed as ${tool.member} lists it`);
          }
          rows = await tour(tools, call, all);
          console.log(`ok - ${name}: ${seen.length} tools listed, ${rows.length} called`);
        } else {
          assert.deepEqual(seen, first, `${name} saw other tools`);
          console.log(`ok - ${name}: ${seen.length} tools listed, ${await visit(call)} calls as expected`);
        }
      });
    }
  } finally {
    await gateway.close();
  }
} finally {
  await all.close();
}

rows.sort((one, other) => (one.tool < other.tool ? -1 : 1));
const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
const skipped = judged(rows, committed);
const table = page(rows, all.members, OLD);
for (const { tool, member, by, schema, refused } of rows) {
  const cells = [tool.padEnd(36), member.padEnd(16), by.padEnd(9), (skipped ? 'skipped' : schema).padEnd(7)];
  console.log(`${cells.join(' ')} ${refused ? 'refused' : 'ok'}`);
}
if (skipped) {
  console.log(`# skipped: comparison with the old servers' lists, which are not at ${lists}`);
}
for (const member of all.members) {
  const served = rows.filter((row) => row.member === member && row.schema !== 'new').length;
  console.log(`# ${member}: ${served} of the old server's ${OLD[member]} tools`);
}
if (write && !skipped) {
  writeFileSync(file, table);
  console.log('# the page is written');
} else {
  demand(!write, 'the page is not written without the lists');
  demand(table === committed, 'docs/guide/gateway-tools.md no longer holds: .ci/gateway --write writes it anew');
}
console.log(`# ${rows.length} tools in ${((Date.now() - begin) / 1_000).toFixed(1)} s`);
if (trouble.length > 0) {
  console.log(`\n${trouble.length} not as expected:\n${trouble.join('\n')}`);
  process.exit(1);
}
