/** From the words for countries and languages in the sources to their codes. */
const COUNTRY_CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  "people's republic of china": 'CN',
  'bosnia and herzegovina': 'BA',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'ivory coast': 'CI',
  'kingdom of denmark': 'DK',
  'kingdom of the netherlands': 'NL',
  'north macedonia': 'MK',
  'republic of ireland': 'IE',
  'republic of the congo': 'CG',
  'state of palestine': 'PS',
  'the bahamas': 'BS',
  'the gambia': 'GM',
  'united states of america': 'US',
  burma: 'MM',
  myanmar: 'MM',
  palestine: 'PS',
  swaziland: 'SZ',
  turkey: 'TR',
  uk: 'GB',
  usa: 'US',
};

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const COUNTRY_BY_NAME = new Map([
  ...COUNTRY_CODES.map((code) => [regionNames.of(code)?.toLowerCase() ?? code, code] as const),
  ...Object.entries(OTHER_COUNTRY_NAMES),
]);
const LANGUAGE_BY_NAME = new Map(
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fo fr fy ga gd gl gu ha he hi hr ht hu hy id ig is it ja ka kk kl km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt rm ro ru rw se si sk sl so sq sr sv sw ta te tg th tk tl tr tt uk ur uz vi xh yi yo zh zu'
    .split(' ')
    .map((code) => [languageNames.of(code)?.toLowerCase() ?? code, code] as const),
);

/** ISO 3166-1 alpha-2 of a country by its English name; undefined for none or one that is no more. */
export const countryCode = (name: string): string | undefined =>
  COUNTRY_BY_NAME.get(name.trim().toLowerCase());

export const isCountryCode = (code: string): boolean => COUNTRY_CODES.includes(code);

/** BCP 47 of a language by its English name. */
export const languageCode = (name: string): string | undefined =>
  LANGUAGE_BY_NAME.get(name.trim().toLowerCase());

// ISO 3166-1 alpha-3 codes that are not the alpha-2 code with one letter more or less in a fixed place.
const ALPHA_3 =
  'AFG AF ALB AL DZA DZ AND AD ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BGD BD BRB BB BLR BY BEL BE BLZ BZ BEN BJ BMU BM BOL BO BIH BA BRA BR BGR BG BDI BI KHM KH CMR CM CAN CA CYM KY CHL CL CHN CN COL CO CRI CR HRV HR CUB CU CYP CY CZE CZ COD CD DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG ERI ER EST EE ETH ET FRO FO FIN FI FRA FR GAB GA DEU DE GHA GH GIB GI GRC GR GTM GT GIN GN GUY GY HTI HT HKG HK HUN HU ISL IS IND IN IDN ID IRQ IQ IRL IE IRN IR IMN IM ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE XKK XK KGZ KG LVA LV LBR LR LBY LY LTU LT LUX LU MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MUS MU MEX MX MDA MD MCO MC MNG MN MNE ME MAR MA MMR MM NAM NA NPL NP NLD NL NZL NZ NIC NI NER NE NGA NG NOR NO PAK PK PAN PA PER PE PHL PH POL PL PRT PT PRI PR GMB GM ROU RO RUS RU KNA KN WSM WS SMR SM SEN SN SRB RS SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ZAF ZA KOR KR ESP ES LKA LK PSE PS SUR SR SWE SE CHE CH SYR SY THA TH MKD MK TGO TG TUN TN TUR TR UGA UG UKR UA GBR GB USA US URY UY UZB UZ VEN VE VNM VN YEM YE ZMB ZM ZWE ZW'.split(
    ' ',
  );

/** ISO 3166-1 alpha-2 of an alpha-3 code. */
export function countryOfAlpha3(code: string): string | undefined {
  const at = ALPHA_3.indexOf(code);
  return at >= 0 && at % 2 === 0 ? ALPHA_3[at + 1] : undefined;
}
