import { listed } from './vocabulary.ts';

/*
 * What tells a school from a place of the same name, with how much it says: above 0 for the school, below it
 * against. Data that travels with the watch, so that the sentinel need not carry it on every page.
 */

/** One list of words or pairs of words (`sports_day`) and what each is worth. */
type Weighted = readonly [weight: number, words: string];

/** Something decides by itself, whatever else is said. */
const NEVER = -50;
/** Not even after a whole name: `Clapgate School Lane`. */
const NOT_AT_ALL = -200;

/** Anywhere near; from 3 on in another sentence as well. */
const NEAR: readonly Weighted[] = [
  // Only a school has these.
  [
    4,
    `academy parent parents comp alnco aln assembly attendance bullied bullies bully bullying class classes classmate classmates
    classroom classrooms cloakroom corridor corridors curriculum deputy detention detentions dinnerlady ehcp ehcps
    exam exams excluded exclusion exclusions formtutor gcse gcses btec btecs alevel alevels highers nat5s mocks
    governor governors grammar headmaster headmistress headteacher headteachers heidie homework inset isolation
    janny jannie jotter jotters junior juniors infants ks1 ks2 ks3 ks4 lesson lessons maths mdsa mdsas moodle
    nativity nursery ofsted estyn parentpay parentmail arbor bromcom edulink satchel phonics playtime playground
    primary principal pta ptfa pfa pupil pupils reception rector residential sats school schools schooling
    schoolwork secondary sen send senco sencos sendco slt schoolbag sixth sixthform spelling spellings student
    students suspended suspension ta tas teacher teachers teaching techer techers teecher teechers timetable
    tutors uniform uniforms blazer blazers ysgol pennaeth athro athrawes halfterm preschool dojo dojos
    classdojo wraparound p1 p2 p3 p4 p5 p6 p7 bookbag pe governing safeguarding schooldays alumni
    ex-pupil eisteddfod sgol pennaethes dosbarth gwersi gwisg rhieni disgyblion lollipop
    leavers valedictory bursary bursaries bursar matron matrons exeat boarders boarding housemaster housemistress
    y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 yr12 yr13
    p1s p2s p3s p4s p5s p6s p7s dux feis prelims pshe rse assemblies appeal restorative camhs grades lollypop lolipop eyfs tapestry seesaw schoolcomms
    ict_suite nqt ect ects rqt headship ofstead unauthorised suspensions excl resit resits retakes coursework eyfs
        y7s y8s y9s y10s y11s y1s y2s y3s y4s y5s y6s year1 year2 year3 year4 year5 year6 year7 year8 year9 year10 year11 year12 year13`,
  ],
  [
    4,
    `sports_day parents_evening parents'_evening school_run pick_up drop_off dinner_lady dinner_ladies kitchen_ladies
    lollipop_lady lollipop_man book_fair book_bag book_bags world_book summer_fair summer_fayre christmas_fair
    christmas_fayre bake_sale cake_sale toy_sale uniform_sale open_evening half_term after_school breakfast_club packed_lunch packed_lunches
    head_teacher head_of supply_teacher form_tutor key_stage times_tables times_table head_boy head_girl sex_ed baby_room toddler_room pre_school forest_school school_refusal
    key_worker key_person school_photo school_photos show_and_tell phone_ban phone_pouches school_bus school_gate school_gates year_group year_groups
    parent_council parent_governor board_of_governors lower_school upper_school top_set bottom_set
    bike_sheds lost_property end_of_term first_day results_day prize_giving founders_day speech_day
    settling_in transition_day taster_day harvest_festival carol_service non_uniform star_of
    gym_hall picking_up picked_up reading_book reading_record reading_challenge packed_lunch dinner_wumman dinner_money dinner_staff s1_parents s2_parents s3_parents inset_days
    first_years second_years third_years fourth_years fifth_years upper_sixth lower_sixth year_one year_two year_three
    year_four year_five year_six year_seven year_eight year_nine year_ten year_eleven first_year second_year
    third_year fourth_year fifth_year`,
  ],
  [4, Array.from({ length: 13 }, (_, at) => `year_${at + 1} yr_${at + 1} years_${at + 1}`).join(' ')],
  // A school more often than not.
  [
    3,
    `attending bell club_after coursework diolch enrol enrolled enrolment expelled fees form head heads heid lunchbox
    lunches dinners miss mr mrs ms prep prefect prefects
    reports revision sir staff taught teach teaches term trips tutor admissions appeals gate gates waiting_list
    newsletter minibus librarian caretaker admin_office trackies jumper blazers
    locker lockers canteen communicating communication communicate zigzags zig-zags zigzag vaping vapes lateness absence absences truanting truant bunking bunked prom formal graduation catchment mock oversubscribed mufti pickup dropoff`,
  ],
  // Families have these everywhere.
  [
    2,
    `son sons daughter daughters lad lads lass lassie lassies kiddies boy boys girl girls ds dd
    dc grandson granddaughter grandchild grandchildren grandkids granwean granweans nephew niece mum mums mums' dad
    dads mam mams mammy mammies mummies twins eldest youngest wean weans bairn bairns sister brother stepson
    stepdaughter foster plant merch mab
    trip bus_pass lunch hockey football_practice cloak keeper v vs pe_kit picking reading dinner office chemistry physics geography biology drama choir orchestra coach rugby netball hockey
    packed nits exclude photographer raffle monday_morning hes shes picked bags shoes disco tombola desk
    counsellor counsellors worksheet worksheets project mentor`,
  ],
  // Heard of schools more than of other places.
  [
    1,
    `oor dump settle toddler disgrace joke shambles useless toilets toilet scooters scooter hoodie photo pics pictures crossing zebra kid kids child children email emails emailed letter letters app complaint complaints complained policy rules rule late snow heating boiler
    phones phone photos medal proud friends mates hit punched knife drugs mine kids' tummy bug rang ringing sent behaviour
    reading reads apparently education letters_home wifi kicked told_off`,
  ],
  [
    2,
    `hoodies gone_downhill going_downhill got_worse getting_worse dropped_mine colour_run fun_run thriving settled thrive little_one little_ones refusal tie ties skirt skirts polo polos pinafore worn_once trousers pumps plimsolls weeks_in failing failed  staffing innkeeper u9s u10s u11s
    u12s u13s u14s u15s u16s u18s under_11s under_12s under_13s under_14s reading_age spelling_test snow_day poem bouncy_castle
    stay_behind assessment assessments award awards my_two our_two my_three our_three of_mine both_of both_mine punished adhd autistic autism asd dyslexia dyslexic
    chickenpox strike strikes costume costumes certificate fight fights fighting vape sick_bug meltdown meltdowns
    friendship headlice nit learning special_needs special_measures support_plan one_to_one named_person my_youngest
    my_eldest my_oldest goes_to go_to oldest our_youngest our_eldest open_day open_morning options_evening information_evening
    letter_home new_starter new_starters work_experience scholarship entrance_exam entrance_test results 11_plus eleven_plus
    11+ debating debate debaters chess_club drama_club art_club homework_club eco_council school_council house_points
    house_point merit merits demerit demerits sanction sanctions star_pupil award_assembly`,
  ],
  // A place or something sold, but also in any day.
  [
    -1,
    `service services father bought boots walk walks walked walking dog dogs bridge house parking park shop shops church chapel mass priest tram train
    station roundabout traffic lights market flat tennis table town village centre garden gardens estate
    restaurant takeaway cafe coffee pub league match fixture delivery woods river tea lounge oak postcode
    kennels yard stunning flooded flooding scaffolding bins recycling broadband gas leak bank_holiday band bonfire fete wine gin
    season pitch tour character chips planning bus_timetable open_daily road map lane street crash view views`,
  ],
  [
    -2,
    `sale sales scenery falls waterfall hike hiked hiking castle ruins yoga membership curry platform commute bus_stop
    carnival jumble craft_fair housing developer residents residents' set_in on_film striker promotion stunning_views
    beautician beach paddle sunset`,
  ],
  // A sentence with one of these speaks of a place.
  [
    -3,
    `beer cider brunch kebab barber barbers massage plumber electrician builder handyman window_cleaner roofer bell_ringing bell_ringers choral_evensong lost_cat missing_cat
    found_dog lost_dog missing_dog car_boot farmers_market antiques patients prescription prescriptions a&e season_ticket kick_off
    relegation zumba pilates slimming developers council_tax new_homes novel episode sitcom soap evensong eucharist communion_rail
    heaven taxi roadworks shopping shopped tesco_express aldi_car asda_car primark greggs costa pint ducks picnic swings
    swing bandstand lake pond allotment allotments houses flats rent rental landlord bedroom bedrooms bungalow
    mortgage estate_agent stadium gig gigs cinema hotel surgery gp dentist doctors dr's vet vets burgled burglary
    burglaries courts court bowls parkrun postman postie courier potholes pothole skip closure closed_road diversion
    vicar parish novena rosary hospice pilgrimage wedding weddings christening funeral banns baptism bells
    national_trust buried monument listed compost pansies trays spa sofa dining timber planks barrels bitter lager ale ales ipa brewery festival_beer
    cottage airbnb campsite caravan farmhouse tractor sheep cows cattle pumpkins strawberries garage mot tyres
    moved_to moving_to move_to live_in lives_in living_in two_bed three_bed 2_bed 3_bed 1_bed to_let for_sale
    carvery roast_dinner pub_quiz karaoke cocktails happy_hour planning_application ward councillor councillors biro lighter razor`,
  ],
  // Known, and says nothing: after "in" it is no town, and after a name no more of that name.
  [
    0,
    `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday
    thursday friday saturday sunday christmas easter xmas halloween english science french german spanish
    welsh gaelic irish history computing art music re rs it ict dt latin business psychology sociology spring
    summer autumn winter upper lower middle covid lockdown scotland england wales ireland britain uk i a the this my
    our her his their no not what why who when where how so and but or if is was are has have had will well love thank
    thanks please anyone does did do can year yr years world head board end open half first second third fourth
    fifth picking picked pick reading gym national drop sports after lost prize results top bottom kitchen breakfast supply dinner bake christmas
    founders speech settling transition taster harvest carol non star waiting moved moving move live lives living two
    three to for planning happy facebook whatsapp insta instagram tiktok twitter google x fb tesco aldi asda
    morrisons sainsburys lidl closed beer exeat weekend 1 2 3 packed book welcome admin club s1 s2 s3 inset
    my our both letter options information sick support special named one new work entrance 11 eleven chess eco award told roast open debate
    cake toy go goes colour fun bell choral gone going got getting dropped window lost found farmers season kick key times sex baby forest little new missing set craft worn weeks show key under stay snow phone bikes bike at on by with from you we they he she it's i'm its im yes ok omg lol wtf ffs god jesus`,
  ],
];

