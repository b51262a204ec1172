interface LinesProps {
  readonly lines: readonly string[];
  /** Id of the heading that names the list. */
  readonly labelledBy?: string;
  /** Their order says something. */
  readonly ordered?: boolean;
}

/** Lines of a school's own words. */
export function Lines({ lines, labelledBy, ordered = false }: LinesProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List
      className="file-list"
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {lines.map((line, index) => (
        <li key={`${index} ${line}`} dir="auto">
          {line}
        </li>
      ))}
    </List>
  );
}
