// Has published clients get their tokens for the everything sample by themselves: they know its address and nothing else.
// Usage: node oauth.mjs JAVA JAR
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { authorizationServer } from './authorization.mjs';
import { connections } from './connections.mjs';
import { serve, wire } from './server.mjs';

const [java, jar] = process.argv.slice(2);
const USUAL = 'everything';
const MORE = 'everything:more';
const TEXT = 'This is a simple text response for testing.';
const CALLBACK = 'http://127.0.0.1/callback';
const SECONDS_FOR_ALL = 120;

/** A client's memory, and the user at the browser. */
class Desk {
  redirectUrl = CALLBACK;

  constructor(grantTypes) {
    this.clientMetadata = {
      client_name: 'matte-client-test',
      redirect_uris: [CALLBACK],
      grant_types: grantTypes,
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    };
  }

  state() {
    this.sentState = randomUUID();
    return this.sentState;
  }

  clientInformation = () => this.client;
  saveClientInformation = (client) => (this.client = client);
  tokens = () => this.kept;
  saveTokens = (tokens) => (this.kept = tokens);
  saveCodeVerifier = (verifier) => (this.verifier = verifier);
  codeVerifier = () => this.verifier;
  discoveryState = () => this.discovery;
  saveDiscoveryState = (discovery) => (this.discovery = discovery);

  invalidateCredentials(what) {
    assert.equal(what, 'tokens');
    this.kept = undefined;
  }

  async redirectToAuthorization(url) {
    const { status, headers } = await fetch(url, { redirect: 'manual' });
    assert.equal(status, 302);
    const { origin, pathname, searchParams } = new URL(headers.get('location'));
    assert.equal(origin + pathname, CALLBACK);
    assert.equal(searchParams.get('state'), this.sentState);
    this.callback = searchParams;
  }
}

/** Plays the flow with one client; answers with the number of things seen. */
async function play({ library, name }, server, refreshes) {
  const { url, authorization } = server;
  const desk = new Desk(refreshes ? ['authorization_code', 'refresh_token'] : ['authorization_code']);
  const refusals = [];
  const watched = async (target, init) => {
    const response = await fetch(target, init);
    if (response.status >= 400 && new URL(target).origin === url.origin) {
      refusals.push([response.status, challenge(response.headers.get('www-authenticate'))]);
    }
    return response;
  };
  const transport = () => library.http(url, { authProvider: desk, fetch: watched });
  const client = library.client({});
  const steps = () => authorization.asked.splice(0);
  let seen = 0;
  const saw = (actual, expected) => {
    assert.deepEqual(actual, expected, name);
    seen++;
  };

  // Nobody is known yet: challenge, metadata of both servers, registration, and the user's consent.
  const first = transport();
  await assert.rejects(client.connect(first), unauthorized);
  const where = new URL('/.well-known/oauth-protected-resource/mcp', url).href;
  saw(refusals.splice(0), [[401, { scope: USUAL, resource_metadata: where }]]);
  saw(steps(), [{ step: 'metadata' }, { step: 'register' }, { step: 'authorize', scope: USUAL }]);
  await library.authorized(first, desk.callback);
  await first.close();
  const connected = transport();
  await client.connect(connected);
  saw(without(steps(), 'metadata'), [{ step: 'authorization_code' }]);
  const call = async (tool) => {
    const { content, isError } = await library.call(client, { name: tool, arguments: {} }, { timeout: 20_000 });
    assert.ok(!isError, content[0].text);
    return content[0].text;
  };
  saw(await call('test_simple_text'), TEXT);
  const { tools } = await client.listTools();
  saw(tools.some((tool) => tool.name === 'test_scope'), false);
  saw(refusals.splice(0), []);

  // A tool that demands more: the challenge names all scopes, the user agrees, and the call goes through.
  await assert.rejects(call('test_scope'), unauthorized);
  const [[status, said]] = refusals.splice(0);
  saw([status, said.error, said.scope], [403, 'insufficient_scope', `${USUAL} ${MORE}`]);
  saw(said.resource_metadata, where);
  saw(without(steps(), 'metadata'), [{ step: 'authorize', scope: `${USUAL} ${MORE}` }]);
  await library.authorized(connected, desk.callback);
  const greeting = `You are ${authorization.issuer}|otter.`;
  saw(await call('test_scope'), greeting);
  saw(without(steps(), 'metadata'), [{ step: 'authorization_code' }]);
  saw(refusals.splice(0), []);

  // The token has expired: another one without the user, or with.
  const expire = () => (desk.kept = { ...desk.kept, access_token: authorization.expired(desk.kept.scope) });
  if (refreshes) {
    expire();
    saw(await call('test_scope'), greeting);
    saw(refusals.splice(0).map(([code, { error }]) => [code, error]), [[401, 'invalid_token']]);
    saw(without(steps(), 'metadata'), [{ step: 'refresh_token' }]);
    authorization.withdraw();
  }
  expire();
  await assert.rejects(call('test_scope'), unauthorized);
  saw(refusals.splice(0).map(([code, { error }]) => [code, error]), [[401, 'invalid_token']]);
  const again = without(steps(), 'metadata');
  saw(again.at(-1).step, 'authorize');
  if (refreshes) {
    saw(again.slice(0, -1), [{ step: 'refresh_token' }, { step: 'refused', error: 'invalid_grant' }]);
  }
  await library.authorized(connected, desk.callback);
  saw(await call('test_simple_text'), TEXT);
  saw(without(steps(), 'metadata'), [{ step: 'authorization_code' }]);
  await client.close();
  return seen;
}

function unauthorized(error) {
  assert.equal(error.constructor.name, 'UnauthorizedError', error.stack);
  return true;
}

/** The parameters of a challenge. */
function challenge(header) {
  assert.match(header, /^Bearer /);
  return Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
}

function without(steps, name) {
  return steps.filter(({ step }) => step !== name);
}

// The server has to be told its own address when it starts, so that of a wire to it is made before.
const far = new URL('http://127.0.0.1/mcp');
const near = await wire(far);
const authorization = await authorizationServer(near.url.href);
let sample;
const timer = setTimeout(() => {
  console.error(`not ready within ${SECONDS_FOR_ALL} s`);
  process.exitCode = 1;
  near.close();
  authorization.close();
  sample?.close().then(() => process.exit(1));
}, SECONDS_FOR_ALL * 1_000);
try {
  sample = await serve(java, ['-jar', jar], {
    MCP_JWKS_URI: `${authorization.issuer}/keys`,
    MCP_JWT_ISSUER: authorization.issuer,
    MCP_RESOURCE_URI: near.url.href,
    MCP_REQUIRED_SCOPES: USUAL,
  });
  far.port = sample.url.port;
  for (const connection of connections.filter(({ way }) => way === 'http')) {
    // An old client takes a token that it can refresh for one that it cannot widen.
    for (const refreshes of connection.name.startsWith('sdk 1.x') ? [false] : [false, true]) {
      const seen = await play(connection, { url: near.url, authorization }, refreshes);
      console.log(`ok - oauth, ${connection.name}, ${refreshes ? 'with' : 'without'} refresh: ${seen} things as expected`);
    }
  }
} finally {
  clearTimeout(timer);
  await sample?.close();
  await near.close();
  await authorization.close();
}
