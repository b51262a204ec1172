import type { Weighted } from './cue-lists.ts';

/** Decides by itself, whatever else is said. */
export const NEVER = -50;
/** Not even after a whole name: `Clapgate School Lane`. */
const NOT_AT_ALL = -200;

/** Right behind the name. Kinds of school count for the schools that are of that kind. */
export const AFTER: readonly Weighted[] = [
  // Stepped over: "Westgate's", "Clapgate up in Leeds".
  [
    0,
    `'s up over down back out here c e ce rc cofe catholic roman va vc aided controlled maintained community
    integrated never always still just even care_to walk_to`,
  ],
  // What only a school has of what other places have too.
  [
    4,
    `families grandparents grandads grans nans carers bairns staffroom golden_time house_tie house_ties house_jumper
    house_jumpers
    house_music house_singing house_captain house_captains house_points house_colours house_day house_cup farm_trip
    farm_visit farm_day
    chip_day city_trip nature_club cinema_trip holiday_club forest_day old_boys old_girls old_pupils library_lady
    library_books
    library_helpers reading_volunteers reading_helpers club_timetable table_tennis_club pinafore pinafores jumpers
    cardis blazers
    eal receptionist librarian nurse supervisor talent_show spring_fair easter_fair autumn_fair has_put has_sent
    has_told has_cancelled has_banned has_decided has_lost has_changed has_given governor governors cardies
    trust_meeting trust_takeover trust_board tea_towel tea_towels kit_bag kit_bags swimming_bag swimming_bags
    swimming_kit bus_escort dorm dorms`,
  ],
  [
    2,
    `panto concert musical prize raffle stall hampers sleepover photo photos pics snaps email emails gc confessions
    website scarf sunhat tie ties hat tights polo polos fleece kit lanyard lanyards foyer railings
    peeps helpers cleaner boss lasses lassies laddie lassie fire_doors fire_door fire_alarm fire_drill fire_engine
    nature_area
    cinema_night table_quiz stem robotics chess fundraising fundraisers kestrels owls hedgehogs squirrels badgers
    puffins otters ladybirds caterpillars butterflies carol_concert dance_show text second_hand
    moved marked raised charged asks kept deals_with hoodies sponsored careers knew folks rugby_tour netball_tour
    hockey_tour zip_wire published publishes printed pinned lied lies skipped pretends invited invites welcomed
    welcomes awarded popped posted shared sorted listens listened gardening`,
  ],
  // Of other places as well.
  [
    1,
    `coffee_morning post group chat party carols harvest fireworks roof ramp ceilidh is_after is_short had
    kitchen noticeboard ball facebook quiz app page hosted hosts hosting fixed fixes calendar garage_sale`,
  ],
  [
    4,
    `business_manager summer_fete winter_fete christmas_fete fete cardi cardigan hoodie walking_bus forest_school house_team
    reading_diary under_7s under_8s under_9s under_10s under_11s under_12s under_13s u7s u8s u9s u10s u11s u12s u13s
    school's schools church_of church_school community_school sports_day football_team rugby_team netball_team
    cricket_team swimming_gala swimming_lessons
    library_books gym_hall summer_fair christmas_fair lower_school upper_school gate gates mums dads mams mammies
    parents parent kids lads girls girl boy lad lass kid mum dad child wean
    boys weans pupils pupil office staff teachers teacher uniform blazer jumper leavers results lot reception head
    heads head's class pta parents' choir fair fayre disco prom fees boarders family
    mothers children year yr y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 yrs p1
    p2 p3 p4 p5 p6 p7 sixth newsletter homework intake catchment`,
  ],
  // Somebody acts: a school tells, a park doesn't.
  [1, `are were is_failing`],
  [
    3,
    `have haven havent said say says told tell tells sent send sends let lets call calls called want wants expect
    expects reckon think thinks dont doesnt wont refuse refuses refused ignored ignores know knows
    owe owes promised promise blamed lost lose loses losing reject rejected rejects rejecting let letting allow
    allows allowed allowing forgot forget forced force
    forcing forces making punish punished punishing punishes decide decides decided announced announce admit admits
    admitted apologised
    issued insist insists insisted demand demands demanded offer offers offered hired sacked handle handled handles
    handling treat
    treats treated treating spent fail fails failed failing send sending sends refuse threatened threaten reported report
    reply replied replies respond responded updated changed change changes introduced introducing scrapped scrap
    have_n't has_n't had_n't wo_n't ca_n't would_n't could_n't should_n't encourage encourages believe believes
    deserve deserves claim claims congratulate
    spoil spoils pride prides pushes push celebrate celebrates organise organised trying supposed expelled expel
    expels claimed seem seems do_n't does_n't did_n't teach taught bullied excluded suspended phoned rang rung
    emailed texted need
    needs should could would can will_n't give gives gave keep keeps chucking chucked really get charge charges charging
    took takes cancelled banned bans dropped made make makes put puts must ought`,
  ],
  // Known of school days, and begin other names: "Westgate Science Park".
  [-1, `science music art home bike tuck assembly free crossing site water golden`],
  // Parts of a school, and of other places.
  [
    -3,
    `car field fields pitch football garden gardens gym hall library playing pool swimming common
    leisure sports park woods wood trust cricket of rugby tennis bowls square
    market village hill windows table dining wi`,
  ],
  // A person did.
  [-2, `was_born was_buried opened born died married wrote ruled painted`],
  [
    NEVER,
    `golf football_club rugby_club cricket_club tennis_club bowls_club sailing_club rowing_club social_club
    working_men fc afc rfc rufc cc united rovers rangers wanderers athletic town city harriers swifts lions tigers
    colts dynamos wolves hawks falcons wmc legion presbyterian methodist baptist orange gaa gac hillfort fort
    nurseries tearoom tearooms bingo allotments playgroup scouts guides brownies cubs beavers choral dramatic
    amateur operatic festival fringe carnival markets auction auctions antiques salvage reclamation skip tyre tyres
    autos car_wash car_boot valeting cabs coaches travel holidays lets apartments heights towers wharf mills point
    junction interchange bus_station filling petrol garden_centre nature wildlife fishery trout golf riding
    equestrian stud alpacas llamas dairy creamery butchers bakers grocers deli chip fryer grill bakery bar beach
    bistro brewery business cafe cars caravan care carpet carpets castle cathedral cemetery centre
    chapel chippy chippie chemist church cinema clinic close club coffee cottage cottages crematorium curry dental
    dentist dentists distillery ferry forest fell falls fire fish flats flat florist florists fisheries fishing
    garage hairdressers hardware
    health holiday hospice hospital hotel house housing inn industrial kebab kennels cattery lodge manor livery stables
    mall medical mews mosque motors museum newsagents nails nursing parade parish parkrun pharmacy physio
    pizza place plaza police post_office post_box postbox pub railway reservoir resort nature estate_agents
    logistics holdings ltd plc limited multi multistorey upon on_sea by_sea retail roundabout tip salon sauna
    services shop
    shopping shops spa stadium station stores store supermarket surgery synagogue takeaway tandoori tavern temple
    terrace theatre train tram vets vet vineyard walk ward way bowling canal marina quay lock loch lough quarry pier
    bay island isle mountain valley dam weir ruins abbey moor brow bank reserve reservoir campsite lakes lodges
    festival weekender
    residents estate estates kitchens plumbing roofing builders lettings taxis solicitors brewing garden_centre
    tables furniture floor flooring plank planks worktop doors`,
  ],
  [
    NOT_AT_ALL,
    `ave avenue cl court crescent drive farm green grove lane ln rd rise road roadworks row
    street viaduct bypass`,
  ],
];

