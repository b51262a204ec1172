/**
 * Letters of other scripts that pass for a Latin one, folded to it. Only those that NFKD leaves alone.
 * Source of the pairs: Unicode Technical Standard 39, confusables (https://www.unicode.org/reports/tr39/).
 */
const PAIRS =
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv ҽe ɡg ɩi ɑa ƅb ғf ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ϲc ϳj ωw ' +
  "օo սu ոn հh զq ցg յj ѡw ꞌ' ıi ȷj ŀl łl đd ħh øo æae œoe ßss þth ŧt ƒf ƙk ɗd ɓb ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz";

/** Lower-case look-alike → Latin letters. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** The ASCII character the rules are written with, then the typographic ones that stand for it. */
const FAMILIES = ["'‘’‚‛ʼʻ′`´＇", '"“”„‟″«»＂', '-‐‑‒–—―−﹣－', '\n\u0085\u2028\u2029'];

/** Typographic punctuation → the ASCII character the rules are written with. */
export const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([plain = '', ...others]) =>
    others.map((each): [string, string] => [each, plain]),
  ),
);
