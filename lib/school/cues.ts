import type { Sentence, Token } from '../text/tokens.ts';

/*
 * What tells a school from a place of the same name. Short lists: the sentinel carries them.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Only a school has these. */
const SCHOOL = words(
  'academy alnco assembly attendance bullied bullies bully bullying class classes classmate classmates classroom classrooms curriculum ' +
    'detention detentions deputy ehcp exam exams excluded exclusion exclusions form gcse gcses governor governors grammar head headmaster headmistress headteacher heidie homework inset ' +
    'isolation junior juniors infants ks1 ks2 ks3 ks4 lesson lessons mdsa mdsas nativity nursery ofsted estyn parentpay phonics playtime primary principal ' +
    'pta ptfa pupil pupils reception reports sats school schools schooling secondary sen send senco sendco sencos slt sixth spelling student students ' +
    'suspended suspension ta tas teacher teachers teaching term tutor tutors uniform uniforms blazer ysgol pennaeth sir miss mrs mr ms ' +
    'halfterm preschool dojo classdojo parents taught heads staff',
);

/** Families have these everywhere; with a name that is only a school's, they are enough. */
const FAMILY = words(
  'son sons daughter daughters lad lads lass kid kids child children boy boys girl girls ds dd dc grandson granddaughter nephew niece mum mums dad dads mam twins eldest youngest',
);

/** Two words that only a school has. */
const SCHOOL_PAIRS = words(
  'sports_day parents_evening school_run pick_up drop_off dinner_lady dinner_ladies lollipop_lady book_fair book_bag world_book_day summer_fair summer_fayre christmas_fair christmas_fayre ' +
    'bake_sale cake_sale open_evening half_term after_school breakfast_club packed_lunch head_teacher head_of supply_teacher fun_run',
);

/** A sentence with one of these speaks of a place. */
const PLACE = words(
  'bus buses train tram taxi parking roadworks shop shops shopping shopped shoes tesco aldi asda primark greggs costa cafe coffee pub pint restaurant takeaway ' +
    'walk walks walked walking dog dogs ducks picnic swings bandstand lake pond river woods allotment market house houses flat flats rent bedroom bungalow mortgage ' +
    'match league fixture stadium gig cinema hotel surgery gp dentist doctors vet vets roundabout junction burst burgled burglary crash postcode',
);

/** A name goes on with one of these: it is the name of a place or a business. */
const PLACE_FOLLOWS = words(
  'ave avenue bakery bar beach bridge business cafe car care carpet castle cemetery centre chapel church cinema clinic close club common community cottage cottages court crescent cricket dental ' +
    'dentist dentists drive estate farm fc field fields fire flats florist football garage gardens garden golf green grove gym hairdressers hall hardware health hospital hotel house industrial inn lane leisure library ' +
    'mall market medical mews mosque motors museum newsagents nursing parade park pharmacy physio pitch place playing police pool post pub railway rangers rd retail road roundabout rovers rugby salon sauna services shop ' +
    'shopping square stadium station stores street supermarket surgery swimming tavern temple tennis terrace theatre town train tram united vets village walk way wood woods',
);

/** Kinds of school a name can go on with. */
const KINDS = words(
  'academy college comp comprehensive grammar high infant infants junior juniors lower middle nursery prep preparatory preschool primary secondary special upper university',
);

const DIRECTIONS = words('east great little lower new north old south upper west');

const YEAR = /^(?:y|yr|year|p|s)(?:[1-9]|1[0-3])$/;

/** Whether a name followed by `word` is a place or business. `after` is the word behind it. */
export function isPlaceWord(word: string, after: string | undefined): boolean {
  // "Westgate community school", "Clapgate church school"
  return (
    PLACE_FOLLOWS.has(word) && !(after !== undefined && (after === 'school' || KINDS.has(after)))
  );
}

/** Whether `word` names a kind of school that this one is not. A school of unknown kind may be any. */
export function isOtherKind(word: string, kinds: readonly string[]): boolean {
  return KINDS.has(word) && kinds.length > 0 && !kinds.includes(word);
}

export function isDirection(word: string): boolean {
  return DIRECTIONS.has(word);
}

/**
 * What stands around a name: `school` where something of a school is anywhere in the draft (or family in the
 * sentence, and no place), `place` where its sentence speaks of a place and nothing of a school, else `open`.
 * The name's own tokens, from `first` to `end`, do not count.
 */
export function cueAround(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): 'school' | 'place' | 'open' {
  // Only a window: a cue a page away says little, and the scan stays linear.
  const from = Math.max(0, first - WINDOW);
  const to = Math.min(tokens.length, end + WINDOW);
  let family = false;
  let place = false;
  for (let at = from; at < to; at++) {
    if (at >= first && at < end) continue;
    const token = tokens[at];
    if (!token) continue;
    if (isSchoolCue(tokens, at, token)) return 'school';
    if (at < sentence.first || at >= sentence.end) continue;
    family ||= FAMILY.has(token.text);
    place ||= PLACE.has(token.text);
  }
  if (place) return 'place';
  return family ? 'school' : 'open';
}

/** Tokens on each side of a name that are looked at. */
const WINDOW = 60;

function isSchoolCue(tokens: readonly Token[], at: number, token: Token): boolean {
  if (SCHOOL.has(token.text)) {
    // "Miss" is a title only with a capital, "form" and "head" only where they are things.
    return token.text !== 'miss' || token.capital;
  }
  if (YEAR.test(token.text)) return true;
  const next = tokens[at + 1];
  if (!next) return false;
  if ((token.text === 'year' || token.text === 'yr') && next.kind === 'number') return true;
  return SCHOOL_PAIRS.has(`${token.text}_${next.text}`);
}
