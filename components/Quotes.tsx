/** Longest quoted phrase, in characters as people count them: the card points, it doesn't repeat the post. */
const LONGEST = 90;

function clip(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST - 1).join('')}…`
    : characters.join('');
}

/** The draft's own words, underlined. */
export function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  if (quotes.length === 0) return null;
  return (
    <p className="quotes">
      {quotes.map((quote, index) => (
        <span key={`${index} ${quote}`}>
          <q dir="auto">{clip(quote)}</q>{' '}
        </span>
      ))}
    </p>
  );
}
