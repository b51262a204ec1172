/** Initials that are also something people type in capitals or as a word. */
export const EVERYDAY_INITIALS: ReadonlySet<string> = new Set(
  (
    'aces acts apps asap bops caps cash cats chat chip chips clap cops copa cost cps dads dips dogs ehcp faps fops gaps gcse gops gps hats hops hips imps jobs kegs kips laps lips lol lops maps mops mums naps nhs nspcc ofsted ' +
    'ops paps past pips post pops props psa pta ptfa raps rips rips saps sats scps send senco ships shops sips slaps slips slt snaps soaps sops spas spcs steps stop stops swap swaps taps tbh temps tips tops traps trips vaps vips wags wasp wasps whip wips wraps yaps zips'
  ).split(' '),
);
