import { resolve } from 'node:path';
import { formatOf } from '../formats/registry.js';
import { placeIn } from '../project/layers.js';
import { leftOut } from '../project/left-out.js';
import { type Told, tellSettings } from '../project/tell-settings.js';
import { jsonText } from '../text/json-text.js';
import type { CheckOptions } from './check-options.js';
import type { Project } from './open-project.js';
import { complainOf, print } from './terminal.js';

/** Prints what applies to a file, and who said so, as JSON. @returns the exit code */
export function printConfig(file: string, project: Project, options: CheckOptions): number {
  const { cwd, config, layers, rules, errors } = project;
  const path = resolve(cwd, file);
  const told = {
    file,
    format: formatOf(file) ?? null,
    ignored: leftOut(cwd, project)(path),
    config: config.path ?? null,
    failOn: failOn(project, options),
    ...tellSettings(layers, path, rules),
  };
  print(`${jsonText(told, 2)}\n`);
  complainOf(errors);
  return errors.length > 0 ? 2 : 0;
}

function failOn({ config }: Project, options: CheckOptions): Told<string> {
  if (options.failOn !== undefined) return { value: options.failOn, source: '--fail-on' };
  if (config.failOn === undefined) return { value: 'error', source: 'default' };
  return { value: config.failOn, source: placeIn(config, ['failOn']) };
}
