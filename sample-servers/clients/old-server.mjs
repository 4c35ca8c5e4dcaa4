// A stand-in for a legacy server over standard streams, with its manners: a line on standard output that is no message,
// the oldest revision whatever is asked for, a notification of its own, no ping, and a success for every tool, its arguments
// echoed. It keeps which tools it was asked for.
// Usage: node old-server.mjs NAME FILE, where the file gets a line for each call
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [name, asked] = process.argv.slice(2);

const ANSWERS = {
  initialize: () => ({
    protocolVersion: '2024-11-05',
    capabilities: { tools: { listChanged: true } },
    serverInfo: { name, version: '2.5.0' },
  }),
  'tools/list': () => ({ tools: [] }),
  'tools/call'({ name: tool, arguments: args }) {
    appendFileSync(asked, `${tool}\n`);
    const said = { success: true, tool, message: `Tool ${tool} executed successfully`, args };
    return { content: [{ type: 'text', text: JSON.stringify(said, null, 2) }] };
  },
};

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

process.stdout.write(`🚀 ${name} starting in stdio mode\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) {
    send({ method: 'server.initialized', params: {} });
  } else if (ANSWERS[method]) {
    send({ id, result: ANSWERS[method](params) });
  } else {
    send({ id, error: { code: -32601, message: 'Method not found' } });
  }
}