/** Right behind the name. Kinds of school count for the schools that are of that kind. */
const AFTER: readonly Weighted[] = [
  // Stepped over: "Westgate's", "Clapgate up in Leeds".
  [0, `'s up over down back out here`],
  [
    4,
    `school's schools church_school community_school sports_day football_team rugby_team netball_team cricket_team swimming_gala swimming_lessons
    library_books gym_hall summer_fair christmas_fair lower_school upper_school gate gates mums dads mams mammies parents parent kids lads girls girl boy lad lass kid mum dad child wean
    boys weans pupils pupil office staff teachers teacher uniform blazer jumper leavers results lot reception head
    heads head's class pta parents' choir fair fayre disco prom fees boarders family
    mothers children year yr y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 yrs p1 p2 p3 p4 p5 p6 p7 sixth newsletter homework intake catchment`,
  ],
  // Somebody acts: a school tells, a park doesn't.
  [1, `are were is_failing`],
  [
    3,
    `have haven havent said say says told tell tells sent send sends let lets call calls called want wants expect
    expects reckon think thinks dont doesnt wont refuse refuses refused ignored ignores know knows
    owe owes promised promise blamed lost lose loses losing reject rejected rejects rejecting let letting allow allows allowed allowing forgot forget forced force
    forcing forces making punish punished punishing punishes decide decides decided announced announce admit admits admitted apologised
    issued insist insists insisted demand demands demanded offer offers offered hired sacked handle handled handles handling treat
    treats treated treating turned spent fail fails failed failing send sending sends refuse threatened threaten reported report
    reply replied replies respond responded updated changed change changes introduced introducing scrapped scrap
    have_n't has_n't had_n't wo_n't ca_n't would_n't could_n't should_n't encourage encourages believe believes deserve deserves claim claims congratulate
    spoil spoils pride prides pushes push celebrate celebrates organise organised trying supposed expelled expel expels claimed seem seems do_n't does_n't did_n't teach taught bullied excluded suspended phoned rang rung emailed texted need
    needs should could would can will_n't give gives gave keep keeps chucking chucked really get charge charges charging
    took takes cancelled banned bans dropped made make makes put puts must ought`,
  ],
  // Parts of a school, and of other places.
  [
    -3,
    `car field fields football garden gardens gym hall library playing pool swimming common community
    leisure sports park woods wood trust cricket of rugby tennis bowls square
    market village hill`,
  ],
  // A person did.
  [-2, `was_born was_buried opened born died married wrote ruled painted`],
  [
    NEVER,
    `golf football_club rugby_club cricket_club tennis_club bowls_club sailing_club rowing_club social_club working_men fc afc rfc rufc cc united rovers rangers wanderers athletic town city harriers swifts lions tigers colts dynamos wolves hawks falcons wmc legion bakery bar beach bistro brewery business cafe cars caravan care carpet carpets castle cathedral cemetery centre
    chapel chippy chippie chemist church cinema clinic close club coffee cottage cottages crematorium curry dental
    dentist dentists distillery ferry forest fell falls fire fish flats flat florist florists fisheries fishing garage hairdressers hardware
    health holiday hospice hospital hotel house housing inn industrial kebab kennels cattery lodge manor livery stables
    mall medical mews mosque motors museum newsagents nails nursing parade parish parkrun pharmacy physio
    pizza pitch place plaza police post pub railway reservoir resort nature estate_agents transport logistics holdings ltd plc limited multi multistorey upon on_sea by_sea retail roundabout tip salon sauna services shop
    shopping shops spa stadium station stores store supermarket surgery synagogue takeaway tandoori tavern temple
    terrace theatre train tram vets vet vineyard walk ward way bowling canal marina quay lock loch lough quarry pier bay island isle mountain valley dam weir ruins abbey moor brow bank reserve reservoir campsite lakes lodges festival weekender
    residents estate estates kitchens windows plumbing roofing builders lettings taxis solicitors brewing garden_centre
    table tables dining furniture floor flooring plank planks worktop doors`,
  ],
  [
    NOT_AT_ALL,
    `ave avenue cl court crescent drive farm gardens_estate green grove lane ln rd rise road roadworks row street
    st_george's viaduct bypass close_cul`,
  ],
];

