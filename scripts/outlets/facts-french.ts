/** Owners of French media: Le Monde diplomatique's table (by name) and an older one (by domain). */
import { siteOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './delimited.ts';
import { groupBy } from './group-by.ts';

/** The sites of the media that the table names; those left out have none of their own. */
const SITES: Readonly<Record<string, string>> = {
  'BFM TV': 'bfmtv.com',
  CNews: 'cnews.fr',
  Capital: 'capital.fr',
  'Charente Libre': 'charentelibre.fr',
  'Corse Matin': 'corsematin.com',
  'Courrier international': 'courrierinternational.com',
  'Courrier picard': 'courrier-picard.fr',
  DNA: 'dna.fr',
  Elle: 'elle.fr',
  'Europe 1': 'europe1.fr',
  'Femme Actuelle': 'femmeactuelle.fr',
  'France 24': 'france24.com',
  Frandroid: 'frandroid.com',
  Gala: 'gala.fr',
  Geo: 'geo.fr',
  "L'Alsace": 'lalsace.fr',
  "L'Echo Républicain": 'lechorepublicain.fr',
  "L'Est républicain": 'estrepublicain.fr',
  "L'Indépendant": 'lindependant.fr',
  "L'Yonne Républicaine": 'lyonne.fr',
  LCI: 'lci.fr',
  'La Croix': 'la-croix.com',
  'La Montagne': 'lamontagne.fr',
  'La République des Pyrénées': 'larepubliquedespyrenees.fr',
  'La Tribune': 'latribune.fr',
  'La Vie': 'lavie.fr',
  'La Voix du Nord': 'lavoixdunord.fr',
  'Le Berry républicain': 'leberry.fr',
  'Le Bien public': 'bienpublic.com',
  'Le Dauphiné libéré': 'ledauphine.com',
  'Le Figaro': 'lefigaro.fr',
  'Le Journal de Saône-et-Loire': 'lejsl.com',
  'Le Journal du centre': 'lejdc.fr',
  'Le Monde': 'lemonde.fr',
  'Le Parisien': 'leparisien.fr',
  'Le Point': 'lepoint.fr',
  'Le Populaire du centre': 'lepopulaire.fr',
  'Le Progrès': 'leprogres.fr',
  'Le Républicain lorrain': 'republicain-lorrain.fr',
  'Le Télégramme': 'letelegramme.fr',
  'Les Inrockuptibles': 'lesinrocks.com',
  'Les Échos': 'lesechos.fr',
  Mademoizelle: 'madmoizelle.com',
  Marianne: 'marianne.net',
  'Midi libre': 'midilibre.fr',
  'Nice-Matin': 'nicematin.com',
  'Nord Littoral': 'nordlittoral.fr',
  'Notre temps': 'notretemps.com',
  Numerama: 'numerama.com',
  'Paris Match': 'parismatch.com',
  'Paris-Normandie': 'paris-normandie.fr',
  'Petit Bleu': 'petitbleu.fr',
  'Point de vue': 'pointdevue.fr',
  'Slate.fr': 'slate.fr',
  'Sud Ouest': 'sudouest.fr',
  'Sud Radio': 'sudradio.fr',
  TF1: 'tf1.fr',
  Télérama: 'telerama.fr',
  Voici: 'voici.fr',
  'Vosges Matin': 'vosgesmatin.fr',
};

const MAJORITY = 50;

/** The organisation that holds more than half of a medium, by Le Monde diplomatique and Acrimed. */
export function mdiplo(lines: readonly Line[]): Candidate[] {
  const byName = groupBy(lines, (line) => (line['cible'] ?? '').replaceAll('’', "'"));
  return [...byName].flatMap(([name, holders]): Candidate[] => {
    const site = SITES[name];
    const main = holders.find(({ valeur }) => Number.parseFloat(valeur ?? '') > MAJORITY);
    const owner = main?.['origine']?.replaceAll('’', "'");
    return site && owner ? [{ source: 'mdiplo', site, facts: { owner, country: 'FR' } }] : [];
  });
}

// Holders of 2021 that hold the same sites still; the others have sold or bought since.
const STEADY_HOLDER =
  /^(?:la famille (?:Baylet|Baudecroux)|Patrick Hurbain|la banque le Crédit Mutuel|la Fondation Varenne|la République Française|Edouard Coudurier)$/u;

/** The table of 2021: who holds a site, where one holder or one family does. */
export function quiPossede(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    const site = siteOf(line['domain'] ?? '');
    const holder = line['holder1'] ?? '';
    const shared = line['holder2'] !== '' && line['holder2'] !== 'la famille Hurbain';
    if (site === undefined || shared || !STEADY_HOLDER.test(holder)) return [];
    return [{ source: 'qui_possede', site, facts: { owner: inEnglish(holder), country: 'FR' } }];
  });
}

const inEnglish = (holder: string): string =>
  holder
    .replace(/^la famille (.+)$/u, '$1 family')
    .replace(/^Patrick Hurbain$/u, 'Hurbain family')
    .replace(/^la banque le /u, '')
    .replace(/^la (?=Fondation)/u, '')
    .replace(/^la République Française$/u, 'Government of France');
