// A stand-in for GitHub's interface that knows one repository, ada/otter, with a pull request and an issue.
import { once } from 'node:events';
import { createServer } from 'node:http';

const REPOSITORY = '/repos/ada/otter';
const PATCH = '@@ -1,1 +1,2 @@\n context\n+int a; // TODO';

const ANSWERS = {
  [`GET ${REPOSITORY}`]: { default_branch: 'main', stargazers_count: 5, forks_count: 2 },
  [`GET ${REPOSITORY}/languages`]: { Java: 900 },
  [`GET ${REPOSITORY}/contributors`]: [{ login: 'ada', contributions: 9 }],
  [`GET ${REPOSITORY}/pulls/7`]: { title: 'Swim', state: 'open' },
  [`GET ${REPOSITORY}/pulls/7/files`]: [{ filename: 'Otter.java', additions: 1, deletions: 0, patch: PATCH }],
  [`GET ${REPOSITORY}/issues`]: [{ number: 1, title: 'Crash when diving', body: 'an exception' }],
  [`GET ${REPOSITORY}/releases/latest`]: { tag_name: 'v1' },
  [`GET ${REPOSITORY}/compare/v1...main`]: { commits: [{ commit: { message: 'feat: swim' } }] },
  [`POST ${REPOSITORY}/releases`]: { html_url: 'https://example.org/r' },
  [`PUT ${REPOSITORY}/contents/.github/workflows/ci.yml`]: { commit: { sha: 'abc' } },
};

/** Starts it at a free port of this machine. */
export async function gitHub() {
  const server = createServer((request, response) => {
    const answer = ANSWERS[`${request.method} ${new URL(request.url, 'http://localhost').pathname}`];
    request.resume().on('end', () => {
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
