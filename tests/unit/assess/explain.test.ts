import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../scripts/assess/explanation.ts';
import { benchSchool } from '../../../scripts/bench/material.ts';
import { createEngine } from '../../../lib/assess/engine.ts';
import { loadKnowledge } from '../../../lib/weigh/load.ts';

const engine = createEngine(
  loadKnowledge(fileURLToPath(new URL('../../../rules', import.meta.url))),
);
const text = 'Mrs Okafor at Westwood Park is a l1ar. She never hit my son';
const explanation = engine.explain({ text }, [benchSchool()]);

describe('explaining an assessment', () => {
  it('shows the tokens as the rules see them, the school as one', () => {
    expect(explanation.sentences[0]?.tokens).toEqual([
      'mrs',
      'okafor',
      'at',
      '<school>',
      'is',
      'a',
      'l1ar',
    ]);
  });

  it('names the rules that matched and the guard that stopped one', () => {
    const hits = explanation.sentences.flatMap((sentence) => sentence.hits);
    expect(hits.find((hit) => hit.rule === 'allegation-is')).toMatchObject({
      text: 'Mrs Okafor at Westwood Park is a l1ar',
    });
    expect(hits.filter((hit) => hit.text.startsWith('hit')).map((hit) => hit.stoppedBy)).toContain(
      'unsaid',
    );
  });

  it('lists rules that were tried and did not match, once each and not among the hits', () => {
    for (const { tried, hits } of explanation.sentences) {
      expect(new Set(tried).size).toBe(tried.length);
      expect(tried.filter((rule) => hits.some((hit) => hit.rule === rule))).toEqual([]);
    }
    expect(explanation.sentences.flatMap((sentence) => sentence.tried).length).toBeGreaterThan(0);
  });

  it('says what each concern did to the level, in agreement with the assessment', () => {
    const assessment = engine.assess({ text }, [benchSchool()]);
    expect(assessment.level).toBe('pause');
    expect(explanation.standings.some(({ standing }) => standing === 'pause')).toBe(true);
    const harmless = engine.explain({ text: 'Thank you Mrs Okafor at Westwood Park' }, [
      benchSchool(),
    ]);
    expect(new Set(harmless.standings.map(({ standing }) => standing))).toEqual(
      new Set(['harmless']),
    );
  });

  it('says what speaks for and against the answers nearest to yes', () => {
    const [part] = explanation.parts;
    expect(part?.levels.every(({ isYes }) => isYes)).toBe(true);
    const allegation = part?.answers.find(({ question }) => question === 'allegation');
    expect(allegation?.isYes).toBe(true);
    expect(allegation?.reasons[0]?.weight).toBeGreaterThan(0);
    expect(allegation?.reasons.map(({ name }) => name)).toContain('rule category allegation');
  });

  it('knows of an attached picture, as the assessment does', () => {
    const draft = { text: 'What a morning at Westwood Park', hasImage: true };
    const rules = engine.assess(draft, [benchSchool()]).concerns.map(({ rule }) => rule);
    expect(rules).toContain('photo-attached');
    expect(engine.explain(draft, [benchSchool()]).standings.map(({ rule }) => rule)).toEqual(rules);
  });

  it('reads well', () => {
    const shown = explanationText(engine.assess({ text }, [benchSchool()]), explanation);
    expect(shown).toContain('stopped by unsaid');
    expect(shown).toContain('What each concern does:');
    expect(shown).toContain('Why the level and the topic:');
  });
});
