// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LiveStatus } from '../../components/LiveStatus.tsx';

afterEach(cleanup);

it('stands empty in the document before its words are put in', async () => {
  render(<LiveStatus message="Help is here." />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  await waitFor(() => expect(status.textContent).toBe('Help is here.'));
});

it('empties when there is nothing to say any more', async () => {
  const { rerender } = render(<LiveStatus message="Help is here." />);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Help is here.'));
  rerender(<LiveStatus message="" />);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});
