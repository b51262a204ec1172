import type { CueLists } from './mentions.ts';

/*
 * What tells a school from a place of the same name. Data that travels with the watch, so that the sentinel
 * need not carry it on every page.
 */
export const CUE_LISTS: CueLists = {
  /** Only a school has these. */
  school:
    'academy alnco assembly attendance bullied bullies bully bullying class classes classmate classmates classroom classrooms curriculum ' +
    'detention detentions deputy ehcp exam exams excluded exclusion exclusions form gcse gcses governor governors grammar head headmaster headmistress headteacher heidie homework inset ' +
    'isolation junior juniors infants ks1 ks2 ks3 ks4 lesson lessons mdsa mdsas nativity nursery ofsted estyn parentpay phonics playtime primary principal ' +
    'pta ptfa pupil pupils reception reports sats school schools schooling secondary sen send senco sendco sencos slt sixth spelling student students ' +
    'suspended suspension ta tas teacher teachers teaching term tutor tutors uniform uniforms blazer ysgol pennaeth sir miss mrs mr ms ' +
    'halfterm preschool dojo classdojo parents taught heads staff',
  /** Families have these everywhere; with a name that is only a school's, they are enough. */
  family:
    'son sons daughter daughters lad lads lass kid kids child children boy boys girl girls ds dd dc grandson granddaughter nephew niece mum mums dad dads mam twins eldest youngest',
  /** Two words that only a school has. */
  schoolPairs:
    'sports_day parents_evening school_run pick_up drop_off dinner_lady dinner_ladies lollipop_lady book_fair book_bag world_book_day summer_fair summer_fayre christmas_fair christmas_fayre ' +
    'bake_sale cake_sale open_evening half_term after_school breakfast_club packed_lunch head_teacher head_of supply_teacher fun_run',
  /** A sentence with one of these speaks of a place. */
  place:
    'bus buses train tram taxi parking roadworks shop shops shopping shopped shoes tesco aldi asda primark greggs costa cafe coffee pub pint restaurant takeaway ' +
    'walk walks walked walking dog dogs ducks picnic swings bandstand lake pond river woods allotment market house houses flat flats rent bedroom bungalow mortgage ' +
    'match league fixture stadium gig cinema hotel surgery gp dentist doctors vet vets roundabout junction burst burgled burglary crash postcode',
  /** A name goes on with one of these: it is the name of a place or a business. */
  placeFollows:
    'ave avenue bakery bar beach bridge business cafe car care carpet castle cemetery centre chapel church cinema clinic close club common community cottage cottages court crescent cricket dental ' +
    'dentist dentists drive estate farm fc field fields fire flats florist football garage gardens garden golf green grove gym hairdressers hall hardware health hospital hotel house industrial inn lane leisure library ' +
    'mall market medical mews mosque motors museum newsagents nursing parade park pharmacy physio pitch place playing police pool post pub railway rangers rd retail road roundabout rovers rugby salon sauna services shop ' +
    'shopping square stadium station stores street supermarket surgery swimming tavern temple tennis terrace theatre town train tram united vets village walk way wood woods',
  /** Kinds of school a name can go on with. */
  kinds:
    'academy college comp comprehensive grammar high infant infants junior juniors lower middle nursery prep preparatory preschool primary secondary special upper university',
  directions: 'east great little lower new north old south upper west',
};
