/**
 * Word lists about schools' names, all in lower case without accents or apostrophes.
 * Plain data; look words up in the sets, never as object keys.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that say what kind of school it is; people leave them out when they talk. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  words(`
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
const SCHOOL_WORDS = words(`
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

/** The commonest English words: an alias made only of these would match everybody's posts. */
const EVERYDAY_WORDS = words(`
  a about above after again against ago all almost along already also always am an and another any anyone
  anything are area around as ask asked at away baby back bad be because bed been before being best better big
  birthday bit body book both bring brother brilliant business but buy by call called came can cant car care
  case cat change check chat christmas city clean close clothes club cold come coming community concern could country couple
  course day days dear did different do does dog doing done dont door down drive each early easter easy eat
  end enjoy enough even evening event ever every everyone everything face fact fair family far fast feel few
  finally find fine first five food football for found four free friend friends from full fun funny game
  games garden get getting girls give go going gone good got great group had half halfterm hand happen happened
  happy hard has have having he health hear heard help her here hi high him hello holiday holidays home
  hope hour hours house how however hurt i idea if im important in information into is issue it its job just
  keep kind knew know known last late later learn least leave left less let letter life like line list
  little live local long look looking lost lot lots love lovely made main make man many may maybe me mean
  meeting men message might mind minute mister moment monday money month months more morning most mother move much
  music must my myself name near need never new news next nice night no none nor not note nothing now number
  of off often ok okay old on once one only open or order other others our out outside over own page paper
  part party pass past pay people perhaps person phone photo photos picture pictures place plan play please
  point police poor possible post posts problem problems public put question quick quite rain read ready real
  really reason remember reply rest right road room rule rules run sad safe said same saturday saw say saying
  second see seem seen self send sent she shop should show sick side simple since sister sit six small snow so social
  some someone something soon sorry sort speak special sports start state stay still stop story street study
  stuff such summer sun sunday support sure system take talk team tell ten term test text than thank thanks
  that the their them then there these they thing things think this those though thought three through
  thursday till time to today together told tomorrow too took top town true try tuesday turn tv two under
  until up us use used very video visit wait walk want was watch water way we wednesday week weekend weeks
  well went were what when where which while white who whole why wife will winter with without woman women
  wont word words work working world worry would wrong year yes yesterday yet you young your
  january february march april june july august september october november december friday
  facebook whatsapp group groups chat admin covid weather
`);

/** Ordinary words and first names that also name schools: alone they are too common. */
const COMMON_WORDS = words(`
  abbey apple art ash bank bay beach beech bell bird black blue bridge brook brown bush castle cedar chapel
  cherry church corner court cross crown dale dream elm eagle farm field fields fire fish flower forest fox
  gold golden grace grass green grey hazel hill hills holly holy hope ivy king kings lake lane lily lion
  meadow mill moon mount nature north oak oaks orchard owl park pine pond pool prince princess queen
  queens rainbow red ridge river rock rose royal sea silver sky south spring square star stars stone
  sunshine tower tree trees vale valley victoria view village violet west east willow wood woods yew
  adam alex alice amelia amy anna andrew ben beth charlie charlotte chloe chris daisy daniel david edward
  ella emily emma eva freya george grace hannah harry henry isla jack jacob jake james jane jess jessica joe
  john jordan joseph josh kate katie laura leah leo liam logan lucas lucy luke mark mary martin matthew max mia
  michael millie muhammad mohammed noah oliver olivia oscar paul peter poppy rachel rebecca riley robert ruby
  ryan sam samuel sarah scott sophia sophie stephen steven thomas toby tom tyler will william zoe
`);

/** Nicknames of schools that are words of their own: allowed, with a warning. */
const PLACE_WORDS = words(`
  hall grange manor priory lodge heath moor moors grove gardens chase cliff downs drive estate green heights
  hollow house lawns lea leas leys links mead meads rise terrace walk warren
`);

/** Words that say nothing of which school is meant. */
export const ANY_SCHOOL: ReadonlySet<string> = new Set([
  ...SCHOOL_WORDS,
  ...words('a an and at for in my of on our the their this your'),
]);
export const STOP_WORDS: ReadonlySet<string> = new Set([...SCHOOL_WORDS, ...EVERYDAY_WORDS]);
export const COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS, ...PLACE_WORDS]);
export const NICKNAME_WORDS: ReadonlySet<string> = new Set(PLACE_WORDS);

/** Titles of saints in the school names of the four nations. */
export const SAINT_WORDS: ReadonlySet<string> = new Set(['st', 'sts', 'ss', 'saint', 'saints', 'sant', 'santes']);
