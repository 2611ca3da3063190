import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { inkPlugin } from './build/ink-plugin.ts';
import { noticesPlugin } from './build/notices-plugin.ts';
import { pagePlugin } from './build/page-plugin.ts';
import { rulesPlugin } from './build/rules-plugin.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

// What users install beside us stays outside. All else goes in: Ink and React open the screen in a quarter of the time that their
// many modules take, and what every run loads is a tenth of its start.
const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));

export default defineConfig({
  input: {
    mtlint: 'src/cli/main.ts',
    index: 'src/index.ts',
    rule: 'src/rule/index.ts',
    'lint-worker': 'src/cli/lint-worker.ts',
  },
  platform: 'node',
  external: [...packages, /^node:/],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  resolve: { conditionNames: ['mtlint:source', 'node', 'import'] },
  plugins: [rulesPlugin(), pagePlugin(), inkPlugin(), noticesPlugin()],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: false },
});
