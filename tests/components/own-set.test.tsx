// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManagedNotice } from '../../components/options/ManagedNotice.tsx';
import { OwnSet, type OwnSetProps } from '../../components/options/OwnSet.tsx';
import { readManaged } from '../../lib/platform/managed.ts';
import type { School } from '../../lib/school/school.ts';
import { exportSet, importSet } from '../../lib/school/set.ts';
import { school, schoolFile } from './support/builders.ts';

afterEach(cleanup);

const AT = '2026-11-20T10:00:00.000Z';
const named = (id: string, name: string, over: Partial<School> = {}) =>
  school({
    id,
    file: { version: 1, school: { id, name }, route: [{ role: 'office' }] },
    ...over,
  });
const WESTWOOD = school();
const HALL = named('hall', 'Kingsmead Hall School');

function open(over: Partial<OwnSetProps> = {}) {
  const calls = { onSave: vi.fn(), onFile: vi.fn(), onConfirm: vi.fn(), onCancel: vi.fn() };
  const { container, rerender } = render(<OwnSet schools={[WESTWOOD]} {...calls} {...over} />);
  const input = container.querySelector('input');
  if (input === null) throw new Error('No place for a file');
  return { ...calls, input, rerender };
}

const button = (name: string) => screen.getByRole('button', { name });
const group = (name: string) =>
  within(screen.getByRole('list', { name })).getAllByRole('listitem', { hidden: false });
const previewOf = (saved: readonly School[], have: readonly School[]) =>
  importSet(exportSet(saved, AT), have);

describe('OwnSet', () => {
  it('saves', async () => {
    const { onSave } = open();
    await userEvent.click(button('Save my schools to a file'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('has nothing to save while every school is the device’s', () => {
    open({ schools: [school({ source: { kind: 'managed' } })] });
    expect(button('Save my schools to a file')).toHaveProperty('disabled', true);
    screen.getByText(/no school of your own/);
  });

  it('opens the file dialog, and hands over the same file twice', async () => {
    const { input, onFile } = open();
    const dialog = vi.spyOn(input, 'click');
    await userEvent.click(button('Bring in schools from a file'));
    expect(dialog).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'my-schools.json', { type: 'application/json' });
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  it('shows what is new, what takes a place and what is there, before anything is done', async () => {
    const other = named('hall', 'Kingsmead Hall School', { enabled: false });
    const changed = school({ file: schoolFile({ revision: 2 }) });
    const nursery = named('nursery', 'Little Samples Nursery', { enabled: false });
    const have = [WESTWOOD, other];
    const { onConfirm, onCancel } = open({
      schools: have,
      preview: previewOf([nursery, changed, HALL], have),
    });
    const heading = screen.getByRole('heading', { name: 'Schools in this file' });
    expect(document.activeElement).toBe(heading);
    screen.getByText(/only one that you saved yourself/);
    expect(group('New').map((one) => one.textContent)).toEqual([
      'Little Samples Nursery (switched off)',
    ]);
    expect(group('There already, nothing changes')[0]?.textContent).toMatch(/^Kingsmead Hall/);
    const [replaced] = group('Differs from what you have, and takes its place');
    expect(replaced?.textContent).toMatch(/^Westwood Park Primary School, Example Town/);
    expect(screen.queryByText('Left out')).toBeNull();

    await userEvent.click(button('Leave it'));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onConfirm).not.toHaveBeenCalled();
    await userEvent.click(button('Bring in these 2 schools'));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('writes out every address and number, and makes none a link', async () => {
    open({ schools: [], preview: previewOf([WESTWOOD], []) });
    await userEvent.click(screen.getByText('Where the links and addresses of Westwood Park go'));
    screen.getByText('office@westwoodpark.example');
    screen.getByText('01632 960124');
    expect(screen.queryByRole('link')).toBeNull();
    button('Bring in this school');
  });

  it('says what was left out, and why', () => {
    const text = exportSet([WESTWOOD, HALL], AT).replace('"office"', '"reception"');
    open({ schools: [], preview: importSet(text, []) });
    expect(group('New')).toHaveLength(1);
    screen.getByRole('heading', { name: 'Left out' });
    screen.getByText('Where: schools[0].file.route[0].role');
    screen.getByText(/^“reception” is not a word/);
  });

  it('offers nothing to confirm where nothing would change', async () => {
    const { onCancel } = open({ preview: previewOf([WESTWOOD], [WESTWOOD]) });
    screen.getByText('There is nothing new for you in this file.');
    expect(screen.queryByRole('button', { name: /^Bring in th/ })).toBeNull();
    await userEvent.click(button('Close'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says what is wrong with a file that is another kind', () => {
    open({ preview: importSet(JSON.stringify(WESTWOOD.file), []) });
    screen.getByRole('heading', { name: 'This file can’t be used' });
    screen.getByText(/add it as a school/);
    expect(screen.queryByRole('button', { name: /^Bring in th/ })).toBeNull();
  });

  it('moves to the heading again for another file', () => {
    const first = previewOf([WESTWOOD], []);
    const { rerender, ...calls } = open({ preview: first });
    button('Leave it').focus();
    const { onSave, onFile, onConfirm, onCancel } = calls;
    const same = { onSave, onFile, onConfirm, onCancel, schools: [WESTWOOD] };
    rerender(<OwnSet {...same} preview={previewOf([HALL], [])} />);
    expect(document.activeElement?.textContent).toBe('Schools in this file');
  });
});

describe('ManagedNotice', () => {
  it('says nothing where all is well', () => {
    const { container } = render(<ManagedNotice problems={[]} />);
    expect(container.textContent).toBe('');
  });

  it('lists what could not be read, calmly', () => {
    render(<ManagedNotice problems={readManaged({ schools: [7], report: true }).problems} />);
    screen.getByText(/^Whoever looks after this device has set schools here\./);
    screen.getByText('Where: schools[0]');
    screen.getByText('Where: report');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
