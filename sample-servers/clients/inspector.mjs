// Runs the command line of the MCP Inspector against the everything sample, by each way and era it has.
// Usage: node inspector.mjs JAVA JAR
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './server.mjs';

const [java, jar] = process.argv.slice(2);
const program = join(import.meta.dirname, 'node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js');
const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'matte-inspector-'));

async function ask(target, method, ...args) {
  const all = [program, '--cli', ...target, '--method', method, '--format', 'json', ...args];
  const { stdout } = await run(process.execPath, all, { env: { ...process.env, HOME: home } });
  return JSON.parse(stdout).result;
}

async function play(target) {
  const [{ tools }, { content }, { contents }, { messages }] = await Promise.all([
    ask(target, 'tools/list'),
    ask(target, 'tools/call', '--tool-name', 'test_x_mcp_header', '--tool-arg', 'region=eu'),
    ask(target, 'resources/read', '--uri', 'test://template/7/data'),
    ask(target, 'prompts/get', '--prompt-name', 'test_prompt_with_arguments', '--prompt-args', 'arg1=a', 'arg2=b'),
  ]);
  assert.ok(tools.some((tool) => tool.name === 'test_simple_text'));
  assert.match(content[0].text, /eu/);
  assert.equal(JSON.parse(contents[0].text).id, '7');
  assert.equal(messages[0].content.text, "Prompt with arguments: arg1='a', arg2='b'");
  return 4;
}

const server = await serve(java, ['-jar', jar]);
try {
  const url = server.url.href;
  // The form of settings that the guide tells of, and the one without settings.
  const settings = join(home, 'mcp.json');
  const stdio = { command: java, args: ['-XX:TieredStopAtLevel=1', '-jar', jar, '--stdio'] };
  writeFileSync(settings, JSON.stringify({ mcpServers: { stdio, http: { type: 'http', url } } }));
  const targets = {
    stdio: ['--config', settings, '--server', 'stdio'],
    'Streamable HTTP': ['--config', settings, '--server', 'http'],
    'HTTP+SSE': [new URL('/sse', url).href, '--transport', 'sse'],
    'Streamable HTTP, 2026-07-28': [url, '--transport', 'http', '--protocol-era', 'modern'],
  };
  for (const [name, target] of Object.entries(targets)) {
    console.log(`ok - inspector --cli, ${name}: ${await play(target)} answers as expected`);
  }
} finally {
  await server.close();
  rmSync(home, { recursive: true, force: true });
}
