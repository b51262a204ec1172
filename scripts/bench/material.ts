import type { School } from '../../lib/school/school.ts';

/** Harmless things parents write, each naming the school now and then; joined anew for each text. */
const SENTENCES = [
  'Brilliant sports day at Westwood Park today, thank you to everyone who helped.',
  'Does anyone know what time the book fair opens on Thursday?',
  'Lost a navy jumper with a name label, size 7 to 8, if anyone finds it in Year 3.',
  'My two had the best time at the summer fair and came home covered in face paint.',
  'Parents evening slots are up on the app now, so get in quick.',
  'We walked home the long way round the park because the sun was out for once.',
  'Thank you Mrs Okafor for such a lovely assembly this morning!',
  'The choir sang at the care home and there was not a dry eye in the house.',
  'Is it odd socks day tomorrow or have I made that up again?',
  'Selling a barely worn blazer and two pairs of trousers, collection only.',
  'The PTA raised over four hundred pounds from the cake sale, well done all.',
  'Reminder that the gate on the lane is closed this week while they mend the path.',
];

/** `count` different texts of about `length` UTF-16 units. The same ones in each run. */
export function harmlessText(length: number, count: number): string[] {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) text += `${SENTENCES[next() % SENTENCES.length]} `;
    return text.slice(0, length);
  });
}

export function benchSchool(): School {
  return {
    id: 'westwood-park',
    file: {
      version: 1,
      school: { name: 'Westwood Park Primary School', phase: 'primary', nation: 'england' },
      route: [{ role: 'headteacher' }],
    },
    source: { kind: 'pasted' },
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  };
}
