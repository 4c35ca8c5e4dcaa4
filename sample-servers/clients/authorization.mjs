// An authorization server for tests: it says yes to everybody at once, and is strict about all else.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const SECONDS_TO_LIVE = 600;

/** Starts one that gives out tokens for a resource alone; `asked` is what it was asked for, in order. */
export async function authorizationServer(resource) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' };
  const clients = new Map();
  const codes = new Map();
  const refreshTokens = new Map();
  const asked = [];
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;

  const METADATA = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    registration_endpoint: `${issuer}/register`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    authorization_response_iss_parameter_supported: true,
  };

  async function answer(request, response) {
    const url = new URL(request.url, issuer);
    const json = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    try {
      switch (`${request.method} ${url.pathname}`) {
        case 'GET /.well-known/oauth-authorization-server':
          asked.push({ step: 'metadata' });
          return json(200, METADATA);
        case 'GET /keys':
          return json(200, { keys: [key] });
        case 'POST /register':
          return json(201, register(JSON.parse(await text(request))));
        case 'GET /authorize':
          response.writeHead(302, { location: authorize(url.searchParams) });
          return response.end();
        case 'POST /token':
          return json(200, token(new URLSearchParams(await text(request))));
        default:
          return json(404, { error: 'not_found' });
      }
    } catch (error) {
      asked.push({ step: 'refused', error: error.message });
      return json(400, { error: error.message });
    }
  }

  function register(metadata) {
    asked.push({ step: 'register' });
    demand(metadata.redirect_uris?.length > 0, 'invalid_redirect_uri');
    const client = { ...metadata, client_id: randomBytes(12).toString('hex'), token_endpoint_auth_method: 'none' };
    clients.set(client.client_id, client);
    return client;
  }

  /** Where the user's browser is sent, as the user agrees. */
  function authorize(query) {
    const { client_id, redirect_uri, scope, resource: wanted } = Object.fromEntries(query);
    asked.push({ step: 'authorize', scope });
    demand(clients.get(client_id)?.redirect_uris.includes(redirect_uri), 'invalid_client');
    demand(query.get('response_type') === 'code', 'unsupported_response_type');
    demand(query.get('code_challenge_method') === 'S256' && query.get('code_challenge'), 'invalid_request');
    demand(wanted === resource, 'invalid_target');
    const code = randomBytes(12).toString('hex');
    codes.set(code, { client_id, redirect_uri, scope, challenge: query.get('code_challenge') });
    const back = new URL(redirect_uri);
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '', iss: issuer });
    return back.href;
  }

  function token(form) {
    const { grant_type, client_id, code, redirect_uri, code_verifier, refresh_token } = Object.fromEntries(form);
    asked.push({ step: grant_type });
    demand(form.get('resource') === resource, 'invalid_target');
    if (grant_type === 'refresh_token') {
      const grant = refreshTokens.get(refresh_token);
      demand(grant?.client_id === client_id, 'invalid_grant');
      refreshTokens.delete(refresh_token);
      return granted(client_id, grant.scope);
    }
    demand(grant_type === 'authorization_code', 'unsupported_grant_type');
    const grant = codes.get(code);
    codes.delete(code);
    demand(grant?.client_id === client_id && grant.redirect_uri === redirect_uri, 'invalid_grant');
    const challenge = createHash('sha256').update(code_verifier ?? '').digest('base64url');
    demand(challenge === grant.challenge, 'invalid_grant');
    return granted(client_id, grant.scope);
  }

  function granted(client_id, scope) {
    const tokens = {
      access_token: signed(scope, Math.floor(Date.now() / 1_000)),
      token_type: 'Bearer',
      expires_in: SECONDS_TO_LIVE,
      scope,
    };
    if (clients.get(client_id).grant_types?.includes('refresh_token')) {
      tokens.refresh_token = randomBytes(12).toString('hex');
      refreshTokens.set(tokens.refresh_token, { client_id, scope });
    }
    return tokens;
  }

  /** A token of the one user that there is, as it was issued then. */
  function signed(scope, seconds) {
    const claims = { iss: issuer, aud: resource, sub: 'otter', scope, iat: seconds, exp: seconds + SECONDS_TO_LIVE };
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${part({ alg: 'ES256', kid: key.kid, typ: 'at+jwt' })}.${part(claims)}`;
    const signature = sign('sha256', Buffer.from(content), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${content}.${signature.toString('base64url')}`;
  }

  return {
    issuer,
    asked,
    /** A good token of an hour ago. */
    expired: (scope) => signed(scope, Math.floor(Date.now() / 1_000) - 3_600),
    /** Takes back all that was granted. */
    withdraw: () => refreshTokens.clear(),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function demand(met, error) {
  if (!met) {
    throw new Error(error);
  }
}

async function text(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
