/** Units that make a number money, a percentage, a quantity or a duration. One table per kind. */
import { setOf } from './lexicon.ts';

export const currencySigns = setOf('$ € £ ¥ ₹ ₩ ₽ ₪ ₺ ₦ ₫ ฿ ₴ ₱');
/** What can stand glued before a dollar sign: "US$", "C$", "HK$". */
export const dollarPrefixes = setOf('us c a hk nz s r nt au ca can aus tt');
export const currencyCodes = setOf(
  'usd eur gbp aud cad chf inr cny jpy rmb rm rs dlrs sek nok dkk zar ngn kes myr sgd hkd nzd mxn brl rub try pln',
);
export const currencies = setOf(
  'dollar dollars euro euros cent cents pence penny pennies yen yuan renminbi rupee rupees ruble rubles rouble roubles ' +
    'franc francs peso pesos kroner kronor krona krone dinar dinars shekel shekels lira liras lire rand baht ringgit ' +
    'dirham dirhams riyal riyals rial rials guilder guilders naira shilling shillings deutschmarks deutschemarks ' +
    'bitcoin bitcoins hryvnia hryvnias zloty zlotys real reais forint forints dlrs bucks sterling quid usd eur gbp',
);
/** Words of money that mean something else as well: only behind a large number. */
export const doubtfulCurrencies = setOf('pounds pound won marks mark crowns taka birr');

/** Units of measure by their words; abbreviations only right behind digits. */
export const measures = setOf(
  'mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres foot feet inch inches yard yards ' +
    'centimeter centimeters centimetre centimetres cm millimeter millimeters millimetre millimetres mm ' +
    'acre acres hectare hectares ha ton tons tonne tonnes kilogram kilograms kilo kilos kg kgs gram grams pound pounds lb lbs ' +
    'ounce ounces oz liter liters litre litres gallon gallons barrel barrels bushel bushels pint pints quart quarts ' +
    'degree degrees megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw watt watts volt volts kwh mwh ' +
    'kilowatt-hours megabyte megabytes mb gigabyte gigabytes gb terabyte terabytes tb mph kph kmh knots hertz mhz ghz ' +
    'horsepower hp calories kilotons kiloton megatons megaton nautical light-years carat carats fathoms furlongs ppm psi mpg ' +
    'square cubic sq',
);
export const shortMeasures = setOf(
  'm g l ft in yd mi kg km cm mm mph lb lbs oz kw mw gb mb c f v w',
);
/** "square feet", "nautical miles": the unit is the next word. */
export const measurePrefixes = setOf('square cubic sq nautical metric');
export const perTime = setOf('hour second minute day h s year month week');

/** Words between a number and its unit of time: "20 more years". */
export const betweenNumberAndTime = setOf(
  'more additional consecutive straight full long business working calendar fiscal successive short extra further whole',
);
/** Before "a year", "weeks": what makes a bare unit of time a duration. */
export const beforeBareTime = setOf(
  'for within in after over about nearly almost than least lasted lasting took take takes spent spend barely',
);
