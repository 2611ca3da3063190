import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { repository } from '../project/git-repository.js';
import { RULES, ruleFile, sandbox } from './sandbox.js';
import { SIGHTS, tour } from './tour.js';
import { setPrograms, setTraps } from './traps.js';

// A tour starts the program some twenty times, on machines that do other things beside.
vi.setConfig({ testTimeout: 240_000 });

// With no network but the one inside, where the system lets us: that denies it to whatever is started, too.
const ALONE = ['unshare', '--map-root-user', '--net'];
const through = spawnSync('unshare', [...ALONE.slice(1), 'true']).status === 0 ? ALONE : [];
const DENIED =
  through.length > 0 ? 'Node and the kernel deny' : 'Node denies (this system lets nobody leave its network)';

/** The environment in which the network is denied, and all that is tried is written down. */
function denied() {
  const { folder } = sandbox({});
  const logs = { NETWORK_LOG: join(folder, 'network'), PROGRAM_LOG: join(folder, 'programs') };
  for (const log of Object.values(logs)) writeFileSync(log, '');
  const preload = pathToFileURL(join(import.meta.dirname, 'deny-network.mjs')).href;
  const read = (log: string) =>
    [...new Set(readFileSync(log, 'utf8').split('\n'))].filter((line) => line !== '').sort();
  return {
    env: { ...logs, NODE_OPTIONS: `--import=${preload}` },
    tried: () => read(logs.NETWORK_LOG),
    programs: () => read(logs.PROGRAM_LOG),
  };
}

/** A place outside of the project, with a home that is somebody’s trap, too. */
function outside() {
  const { folder } = sandbox({});
  const traps = setTraps(join(folder, 'marks'));
  const home = join(folder, 'home');
  mkdirSync(home);
  for (const name of ['mtlint.config.mjs', '.mtlintrc.mjs'])
    writeFileSync(join(home, name), traps.script(`home ${name}`));
  return { traps, home };
}

const GIT = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();

describe('where a folder is full of traps', () => {
  it(`and ${DENIED} the network, every command does its work, springs none and reaches for nothing`, async () => {
    const { traps, home } = outside();
    const network = denied();
    const box = sandbox({ ...SIGHTS, ...traps.files });
    const repo = repository(box.folder);
    repo.commit();
    setPrograms(repo, traps);
    repo.write({ 'content/a.md': `${SIGHTS['content/a.md']}\nMore.\n` });
    const path = ['.', '', process.env['PATH']].join(':');
    const env = { ...network.env, HOME: home, PATH: path, EDITOR: '', VISUAL: '' };
    const codes = await tour(box, { env, through });
    expect(traps.sprung()).toEqual([]);
    expect(network.tried()).toEqual([]);
    expect(network.programs()).toEqual([GIT]);
    expect(codes).toMatchInlineSnapshot(`
      {
        "check --changed=main": 0,
        "check --diff -": 0,
        "check --fix-dry-run --shard 1/2 -o out/shard": 0,
        "check --print-config content/a.md": 0,
        "check --staged": 0,
        "check --stdin --stdin-filename content/new.md": 0,
        "check --update-baseline --fix": 2,
        "check -f stylish=out/stylish -f compact=out/compact -f json=out/json -f jsonl=out/jsonl -f sarif=out/sarif -f github=out/github -f gitlab=out/gitlab -f checkstyle=out/checkstyle -f junit=out/junit -f rdjsonl=out/rdjsonl -f tap=out/tap -f html=out/html -f mqm-tsv=out/mqm-tsv": 2,
        "content --concurrency 2 --cache --cache-location out/cache --debug timing": 2,
        "eval corpus --misses": 0,
        "explain calque/light-verb": 0,
        "init --yes --github --gitlab --pre-commit": 0,
        "lsp": 0,
        "merge out/json": 2,
        "new-rule test/new-rule": 0,
        "review": 2,
        "review --export out/decisions.csv": 0,
        "stream --concurrency 2": 0,
        "test-rules": 2,
      }
    `);
    // They are traps, for who walks into them.
    await box.mtlint(['explain', '-c', 'content/.mtlintrc.json'], { env });
    await box.mtlint(['explain', '-c', 'content/mtlint.config.ts'], { env });
    spawnSync('git', ['diff'], { cwd: box.folder, env: { ...process.env, PATH: path } });
    spawnSync(GIT, ['diff'], { cwd: box.folder });
    expect(traps.sprung()).toEqual([
      'clean',
      'content/mtlint.config.ts',
      'content/plugin/test/trap.mjs',
      'external',
      'fsmonitor',
      'git',
    ]);
  });

  it('and the config is one of them, --no-config springs none', async () => {
    const { traps } = outside();
    const config = `${traps.script('config')}export default { plugins: ['house'] };\n`;
    const rule = `${traps.script('rule')}${ruleFile('teh', 'the', 'minor', '')}`;
    const { mtlint } = sandbox({ ...SIGHTS, 'mtlint.config.mjs': config, 'house/test/teh.mjs': rule, a: '[]' });
    await mtlint(['explain']);
    expect(traps.sprung()).toEqual(['config', 'rule']);
    traps.reset();
    const commands = ['check content', 'check content --concurrency 2', 'stream', 'merge a', 'explain', 'test-rules'];
    const runs = commands.map((command) =>
      mtlint([...command.split(' '), '--no-config'], { input: '{"text":"One."}\n' }),
    );
    const codes = (await Promise.all(runs)).map(({ code }) => code);
    const exported = await mtlint(['review', '--export', 'out.csv', '--no-config']);
    expect([codes, exported.code, traps.sprung()]).toEqual([[0, 0, 0, 0, 0, 2], 0, []]);
  });
});

it('what is denied here is denied: each way to the network is seen in the threads that lint, and refused', async () => {
  const network = denied();
  const use = (module: string, call: string) => `process.getBuiltinModule('node:${module}').${call};`;
  const ways = [
    use('net', 'connect(9)'),
    use('https', "get('https://localhost/')"),
    use('dns', "promises.lookup('localhost')"),
    use('dgram', "createSocket('udp4')"),
    "new (process.getBuiltinModule('node:net').Socket)().connect(9);",
    "fetch('http://localhost/');",
  ];
  const tries = ways.map((way) => `try { ${way} } catch {}`).join(' ');
  const rule = ruleFile('teh', 'the', 'minor', '').replace('yield', `${tries} yield`);
  const { mtlint } = sandbox({
    ...RULES,
    'house/test/teh.mjs': rule,
    'a.txt': 'We teh it.\n',
    'b.txt': 'All teh rest.\n',
  });
  const { code, stderr } = await mtlint(['a.txt', 'b.txt', '--concurrency', '2'], { env: network.env });
  expect([code, stderr, network.tried()]).toEqual([
    0,
    '',
    ['dgram.createSocket', 'dns.promises.lookup', 'globalThis.fetch', 'https.get', 'net.Socket.connect', 'net.connect'],
  ]);
});