/** Right before the name. */
export const BEFORE: readonly Weighted[] = [
  [
    2,
    `starts starting start started attend attends attended leaving leaves left joined joining ysgol hate hates dear
    diolch out_of everyone_at everybody_at anyone_at anybody_at dropped_at home_from got_into get_into getting_into
    place_at places_at office_at head_at teacher_at tutor_at ta_at whoever_at who_at those_at told_by asked_by
    sent_by failed_by big_up shout_out`,
  ],
  [
    1,
    `at at_the from from_the fae frae love about my our outside ex son_to daughter_to him_to her_to lad_to boy_to
    girl_to roll_on wtaf wtf`,
  ],
  [-2, `other two three four five some few near nr past round around off outside_of down`],
  [0, `shame_on based_on spent_on come_on something_wrong anything_wrong nothing_wrong done_wrong`],
  [-1, `a an`],
  [-3, `on along via visit visiting visited by`],
  [
    NEVER,
    `different another wrong mr mrs ms dr university_of happy lady_and paul_and mary_and john_and peter_and`,
  ],
  [NOT_AT_ALL, `hms`],
];

/** Right before the name with a capital: of its name. */
export const BEFORE_CAPITAL: readonly Weighted[] = [
  [
    -3,
    `aaron adam alan alex alice amy andrew andy anna anne ben beth bob brian callum carol charlie charlotte chloe
    chris claire colin
    craig dan daniel dave david dean debbie derek donna ed ella emily emma eric ethan evie frank gareth gary gavin george
    georgia grace graham hannah harry heather helen henry ian isla jack jackie jake james jamie jane janet jason jean jenny
    jess jessica jim joan joe john jordan josh joyce julie karen kate katie keith kelly kerry kevin kim laura leah lee leo
    liam linda lisa lucy luke margaret mark martin mary matt max megan mia michael mick mike mohammed muhammad nathan neil
    nick nicola noah oliver olivia oscar pam pat paul paula peter phil rachel ray rebecca rhys richard rob robert roger ron
    ross ruby ruth ryan sam samantha sandra sarah scott sean sharon sheila shaun sian simon sophie stephen steve stuart sue
    susan terry theo thomas tim tina toby tom tony tracey tracy trevor vicky wayne wendy will william zoe`,
  ],
  // A part of the name, but also: "New Westwood parent here".
  [-8, `new`],
  [NEVER, `county town village mr mrs ms miss dr lord lady sir blessed other wrong`],
  [NOT_AT_ALL, 'east great little lower north old south upper west'],
];