/** Right before the name. */
const BEFORE: readonly Weighted[] = [
  [2, `starts starting start started attend attends attended leaving leaves left joined joining ysgol hate hates dear diolch out_of`],
  [1, `at at_the from from_the love about my our`],
  [-2, `two three four five some few near nr past round around off outside_of down`],
  [0, `shame_on based_on spent_on`],
  [-3, `a an on along via visit visiting visited by`],
  [NEVER, `different another other wrong mr mrs ms dr university_of happy lady_and paul_and mary_and john_and peter_and`],
  [NOT_AT_ALL, `hms`],
];

/** Right before the name with a capital: of its name. */
const BEFORE_CAPITAL: readonly Weighted[] = [
  [
    -3,
    `aaron adam alan alex alice amy andrew andy anna anne ben beth bob brian callum carol charlie charlotte chloe chris claire colin
    craig dan daniel dave david dean debbie derek donna ed ella emily emma eric ethan evie frank gareth gary gavin george
    georgia grace graham hannah harry heather helen henry ian isla jack jackie jake james jamie jane janet jason jean jenny
    jess jessica jim joan joe john jordan josh joyce julie karen kate katie keith kelly kerry kevin kim laura leah lee leo
    liam linda lisa lucy luke margaret mark martin mary matt max megan mia michael mick mike mohammed muhammad nathan neil
    nick nicola noah oliver olivia oscar pam pat paul paula peter phil rachel ray rebecca rhys richard rob robert roger ron
    ross ruby ruth ryan sam samantha sandra sarah scott sean sharon sheila shaun sian simon sophie stephen steve stuart sue
    susan terry theo thomas tim tina toby tom tony tracey tracy trevor vicky wayne wendy will william zoe`,
  ],
  [NEVER, `mr mrs ms dr lord lady sir blessed other wrong`],
  [NOT_AT_ALL, 'east great little lower new north old south upper west'],
];

/**
 * Kinds of school a name can go on with; they count against a school that is not of that kind.
 * The rest of what a school can be called is in `TYPE_WORDS`.
 */
export const KINDS: readonly string[] = listed(
  `academy college comp comprehensive grammar high infant infants junior juniors middle nursery
  prep preparatory preschool primary secondary special university playgroup childminder childcare montessori`,
);

/** Every cue by its key: `teacher`, `sports_day`, `>lane` behind the name, `<near` and `^east` before it. */
export const CUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...keyed('', NEAR),
  ...keyed('>', [...AFTER, [NEVER, KINDS.join(' ')]]),
  ...keyed('<', BEFORE),
  ...keyed('^', [...BEFORE.filter(([weight]) => weight > 0), ...BEFORE_CAPITAL]),
]);

/** A word listed twice counts as in the first list. */
function keyed(prefix: string, lists: readonly Weighted[]): [string, number][] {
  return lists
    .flatMap(([weight, words]) =>
      listed(words).map((word): [string, number] => [prefix + word, weight]),
    )
    .reverse();
}
