import type { Effect } from './deed.js';
import type { Event } from './event.js';
import { EMPTY, type State } from './state.js';
import { step } from './step.js';

/** Keeps the state of a review, and the order of what happens to it. */
export type Conductor = Readonly<{
  /** Lets an event happen. Keys wait until everything before them is carried out; what the linter brings does not wait. */
  happen: (event: Event) => void;
  state: () => State;
  /** Settles when nothing is being carried out any more, and rejects with what an effect threw. */
  quiet: () => Promise<void>;
}>;

/** How a conductor reaches the world. `carryOut` tells what came of an effect by events; `onChange` shows the new state. */
export type Stage = Readonly<{
  carryOut: (effect: Effect, happen: (event: Event) => void) => Promise<void>;
  onChange: (state: State) => void;
}>;

/** Starts a review. */
export function createConductor({ carryOut, onChange }: Stage, start: State = EMPTY): Conductor {
  let state = start;
  let work: Promise<void> | undefined;
  const waiting: Event[] = [];

  const apply = (event: Event): readonly Effect[] => {
    const { state: next, effects } = step(state, event);
    const changed = next !== state;
    state = next;
    if (changed) onChange(state);
    return effects;
  };
  const carryOutAll = async (effects: readonly Effect[]): Promise<void> => {
    for (const effect of effects) await carryOut(effect, happen);
    for (let event = waiting.shift(); event; event = waiting.shift())
      for (const effect of apply(event)) await carryOut(effect, happen);
    work = undefined;
  };
  const isOfPerson = ({ is }: Event): boolean => is === 'key' || is === 'pasted';
  const happen = (event: Event): void => {
    if (work && isOfPerson(event)) {
      waiting.push(event);
      return;
    }
    const effects = apply(event);
    // Only a person's keys have effects, so nothing can be under way here.
    if (effects.length > 0) work = carryOutAll(effects);
  };
  return { happen, state: () => state, quiet: async () => work };
}
