/**
 * Words that ordinary posts are full of, with roughly how often each stands among 10,000 words. Used only to
 * choose what is worth looking for first (`anchors.ts`), so rough is enough. Own count over the NHS feedback and
 * petition titles that this project is developed against, with school words added.
 */
export const COMMON_WORDS: readonly { readonly frequency: number; readonly words: string }[] = [
  { frequency: 300, words: "a and i in is it my of the to was 's" },
  {
    frequency: 100,
    words:
      "all are at be been but by can did do for from had has have he her him his if just me no not on or our out she so that their them they this up very we were what when who will with you your n't 'm 've 're 'll 'd",
  },
  {
    frequency: 40,
    words:
      'about after again an any anyone as back because being could day does done get go going good got has how into like more much need now off one only over please really said school see should some still than thank thanks then there these thing things think time today told too us want week well went where which why would year know am am its being lovely great new kids children child son daughter first last every everyone help been teacher teachers class staff head home morning tomorrow people two around same made make way right little before home say says come coming take took lot never always nothing something each another other own work mum dad parents parent',
  },
  {
    frequency: 15,
    words:
      'absolutely ago also best better bit both called came day days different down email end ever feel few found friday friends give given great group half happy hard heard here home hope hour hours idea keep kid later left let letter long look looking lost love many may maybe mine minutes miss monday mr mrs ms most next nice night nobody old once open part phone place point post put read ready reading real remember same saturday saying seen send sent show since someone sorry start started sunday sure team tell thought through thursday till times tonight tuesday turn uniform until wait walk wear wednesday weeks which whole without won worked world write year years yes yesterday young boy girl lunch sports play playing played room book books club photo photos gate car road park bus names name number small big money pay paid phone watch water minute office message messages trip half term party tea free sat sit stand food fun family house baby brother sister friend lady man woman men women boys girls ones person answer call calls asked ask asking question',
  },
];
