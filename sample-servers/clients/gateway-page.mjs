// The table of all tools behind the gateway, as a page of the guide.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The old server's tools by name, in the form that schemas are compared in; undefined if the list is not there. */
export function oldTools(lists, member) {
  const file = join(lists, `${member}.json`);
  if (!existsSync(file)) {
    return undefined;
  }
  return new Map(JSON.parse(readFileSync(file, 'utf8')).tools.map((tool) => [tool.name, normal(tool)]));
}

/** A tool without what may differ between servers that mean the same. */
export function normal({ description, inputSchema }) {
  return { description, inputSchema: schema(inputSchema) };
}

function schema(node) {
  if (Array.isArray(node)) {
    return node;
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const free = (name, value) =>
    name === '$schema' || name === 'additionalProperties' || (name === 'required' && value.length === 0);
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => !free(name, value))
      .map(([name, value]) => [name, schema(value)]),
  );
}

export function equal(one, other) {
  try {
    assert.deepStrictEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** What a page says of the schema of each tool. */
export function schemasOf(page) {
  return new Map([...page.matchAll(/^\| `(\w[\w-]*)` \| \S+ \| \w+ \| (\w+) \|/gm)].map(([, tool, said]) => [tool, said]));
}

const FOREWORD = `# The tools behind the gateway

Written by \`.ci/gateway --write\`, which lets clients that others publish call every tool once through the packaged
[gateway](gateway.md); \`.ci/gateway\` does the same and fails if this page no longer holds.

- **Answered by**: \`generated\` is a tool of the sample itself, by the binding that the processor wrote; \`legacy\` was passed on to
  the old server, whose place a stand-in takes that keeps what it is asked for.
- **Schema**: whether description and input schema are those of the old server's list, but for \`$schema\`, \`additionalProperties\`
  and an empty \`required\`; \`new\` are tools that it did not have.
- **Answer**: a success that is what the protocol says a result of a tool is, to the client's own checks, or a reason stated why not.
`;

/** @param rows tool, member, by, schema, answer */
export function page(rows, members, old) {
  const count = (member, test) => rows.filter((row) => row.member === member && test(row)).length;
  const summary = members.map((member) => {
    const served = count(member, (row) => row.schema !== 'new');
    const by = (word) => count(member, (row) => row.schema !== 'new' && row.by === word);
    return { member, old: old[member], served, generated: by('generated'), legacy: by('legacy'), same: count(member, (row) => row.schema === 'yes') };
  });
  const sum = (name) => summary.reduce((total, row) => total + row[name], 0);
  const line = (...cells) => `| ${cells.join(' | ')} |`;
  return [
    FOREWORD,
    line('Member', 'Tools of the old server', 'Served', 'Generated', 'Legacy', 'Equal schema'),
    line('---', '--:', '--:', '--:', '--:', '--:'),
    ...summary.map((row) => line(row.member, row.old, row.served, row.generated, row.legacy, row.same)),
    line('all', ...['old', 'served', 'generated', 'legacy', 'same'].map(sum)),
    '',
    line('Tool', 'Member', 'Answered by', 'Schema', 'Answer'),
    line('---', '---', '---', '---', '---'),
    ...rows.map((row) => line(`\`${row.tool}\``, row.member, row.by, row.schema, row.answer)),
    '',
  ].join('\n');
}
