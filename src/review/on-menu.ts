import { compareTexts } from '../text/compare-texts.js';
import { type Choice, EVERYTHING } from './choice.js';
import { type Item, isLeft } from './item.js';
import { dismissing, reaches } from './judge.js';
import type { Command } from './keys.js';
import { choosing } from './look.js';
import type { Base, Choosable, Mode } from './mode.js';
import { pageOf } from './page.js';
import { quietly, type State, type Step } from './state.js';

type MenuMode = Extract<Mode, { on: 'menu' }>;

/** The menu of what to look at: everything, a severity, a rule or a file, each with how many flags are left of it. */
export function filterMenu({ items }: State, back: Base): MenuMode {
  const left = items.filter(isLeft);
  const of = (key: 'severity' | 'rule' | 'path', read: (item: Item) => string): Choosable[] => {
    const counts = new Map<string, number>();
    for (const item of left) counts.set(read(item), (counts.get(read(item)) ?? 0) + 1);
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || compareTexts(a, b))
      .map(([value, count]) => ({ label: `${LABELS[key]} ${value}`, value: `${key} ${value}`, count }));
  };
  const choices = [
    { label: 'everything', value: '', count: left.length },
    ...of('severity', ({ flag }) => flag.severity),
    ...of('rule', ({ flag }) => flag.ruleId),
    ...of('path', ({ path }) => path),
  ];
  return { on: 'menu', of: 'filter', choices, at: 0, back };
}

const LABELS = { severity: 'severity', rule: 'rule', path: 'file' } as const;

/** The menu of how far a rule is dismissed. */
export function ruleMenu({ items }: State, item: Item, back: Base): MenuMode {
  const count = (reach: 'file' | 'project') => 1 + items.filter((other) => reaches(reach, item, other)).length;
  const { ruleId } = item.flag;
  const choices = [
    { label: `dismiss ${ruleId} in ${item.path}`, value: 'file', count: count('file') },
    { label: `dismiss ${ruleId} in the whole project`, value: 'project', count: count('project') },
  ];
  return { on: 'menu', of: 'rule', choices, at: 0, back };
}

/** What a command does in a menu. */
export function onMenuCommand(state: State, mode: MenuMode, command: Command): Step {
  const last = mode.choices.length - 1;
  const to = (at: number): Step => quietly({ ...state, mode: { ...mode, at: Math.min(last, Math.max(0, at)) } });
  switch (command) {
    case 'next':
      return to(mode.at + 1);
    case 'previous':
      return to(mode.at - 1);
    case 'page-down':
      return to(mode.at + pageOf(state));
    case 'page-up':
      return to(mode.at - pageOf(state));
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'take':
      return taken({ ...state, mode: { on: mode.back } }, mode);
    case 'quit':
      return { state: { ...state, mode: { on: 'over' } }, effects: [{ do: 'leave' }] };
    default:
      return quietly({ ...state, mode: { on: mode.back } });
  }
}

function taken(state: State, { of, choices, at }: MenuMode): Step {
  const value = choices[at]?.value ?? '';
  if (of === 'rule') return dismissing(state, value === 'project' ? 'project' : 'file', '');
  return quietly(choosing(state, narrowed(value)));
}

// One filter at a time, or none, which is a path that is empty; the search and the order stay.
function narrowed(value: string): Partial<Choice> {
  const { rule, severity, path } = EVERYTHING;
  const at = value.indexOf(' ');
  const wanted = value.slice(at + 1);
  if (value.startsWith('severity ')) return { rule, path, severity: wanted === 'error' ? 'error' : 'warning' };
  if (value.startsWith('rule ')) return { severity, path, rule: wanted };
  return { rule, severity, path: wanted };
}
