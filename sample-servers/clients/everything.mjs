// What a client does with the everything sample. Answers with what it saw, which is the same for every client.
import assert from 'node:assert/strict';

export const capabilities = { elicitation: { form: {} }, sampling: {}, roots: {} };

const LOG_LEVEL = 'io.modelcontextprotocol/logLevel';

const PARTS = [greeting, tools, progress, logging, cancelling, resources, prompts, completion, questions, changes];

/** Plays every part; a part that only one era has adds nothing to what was seen. */
export async function play({ client, library, way, modern }) {
  const seen = [];
  const call = (name, args, options) =>
    library.call(client, { name, arguments: args }, { timeout: 30_000, ...options });
  const peer = { client, library, way, modern, call, saw: (value) => seen.push(value) };
  for (const part of PARTS) {
    await part(peer);
  }
  return seen;
}

async function greeting({ client, modern, saw }) {
  saw(client.getServerVersion());
  saw(client.getInstructions());
  const capabilities = client.getServerCapabilities();
  for (const capability of ['tools', 'resources', 'prompts', 'completions']) {
    assert.ok(capabilities[capability], `no ${capability} in ${JSON.stringify(capabilities)}`);
  }
  if (!modern) {
    await client.ping();
  }
}

async function tools({ client, call, saw }) {
  const { tools } = await client.listTools();
  const names = tools.map((tool) => tool.name);
  assert.ok(names.includes('test_simple_text') && names.includes('test_tool_with_progress'), names.join());
  saw(names);

  const text = await call('test_simple_text');
  assert.deepEqual(text.content, [{ type: 'text', text: 'This is a simple text response for testing.' }]);
  saw(text.content);
  for (const [tool, types] of [
    ['test_image_content', ['image']],
    ['test_audio_content', ['audio']],
    ['test_embedded_resource', ['resource']],
    ['test_multiple_content_types', ['text', 'image', 'resource']],
  ]) {
    const { content } = await call(tool);
    assert.deepEqual(content.map((block) => block.type), types);
    saw(content);
  }

  const failed = await call('test_error_handling');
  assert.equal(failed.isError, true);
  saw(failed.content);
  assert.match((await call('test_x_mcp_header', { region: 'eu-west' })).content[0].text, /eu-west/);
  saw(await refusal(call('test_x_mcp_header', {}), /region/));
  saw(await refusal(call('test_no_such_tool', {}), /test_no_such_tool/));
}

/** But for Streamable HTTP, clients drop a report that comes in one piece with the answer. */
async function progress({ way, call, saw }) {
  const reports = [];
  await call('test_tool_with_progress', {}, { onprogress: (report) => reports.push(report) });
  const seen = reports.map(({ progress, total }) => [progress, total]);
  const sent = [[0, 100], [50, 100], [100, 100]];
  assert.deepEqual(seen, way === 'http' ? sent : sent.slice(0, Math.max(2, seen.length)));
  saw(reports.slice(0, 2));
}

/** Sessions set a level once, requests without a session bring theirs. */
async function logging({ client, library, modern, saw }) {
  const heard = [];
  library.hear(client, 'notifications/message', ({ params }) => {
    heard.push([params.level, params.data]);
  });
  const run = async (level) => {
    heard.length = 0;
    if (!modern) {
      await client.setLoggingLevel(level);
    }
    const params = { name: 'test_tool_with_logging', arguments: {} };
    await library.call(client, modern ? { ...params, _meta: { [LOG_LEVEL]: level } } : params);
    return [...heard];
  };
  assert.deepEqual(await run('error'), []);
  const messages = await run('info');
  assert.equal(messages.length, 3, JSON.stringify(messages));
  saw(messages);
}

/** Gives up in mid-call; what follows is answered as ever. */
async function cancelling({ call, saw }) {
  const controller = new AbortController();
  const reports = [];
  await assert.rejects(
    call(
      'test_tool_with_progress',
      {},
      {
        signal: controller.signal,
        onprogress: (report) => {
          reports.push(report.progress);
          controller.abort('enough');
        },
      },
    ),
  );
  assert.deepEqual(reports, [0]);
  saw((await call('test_simple_text')).content);
}

async function resources({ client, modern, saw }) {
  const { resources } = await client.listResources();
  assert.ok(resources.some(({ uri }) => uri === 'test://static-text'));
  saw(resources.map(({ uri, name, mimeType }) => ({ uri, name, mimeType })));
  const { resourceTemplates } = await client.listResourceTemplates();
  assert.ok(resourceTemplates.some(({ uriTemplate }) => uriTemplate === 'test://template/{id}/data'));
  saw(resourceTemplates.map(({ uriTemplate, name }) => ({ uriTemplate, name })));

  const read = async (uri) => (await client.readResource({ uri })).contents;
  const [text] = await read('test://static-text');
  assert.equal(text.text, 'This is the content of the static text resource.');
  const [binary] = await read('test://static-binary');
  assert.equal(binary.mimeType, 'image/png');
  assert.equal(Buffer.from(binary.blob, 'base64').subarray(1, 4).toString(), 'PNG');
  const [data] = await read('test://template/caf%C3%A9/data');
  assert.equal(JSON.parse(data.text).id, 'café');
  saw([text, binary, data]);

  const missing = 'test://nonexistent-resource-for-conformance-testing';
  await assert.rejects(read(missing), ({ code, data }) => {
    assert.ok(code === -32602 || (!modern && code === -32002), `${code}`);
    return data.uri === missing;
  });
}

