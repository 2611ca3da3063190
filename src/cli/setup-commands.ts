import type { Command } from 'commander';
import type { InitOptions } from './init/init.js';
import type { ConfigOptions } from './open-project.js';

/** The command that sets a project up. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write a config, and on request what CI needs; overwrites nothing')
    .option('-y, --yes', 'ask nothing and take the defaults')
    .option('--github', 'write a GitHub Actions workflow')
    .option('--gitlab', 'write a GitLab CI job')
    .option('--pre-commit', 'write a hook for pre-commit')
    .option('--debug', 'print where it failed, should it fail')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init/init.js');
      process.exitCode = await init(options);
    });
}

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
