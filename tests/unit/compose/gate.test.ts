// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { REAL_FOR, createGate, unitsOf } from '../../../lib/compose/gate.ts';
import { beforeInput, key, trusted } from './events.ts';

const target = document.createElement('textarea');
const ALL = Number.POSITIVE_INFINITY;

it.each<[string, Event, number | undefined]>([
  ['a letter', key('a'), 1],
  ['Enter', key('Enter'), 1],
  ['an on-screen keyboard', key('Unidentified'), 1],
  ['AltGr with a letter', key('€', { ctrlKey: true, altKey: true }), 1],
  ['Backspace', key('Backspace'), 0],
  ['undo', key('z', { ctrlKey: true }), 0],
  ['cut on a Mac', key('x', { metaKey: true }), 0],
  ['an arrow', key('ArrowLeft'), undefined],
  ['Shift', key('Shift'), undefined],
  ['Escape', key('Escape'), undefined],
  ['a shortcut', key('k', { ctrlKey: true }), undefined],
  ['a key of a composition', key('a', { isComposing: true }), undefined],
  ['typed text', beforeInput('insertText', 'a'), 0],
  ['dictated text', beforeInput('insertText', 'hello there'), 10],
  ['a new line', beforeInput('insertParagraph'), 0],
  ['an autocorrection', beforeInput('insertReplacementText'), ALL],
  ['an undo', beforeInput('historyUndo'), ALL],
  ['a deletion', beforeInput('deleteWordBackward'), 0],
  ['bold', beforeInput('formatBold'), undefined],
  ['a composition', beforeInput('insertCompositionText', 'にほ', true), undefined],
  ['the end of a composition', new CompositionEvent('compositionend', { data: '日本' }), 2],
  ['a paste', new Event('paste'), ALL],
  ['a drop', new Event('drop'), ALL],
  ['a cut', new Event('cut'), 0],
])('%s', (_, event, units) => {
  expect(unitsOf(trusted(event, target))).toBe(units);
  // The same by a script is never a person's.
  expect(unitsOf(event)).toBeUndefined();
});

it('is open for a second after a real key', () => {
  const gate = createGate();
  expect(gate.isOpen(0)).toBe(false);
  gate.note(5000, 1);
  expect(gate.isOpen(5000 + REAL_FOR)).toBe(true);
  expect(gate.isOpen(5001 + REAL_FOR)).toBe(false);
});

it('adds up what was typed, once', () => {
  const gate = createGate();
  gate.note(0, 1);
  gate.note(0, 4);
  expect(gate.take()).toBe(5);
  expect(gate.take()).toBe(0);
});
