import type { Weighted } from './cue-lists.ts';

/** Anywhere near; from 3 on in another sentence as well. */
export const NEAR: readonly Weighted[] = [
  // Only a school has these.
  [
    4,
    `cardi cardigan rounders academy parent parents comp alnco aln assembly attendance bullied bullies bully
    bullying class classes classmate classmates
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
    p1s p2s p3s p4s p5s p6s p7s dux feis prelims pshe rse assemblies appeal restorative camhs grades lollypop
    lolipop eyfs tapestry seesaw schoolcomms
    ict_suite nqt ect ects rqt headship ofstead unauthorised suspensions excl resit resits retakes coursework eyfs
        y7s y8s y9s y10s y11s y1s y2s y3s y4s y5s y6s year1 year2 year3 year4 year5 year6 year7 year8 year9 year10
        year11 year12 year13`,
  ],
  [
    4,
    `sports_day parents_evening parents'_evening school_run pick_up drop_off dinner_lady dinner_ladies kitchen_ladies
    lollipop_lady lollipop_man book_fair book_bag book_bags world_book summer_fair summer_fayre christmas_fair
    christmas_fayre half_term after_school breakfast_club
    packed_lunch packed_lunches
    head_teacher head_of supply_teacher form_tutor key_stage times_tables times_table head_boy head_girl sex_ed
    baby_room toddler_room pre_school forest_school school_refusal
    key_worker key_person school_photo school_photos show_and_tell phone_ban phone_pouches school_bus school_gate
    school_gates year_group year_groups
    parent_council parent_governor board_of_governors lower_school upper_school top_set bottom_set
    bike_sheds lost_property end_of_term first_day results_day prize_giving founders_day speech_day
    settling_in transition_day taster_day harvest_festival carol_service non_uniform star_of
    gym_hall picking_up picked_up reading_book reading_record reading_challenge packed_lunch dinner_wumman
    dinner_money dinner_staff s1_parents s2_parents s3_parents inset_days
    first_years second_years third_years fourth_years fifth_years upper_sixth lower_sixth year_one year_two year_three
    year_four year_five year_six year_seven year_eight year_nine year_ten year_eleven first_year second_year
    third_year fourth_year fifth_year`,
  ],
  [
    4,
    Array.from({ length: 13 }, (_, at) => `year_${at + 1} yr_${at + 1} years_${at + 1}`).join(' '),
  ],
  [
    4,
    `skool skools scool schl skl skwl staffroom pen_licence pen_license golden_time wet_play circle_time home_time hometime
    photo_day prize_day open_night open_eve careers_day science_fair science_week science_block science_lab
    science_club art_block
    music_room year_r yr_r pe_bag pe_hoodie pe_teacher lab_coat sports_premium pupil_premium sports_morning
    lockdown_drill reading_diaries
    tuck_shop lunchtime_supervisor lunchtime_helper lunchtime_lady bake_stall dinner_hall breaktime
    playtimes break_time service_day handwriting trim_trail free_meals`,
  ],
  // The second word of these says something else alone: "sale".
  [6, `bake_sale cake_sale toy_sale uniform_sale`],
  [
    4,
    `janitor janitors govs skule schule scuil heedteacher heedie dominie hlta term_time term-time exercise_book
    exercise_books
    home_economics home_ec dinner_nan dinner_nanny dinner_woman dinner_women dinner_supervisor midday_supervisor
    a_level a_levels bike_shed
    assembly_hall book_day open_evening chair_of governers techers' pe_days`,
  ],
  // A school more often than not.
  [
    3,
    `attending bell club_after coursework diolch enrol enrolled enrolment expelled fees form head heads heid lunchbox
    lunches dinners miss mr mrs ms prep prefect prefects
    reports revision sir staff taught teach teaches term trips tutor admissions appeals gate gates waiting_list
    newsletter minibus librarian caretaker admin_office trackies jumper blazers
    locker lockers canteen communicating communication communicate zigzags zig-zags zigzag vaping vapes infant
    swap_shop confiscated lunch_queue lunchboxes bikeability talent_show consent_form consent_forms
    permission_slip late_mark late_slip marked_absent sack_race ski_trip pencil_case pencil_cases whiteboard
    textbook textbooks portakabin ucas ieps iep ehc dining_hall first_choice crossing_patrol crossing_patroller
    crossing_lady crossing_man site_manager lunch_box dorm dorms victorian_day roman_day viking_day tudor_day
    pyjama_day pirate_day sock_day hair_day tartan_day tattie_day costume_day lateness absence absences truanting
    truant bunking bunked prom formal graduation catchment mock oversubscribed mufti pickup dropoff`,
  ],
  // Families have these everywhere.
  [
    2,
    `sibling siblings maternity_cover sums inspectors epipen nut_free twin brothers grandparents inhaler midday
    rehearsal rehearsals pegs water_bottle water_bottles glue_sticks calculator fractions recorders jumpers lice
    register
    predicted fined to_one six_weeks picked_for b_team viii topic diorama sports_hall dropping_off dropped_off
    walking_bus free_milk
    settling feeder dsl ed_psych idp tuck gold_star jumper_day year_old yr_old wee_one wee_ones teenager teenagers
    godson goddaughter dropped_her dropped_him dropped_them
    dofe d_of cake_stall sponsored_walk sensory_room fire_drill lunchtime registration cross_country supervisor
    book_week art_week
    tooth_fairy son sons daughter daughters lad lads lass lassie lassies kiddies boy boys girl girls ds dd
    dc grandson granddaughter grandchild grandchildren grandkids granwean granweans nephew niece mum mums mums' dad
    dads mam mams mammy mammies mummies twins eldest youngest wean weans bairn bairns sister brother stepson
    stepdaughter foster plant merch mab
    trip bus_pass lunch hockey football_practice cloak keeper v vs pe_kit picking reading dinner office chemistry
    physics geography biology drama choir orchestra coach rugby netball hockey
    packed nits exclude photographer raffle monday_morning hes shes picked bags shoes disco tombola desk
    mums' scrapping fete shin_pads reading_diary house_team walking_bus year_sevens swimming_bag bullying_policy
    counsellor counsellors worksheet worksheets project mentor`,
  ],
  // Heard of schools more than of other places.
  [
    1,
    `volcano wellies hijab lanyard lanyards clipboard hatch foyer recorder violin cello badge helper helpers mothers
    fathers granda granny gran nan grandad cousin wobbly teddy allergy allergies inspection inspector gala treasurer
    sensory secretary receptionist scrapbook milk snack labelled pencil pencils tights rucksack stickers ruler
    chromebook guinea_pig hamster musical production auditions astro friends_of relay maypole shepherd yellow_lines
    reopening oor dump settle toddler disgrace joke shambles useless toilets toilet scooters scooter hoodie photo
    pics pictures crossing zebra kid kids child children email emails emailed letter letters app complaint
    complaints complained policy rules rule late snow heating boiler
    phones phone photos medal proud friends mates hit punched knife drugs mine kids' tummy bug rang ringing sent behaviour
    reading reads apparently education letters_home wifi kicked told_off`,
  ],
  [
    2,
    `hoodies gone_downhill going_downhill got_worse getting_worse dropped_mine colour_run fun_run thriving settled
    thrive little_one little_ones refusal tie ties skirt skirts polo polos pinafore worn_once trousers pumps
    plimsolls weeks_in failing failed  staffing innkeeper u9s u10s u11s
    u12s u13s u14s u15s u16s u18s under_11s under_12s under_13s under_14s reading_age spelling_test snow_day poem
    bouncy_castle
    stay_behind assessment assessments award awards my_two our_two my_three our_three of_mine both_of both_mine
    punished adhd autistic autism asd dyslexia dyslexic
    chickenpox strike strikes costume costumes certificate fight fights fighting vape sick_bug meltdown meltdowns
    friendship headlice nit learning special_needs special_measures support_plan one_to_one named_person my_youngest
    my_eldest my_oldest goes_to go_to oldest our_youngest our_eldest open_day open_morning options_evening
    information_evening
    letter_home new_starter new_starters work_experience scholarship entrance_exam entrance_test results 11_plus eleven_plus
    11+ debating debate debaters chess_club drama_club art_club homework_club eco_council school_council house_points
    house_point merit merits demerit demerits sanction sanctions star_pupil award_assembly`,
  ],
  // A place or something sold, but also in any day.
  [
    -1,
    `service services father bought boots walk walks walked walking dog dogs bridge house parking park shop shops
    church chapel mass priest tram train
    station roundabout traffic lights market flat tennis table town village centre garden gardens estate
    restaurant takeaway cafe coffee pub league match fixture delivery woods river tea lounge oak postcode
    kennels yard stunning flooded flooding scaffolding bins recycling broadband gas leak bank_holiday band bonfire
    fete wine gin
    season pitch tour character chips planning bus_timetable road map lane street crash hedge view views`,
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
    `beer cider brunch kebab barber barbers massage plumber electrician builder handyman window_cleaner roofer
    bell_ringing bell_ringers choral_evensong lost_cat missing_cat
    found_dog lost_dog missing_dog car_boot farmers_market antiques patients prescription prescriptions a&e
    season_ticket kick_off
    relegation zumba pilates slimming developers council_tax new_homes novel episode sitcom soap evensong eucharist
    communion_rail
    heaven taxi roadworks shopping shopped primark greggs costa pint ducks picnic swings
    swing bandstand lake pond allotment allotments houses flats rent rental landlord bedroom bedrooms bungalow
    mortgage estate_agent stadium gig gigs cinema hotel surgery gp dentist doctors dr's vet vets burgled burglary
    burglaries courts court bowls parkrun postman postie courier potholes pothole skip closure closed_road diversion
    vicar parish novena rosary hospice pilgrimage wedding weddings christening funeral banns baptism bells
    national_trust buried monument listed compost pansies trays spa sofa dining timber planks barrels bitter lager
    ale ales ipa brewery festival_beer
    cottage airbnb campsite caravan farmhouse ferry ferries hedges gardener gardeners chain_free no_chain for_hire
    beach_hut selling_our semi-detached detached garage_sale driveway patio decking skips recital organist tractor
    tractors kites pie steak roast charts sheep cows cattle pumpkins strawberries garage mot tyres
    moved_to moving_to move_to live_in lives_in living_in two_bed three_bed 2_bed 3_bed 1_bed to_let for_sale
    carvery roast_dinner pub_quiz karaoke cocktails happy_hour planning_application ward councillor councillors biro
    lighter razor`,
  ],
  // Known, and says nothing: after "in" it is no town, and after a name no more of that name.
  [
    0,
    `snap snapchat remembrance diwali eid ramadan january february march april may june july august september
    october november
    december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
    monday tuesday wednesday
    thursday friday saturday sunday christmas easter xmas halloween english science french german spanish
    welsh gaelic irish history computing art music re rs it ict dt latin business psychology sociology spring
    summer autumn winter upper lower middle covid lockdown scotland england wales ireland britain uk i a the this my
    our her his their no not what why who when where how so and but or if is was are has have had will well love thank
    thanks please anyone does did do can year yr years world two three to for happy facebook whatsapp insta
    instagram tiktok twitter google x fb tesco aldi asda
    morrisons sainsburys lidl closed beer exeat weekend 1 2 3 packed book welcome admin club s1 s2 s3 inset
    my our both letter options information sick support special named one new work entrance 11 eleven chess eco
    award told roast open debate
    cake toy go goes colour fun bell choral gone going got getting dropped window lost found farmers season kick key
    times sex baby forest little new missing set craft worn weeks show key under stay snow phone bikes bike at on by
    with from you we they he she it's i'm its im yes ok omg lol wtf ffs god jesus`,
  ],
];
