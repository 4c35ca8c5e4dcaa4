// Runs the conformance suite against a server, run by run, and tells what passed.
// Usage: conformance.mjs URL FOLDER BASELINE EXPECTED [RUN...]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compare, read, table, total } from './checks.mjs';

const [url, folder, baseline, expected, ...wanted] = process.argv.slice(2);
const cli = (which) =>
  join(folder, which, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const revision = (date, least) => ({
  name: date,
  cli: cli('suite'),
  arguments: ['--suite', 'all', '--spec-version', date, '--expected-failures', baseline],
  least,
  expected: [date],
});
const required = (date, least) => ({
  name: `required ${date}`,
  cli: cli('suite'),
  arguments: ['--requirements', date, '--expected-failures', baseline],
  least,
  expected: [],
});

const runs = [
  revision('2025-03-26', 3),
  revision('2025-06-18', 56),
  revision('2025-11-25', 83),
  revision('2026-07-28', 152),
  {
    name: 'all',
    cli: cli('suite'),
    arguments: ['--suite', 'all', '--expected-failures', baseline],
    least: 275,
    expected: ['extension'],
  },
  required('2025-11-25', 83),
  required('2026-07-28', 196),
  {
    name: 'stable',
    cli: cli('stable'),
    arguments: ['--suite', 'all', '--expected-failures', baseline],
    least: 46,
    expected: [],
  },
].filter((run) => wanted.length === 0 || wanted.includes(run.name));

await answering();
const results = [];
for (const run of runs) {
  const output = join(folder, 'results', run.name.replace(' ', '-'));
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const start = Date.now();
  const ended = spawnSync(
    process.execPath,
    [run.cli, 'server', '--url', url, '--output-dir', output, ...run.arguments],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  writeFileSync(join(output, 'log.txt'), ended.stdout + ended.stderr);
  const checks = read(output);
  const seconds = Math.round((Date.now() - start) / 1000);
  results.push({ ...run, output, checks, code: ended.status, seconds });
}

console.log(table(results));
const troubles = results.flatMap((result) => [
  ...bad(result),
  ...(existsSync(expected) ? compare(expected, result) : []),
]);
if (!existsSync(expected)) {
  console.log(`skipped: comparison with the expected checks, which are not at ${expected}`);
}
for (const result of results) {
  const { passed, judged } = total(result.checks);
  console.log(`${result.name}: ${passed}/${judged} checks in ${result.seconds} s, exit code ${result.code}`);
}
troubles.forEach((trouble) => console.error(trouble));
process.exitCode = troubles.length === 0 ? 0 : 1;

/** Waits until the server answers at all, which is an answer of any status. */
async function answering() {
  for (let i = 0; i < 200; i++) {
    try {
      await fetch(url);
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error(`nobody answers at ${url}; see ${join(folder, 'server.log')}`);
}

/** What fails a run: checks, warnings included, an exit code, or too few checks. */
function bad({ name, checks, least, code, output }) {
  const troubles = checks
    .filter(({ status }) => status !== 'SUCCESS')
    .map((check) => `${name} ${check.scenario} ${check.status} ${check.id}: ${check.errorMessage}`);
  if (code !== 0 && troubles.length === 0) {
    troubles.push(`${name}: exit code ${code}, see ${join(output, 'log.txt')}`);
  }
  const { passed } = total(checks);
  return passed < least ? [...troubles, `${name}: ${passed} checks passed of ${least}`] : troubles;
}
