// What only clients on a network see: connections that break, and sessions that end.
import assert from 'node:assert/strict';

/** Breaks every connection in the middle of a call, then calls on. */
export async function brokenConnection(name, call, cut, resumes) {
  const reports = [];
  const broken = call(
    'test_tool_with_progress',
    {},
    {
      timeout: 20_000,
      onprogress: ({ progress }) => {
        reports.push(progress);
        if (progress === 0) {
          cut();
        }
      },
    },
  );
  if (resumes) {
    const { content } = await broken;
    assert.equal(content[0].text, 'Reported progress three times.');
    assert.deepEqual(reports, [0, 50, 100], `${name} lost what was said while it was away`);
  } else {
    await assert.rejects(broken);
    assert.deepEqual(reports, [0]);
  }
  const { content } = await call('test_simple_text', {});
  assert.equal(content.length, 1);
  return resumes ? 2 : 1;
}

/** Calls a tool that has the server close the connection in mid-call; the client comes back for the rest. */
export async function closedStream(call) {
  const { content, isError } = await call('test_reconnection', {}, { timeout: 20_000 });
  assert.ok(!isError, content[0].text);
  return 1;
}

/** Ends the session, after which nobody can use it. */
export async function endedSession(url, transport) {
  const session = transport.sessionId;
  assert.match(session, /^[\x21-\x7e]{16,}$/);
  await transport.terminateSession();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      'mcp-protocol-version': '2025-11-25',
      'mcp-session-id': session,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
  });
  await response.body?.cancel();
  assert.equal(response.status, 404);
  return 1;
}
