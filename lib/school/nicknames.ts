/** What people make of the name of a saint, king or queen: "St Joes", "King Eds". Parted by spaces. */
const NICKNAMES: Readonly<Record<string, string>> = {
  alban: 'albs',
  aloysius: 'als',
  andrew: 'andys andies drews',
  anthony: 'tonys ants',
  augustine: 'gussies augies',
  bartholomew: 'barts',
  benedict: 'bens bennies',
  bernadette: 'bernies',
  bernard: 'bernies',
  catherine: 'caths cats kates',
  charles: 'charlies chucks',
  christopher: 'chris kits',
  columba: 'cols columbs',
  cuthbert: 'cuths cuthies cuddys cuddies',
  david: 'daves davids',
  dominic: 'doms',
  edmund: 'eds eddies edmunds',
  edward: 'eds eddies teds',
  eleanor: 'els ellies',
  elizabeth: 'lizzies lizs beths',
  francis: 'frans frannies',
  george: 'georgies',
  gregory: 'gregs',
  hilda: 'hildys',
  james: 'jimmys jimmies jims',
  john: 'johnnies johnnys',
  joseph: 'joes joeys',
  kentigern: 'kents kennys',
  laurence: 'larrys lozzas',
  lawrence: 'larrys lozzas',
  leonard: 'lens lennys',
  margaret: 'mags maggies',
  martin: 'marts',
  matthew: 'matts',
  michael: 'mikes micks mickeys',
  nicholas: 'nicks nics',
  oswald: 'ozzies ozzys oswys',
  patrick: 'pats paddys paddies',
  peter: 'petes',
  philip: 'phils',
  richard: 'dicks richies',
  stephen: 'steves stevies',
  teresa: 'terrys terries',
  thomas: 'toms tommys tommies',
  vincent: 'vinnies vins',
  wilfrid: 'wilfs',
  william: 'wills willys bills',
};

/** Where the first syllable ends: "cuth", "kent", "osw". */
const SYLLABLE = /^[^aeiouy]*[aeiouy]+(?:th|ch|sh|ck|[^aeiouy]){1,2}/;

/** Short forms of the last name of a saint, king or queen. */
export function nicknamesOf(name: string): string[] {
  const known = NICKNAMES[name]?.split(' ') ?? [];
  const [stem = ''] = SYLLABLE.exec(name) ?? [];
  const short = stem.length > 2 && name.length > stem.length + 1 ? [`${stem}s`, `${stem}ies`] : [];
  return [...new Set([...known, ...short])];
}
