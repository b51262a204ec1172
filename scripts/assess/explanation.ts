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
  lines.push('', 'Why the level:');
  if (level === 'none' && concerns.length === 0)
    lines.push('  nothing counts where no school is mentioned');
  else if (explanation.standings.length === 0) lines.push('  no rule stands');
  for (const { category, rule, text, standing } of explanation.standings)
    lines.push(`  ${category} '${text}' (${rule}): ${STANDING[standing]}`);
  if (level !== 'none' && explanation.mood !== 'plain') lines.push(`  ${MOOD[explanation.mood]}`);
  lines.push(
    '',
    'Why the topic:',
    ...(explanation.topics.length === 0
      ? ['  no grievance that the school could deal with']
      : explanation.topics.map(([name, weight]) => `  ${name}: weight ${weight}`)),
  );
  if (explanation.about.length > 0) lines.push(`  about: ${explanation.about.join(', ')}`);
  return lines.join('\n');
}

const STANDING = {
  harmless: 'harmless here',
  advise: 'opens the card',
  pause: 'serious',
} as const;

const MOOD = {
  praising: 'the draft praises, so naming somebody is no concern',
  light: 'the draft praises and nothing turns it round, so a single small concern is none',
} as const;
