// What a client does with the seven tools. Answers with what it saw, without what differs from run to run.
import assert from 'node:assert/strict';

const TOOLS = [
  'agent_spawn',
  'memory_retrieve',
  'memory_search',
  'memory_store',
  'swarm_init',
  'swarm_status',
  'task_orchestrate',
];

const STEPS = 10_000;

export async function play(tools, call, way) {
  const seen = [];

  assert.deepEqual(tools.map((tool) => tool.name).sort(), TOOLS);
  seen.push(tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })));

  /** Calls a tool that must succeed; the text must say what the structured content says. */
  async function good(tool, args, options) {
    const result = await call(tool, args, options);
    assert.ok(!result.isError, `${tool} ${JSON.stringify(args)}: ${result.content[0]?.text}`);
    assert.deepEqual(JSON.parse(result.content[0].text), result.structuredContent);
    seen.push(steady(result.structuredContent));
    return result.structuredContent;
  }

  /** Calls a tool that must refuse, and say each of the words. */
  async function bad(tool, args, ...words) {
    const text = await refusal(call(tool, args));
    for (const word of words) {
      assert.ok(text.includes(word), `${tool} ${JSON.stringify(args)}: "${text}" lacks "${word}"`);
    }
    seen.push(steady(text));
  }

  const value = "otters 🦦 '; DROP TABLE memory_entries; -- $HOME `id`";
  assert.equal((await good('memory_store', { key: 'k', value })).replaced, false);
  assert.equal((await good('memory_store', { key: 'k', value, ttl: 3600 })).replaced, true);
  await bad('memory_store', { key: 'k', ttl: 'soon' }, 'value', 'ttl');
  await bad('memory_store', { key: 'k', value, ttl: 1.5 }, 'ttl');
  await bad('memory_store', { key: 'k', value, ttl: 0 }, 'ttl');
  await bad('memory_store', { key: 'k', value, namespace: 'swarms' }, 'namespace');

  assert.equal((await good('memory_retrieve', { key: 'k' })).value, value);
  assert.equal((await good('memory_retrieve', { key: 'none' })).found, false);
  await bad('memory_retrieve', {}, 'key');
  await bad('memory_retrieve', { key: 'k', name_space: 'x' }, 'name_space', 'namespace');

  assert.equal((await good('memory_search', { pattern: 'k*' })).matches.length, 1);
  assert.equal((await good('memory_search', { pattern: 'otters', limit: 1 })).matches[0].by, 'text');
  await bad('memory_search', { pattern: 'k', limit: 0 }, 'limit');
  await bad('memory_search', { pattern: 7 }, 'pattern');

  assert.equal((await good('swarm_status', {})).swarm, undefined);
  await bad('swarm_status', { verbose: 'yes' }, 'verbose');
  await bad('agent_spawn', { type: 'coder' }, 'swarm_init');
  await bad('task_orchestrate', { task: 'Measure it.' }, 'swarm_init');

  await bad('swarm_init', { topology: 'meshh' }, 'mesh');
  await bad('swarm_init', { topology: 'mesh', maxAgents: 0 }, 'maxAgents');
  await good('swarm_init', { topology: 'mesh', maxAgents: 2, strategy: 'specialized' });
  await bad('task_orchestrate', { task: 'Measure it.' }, 'agent_spawn');

  await bad('agent_spawn', { type: 'coder', capabilities: ['java', 7] }, 'capabilities');
  await good('agent_spawn', { type: 'coder', capabilities: ['java'], name: 'Ada' });
  await good('agent_spawn', { type: 'analyst' });
  await bad('agent_spawn', { type: 'coder' }, 'full');

  await bad('task_orchestrate', { task: 'Measure it.', priority: 'urgent', strategy: 1 }, 'priority', 'strategy');
  await bad('task_orchestrate', { task: '' }, 'task');
  const progress = [];
  const task = 'Research the parser. Measure it. Then fix it in java.';
  const report = await good(
    'task_orchestrate',
    { task, priority: 'critical' },
    { onprogress: (event) => progress.push(event) },
  );
  assert.equal(report.state, 'completed');
  assert.equal(report.steps.length, 3);
  // But for Streamable HTTP, clients drop a report that comes in one piece with the answer.
  const sent = [[1, 3], [2, 3], [3, 3]];
  assert.deepEqual(
    progress.map((event) => [event.progress, event.total]),
    way === 'http' ? sent : sent.slice(0, progress.length),
  );

  await cancelled(call);
  const status = await call('swarm_status', { verbose: true });
  const task2 = status.structuredContent.tasks.at(-1);
  assert.equal(task2.state, 'cancelled');
  assert.ok(task2.done < STEPS);
  assert.deepEqual(status.structuredContent.agentCounts, { idle: 2, busy: 0 });
  assert.deepEqual(status.structuredContent.taskCounts, {
    running: 0,
    completed: 1,
    cancelled: 1,
    failed: 0,
    interrupted: 0,
  });

  assert.match(await refusal(call('memory_forget', {})), /memory_forget/);
  return seen;
}

/** Cancels a long task at its first progress, and waits until the server says it has ended. */
async function cancelled(call) {
  const controller = new AbortController();
  await assert.rejects(
    call(
      'task_orchestrate',
      { task: 'Count the words. '.repeat(STEPS), strategy: 'parallel' },
      { signal: controller.signal, onprogress: () => controller.abort('enough') },
    ),
  );
  for (let i = 0; i < 1_000; i++) {
    const status = await call('swarm_status', {});
    if (status.structuredContent.taskCounts.running === 0) {
      return;
    }
  }
  assert.fail('the task went on after it was cancelled');
}

/** The words of a refusal, whether it came as a result or as a protocol error. */
async function refusal(answer) {
  try {
    const result = await answer;
    assert.ok(result.isError, `refused nothing: ${JSON.stringify(result)}`);
    return result.content[0].text;
  } catch (error) {
    if (error instanceof assert.AssertionError) {
      throw error;
    }
    return error.message;
  }
}

/** The same, with identifiers and times blotted out. */
function steady(value) {
  return JSON.parse(
    JSON.stringify(value)
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME'),
  );
}
