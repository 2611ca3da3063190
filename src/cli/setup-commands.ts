import type { Command } from 'commander';
import type { ConfigOptions } from './open-project.js';

/** The command by which a team tests its own rules. */
export function addTestRules(program: Command): void {
  program
    .command('test-rules')
    .description('run the examples of your own rules')
    .argument('[folders...]', 'folders of rules; none means the plugins of the config')
    .option('-c, --config <file>', 'use this config')
    .option('--no-config', 'use no config')
    .option('--debug', 'print where it failed, should it fail')
    .action(async (folders: string[], options: ConfigOptions) => {
      const { testRules } = await import('./test-rules.js');
      process.exitCode = await testRules(folders, options);
    });
}
