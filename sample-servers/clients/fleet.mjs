// The four samples and all that they speak to, ready to be put behind a gateway.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gitHub } from './github.mjs';
import { repository } from './repository.mjs';
import { serve } from './server.mjs';

const OLD_SERVER = join(import.meta.dirname, 'old-server.mjs');

/**
 * Starts what the gateway finds running: flow-nexus over HTTP, and a stand-in for GitHub. The other members it starts by
 * itself. Two of the members have a stand-in for their old server.
 *
 * @param flags for every Java machine
 */
export async function fleet(java, samples, flags = []) {
  const folder = mkdtempSync(join(tmpdir(), 'matte-gateway-'));
  const jar = (name) => [...flags, '-jar', join(samples, name, 'target', `matte-sample-${name}.jar`)];
  const asked = (member) => join(folder, `${member}.asked`);
  repository(join(folder, 'git/ada/otter'), { 'Otter.java': 'class Otter {\n  // TODO: swim\n}\n' });
  const git = `file://${join(folder, 'git')}`;
  const github = await gitHub();
  // A variable that holds a command is split at its blanks, so paths are as short as they can be.
  const here = (file) => relative('.', file);
  const environment = {
    FLOW_NEXUS_REPOSITORIES: git,
    FLOW_NEXUS_LEGACY: `${here(process.execPath)} ${here(OLD_SERVER)} flow-nexus ${asked('flow-nexus')}`,
  };
  const startNexus = (port) =>
    serve(java, [...jar('flow-nexus'), '--data', join(folder, 'nexus')], environment, port);
  let nexus = await startNexus(0);

  const memory = join(folder, 'memory.db');
  const direct = {
    'claude-flow-sdk': [...jar('claude-flow-sdk'), '--db', memory],
    'claude-flow': [...jar('claude-flow'), '--db', memory],
    'agentic-payments': [...jar('agentic-payments'), '--db', join(folder, 'ledger.db')],
  };
  const plan = {
    collisions: 'prefix',
    members: {
      'claude-flow-sdk': { database: memory },
      'claude-flow': {
        command: java,
        args: [
          ...direct['claude-flow'],
          '--stdio',
          '--legacy',
          process.execPath,
          OLD_SERVER,
          'claude-flow',
          asked('claude-flow'),
        ],
        env: { CLAUDE_FLOW_GITHUB_API: github.address, CLAUDE_FLOW_GIT: git },
      },
      'agentic-payments': { command: java, args: [...direct['agentic-payments'], '--stdio'] },
      'flow-nexus': { url: nexus.url.href },
    },
  };
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan, null, 2));

  return {
    folder,
    members: Object.keys(plan.members),
    /** How a gateway over all of them is started, but for the way it serves. */
    gateway: [...jar('gateway'), '--config', file],
    /** How a member is started by itself, but for the way it serves; flow-nexus runs already. */
    direct,
    nexus: () => nexus.url,
    /** Starts flow-nexus again where it was, which forgets how often it was called. */
    async restartNexus() {
      const { port } = nexus.url;
      await nexus.close();
      nexus = await startNexus(Number(port));
    },
    /** The tools that a member's old server was asked for so far, in order. */
    asked(member) {
      try {
        return readFileSync(asked(member), 'utf8').split('\n').slice(0, -1);
      } catch {
        return [];
      }
    },
    /** The token in a letter that flow-nexus has written, by its subject. */
    letter(subject) {
      const outbox = join(folder, 'nexus/outbox');
      const letters = existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.eml')) : [];
      const found = letters
        .map((name) => readFileSync(join(outbox, name), 'utf8'))
        .find((text) => text.includes(`\nSubject: ${subject}\n`));
      return found && /^\S{43}$/m.exec(found)?.[0];
    },
    async close() {
      await nexus.close();
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
