import type { Gender } from './titles.ts';
import { wordList } from './word-list.ts';

/** Common given names in English-language news. Names that are given to both are left out on purpose. */
const male = wordList(`
  aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alejandro alexander alfred ali allen
  andrew andrey angel anthony antonio antonin arnold arthur barack bashar ben benjamin bernard bernie bill
  billy bob bobby boris brad bradley brendan brent brett brian bruce bryan carl carlos charles charlie chad
  chris christopher chuck clarence clay colin corey craig curtis dan daniel darrell darren dave david dean
  dennis derek dick dmitry don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin
  elijah elliott emmanuel enrique eric erik ernest evan felix fernando francis francisco francois frank fred
  frederick gary gavin geoff geoffrey george gerald giovanni glenn gordon graham greg gregory gustavo guy
  hamid hans harold harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor isaac
  ivan jack jacob jacques jaime jake james jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome
  jerry jesse jesus jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian
  julius justin karl keith ken kenneth kevin khalid kirk kurt kyle larry lars lawrence leo leon leonard lewis
  liam lloyd louis lucas luis luke malcolm manuel marc marcel marco marcus mario mark martin marvin mathew
  matt matthew maurice max michael miguel mike mikhail milton mitch mitt mohamed mohammed muhammad nathan
  neil newt nicholas nick nicolas nigel norman oleg oliver omar oscar otto owen pablo patrick paul pedro
  pete peter phil philip phillip pierre rafael ralph ramon rand randall randy raul ray raymond reggie reince
  reinhold ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ross roy
  rudolph rudy rupert russell ryan salman sam samuel scott sean sebastian sergei sergey seth shaun shimon
  simon stanley stefan stephen steve steven stuart ted terrence terry theodore thomas tim timothy todd tom
  tommy tony travis trent trevor tyler tyrone vernon victor vincent vladimir wallace walter warren wayne
  wendell wesley wilbur will william willie xavier yuri zachary
`);
const female = wordList(`
  abigail ada agnes alexandra alexandria alice alicia alison allison amanda amber amelia amy ana anastasia
  andrea angela angelina anita ann anna anne annette april ashley audrey barbara beatrice becky bernadette
  beth betsy betty beverly bonnie brenda bridget brittany camille candace carla carly carmen carol carole
  caroline carolyn cassandra catherine cathy cecilia charlotte chelsea cheryl christina christine cindy
  claire clara claudia colleen condoleezza connie constance crystal cynthia daisy dana dawn deborah debbie
  debra delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor elena
  elise elizabeth ella ellen emily emma erica erika erin esther eva evelyn faith fatima felicia fiona flora
  florence frances gabrielle gail gennifer gina ginny giselle gloria grace greta gretchen gwen hannah harriet
  hazel heather heidi helen helena helga hillary holly hope huma ida ines ingrid irene iris irina isabel
  isabella ivana ivanka jacqueline jane janet janice jean-marie jeanne jennifer jessica jill jo joan joanna
  joanne jodi josephine joyce juanita judith judy julia juliana julie june karen karin kate katherine
  kathleen kathryn kathy katie katrina kayleigh kellyanne kimberly kirsten kristen kristin laura lauren leah
  lena leslie lila lillian linda lisa lois loretta lori lorraine louise lucia lucy luisa lydia lynn madeleine
  madeline marcia margaret margot maria marianne marie marilyn marina marissa marjorie marlene marsha martha
  mary maureen maxine megan meghan melania melanie melinda melissa mercedes meryl michelle mildred miriam
  molly monica monique nadia nancy naomi natalie natasha nicole nina nora norma olga olivia paige pam pamela
  patricia patty paula pauline peggy penelope phyllis priscilla rachel rebecca regina renee rhonda rita
  roberta rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah selena sharon
  sheila shelley sherry shirley sierra silvia simone sofia sonia sophia sophie stacey stacy stella stephanie
  sue susan suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy trisha ursula
  valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney yasmin yolanda
  yvonne zoe
`);

/** The gender that a given name suggests, or undefined: then the article's pronouns decide. */
export function genderOfFirstName(name: string): Gender | undefined {
  const word = name.toLowerCase();
  if (male.has(word)) return 'male';
  return female.has(word) ? 'female' : undefined;
}
