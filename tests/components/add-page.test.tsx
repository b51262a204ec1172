// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPage, type AddTools } from '../../components/add/AddPage.tsx';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings.ts';
import type { Offered, Request } from '../../lib/platform/protocol.ts';
import { fromBlock } from '../../lib/school/carried.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import type { School } from '../../lib/school/school.ts';
import { school, schoolFile } from './support/builders.ts';

afterEach(cleanup);

const TEXT = JSON.stringify(schoolFile());
const PAGE = 'https://www.westwoodpark.sch.uk/parents';

interface Given {
  readonly schools?: readonly School[];
  readonly offered?: Offered;
  readonly offer?: string;
  /** What the background says to adding. */
  readonly reply?: object;
}

function open({ schools = [], offered, offer, reply = { ok: true, id: 'westwood-park' } }: Given) {
  const asked: Request[] = [];
  const send = (async (request: Request) => {
    asked.push(request);
    switch (request.kind) {
      case 'state.get':
        return { schools, settings: DEFAULT_SETTINGS };
      case 'offer.get':
        return offered;
      case 'school.add':
        return reply;
      default:
        return { ok: true };
    }
    // The fake answers each kind with its own reply, which the types can't see through a switch.
  }) as AddTools['send'];
  const allowVisits = vi.fn(async () => true);
  render(
    <AddPage
      offer={offer}
      send={send}
      check={checkSchoolFile}
      open={async (file) => ({ ok: true, text: await file.text() })}
      unpack={fromBlock}
      allowVisits={allowVisits}
      today="2026-11-20"
    />,
  );
  return { asked, allowVisits };
}

const fromPage = (over: Partial<Extract<Offered, { kind: 'file' }>> = {}): Given => ({
  offer: 'o1',
  offered: { kind: 'file', text: TEXT, url: PAGE, host: 'www.westwoodpark.sch.uk', ...over },
});
const file = (text: string, name = 'westwood.json') =>
  new File([text], name, { type: 'application/json' });
const preview = async () =>
  within(await screen.findByRole('region', { name: 'Is this your school?' }));

