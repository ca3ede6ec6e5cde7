import { wordList } from './word-list.ts';

/** Buildings, streets and seats that speak for the body in them, in lower case without "the". */
export const metonyms: ReadonlySet<string> = new Set([
  'white house',
  'kremlin',
  'downing street',
  '10 downing street',
  'number 10',
  'no 10',
  'whitehall',
  'westminster',
  'capitol hill',
  'pentagon',
  'foggy bottom',
  'elysee',
  'élysée',
  'quai d’orsay',
  'vatican',
  'holy see',
  'buckingham palace',
  'kensington palace',
  'wall street',
  'silicon valley',
  'hollywood',
  'state house',
  'city hall',
  'blue house',
  'scotland yard',
  'langley',
  'big tech',
  'big pharma',
  'trump tower',
  'supreme court',
  'congress',
  'senate',
  'parliament',
]);

/** Words that a newspaper or agency ends with: "The Post" is a body, and it keeps its article. */
export const newspaperWords = wordList(`
  post times journal guardian observer globe tribune herald star hill economist atlantic intercept sun mail
  telegraph independent register gazette chronicle inquirer courier examiner mirror standard sentinel
  courant dispatch blade bee ledger advocate picayune enquirer republic beacon tennessean bulletin
`);

/** Last words of the names of bodies. */
export const bodyNameWords = wordList(`
  department agency office committee commission court bureau ministry council company corporation corp inc
  ltd llc llp plc foundation university college institute institution bank union association coalition
  alliance army navy force police senate house congress parliament legislature assembly board cabinet party
  pac church league society federation organisation organization administration authority service centre
  center group fund trust campaign news network press media times post journal tribune herald guardian
  reuters politico buzzfeed cnn fox msnbc nbc abc cbs bbc npr ap cbo fbi cia nsa irs doj dhs epa fda cdc ice
  nato un u.n eu isis hamas hezbollah taliban gop dnc rnc naacp aclu nra google facebook twitter apple amazon
  microsoft breitbart observer gazette chronicle america movement project caucus brigade nations states
  conference security investigations services affairs exchange hospital school schools club team
`);

/** Party members and peoples: capitalised, and still nobody in particular. */
export const groupNames = wordList(`
  republicans democrats conservatives liberals progressives americans britons russians mexicans germans
  muslims christians jews catholics evangelicals latinos hispanics blacks whites millennials independents
  libertarians tories southerners northerners europeans
  asians africans israelis palestinians iranians iraqis syrians chinese japanese french british french greens
  protesters feminists women men voters hoosiers texans californians
`);
