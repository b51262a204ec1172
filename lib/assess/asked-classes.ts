/** Word classes that the engine itself asks for, beside those that rules use. */
export const ASKED = {
  /** Thanks and praise. */
  praise: 'praise',
  /** What turns praise round: "but", "shame". */
  turn: 'turn',
  /** What a picture may show without anybody's leave. */
  ownPicture: 'own-picture',
  /** People whom readers can know, though naming them is no concern. */
  somebodyKnown: 'somebody-known',
} as const;
