/**
 * Word lists about schools' names, all in lower case without accents or apostrophes.
 * Plain data; look words up in the sets, never as object keys.
 */

/** The words of a list written with spaces and line breaks. */
export const listed = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that say what kind of school it is; people leave them out when they talk. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    academy aided all-through anglican c c-of-e catholic cathedral ce centre ceva ceprimary cevc church cofe
    college collegiate combined community comprehensive controlled convent county ce-primary e ee eys eysg
    endowed england federation first for foundation free girls boys boys-and-girls grammar grant high
    hospital in independent infant infants international jewish junior juniors learning lower maintained
    methodist middle mixed muslim national nursery of or parochial pre-preparatory pre-prep prep preparatory
    primary provision pupil r.c rc referral resource roman school schools secondary senior sixth-form sixth
    form special specialist sport sports studio subscription technical technology the through trust unit
    university upper utc va vc voluntary voluntary-aided voluntary-controlled and a an with
    gynradd uwchradd gyfun gymraeg gymunedol babanod iau feithrin arbennig yr gatholig eglwys cymru yng nghymru
  `),
);

/** Words around school: alone or together they mean any school, any person, any day. */
export const SCHOOL_WORDS = listed(`
  school schools academy academies college nursery preschool infant infants junior juniors primary secondary
  high grammar comprehensive comp sixth form class classes classroom year years reception ks1 ks2 ks3 ks4
  head heads headteacher headteachers headmaster headmistress principal deputy depute teacher teachers teaching
  assistant ta tas lsa senco sendco send sen dsl governor governors chair clerk staff office secretary caretaker
  lunch lunchtime dinner dinners lady ladies slt trust mat ceo pta ptfa ofsted estyn miss mr mrs ms mx dr sir
  pupil pupils student students parent parents mum mums dad dads kid kids child children boy boys girl girls
  son daughter lad lads teen playground gate gates uniform blazer homework lesson lessons maths english science
  exam exams sats gcse gcses trip trips bus attendance detention exclusion isolation bullying behaviour
  ysgol pennaeth athro athrawes plant rhieni
`);

/** Ordinary words and first names that also name schools: alone they are too common. */
const COMMON_WORDS = listed(`
  aaron abbey abigail adam alex alfie alice amelia amy andrew anna apple archie art arthur ash bank
  bay beach beech bell ben beth bird black blue bridge brook brown bush castle cedar chapel charlie
  charlotte cherry chloe chris church corner court cross crown daisy dale daniel david dream eagle
  east edward ella elm emily emma erin eva evie farm field fields fire fish flower forest fox freya
  george gold golden grace grass green grey hannah harrison harry hazel henry hill hills holly holy
  hope isla ivy jack jacob jake james jane jess jessica joe john jordan joseph josh kate katie king
  kings lake lane laura leah leo leon liam lily lion logan lola lucas lucy luke maisie mark martin
  mary matthew max meadow megan mia michael mill millie mohammed molly moon mount muhammad nature
  noah north oak oaks oliver olivia orchard oscar owl park paul peter pine pond pool poppy prince
  princess queen queens rachel rainbow rebecca red ridge riley river robert rock rose rosie royal
  ruby ryan sam samuel sarah scott sea silver sky sophia sophie south spring square star stars
  stephen steven stone sunshine theo thomas toby tom tower tree trees tyler vale valley victoria
  view village violet west will william willow wood woods yew zara zoe
`);

/** Nicknames of schools that are words of their own: allowed, with a warning. */
const PLACE_WORDS = listed(`
  hall grange manor priory lodge heath moor moors grove gardens chase cliff downs drive estate green heights
  hollow house lawns lea leas leys links mead meads rise terrace walk warren
`);

/** Words that say nothing of which school is meant. */
export const ANY_SCHOOL: ReadonlySet<string> = new Set([
  ...SCHOOL_WORDS,
  ...listed('a an and at for in my of on our the their this your'),
]);

/** Titles of saints in the school names of the four nations. */
export const SAINT_WORDS: ReadonlySet<string> = new Set([
  'st',
  'sts',
  'ss',
  'saint',
  'saints',
  'sant',
  'santes',
]);

/** An alias that is one of these, and no place word, is refused; more than one give a warning. */
export const COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS, ...PLACE_WORDS]);
export const PLACES: ReadonlySet<string> = new Set(PLACE_WORDS);
