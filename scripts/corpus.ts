import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine } from '../lib/assess/engine.ts';
import { loadKnowledge } from '../lib/weigh/load.ts';
import { readFigures, writeFigures } from './corpus/figures.ts';
import { loadDrafts, loadFunctional, loadSchools, type Half } from './corpus/load.ts';
import { printMisses, printScores } from './corpus/report.ts';
import { scoreOf, type Judged, type JudgedCase } from './corpus/score.ts';

const USAGE = `npm run -s corpus [-- OPTIONS]

Runs the engine over the development corpus (tests/corpus) and prints how well it does, beside the figures
committed last (tests/corpus/figures.json).
  --misses WHAT  what went wrong in the half to tune on: a category, level, topic, mention, harmless or functional
  --named        as if every draft with a mention stood in a group named after the school: judges the rules alone
  --write        writes the figures as the new ones to compare with`;

const folder = fileURLToPath(new URL('../tests/corpus', import.meta.url));
const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url));
const { values } = parseArgs({
  options: {
    misses: { type: 'string' },
    named: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const engine = createEngine(loadKnowledge(rulesFolder));
  const schools = loadSchools(folder);
  const judge = (half: Half): { drafts: Judged[]; cases: JudgedCase[] } => ({
    drafts: loadDrafts(folder, half).map((draft) => {
      const school = schools.get(draft.school);
      if (!school) throw new Error(`${draft.id}: no school is called ${draft.school}`);
      const { text, hasImage } = draft;
      const context = values.named && draft.mention ? school.file.school.name : draft.context;
      return {
        draft,
        found: engine.assess(
          { text, ...(context ? { context } : {}), ...(hasImage ? { hasImage } : {}) },
          [school],
        ),
      };
    }),
    cases: loadFunctional(folder, half).map((row) => ({
      row,
      flagged: engine
        .assess({ text: row.text }, [], { selfCheck: true })
        .concerns.some(({ category }) => category === 'discrimination' || category === 'threat'),
    })),
  });
  if (values.misses !== undefined) {
    const { drafts, cases } = judge('tune');
    printMisses(values.misses, drafts, cases);
  } else {
    const judged = { tune: judge('tune'), check: judge('check') };
    const scores = {
      tune: scoreOf(judged.tune.drafts, judged.tune.cases),
      check: scoreOf(judged.check.drafts, judged.check.cases),
    };
    printScores(scores, readFigures(folder), {
      tune: judged.tune.drafts,
      check: judged.check.drafts,
    });
    if (values.write) writeFigures(folder, scores);
  }
}
