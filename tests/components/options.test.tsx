// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings.ts';
import type { Request } from '../../lib/platform/protocol.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import type { School } from '../../lib/school/school.ts';
import { school, schoolFile } from './support/builders.ts';

afterEach(cleanup);

const TEXT = JSON.stringify(schoolFile());

/** A background that keeps its schools in a list; `refuse` makes it turn down what is added. */
function background(start: readonly School[], refuse = false) {
  let schools = start;
  const asked: Request[] = [];
  const answer = (request: Request) => {
    asked.push(request);
    switch (request.kind) {
      case 'state.get':
        return { schools, settings: DEFAULT_SETTINGS };
      case 'school.remove':
        schools = schools.filter(({ id }) => id !== request.id);
        return { ok: true };
      case 'school.enable':
        schools = schools.map((one) =>
          one.id === request.id ? { ...one, enabled: request.enabled } : one,
        );
        return { ok: true };
      case 'school.add':
        if (refuse) {
          return {
            ok: false,
            faults: [{ path: 'school', message: 'No room.', mend: 'Remove one.' }],
          };
        }
        schools = [...schools, school({ source: request.source })];
        return { ok: true, id: 'westwood-park' };
      default:
        throw new Error(`Not asked by the options: ${request.kind}`);
    }
  };
  // The fake answers each kind with its own reply, which the types can't see through a switch.
  const send = (async (request: Request) => answer(request)) as OptionsPageProps['send'];
  return { send, asked };
}

function open(schools: readonly School[] = [], refuse = false) {
  const { send, asked } = background(schools, refuse);
  render(<OptionsPage send={send} check={checkSchoolFile} />);
  return asked;
}

const file = (text: string, name = 'westwood.json') =>
  new File([text], name, { type: 'application/json' });
const picker = () => screen.getByLabelText('Choose a school file');

async function paste(text: string) {
  await userEvent.click(screen.getByText('Or paste the school’s text'));
  fireEvent.change(screen.getByLabelText('The school’s text'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Look at it' }));
}

describe('the list of schools', () => {
  it('says what to do while it is empty', async () => {
    open();
    await screen.findByRole('heading', { name: 'No school yet' });
  });

  it('shows name, where it came from and whether it is on', async () => {
    open([school()]);
    await screen.findByRole('heading', { name: 'Westwood Park Primary School' });
    screen.getByText(/from the file westwood-park\.json · added 20 November 2026/);
    const on = screen.getByRole('switch', { name: 'Look out for Westwood Park Primary School' });
    expect(on.getAttribute('aria-checked')).toBe('true');
  });

  it('names the host of a school that came from a page', async () => {
    open([school({ source: { kind: 'page', url: 'https://www.westwoodpark.sch.uk/parents' } })]);
    await screen.findByText(/from www\.westwoodpark\.sch\.uk/);
  });

  it('switches a school off and on', async () => {
    const asked = open([school()]);
    await userEvent.click(await screen.findByRole('switch'));
    await waitFor(() =>
      expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false'),
    );
    expect(asked).toContainEqual({ kind: 'school.enable', id: 'westwood-park', enabled: false });
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Westwood Park is switched off.'),
    );
  });

  it('asks before it removes, and keeps it on “Keep it”', async () => {
    const asked = open([school()]);
    const remove = await screen.findByRole('button', {
      name: 'Remove Westwood Park Primary School',
    });
    await userEvent.click(remove);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'Yes, remove' })).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.remove')).toBe(false);
    await userEvent.click(remove);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove' }));
    await screen.findByRole('heading', { name: 'No school yet' });
    expect(asked).toContainEqual({ kind: 'school.remove', id: 'westwood-park' });
  });

  it('says so when the background gives no answer', async () => {
    const send = (() => Promise.reject(new Error('gone'))) as OptionsPageProps['send'];
    render(<OptionsPage send={send} check={checkSchoolFile} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /open it again and try once more/,
    );
  });
});

describe('adding a school', () => {
  it('shows everything before it adds a file, then adds it as it was read', async () => {
    const asked = open();
    await userEvent.upload(picker(), file(TEXT));
    const preview = within(await screen.findByRole('region', { name: 'Is this your school?' }));
    expect(preview.getAllByText('Westwood Park Primary School').length).toBeGreaterThan(0);
    preview.getByText('WPPS');
    preview.getByText('Westwood Park Golf Club');
    preview.getByText('Nothing hurtful, even in a closed group.');
    preview.getByText('office@westwoodpark.example');
    preview.getByText('01632 960124');
    preview.getByText(/From the file westwood\.json/);
    expect(preview.queryByRole('link')).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.add')).toBe(false);

    await userEvent.click(preview.getByRole('button', { name: 'Add Westwood Park' }));
    await screen.findByRole('switch');
    expect(asked).toContainEqual({
      kind: 'school.add',
      text: TEXT,
      source: { kind: 'file', name: 'westwood.json' },
    });
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Westwood Park has been added.'),
    );
    expect(screen.queryByRole('region', { name: 'Is this your school?' })).toBeNull();
  });

  it('takes a dropped file', async () => {
    open();
    fireEvent.drop(picker(), { dataTransfer: { files: [file(TEXT)] } });
    await screen.findByRole('region', { name: 'Is this your school?' });
  });

  it('takes pasted text, and forgets it on “Not this one”', async () => {
    const asked = open();
    await paste(TEXT);
    screen.getByText(/From the text you pasted/);
    await userEvent.click(screen.getByRole('button', { name: 'Not this one' }));
    expect(screen.queryByRole('region', { name: 'Is this your school?' })).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.add')).toBe(false);
  });

  it('says when it would replace a school', async () => {
    open([school()]);
    await screen.findByRole('switch');
    await paste(TEXT);
    screen.getByText(/You have this school already/);
  });

  it('lists each fault with its place and its mend, and moves there', async () => {
    open();
    await paste(
      JSON.stringify({ version: 1, school: { name: 'Westwood Park', aliases: ['school'] } }),
    );
    const heading = screen.getByRole('heading', { name: 'This can’t be added yet' });
    expect(document.activeElement).toBe(heading);
    screen.getByText('Where: school.aliases[0]');
    screen.getByText('Where: route');
    expect(screen.getAllByText(/^Mend: ./)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Add / })).toBeNull();
  });

  it('refuses a huge file without reading it', async () => {
    open();
    await userEvent.upload(picker(), file('x'.repeat(70_000)));
    await screen.findByText('This file is too big to be a school file.');
    screen.getByText('Where: the whole file');
  });

  it('shows what the background finds wrong', async () => {
    open([], true);
    await paste(TEXT);
    await userEvent.click(screen.getByRole('button', { name: 'Add Westwood Park' }));
    await screen.findByText('No room.');
    screen.getByText('Mend: Remove one.');
  });
});
