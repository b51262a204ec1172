/**
 * Words that ordinary posts are full of, with roughly how often each stands among 10,000 words. Used only to
 * choose what is worth looking for first (`anchors.ts`), so rough is enough. Own count over the development corpus,
 * the NHS feedback and the petition titles that this project is developed against.
 */
export const COMMON_WORDS: readonly { readonly frequency: number; readonly words: string }[] = [
  {
    frequency: 300,
    words: 'a and i the to',
  },
  {
    frequency: 120,
    words: "'s at for in it my of on",
  },
  {
    frequency: 60,
    words: 'all are could do he is me neas not school that they was we what with you',
  },
  {
    frequency: 35,
    words: "about be by from got has have her his how if n't one she so there this up who why",
  },
  {
    frequency: 20,
    words:
      "'d 'm 've an anyone as back been better but c day did every fft get good had hall hill him improve its just kids know like no now off old or our out s st them time told two us were when year your",
  },
  {
    frequency: 12,
    words:
      "'ll 're after again am answer any because before bic bus can class down even go half head here home kegs last little lot make more morning mr mum new night nobody nothing over own parents park people please put round say says see service should since staff their then three through very want wee week went whole would y",
  },
  {
    frequency: 7,
    words:
      'always anybody anything ask asked asking away being bit boy call came cant car care children come cuths daughter does doing done dont everyone everything face first form four free friday gate gave gets getting girls going gone help house im into keep king lad left let look ma made man minutes monday money n name need never next office ones only open other outside p page phone place primary right ring road said same sat satisfied saying seen send some somebody someone son still stop talk teacher teachers tell term than thank thing things think those til till today tonight too took under way well where which whoever will word work years',
  },
  {
    frequency: 4,
    words:
      'absolutely across actually ae age allowed behind best big black book both boys bring ca called calling centre chat child clappy club corridor council da dad days dead describe dinner dog door driver e else email end ever fair families family farm feel find fine five found front full funny girl governors group hair having heard helpful hes himself hospital hour hours inside integrated job kind knows lads lady lane late law leave letter looked lost lovely lunch m maths may meeting mine miss mother moved mrs much needs nursery o ours parent particularly past patient pe person police post r rang rather read reading reception room run running second sent set share shes shop shut sick single sister sit something sorry start stood summer sunday support tae tea teach telling ten th thats thick third times top tuesday twice tws u until used van waiting walk walked wall wants watch wean westbrook wet while wi woman women wont x yr',
  },
];
