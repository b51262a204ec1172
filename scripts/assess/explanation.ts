import type { Explanation } from '../../lib/assess/explain.ts';
import type { Assessment } from '../../lib/assess/types.ts';

/** An explanation as text for the terminal. */
export function explanationText(assessment: Assessment, explanation: Explanation): string {
  const { level, hold, topic, mentions, concerns } = assessment;
  const lines = [
    `Level: ${level}${hold ? ', Post gets a second look' : ''}. Topic: ${topic}.`,
    mentions.length === 0
      ? 'No mention of a school.'
      : `Mentions: ${mentions.map((each) => `'${each.text}' in the ${each.in} (${each.school})`).join(', ')}.`,
  ];
  explanation.sentences.forEach((sentence, number) => {
    lines.push('', `Sentence ${number + 1}: ${sentence.tokens.join(' · ')}`);
    for (const { rule, text, subjects, stoppedBy } of sentence.hits) {
      const about = subjects.length > 0 ? `, about ${subjects.join(' and ')}` : '';
      lines.push(
        stoppedBy === undefined
          ? `  ${rule} matches '${text}'${about}`
          : `  ${rule} matches '${text}', stopped by ${stoppedBy}`,
      );
    }
    if (sentence.tried.length > 0) lines.push(`  tried, no match: ${sentence.tried.join(', ')}`);
  });
  lines.push('', 'What each concern does:');
  if (level === 'none' && concerns.length === 0)
    lines.push('  nothing counts where no school is mentioned');
  else if (explanation.standings.length === 0) lines.push('  there is none');
  for (const { category, rule, text, standing } of explanation.standings)
    lines.push(`  ${category} '${text}' (${rule}): ${STANDING[standing]}`);
  explanation.parts.forEach(({ levels, answers }, number) => {
    const of = explanation.parts.length > 1 ? `, part ${number + 1} of the draft` : '';
    lines.push(
      '',
      `Why the level and the topic${of}: chance of yes, and what speaks for (+) and against (-) it`,
    );
    for (const { level: name, chance, isYes } of levels)
      lines.push(`  ${name}: ${percent(chance)}${isYes ? ', yes' : ''}`);
    for (const { question, chance, isYes, reasons } of answers)
      lines.push(
        `  ${question}: ${percent(chance)}${isYes ? ', yes' : ''}`,
        `    ${reasons.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`).join('; ')}`,
      );
  });
  return lines.join('\n');
}

const STANDING = {
  harmless: 'harmless here',
  advise: 'opens the card',
  pause: 'serious',
} as const;

function percent(chance: number): string {
  return `${(chance * 100).toFixed(0)} %`;
}
