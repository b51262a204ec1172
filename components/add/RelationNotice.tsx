import { shortNameOf } from '../../lib/school/identity.ts';
import { hostOf, type Relation } from '../../lib/school/relation.ts';
import { useText } from '../TextContext.ts';
import { Differences } from '../school/Differences.tsx';

function wordsFor(relation: Exclude<Relation, { kind: 'new' }>) {
  const says = relation.kind === 'elsewhere' && relation.difference.parts.length === 0;
  return says ? 'relation.elsewhere.same' : (`relation.${relation.kind}` as const);
}

/** What this file is to a school the parent has already. */
export function RelationNotice({ relation }: { readonly relation: Relation }) {
  const t = useText();
  if (relation.kind === 'new') return null;
  const { file, source } = relation.school;
  const school = shortNameOf(file.school);
  const from = hostOf(source) ?? t(`relation.from.${source.kind}`);
  return (
    <div className="relation">
      <p className="notice" dir="auto">
        {t(wordsFor(relation), { school, from })}
      </p>
      {relation.kind === 'same' ||
      relation.kind === 'older' ||
      relation.difference.parts.length === 0 ? null : (
        <Differences difference={relation.difference} />
      )}
    </div>
  );
}
