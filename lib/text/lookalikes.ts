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

/** Typographic punctuation → the ASCII character the rules are written with. */
export const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼʻ′`´＇'].map((c): [string, string] => [c, "'"]),
  ...[...'“”„‟″«»＂'].map((c): [string, string] => [c, '"']),
  ...[...'‐‑‒–—―−﹣－'].map((c): [string, string] => [c, '-']),
  ...[
    ...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f',
  ].map((c): [string, string] => [c, ' ']),
  ...[...'\r\u0085\u2028\u2029'].map((c): [string, string] => [c, '\n']),
]);
