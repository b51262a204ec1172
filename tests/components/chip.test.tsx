// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Chip } from '../../components/Chip.tsx';

afterEach(cleanup);

it('is a button that names the school and opens the card', async () => {
  const onOpen = vi.fn();
  render(<Chip school="Westwood Park" onOpen={onOpen} />);
  const chip = screen.getByRole('button', { name: 'Three Commons: you mention Westwood Park' });
  await userEvent.click(chip);
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledTimes(2);
});

it('takes no focus by itself', () => {
  render(<Chip school="Westwood Park" onOpen={() => {}} />);
  expect(document.body).toBe(document.activeElement);
});
