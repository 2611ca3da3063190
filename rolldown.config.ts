import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { pagePlugin } from './build/page-plugin.ts';
import { rulesPlugin } from './build/rules-plugin.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

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
  resolve: { conditionNames: ['mtlint:source', 'node', 'import'] },
  plugins: [rulesPlugin(), pagePlugin()],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: false },
});
