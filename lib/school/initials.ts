import { STOP_WORDS } from './everyday.ts';
import { COMMON, listed } from './vocabulary.ts';

/** Initials that are also something people type in capitals or as a word; sorted. */
const EVERYDAY_INITIALS: ReadonlySet<string> = new Set(
  listed(`
    aces acts adhd alevel alps amps apps arts asap asos asp asps bags bams baps bbc bhs bins bits bliss bops boss
    brb btec btecs btw byob cads camhs cans caps cars cash cats cells cess chaps chas chat chic chip chips chis
    chops chums cigs clap clasp coal coats cods cogs coop copa cops cost covid cps crisps cubs cups cvs dabs dads
    dams deps dhl dims dips diy diys dms docs dogs dots dpd dregs ducks dvla dwp ears ebay ehcp elms ends eps eras
    fads fans faps fats fees feis ffs fifa figs fins fits flaps flips flops fogs fops furs gags gals gaps gasp gasps
    gcse gcses geeks gems gigs gills gins gits gmb gmp gops goss gps grasp grips grits gums guns gyms hacs hams hans
    haps hasps hats hemps hems herbs hints hips hits hmrc hobs hogs hoops hops hubs hugs hums huts icks ikea ills
    imho imps inks inns itv jabs jags jams japs jess jets jigs jobs kegs keps kings kips kits labs lads lags lamps
    laps lapse lars lass lbc leap lens lids limps lips lisps lmao lmk logs lois lol loops lops lots lows lugs lumps
    macs maps mats meps mess mics mins mists mobs moms mops msg muggs mums nabs nags naps nasa nato nets nhs nibs
    nips nods nspcc nuns nuts nvm oaks oaps oats ofsted oops ops opts orbs orcs pads pale pals pans paps pass past
    pays peaks pecs pegs pens peps pes pets pics pigs pins pips pits plops pls plums plz pms pods pops post pots ppl
    props psa pta ptfa ptsd pubs puns pups rams raps rasp rats rays reps ribs rids rims rips rnli rods roes rofl
    romp romps rots rows rspb rspca rsvp rubs rugs rums runs ruts sacs safe sags saps sars sass sats scabs scans
    scars scops seas secs sees senco send sets shams shins ships shops sics sins sips sirs sits skips slabs slams
    slaps slims slips slots slt slugs smh smut snags snaps snips soaps sobs socs sons sops spans spars spas spats
    spcs spec specs spins spits spots spurs stabs stags stars stats stems steps stirs stop stops studs subs sums
    suns swabs swan swans swap swaps swims tabs tads tafs tags tamps tans taps tars tbf tbh teas temps tens tesco
    thx tics ties tins tips toes tons tops tots toys trams traps trays trips tubs tugs tusks txt uefa uni unis vans
    vaps vets vips wads wags wars wasp wasps ways webs wens wets whip wigs wimp wimps wins wips wisp wisps wits wkd
    wops wraps wtf wth yaps yobs zaps zips zits
  `),
);

/** What initials keep of the kind of school: faith and law are left out, "SCPS" for "St Cuthbert's Catholic Primary School". */
export const SAID_KINDS: ReadonlySet<string> = new Set(
  listed(`
    academy college comprehensive grammar high infant infants junior juniors middle nursery prep preparatory primary
    school secondary special
  `),
);

/** Bodies that people post about beside a school: none is meant by these, whatever stands around them. */
export const BODIES: ReadonlySet<string> = new Set(
  listed(`bbc csp dpd dvla dwp gmb hmrc itv lbc nhs nspcc ofsted psa pta ptfa rnli rspb rspca slt`),
);

/** Whether initials read as something else: a word, a body, a shop. */
export function isEverydayInitials(letters: string): boolean {
  return EVERYDAY_INITIALS.has(letters) || STOP_WORDS.has(letters) || COMMON.has(letters);
}