async function paste(text: string) {
  await userEvent.click(screen.getByText('Or paste the school’s text'));
  fireEvent.change(screen.getByLabelText('The school’s text'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Look at this text' }));
}

describe('from the school’s page', () => {
  it('shows host, names, samples, wording and route in full before anything is added', async () => {
    const { asked } = open(fromPage());
    const shown = await preview();
    expect(document.activeElement?.textContent).toBe('Is this your school?');
    shown.getByText('www.westwoodpark.sch.uk');
    shown.getByText(/only schools can have/);
    shown.getByText('WPPS');
    shown.getByText('Westwood Park Golf Club');
    shown.getByText('Nothing hurtful, even in a closed group.');
    shown.getByText('office@westwoodpark.example');
    expect(shown.queryByRole('link')).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.add')).toBe(false);
  });

  it('adds the background’s own record of it, once the outside addresses were looked at', async () => {
    const { asked } = open(fromPage());
    const shown = await preview();
    const add = shown.getByRole('button', { name: 'Add Westwood Park' });
    expect(add).toHaveProperty('disabled', true);
    await userEvent.click(shown.getByRole('checkbox', { name: /westwoodpark\.example/ }));
    await userEvent.click(add);
    await screen.findByRole('heading', { name: 'Westwood Park has been added' });
    expect(asked).toContainEqual({
      kind: 'school.add',
      from: { kind: 'offer', id: 'o1' },
      as: { kind: 'new' },
    });
  });

  it('asks nothing of a file whose addresses are all its own', async () => {
    open(fromPage({ url: 'https://www.westwoodpark.example/', host: 'www.westwoodpark.example' }));
    const shown = await preview();
    shown.getByText(/Anyone can publish this/);
    expect(shown.queryByRole('checkbox')).toBeNull();
    expect(shown.getByRole('button', { name: 'Add Westwood Park' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('says why a file cannot be added, and that an old offer is gone', async () => {
    const faults = [{ path: 'route', message: 'This is missing.', mend: 'Add it.' }];
    open({ offer: 'o1', offered: { kind: 'faults', host: 'x.example', faults } });
    await screen.findByRole('heading', { name: 'This can’t be added yet' });
    screen.getByText('Where: route');
    cleanup();
    open({ offer: 'o1', offered: { kind: 'gone' } });
    await screen.findByText(/was open for too long/);
  });
});

describe('a school that is there already', () => {
  const have = school({ source: { kind: 'page', url: PAGE } });

  it('the very same: nothing to add', async () => {
    open({ ...fromPage(), schools: [have] });
    await screen.findByText(/You have Westwood Park already, just as it is here/);
    expect(screen.queryByRole('button', { name: /^(Add|Use|Replace)/ })).toBeNull();
  });

  it('a newer version: shows the difference and takes its place', async () => {
    const text = JSON.stringify(schoolFile({ revision: 2, values: ['Be kind.'] }));
    const { asked } = open({ ...fromPage({ text }), schools: [have] });
    const shown = within(
      await screen.findByRole('region', { name: 'Is this newer version all right?' }),
    );
    shown.getAllByText('Be kind.');
    await userEvent.click(shown.getByRole('checkbox'));
    await userEvent.click(shown.getByRole('button', { name: 'Use this version of Westwood Park' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        kind: 'school.add',
        from: { kind: 'offer', id: 'o1' },
        as: { kind: 'replace', id: 'westwood-park' },
      }),
    );
  });

  it('from elsewhere: replace it, or add it beside', async () => {
    const elsewhere = school({ source: { kind: 'page', url: 'https://trust.example/' } });
    const { asked } = open({ ...fromPage(), schools: [elsewhere] });
    const shown = await preview();
    shown.getByText(/comes from somewhere else/);
    await userEvent.click(shown.getByRole('checkbox'));
    shown.getByRole('button', { name: 'Replace what I have for Westwood Park' });
    await userEvent.click(shown.getByRole('button', { name: 'It’s another school: add it too' }));
    await waitFor(() =>
      expect(asked).toContainEqual(expect.objectContaining({ as: { kind: 'new' } })),
    );
  });
});

describe('by its name', () => {
  it('makes a working school of name, nation and kind', async () => {
    const { asked } = open({});
    await userEvent.type(screen.getByLabelText('Name of the school'), 'Thornfield Primary School');
    await userEvent.selectOptions(screen.getByLabelText('Nation'), 'scotland');
    const kinds = within(screen.getByLabelText('Kind of school'));
    expect(kinds.queryByRole('option', { name: /Academy/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Look at it' }));
    const shown = await preview();
    await userEvent.click(shown.getByRole('button', { name: 'Add Thornfield' }));
    await screen.findByRole('heading', { name: 'Thornfield has been added' });
    const add = asked.find(({ kind }) => kind === 'school.add');
    expect(add).toMatchObject({ from: { source: { kind: 'typed' } }, as: { kind: 'new' } });
    const text = add?.kind === 'school.add' && add.from.kind === 'text' ? add.from.text : '';
    expect(checkSchoolFile(text)).toMatchObject({
      ok: true,
      file: { school: { nation: 'scotland' } },
    });
  });

  it('says what is wrong with a name that could be any school', async () => {
    open({});
    await userEvent.type(screen.getByLabelText('Name of the school'), 'The School{Enter}');
    await screen.findByText(/could mean any school/);
  });
});

describe('from a file or a text', () => {
  const picker = () => screen.getByLabelText('School file');

  it('takes a file, and sends the text as it was read', async () => {
    const { asked } = open({});
    await userEvent.upload(picker(), file(TEXT));
    const shown = await preview();
    shown.getByText(/From the file westwood\.json/);
    await userEvent.click(shown.getByRole('checkbox'));
    await userEvent.click(shown.getByRole('button', { name: 'Add Westwood Park' }));
    await screen.findByRole('heading', { name: 'Westwood Park has been added' });
    expect(asked).toContainEqual({
      kind: 'school.add',
      from: { kind: 'text', text: TEXT, source: { kind: 'file', name: 'westwood.json' } },
      as: { kind: 'new' },
    });
  });

  it('takes a dropped file, of whatever name', async () => {
    open({});
    const dropped = file(TEXT, 'school.txt');
    const item = { kind: 'file', type: 'text/plain', getAsFile: () => dropped };
    fireEvent.drop(picker().parentElement!, {
      dataTransfer: { files: [dropped], items: [item], types: ['Files'] },
    });
    await preview();
  });

  it('takes pasted text, in base64 too, and forgets it on “Not this one”', async () => {
    const { asked } = open({});
    await paste(Buffer.from(TEXT).toString('base64'));
    const shown = await preview();
    shown.getByText(/From the text you pasted/);
    await userEvent.click(shown.getByRole('button', { name: 'Not this one' }));
    expect(screen.queryByRole('region', { name: 'Is this your school?' })).toBeNull();
    expect(asked.some(({ kind }) => kind === 'school.add')).toBe(false);
  });

  it('lists each fault with its place and its mend, and moves there', async () => {
    open({});
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

  it('shows what the background finds wrong', async () => {
    const faults = [{ path: 'school', message: 'No room.', mend: 'Remove one.' }];
    open({ reply: { ok: false, faults } });
    await paste(TEXT);
    const shown = await preview();
    await userEvent.click(shown.getByRole('checkbox'));
    await userEvent.click(shown.getByRole('button', { name: 'Add Westwood Park' }));
    await screen.findByText('No room.');
    screen.getByText('Mend: Remove one.');
  });
});

describe('when it is added', () => {
  const added = {
    ...fromPage(),
    schools: [] as readonly School[],
  };

  async function add(given: Given = added) {
    const tools = open(given);
    const shown = await preview();
    await userEvent.click(shown.getByRole('checkbox'));
    await userEvent.click(shown.getByRole('button', { name: /^(Add|Replace)/ }));
    await screen.findByRole('heading', { name: 'Westwood Park has been added' });
    return tools;
  }

  it('can be taken back', async () => {
    const { asked } = await add();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: 'That has been taken back' });
    expect(asked).toContainEqual({ kind: 'school.undo' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('leads on to another one', async () => {
    await add();
    await userEvent.click(screen.getByRole('button', { name: 'Add another school' }));
    screen.getByLabelText('Name of the school');
  });
});
