// What a client does with the ten payment tools. Answers with the members of what it saw, whose values differ from run to run.
import assert from 'node:assert/strict';
import { CALLS, filled, remember } from './gateway-calls.mjs';

export async function play(tools, call) {
  const calls = CALLS['agentic-payments'];
  const seen = [tools.map(({ name, inputSchema, outputSchema }) => ({ name, inputSchema, outputSchema }))];
  assert.deepEqual(tools.map(({ name }) => name).sort(), calls.map(({ tool }) => tool).sort());
  const kept = {};
  for (const plan of calls) {
    const { content, structuredContent, isError } = await call(plan.tool, filled(plan.args, kept));
    assert.ok(!isError, `${plan.tool}: ${content[0]?.text}`);
    assert.deepEqual(JSON.parse(content[0].text), structuredContent);
    assert.ok(plan.shows?.(structuredContent) ?? true, `${plan.tool}: ${content[0].text}`);
    assert.equal(remember(plan, structuredContent, kept), undefined);
    seen.push([plan.tool, Object.keys(structuredContent)]);
  }
  return seen;
}
