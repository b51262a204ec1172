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
    integrated controlled sen semh rc cofe ciw grant-maintained all-age sixth-form-college meithrin
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

/** Stand before a name and say only that it is a school's. */
export const FIRST_TYPE_WORDS: ReadonlySet<string> = new Set(
  listed(
    'the ysgol gynradd uwchradd gyfun gymraeg gymunedol babanod iau feithrin coleg bunscoil gaelscoil scoil',
  ),
);

/** Words with which what kind of school it is begins, after its name. */
export const KIND_STARTS: ReadonlySet<string> = new Set(
  listed(`
    academy college comprehensive grammar high infant infants integrated junior juniors middle nursery prep
    preparatory pre-prep preschool primary school secondary special catholic rc cofe ce community endowed
    foundation voluntary independent international maintained roman controlled technical sen
  `),
);

/** Streets: a name that ends in one is a street's. */
export const STREETS: ReadonlySet<string> = new Set(
  listed('road street lane avenue drive close crescent way square terrace row grove'),
);

/** A name that begins with one is a person's. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  listed(`
    king queen prince princess sir lord lady dame bishop archbishop cardinal pope father brother sister dr doctor
    duke earl john thomas william robert george henry edward james mary elizabeth margaret anne alexander
  `),
);

/** Words of churches and of faith in names. */
export const RELIGIOUS: ReadonlySet<string> = new Set(
  listed(`
    holy trinity our lady sacred heart saints all souls christ church jesus corpus christi emmanuel immanuel blessed
    good shepherd immaculate conception rosary assumption annunciation nativity redeemer saviour cross family
    angels guardian apostles martyrs english the of and cathedral minster abbey priory bethany nazareth bethlehem
    resurrection ascension transfiguration star sea mary joseph john peter paul st stella maris perpetual succour
    lourdes fatima mercy grace peace hope faith charity most ss
  `),
);

/** More ordinary words and common places that name schools: alone they mean something else as often. */
export const PLAIN_NAMES: ReadonlySet<string> = new Set([
  ...COMMON,
  ...listed(`
    acorn acorns albion ark aspire avenue beacon beeches birches blossom bourne bow brambles bridge brook brookside bury
    butterfly buttercup by castle cedars central chantry cherry chestnut city coast common compass coppice copse
    corner cornerstone cottage country croft dean deanery dell discovery dolphin dove downs dragon eagles eden
    endeavour evergreen excel excelsior fairway falcon falcons fern firs flagship fleet ford forge foundry fountain
    fountains friars friary garden gateway glade glebe globe granary greenfield greenfields greenwood grove hamlet
    harbour harvest haven hawthorn hawthorns heather heathland hedgehog heritage hermitage heron highlands hillside
    hilltop horizon hive international island jubilee kestrel keystone kingfisher lakeside larch lark laurels
    lighthouse limes link links london mansion maple marina market marsh mayflower meadow meadows meridian milestone mint
    minster moat moorland moorlands mulberry new nightingale northern oak oaklands oaktree oakwood oasis oratory
    orchards orion outwood parade parish park parkland parklands parks parkside peak pegasus phoenix pilgrim pines pinewood
    pioneer poplar poplars portal poppies quay quest ravens reach redwood regent ridge ridgeway ring riverbank
    riverside rowan rowans rowing rural rushes saffron seaside seaview shire southern spinney spires springboard spring
    springs steps stream street study summit sun sunflower sunrise sycamore tall terrace thistle
    thorn thorns tidal time towers triangle unicorn union unity uplands vale venture viking vine vineyard
    walled water waterfront waters waterside weavers western wheatsheaf whitehouse wild willows windmill winter
    wolf woodland woodlands woodside world wren wyvern yews zenith
  `),
]);

/** Big towns and cities, as words; a school that is only called so needs more. Also where another school may be. */
export const BIG_TOWNS: ReadonlySet<string> = new Set(
  listed(`
    aberdeen barnsley basildon basingstoke bath bedford belfast birmingham blackburn blackpool bolton boston bournemouth
    bradford brighton bristol burnley bury cambridge canterbury cardiff carlisle chelmsford cheltenham chester
    chesterfield chichester colchester coventry crawley croydon darlington derby derry doncaster dover dudley dundee
    durham eastbourne edinburgh enfield exeter falkirk gateshead glasgow gloucester grimsby guildford halifax harlow
    harrogate hartlepool hastings hereford huddersfield hull ipswich inverness kettering kingston lancaster leeds
    leicester lincoln lisburn liverpool london londonderry loughborough luton maidstone manchester mansfield
    middlesbrough newcastle newport newry northampton norwich nottingham nuneaton oldham oxford paisley perth
    peterborough plymouth poole portsmouth preston reading redditch rochdale rotherham salford salisbury scarborough
    sheffield shrewsbury slough solihull southampton southend southport stafford stevenage stirling stockport stoke
    sunderland sutton swansea swindon taunton telford torquay truro wakefield walsall warrington watford wigan
    winchester windsor woking wolverhampton worcester worthing wrexham york
  `),
);

/** Small words inside the name of a town or village: "Wells-next-the-Sea", "Stow on the Wold". */
export const VILLAGE_WORDS: ReadonlySet<string> = new Set(
  listed('on upon by next under le sub cum super'),
);
