// Every client that npm publishes, in every way and era it speaks, behind the few names that the scenarios use.
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as Events1 } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport as Stdio1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as Http1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {
  CreateMessageRequestSchema,
  ElicitRequestSchema,
  ListRootsRequestSchema,
  LoggingMessageNotificationSchema,
  ResourceUpdatedNotificationSchema,
  ToolListChangedNotificationSchema,
} from '@modelcontextprotocol/sdk/types.js';
import {
  Client as Client2,
  SSEClientTransport as Events2,
  StreamableHTTPClientTransport as Http2,
} from '@modelcontextprotocol/client';
import { StdioClientTransport as Stdio2 } from '@modelcontextprotocol/client/stdio';

const self = { name: 'matte-client-test', version: '1' };

// Lost connections are taken up again at once, unless the server says when.
const impatient = { initialReconnectionDelay: 20, maxReconnectionDelay: 500, reconnectionDelayGrowFactor: 2, maxRetries: 5 };

const METHODS = {
  'sampling/createMessage': CreateMessageRequestSchema,
  'elicitation/create': ElicitRequestSchema,
  'roots/list': ListRootsRequestSchema,
  'notifications/message': LoggingMessageNotificationSchema,
  'notifications/resources/updated': ResourceUpdatedNotificationSchema,
  'notifications/tools/list_changed': ToolListChangedNotificationSchema,
};

const sdk1 = {
  client: (capabilities) => new Client1(self, { capabilities }),
  stdio: (command) => new Stdio1(command),
  http: (url, options) => new Http1(url, { reconnectionOptions: impatient, ...options }),
  sse: (url) => new Events1(url),
  call: (client, tool, options) => client.callTool(tool, undefined, options),
  answer: (client, method, handler) => client.setRequestHandler(METHODS[method], handler),
  hear: (client, method, handler) => client.setNotificationHandler(METHODS[method], handler),
  authorized: (transport, callback) => transport.finishAuth(callback.get('code')),
};

const client2 = (versionNegotiation) => ({
  client: (capabilities) => new Client2(self, { capabilities, versionNegotiation }),
  stdio: (command) => new Stdio2(command),
  http: (url, options) => new Http2(url, { reconnectionOptions: impatient, ...options }),
  sse: (url) => new Events2(url),
  call: (client, tool, options) => client.callTool(tool, options),
  answer: (client, method, handler) => client.setRequestHandler(method, handler),
  hear: (client, method, handler) => client.setNotificationHandler(method, handler),
  authorized: (transport, callback) => transport.finishAuth(callback),
});

const handshake = client2({ mode: 'legacy' });
const modern = client2({ mode: { pin: '2026-07-28' } });

export const connections = [
  { name: 'sdk 1.x, stdio', way: 'stdio', modern: false, library: sdk1 },
  { name: 'sdk 1.x, Streamable HTTP', way: 'http', modern: false, library: sdk1 },
  { name: 'sdk 1.x, HTTP+SSE', way: 'sse', modern: false, library: sdk1 },
  { name: 'client 2.x, handshake, stdio', way: 'stdio', modern: false, library: handshake },
  { name: 'client 2.x, handshake, Streamable HTTP', way: 'http', modern: false, library: handshake },
  { name: 'client 2.x, 2026-07-28, stdio', way: 'stdio', modern: true, library: modern },
  { name: 'client 2.x, 2026-07-28, Streamable HTTP', way: 'http', modern: true, library: modern },
];