async function prompts({ client, saw }) {
  const { prompts } = await client.listPrompts();
  assert.ok(prompts.some(({ name }) => name === 'test_prompt_with_arguments'));
  saw(prompts.map(({ name, description, arguments: parameters }) => ({ name, description, parameters })));

  const get = async (name, args) => (await client.getPrompt({ name, arguments: args })).messages;
  saw(await get('test_simple_prompt'));
  const [message] = await get('test_prompt_with_arguments', { arg1: 'one', arg2: 'zwei' });
  assert.equal(message.content.text, "Prompt with arguments: arg1='one', arg2='zwei'");
  const [embedded] = await get('test_prompt_with_embedded_resource', { resourceUri: 'test://somewhere' });
  assert.equal(embedded.content.resource.uri, 'test://somewhere');
  const [image] = await get('test_prompt_with_image');
  assert.equal(image.content.mimeType, 'image/png');
  saw([message, embedded, image]);
  await assert.rejects(get('test_prompt_with_arguments', { arg1: 'one' }), /arg2/);
}

async function completion({ client, saw }) {
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'test_prompt_with_arguments' },
    argument: { name: 'arg1', value: 'par' },
  });
  assert.deepEqual(completion.values, ['paris', 'park', 'party']);
  saw(completion);
}

/** The server asks: in requests of its own, or from 2026-07-28 on in the answer to the call. */
async function questions({ client, library, call, saw }) {
  const asked = [];
  let user = { action: 'accept', content: { username: 'otter', email: 'otter@example.com', name: 'Ada', color: 'blue' } };
  library.answer(client, 'elicitation/create', ({ params }) => {
    asked.push(Object.keys(params.requestedSchema.properties));
    return user;
  });
  library.answer(client, 'sampling/createMessage', ({ params }) => {
    asked.push([].concat(params.messages[0].content)[0].text);
    return { role: 'assistant', model: 'test', content: { type: 'text', text: 'Paris it is.' } };
  });
  library.answer(client, 'roots/list', () => {
    asked.push('roots');
    return { roots: [{ uri: 'file:///somewhere', name: 'somewhere' }] };
  });
  const text = async (tool, args) => {
    const { content, isError } = await call(tool, args);
    assert.ok(!isError, content[0].text);
    saw(content);
    return content[0].text;
  };

  assert.match(await text('test_elicitation', { message: 'Who are you?' }), /accept.*otter@example\.com/);
  assert.deepEqual(asked.pop(), ['username', 'email']);
  assert.match(await text('test_sampling', { prompt: 'The capital of France?' }), /Paris it is\./);
  assert.equal(asked.pop(), 'The capital of France?');
  assert.match(await text('test_input_required_result_list_roots'), /file:\/\/\/somewhere/);
  assert.equal(asked.pop(), 'roots');

  const all = await text('test_input_required_result_multiple_inputs');
  assert.ok(['Ada', 'Paris', 'file:///somewhere'].every((answer) => all.includes(answer)), all);
  assert.equal(asked.splice(0).length, 3);
  await text('test_input_required_result_multi_round');
  assert.equal(asked.length, 2);

  user = { action: 'decline' };
  assert.match(await text('test_elicitation', { message: 'And now?' }), /decline/);
}

/** The server tells that its tools have changed: to every session, or to whoever listens. */
async function changes({ client, library, modern, call, saw }) {
  const heard = new Promise((resolve) => {
    library.hear(client, 'notifications/tools/list_changed', resolve);
  });
  const subscription = modern ? await client.listen({ toolsListChanged: true }) : undefined;
  await call('test_trigger_tool_change', {});
  const { method } = await within(10, heard);
  saw(method);
  await subscription?.close();

  if (!modern) {
    const watched = { uri: 'test://watched-resource' };
    await client.subscribeResource(watched);
    await client.unsubscribeResource(watched);
  }
}

async function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came in ${seconds} s`)), seconds * 1_000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The words of a refusal, whether it came as a result or as a protocol error. */
async function refusal(answer, words) {
  let text;
  try {
    const result = await answer;
    assert.ok(result.isError, `refused nothing: ${JSON.stringify(result)}`);
    text = result.content[0].text;
  } catch (error) {
    if (error instanceof assert.AssertionError) {
      throw error;
    }
    text = error.message;
  }
  assert.match(text, words);
  return text.replace(/^MCP error -?\d+: /, '');
}
