// An implementation that shares nothing with the server's: Node's crypto, and JSON.stringify with sorted members.
// Reads one JSON document from standard input, checks all that it holds, and answers with a signature of its own.
import assert from 'node:assert/strict';
import { createHmac, createPublicKey, generateKeyPairSync, sign, timingSafeEqual, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value && typeof value === 'object') {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

function publicKey(base64) {
  const x = Buffer.from(base64, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

const given = JSON.parse(readFileSync(0, 'utf8'));

for (const { alg, pubkey, signature, payload } of given.mandates) {
  assert.equal(alg, 'ed25519');
  const right = Buffer.from(signature, 'base64');
  const message = Buffer.from(canonical(payload));
  assert.ok(verify(null, message, publicKey(pubkey), right), `signature of ${message}`);
  const other = Buffer.from(canonical({ ...payload, currency: 'EUR' }));
  assert.ok(!verify(null, other, publicKey(pubkey), right));
}

for (const [text, written] of given.numbers) {
  assert.equal(JSON.stringify(JSON.parse(text)), written, text);
}

for (const { secret, id, timestamp, signature, body } of given.webhooks) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  assert.ok(timingSafeEqual(mac, Buffer.from(signature.replace('v1,', ''), 'base64')), id);
  JSON.parse(body);
}

const pair = generateKeyPairSync('ed25519');
const own = given.toSign;
console.log(
  JSON.stringify({
    checked: given.mandates.length + given.numbers.length + given.webhooks.length,
    signed: {
      alg: 'ed25519',
      pubkey: Buffer.from(pair.publicKey.export({ format: 'jwk' }).x, 'base64url').toString('base64'),
      signature: sign(null, Buffer.from(canonical(own)), pair.privateKey).toString('base64'),
      payload: own,
    },
  }),
);
