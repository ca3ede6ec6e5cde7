import type { Gender } from './titles.ts';
import { wordList } from './word-list.ts';

/** Common given names in English-language news. Names that are given to both are left out on purpose. */
const male = wordList(`
  aaron abdul abdullah abraham adam adrian ahmed al alan alastair albert alberto alec alejandro alexander
  alfred ali alistair allen alonzo amir andre andres andrew andrey angel anthony antoine anton antonin antonio
  arjun armando arnold arthur arturo barack barry bart bashar ben benedict benito benjamin bernard bernardo
  bernie bertrand bill billy bob bobby boris brad bradley brendan brent brett brian bruce bryan byron callum
  carl carlos cedric chad charles charlie chris christopher chuck clarence claude clay clifford clyde cody
  colin connor conor corey craig curtis damian damien dan daniel darius darrell darren darryl daryl dave david
  dean declan denis dennis derek desmond dick dieter dmitry dominic don donald donovan doug douglas duane
  duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott emilio
  emmanuel enrique enzo eric erik ernest ernesto esteban ethan eugene evan fabian federico felipe felix
  fernando fidel floyd francis francisco francois frank franz fred freddie frederick fritz gabriel gary gaston
  gavin gene geoff geoffrey george gerald gerard gerardo gerry gil gilbert gilberto giorgio giovanni giuseppe
  glen glenn gonzalo gordon graham greg gregory guillermo gustav gustavo guy hamid hans harold harry harvey
  hassan hector heinrich helmut henri henry herb herbert herman hernan hideo hiroshi howard hubert hugh hugo
  humberto ian ibrahim ignacio igor imran isaac isaiah ismail ivan jack jacob jacques jaime jake jakob jamal
  james jared jason javier jay jean-claude jeb jeff jeffrey jens jeremiah jeremy jermaine jerome jerry
  jesse jesus jim jimmy joachim joao joaquin joe joel joey johan johann john johnny jon jonas jonathan jorge
  jose josef joseph josh joshua juan julian julius jurgen justin kareem karim karl keith kelvin ken kenji
  kenneth kenny kevin khalid kirk klaus konstantin kurt kyle larry lars laurence laurent lawrence leandro
  leland leo leon leonard leroy lewis liam lionel lloyd lorenzo louis luca lucas luciano ludwig luis luke
  luther magnus mahmoud malcolm manuel marc marcel marcelo marco marcos marcus mario mark martin marvin mateo
  mathew matt matthew maurice maurizio max mehmet melvin michael miguel mike mikhail milton mitch mitt mohamed
  mohammad mohammed muhammad mustafa nate nathan nathaniel ned neil newt niall nicholas nick nicolas nigel
  nikolai noah norman oleg oliver olivier omar oscar oskar otis otto owen pablo pascal patrick paul paulo pavel
  pedro percy pete peter phil philip philippe phillip pierre pyotr quentin rafael rahul rajiv ralph ramon rand
  randall randolph randy rashid raul ray raymond reggie reginald reince reinhold rex ricardo richard rick ricky
  rob robert roberto rodney rodrigo roger roland rolf ron ronald rory ross roy ruben rudolf rudolph rudy rufus
  rupert russell ryan salman salvador salvatore sam samuel sanjay santiago saul scott sean sebastian sergei
  sergey sergio seth shane shaun shimon silvio simon stan stanley stefan stefano stephane stephen steve steven
  stuart sven tariq ted terence terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom
  tomas tomasz tommy tony travis trent trevor tristan tyler tyrone ulrich vernon vicente victor vince vincent
  vito vivek vladimir wallace walter warren wayne wendell wesley wilbur wilfred wilhelm will william willie
  winston wolfgang xavier yuri yusuf zach zachary zack
`);
const female = wordList(`
  abigail ada adele adriana adrienne agnes aisha alana alejandra alexandra alexandria alice alicia alina alison
  allison alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna annabel anne
  annette annie antonia april ariana ashley astrid audrey ayesha barbara beatrice becky bernadette bernice
  bertha beth betsy betty beverly bianca birgit blanca bonnie brenda bridget brigitte brittany caitlin camila
  camille candace carla carly carmen carol carole carolina caroline carolyn cassandra catherine cathy cecile
  cecilia celeste celia chantal charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa
  claudia colleen condoleezza connie constance corinne cristina crystal cynthia daisy dana daniela danielle
  darlene dawn deanna debbie deborah debra delia denise diana diane dianne dina dolores donna dora doreen doris
  dorothea dorothy edith edna eileen elaine eleanor elena elise eliza elizabeth ella ellen elsa elvira emilia
  emily emma erica erika erin estelle esther eugenia eunice eva evelyn faith fatima felicia felicity fernanda
  fiona flora florence frances francesca francine gabriela gabrielle gail genevieve gennifer georgina geraldine
  gertrude gina ginny giselle gladys glenda gloria grace greta gretchen gwen gwendolyn hanna hannah harriet
  hazel heather heidi helen helena helga hildegard hillary holly hope huma ida ilse imogen ines inga ingrid
  irene irina iris irma isabel isabella isabelle ivana ivanka jacqueline jana jane janet janice janine jasmine
  jean-marie jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jodi jodie josephine
  josie joyce juanita judith judy julia juliana julie juliet juliette june justine kaitlyn kamala karen karin
  kate katharine katherine kathleen kathryn kathy katie katja katrina katy kayla kayleigh kellyanne kelsey
  kimberly kirsten kirstjen kristen kristin kristina kristy lana lara laura lauren leah leanne leila lena leona
  leslie leticia lila lillian linda lisa lois lorena loretta lori lorraine louise lucia lucille lucinda lucy
  luisa lydia lynn madeleine madeline maggie malala mandy marcia margaret margarita margie margot marguerite
  maria mariah mariana marianne marie marilyn marina marisol marissa marjorie marla marlene marsha marta martha
  mary maryam matilda maura maureen maxine maya megan meghan melania melanie melinda melissa mercedes meryl mia
  michaela michelle mildred mindy miranda miriam molly mona monica monique muriel myra nadia nadine nancy naomi
  natalia natalie natasha nell nicola nicole nikki nina noelle nora noreen norma olga olivia paige pam pamela
  patricia patty paula pauline peggy penelope petra philippa phoebe phyllis priscilla rachael rachel ramona
  rebecca rebekah regina renee rhonda rita roberta rosa rosalie rosalind rose roseanne rosemary roxana roxanne
  ruth sabrina sally samantha sandra sara sarah savannah selena selma serena sharon shauna sheila shelley
  sherry shirley sierra silvia simone sofia sonia sonja sophia sophie stacey stacy stefanie stella stephanie
  sue susan suzanne svetlana sylvia tabitha tamar tamara tammy tanya tara tatiana tatyana teresa thelma theresa
  tiffany tina tonya tracy tricia trina trisha trudy ulrike uma ursula valerie vanessa vera veronica vicki
  vicky victoria vilma viola violet virginia vivian vivienne wanda wendy whitney wilma winifred yasmin yolanda
  yvette yvonne zara zoe
`);

/** The gender that a given name suggests, or undefined: then the article's pronouns decide. */
export function genderOfFirstName(name: string): Gender | undefined {
  const word = name.toLowerCase();
  if (male.has(word)) return 'male';
  return female.has(word) ? 'female' : undefined;
}
