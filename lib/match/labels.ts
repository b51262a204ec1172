/** A small number for each thing a token can be called: a word, a word class, a shape. */
export type Label = number;

export interface Labels {
  /** The label of a name, made when new. Names are prefixed: `w:` word, `W:` word with capital, `c:` class, `s:` shape. */
  of(name: string): Label;
  /** The label of a name, or undefined where no pattern uses it. */
  find(name: string): Label | undefined;
  readonly size: () => number;
}

export function createLabels(): Labels {
  const known = new Map<string, Label>();
  return {
    of(name) {
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, known.size);
      return known.size - 1;
    },
    find: (name) => known.get(name),
    size: () => known.size,
  };
}
