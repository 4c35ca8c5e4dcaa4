// A Git repository of one commit, written without Git.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Makes the folder a repository whose branch main has these files, by name. */
export function repository(folder, files) {
  const object = (kind, content) => {
    const bytes = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
    const id = createHash('sha1').update(bytes).digest('hex');
    write(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)), deflateSync(bytes));
    return id;
  };
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const blob = object('blob', Buffer.from(files[name]));
      return Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]);
    });
  const tree = object('tree', Buffer.concat(entries));
  const who = 'Ada <ada@example.org> 1700000000 +0000';
  const commit = object('commit', Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nfirst\n`));
  write(join(folder, '.git/refs/heads/main'), `${commit}\n`);
  write(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  write(join(folder, '.git/config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
