// What the suite wrote down of a run: one folder for each scenario, with its checks.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const COUNTED = ['SUCCESS', 'FAILURE', 'WARNING'];

/** All checks of a run, each with its scenario; notes that judge nothing are left out. */
export function read(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const scenario = name.replace(/^server-(.*)-\d{4}-\d\d-\d\dT.*$/, '$1');
      return JSON.parse(readFileSync(join(folder, name, 'checks.json'), 'utf8'))
        .filter(({ status }) => COUNTED.includes(status))
        .map((check) => ({ ...check, scenario }));
    });
}

export function total(checks) {
  return {
    passed: checks.filter(({ status }) => status === 'SUCCESS').length,
    judged: checks.length,
  };
}

/** A line for each scenario, a column for each run: checks passed, and after a stroke those that were not. */
export function table(results) {
  const scenarios = [...new Set(results.flatMap(({ checks }) => checks.map(({ scenario }) => scenario)))];
  const rows = scenarios.map((scenario) => [
    scenario,
    ...results.map(({ checks }) => {
      const { passed, judged } = total(checks.filter((check) => check.scenario === scenario));
      return judged === 0 ? '-' : passed === judged ? `${passed}` : `${passed} | ${judged - passed}`;
    }),
  ]);
  const lines = [['scenario', ...results.map(({ name }) => name)], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd())
    .join('\n');
}

/** What the list of expected checks has that a run lacks. */
export function compare(file, { name, checks, expected }) {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .filter(([revision, , , status]) => expected.includes(revision) && status === 'SUCCESS')
    .flatMap(([, scenario, id, , count]) => {
      const passed = checks.filter(
        (check) => check.scenario === scenario && check.id === id && check.status === 'SUCCESS',
      ).length;
      return passed < Number(count)
        ? [`${name} ${scenario} ${id}: passed ${passed} of ${count} times expected`]
        : [];
    });
}
