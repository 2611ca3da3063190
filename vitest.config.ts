import { defineConfig } from 'vitest/config';
import { pagePlugin } from './build/page-plugin.ts';
import { rulesPlugin } from './build/rules-plugin.ts';

const conditions = ['mtlint:source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  plugins: [rulesPlugin(), pagePlugin()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup-properties.ts'],
    globalSetup: ['test/setup-build.ts'],
    pool: 'threads',
    // Only for what hangs: on a busy machine a test that starts programs may take half a minute.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
