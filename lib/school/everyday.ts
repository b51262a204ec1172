import { SCHOOL_WORDS, listed } from './vocabulary.ts';

/**
 * The words everybody posts, too common to be watched for, in lower case without accents or apostrophes;
 * sorted. A person can add to it. Large, so it stays out of what loads into a page.
 */

/** The commonest English words: an alias made only of these would match everybody's posts. */
const EVERYDAY_WORDS = listed(`
  a able about above absolutely abuse accept access accident across action activities activity
  actually add address admin adult adults advice afraid after afternoon again against age ages ago
  ahead air all allow allowed almost alone along already also although always am amazing ambulance
  amount an and angry animal animals another answer answered answers anxiety any anybody anyone
  anything apart apologies apologise appointment appointments appreciate appreciated april are area
  arm around arrange arranged arrive arrived as ask asked asking asleep assembly asthma at attend
  attention august aunt autism available avoid aware away awful babies baby back bad bag bags ball
  band bath bathroom be beautiful became because become bed bedroom been before beg begin behind
  being believe belong below beside best better between beyond big bike bill birthday bit bloody
  board boat body book boot boots bored born boss both bottle bottom bought bowl box boxes brave
  bread break breakfast brief bright brilliant bring british broken brother brought budget build
  building buildings burn business busy but button buy buying by cake cakes call called calling
  calls calm came camera camp can cannot cant car care careful carer carers caring carry case cash
  cat caught cause caused celebrate celebration centre certain certainly chance change changed
  changes charge charity chat cheap check checked cheers cheese chicken childcare childminder
  chocolate choice choose christmas cinema circumstances city clean clear clearly clever clock
  close closed closer clothes cloud club coach coat coats coffee cold colour come comfortable
  coming comment comments common communication community compare complain complaint complaints
  complete completely computer concern concerned concerns concert condition conditions confused
  congratulations consider constant contact continue control cook cookies cool copy cost costs
  cough could couldnt council counsellor count country couple courage course cover covered covid
  crazy cream cried crossing crowd cry crying cup curriculum cut cute daddy dance dancing danger
  dangerous dark date dates daughters day days dead deal dear death december decide decided
  decision deep definitely delay deliver delivery demand dentist department depend describe deserve
  deserves desk despite diary did didnt died difference different difficult dirty disability
  disabled disappointed discuss discussion disgrace disgusted disgusting distance do doctor doctors
  does dog dogs doing done dont door double doubt down draw dress drink drinks driver drivers drop
  dropped drove dry due during duty dyslexia each ear earlier early ears easier easter easy eat
  eating education effort egg eggs eight either elderly eleven else email emails emergency empty
  encourage end ends energy engine england enjoy enjoyed enough ensure enter entire entirely
  environment equal especially etc even evening evenings event eventually ever every everybody
  everyone everything exactly example excellent except excited excuse exercise expect expected
  expensive experience explain explained extra extremely eye eyes fabulous face facebook fact fail
  failed failing fair fairly fake fall families family famous fantastic far fast father fault
  favourite fear february feed feedback feel feeling feelings feels feet fell felt fence few fifth
  fight figure file fill film final finally find fine finger finish finished first fit five fix
  flat floor flu follow following food foot football for forever forget forgot forgotten forms
  forward found four fourth free fresh friday fridge friend friendly friends from front fruit full
  fuming fun funding funeral funny furious furniture further future game games garden gave general
  gentle genuinely get getting gift gifts girlfriend give given glad glass go going gone gonna good
  got government gran grandad grandma grandparents grandson grateful great greet ground group
  groups grow growing grown guess guide guitar gutted guy guys had hair haircut hairdresser half
  halfterm hand handle hang happen happened happening happens happier happy hard has hasnt hat hate
  have havent having he headache health healthcare healthy hear heard heart heat heavy held hello
  help helped helpful helping her here herself hi hide highly him himself his history hit hold hole
  holiday holidays home homes honest honestly horrendous horrible horse hospital hot hotel hour
  hours how however huge hundred hundreds hungry hurt husband i ice idea ideas if ignored ill
  illness im imagine immediately important impressed improve improvement in include included
  including increase incredible incredibly indeed individual info inform information informed
  inside insta instagram instead insurance interest interested interesting interview into introduce
  involved ireland ironing is isnt issue issues it its itself ive jacket january job jobs join
  joined joke joking journey joy juice july jump june just keen keep keeping kept key keys kick
  kicked kind kindness kiss kitchen knee knew knife knock know knowing knowledge known lack
  language laptop large last late later laugh laughed laundry law lazy lead learn learned learnt
  least leave leaving led left leg legs lend length less let letter level levels library lie lies
  life light lights like likely limit line link list listen listened listening litter little live
  lived lives living loads local lock locked long longer look looked looking lose loss lost lot
  lots loud love lovely loves lower luck lucky lunches mad made magic mail main majority make makes
  making man manage managed management manager manners many map march marvellous massive match
  matches mate material mates matter matters may maybe me meal meals mean means meant meat medical
  medication medicine meet meeting member members memory men mental mention mentioned menu mess
  message messages met middle midwife might miles milk million mind mins minute minutes mistake
  mister mixed moan mobile moment moments monday money month months more morning most mother move
  moved movie moving much muddy mummy museum music must my myself mystery nails name names nan nana
  nasty national near nearby nearly neck need needed needs negative neighbour neighbours neither
  nervous never new news newspaper next nice nicely night nights nine no nobody noise noisy none
  nonsense nor normal normally nose not note notes nothing notice noticed november now number nurse
  nurseries nurses nursing obvious obviously october of off offer offered often oil ok okay old on
  once one ones online only onto open opened opening opinion opportunity option options or order
  ordered organise organised other others otherwise our ours ourselves out outdoor outside
  outstanding oven over overall own owner pack page paid pain painful paint pair pan panic paper
  parcel parking part particular particularly parties parts party pass passed past path patience
  patient patients pay pen pencil people perfect perfectly performance perhaps period permission
  person personal petition phone phones photo photos physical pick picked picking picture pictures
  pink pizza place places plan plane planned plans plants plate play played player playing pleasant
  please pleased pleasure plenty plus pocket point police polite politely politics poor poorly
  popular position positive possible post posted posting posts potato pounds power practice pray
  prefer pregnant prepare prepared present presents president press pressure pretty previous price
  prices private prize probably problem problems procedure process professional professionals
  programme progress project promise proper properly protect proud prove provide provided pub
  public pudding pull punish punishment purple purpose push put puts putting quality quarter
  question questions queue quick quicker quickly quiet quietly quite race radio rain ran rang
  rather reach reached reaction read reads ready real realise realised really reason reasonable
  reasons reassuring receive received recent recently recommend recommended record reduce refund
  refuse refused regarding regular regularly related relationship relaxed religion rely remain
  remember reminder remove rent repeat replied reply report reports request require required
  research respect respond response responsible rest result results return returned review reward
  rich ride ridiculous right ring rip risk road room rooms rubbish rude ruined rule rules run rush
  sad safe safely safety said salad sale sales same sandwich sat saturday save saved saw say saying
  says scared scary scheme scissors score scores scotland screen search season seat seats second
  secret section see seeing seem seemed seems seen self selfish sell sending sense sensible
  sensitive sent separate september serious seriously serve service services session sessions set
  setting settings seven several severe shall shambles shame share shared sharing sharp she shirt
  shock shocked shocking shoe shoes shop shopping shops short shorts should shoulder shout shouted
  shouting show shower shut siblings sick side sign signed significant signs silly similar simple
  since sing single sister sit site sitting situation six size skills skin skirt sleep sleeping
  slept slow slowly small smart smell smile smiling smoke smoking smooth snapchat snow so soap
  soccer social sock socks sofa soft sold solution solve some somebody somehow someone something
  sometimes somewhere song sons soon sorry sort sound sounds soup spare speak speaking special
  specific speech speed spell spend spent spoke spoken sponsor spoon sports spot stairs stand
  standard standards start started starting starts state station stay stayed staying steal step
  steps stick sticker still stole stolen stomach stood stop stopped stops store story straight
  strange stranger street stress stressed stressful strict strong struggle struggling stuck study
  stuff stupid style subject success successful such suck suddenly suffer suggest suggested
  suggestion suit suitable summer sun sunday supper supply support supported supporting supportive
  suppose supposed sure surely surgery surprise surprised survey sweet sweets swim swimming switch
  system table tablet take taken takes taking talent talk talked talking tall tape taste taught tax
  taxi tea teach team teenager teenagers teeth telephone television tell telling tells ten term
  terms terrible terrified test tests text texted than thank thanked thanks that thats the their
  them themselves then there these they theyre thick thin thing things think thinking third this
  thorough thoroughly those though thought thoughts thousand thousands three threw throat through
  throughout throw thursday ticket tickets tidy tie tight tiktok till time times timetable tired
  title to toast today together toilet toilets told tomorrow tomorrows tongue tonight too took tool
  tooth top topic total totally touch tough tour towards towel town toy toys track traffic train
  trained trainers training transport travel treat treated treatment tried trouble truck true truly
  truth try trying tshirt tuesday turn turned tutor tv twelve twice twins twitter two type typical
  ugly unable uncle uncomfortable under understand understanding understood unfair unfortunately
  unhappy unhelpful uni university unless unlike unprofessional unsafe until up upon upset
  upsetting urgent us use used using usual usually vaccine values van various vegetables version
  very victim video videos violence virus visit visited visiting visits voice volunteer vote wait
  waited waiting wales walked walking wall want wanted wants ward warm warning was wash washing
  wasnt waste watch watched watching water way ways we wear wearing weather website wedding
  wednesday week weekend weeks weird welcome well went were wet weve what whatever whatsapp wheel
  when whenever where wherever whether which while whilst white who whole whom whose why wife
  willing win wind window wine winter wish with withdraw within without woman women wonder
  wonderful wondering wont word words wore work worked worker workers working works world worn
  worried worries worry worse worst worth would wouldnt wouldve write writing written wrong wrote
  yard yelling yellow yes yesterday yet you young your youre yourself yourselves youth youtube zero
  zoo zoom
`);

/** An alias made of these alone is refused. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...SCHOOL_WORDS, ...EVERYDAY_WORDS]);
