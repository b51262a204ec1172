import { checkSchoolFile } from '../school/check.ts';
import type { Fault } from '../school/fault.ts';
import { acceptPending, declinePending, undoChange as goBack } from '../school/fresh.ts';
import type { SchoolSource } from '../school/school.ts';
import { importSet, withSet } from '../school/set.ts';
import type { Services } from './services.ts';
import type { Replies, Request, State } from './protocol.ts';
import type { Handlers } from './router.ts';
import { addSchool, changeSchool, removeSchool, undoChange, type Outcome } from './schools.ts';
import { sha256 } from './sha256.ts';
import { StorageError, type Change } from './store.ts';

type SchoolKinds = Extract<keyof Handlers, `school.${string}` | `schools.${string}`>;
type From = Extract<Request, { kind: 'school.add' }>['from'];

/** The handlers of messages that change the list of schools. */
export function schoolHandlers({
  store,
  offers,
  lastChange,
  visitsChanged,
  now,
}: Services): Pick<Handlers, SchoolKinds> {
  /** Makes a change that can be taken back. */
  async function undoable<T>(change: (state: State) => Change<Outcome<T>>): Promise<T> {
    const { result, undo } = await store.update(change);
    // A change that can't be taken back is still made.
    if (undo !== undefined) await lastChange.keep(undo).catch(() => undefined);
    return result;
  }

  async function textOf(from: From): Promise<{ text: string; source: SchoolSource } | undefined> {
    if (from.kind === 'text') return from;
    const offer = await offers.get(from.id);
    return offer?.what.kind === 'text'
      ? { text: offer.what.text, source: { kind: 'page', url: offer.url } }
      : undefined;
  }

  return {
    'school.add': {
      from: 'page',
      async handle({ from, as }) {
        const found = await textOf(from);
        if (found === undefined) return { ok: false, faults: [OFFER_GONE] };
        const { text, source } = found;
        const checked = checkSchoolFile(text);
        if (!checked.ok) return checked;
        const adding = {
          file: checked.file,
          source,
          sha256: await sha256(checked.file),
          as,
          now: now(),
        };
        try {
          return await undoable((state) => addSchool(state, adding));
        } catch (error) {
          if (error instanceof StorageError) return { ok: false, faults: [NO_ROOM] };
          throw error;
        }
      },
    },
    'schools.import': {
      from: 'page',
      async handle({ text }) {
        try {
          const reply = await store.update((state): Change<Replies['schools.import']> => {
            const set = importSet(text, state.schools);
            if (!set.ok) return { result: set };
            const schools = withSet(state.schools, set.schools);
            const result = { ok: true, faults: set.faults };
            return schools === state.schools ? { result } : { next: { ...state, schools }, result };
          });
          // A school that took the place of another may have lost its leave to be looked at.
          await visitsChanged();
          return reply;
        } catch (error) {
          if (error instanceof StorageError) return { ok: false, faults: [NO_ROOM] };
          throw error;
        }
      },
    },
    'school.remove': {
      from: 'page',
      handle: ({ id }) => undoable((state) => removeSchool(state, id)),
    },
    'school.enable': {
      from: 'page',
      handle: ({ id, enabled }) =>
        store.update((state) => changeSchool(state, id, (school) => ({ ...school, enabled }))),
    },
    'school.undo': {
      from: 'page',
      async handle() {
        const last = await lastChange.take();
        return last === undefined
          ? { ok: false }
          : store.update((state) => undoChange(state, last));
      },
    },
    'school.newer': {
      from: 'page',
      handle: ({ id, answer }) =>
        store.update((state) =>
          changeSchool(state, id, (school) => ANSWERS[answer](school, now())),
        ),
    },
    'school.on-visit': {
      from: 'page',
      async handle({ id, on }) {
        const reply = await store.update((state) =>
          changeSchool(state, id, (school) =>
            school.fresh === undefined
              ? school
              : { ...school, fresh: { ...school.fresh, onVisit: on } },
          ),
        );
        await visitsChanged();
        return reply;
      },
    },
  };
}

const ANSWERS = { accept: acceptPending, decline: declinePending, undo: goBack };

const OFFER_GONE: Fault = {
  path: '',
  message: 'This was open for too long, and what was found has been let go.',
  mend: 'Go back to the school’s page and press the toolbar button again.',
};

const NO_ROOM: Fault = {
  path: '',
  message: 'The browser has no room to keep this school. Nothing has changed.',
  mend: 'Free some space on this device, or remove a school you no longer need, then try again.',
};
