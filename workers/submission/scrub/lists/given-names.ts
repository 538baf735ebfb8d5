import { wordsOf } from "./words-of.ts";

/**
 * Given names and short forms that are common among people who live and work in England, of all origins.
 * Source: compiled for this hub from general knowledge, November 2026.
 */
export const givenNames = wordsOf(`
  aaron abbie abby abdul abdullah abena abigail abiodun abraham adam ade adebayo adele adeola adrian agnes
  agnieszka ahmad ahmed aidan aileen aisha aishah ajay akua al alan alana alasdair alastair albert alejandro
  aleksandra alex alexander alexandra alexis alf alfie alfred ali alice alicia alina alisha alison alistair
  allan allison alma alun alvin alwyn alyson ama amal amanda amara amber ameena amelia amina amir amit amy
  ana anastasia andre andrea andreas andrei andrew andy anette angel angela angelina angie angus anil anish
  anita anjali ann anna annabel anne annette annie annmarie anthea anthony antoinette anton antonia antonio
  anwar anya april arabella archibald archie ariana arjun arlene arnold arthur arun asha ashley ashok asif
  asma astrid atif audrey aurora austin ava avril ayesha ayo azra babatunde babs baljit balwinder barbara
  barney barry bart bartholomew bartosz basil beata beatrice beauty becca beckie becky ben benedict benjamin
  bernadette bernard bernice bert bertha beryl bess beth bethany betty bev beverley beverly bhavna bianca
  bilal bill billie billy blanche blessing bob bobbie bobby bogdan bonnie boris brad bradley bram brandon
  brenda brendan brett brian brianna bridget bridie brigid briony bronagh bronwen bronwyn bruce bruno bryan
  bryony bukola byron caitlin callum calum calvin cameron camilla candice cara carl carla carlos carly
  carmel carmen carol carole caroline carolyn carrie caspar cassandra catherine cathleen cathryn cathy
  catriona cecil cecilia cedric celeste celia chanel chantelle charity charlene charles charley charlie
  charlotte chelsea cherie cherry cheryl chidi chinedu chinyere chioma chloe chris chrissie christian
  christina christine christopher chukwudi ciara ciaran cindy claire clara clare clarence clarissa claude
  claudia clayton clement clementine cleo cliff clifford clint clive clodagh colette colin colleen colm
  comfort connie connor conor conrad constance cora coral corinne cormac courtney craig crispin cristina
  curtis cynthia cyril dafydd daisy dale dalia damian damien damilola dan dana daniel daniela danielle danny
  daphne darius darren daryl dave davey david davina dawid dawn dean deb debbie deborah debra declan deepa
  deepak deirdre del delia delroy delyth demetrius denis denise dennis denzil derek dermot derrick desmond
  devon dexter diana diane dianne dick dilip dilys dimitri dina dinah dinesh dipak dirk dolores dominic
  dominique don donald donna doreen dorian doris dorota dorothy dot dotty doug dougal douglas drew duncan
  dwayne dylan eamon eamonn earl ebony ed eddie eden edgar edith edmund edna eduardo edward edwin edyta efua
  eileen eilidh elaine eleanor elena eleni eli elif elijah elin eliza elizabeth ella ellen ellie elliot
  elliott ellis elliw elsa elsie elspeth elton elvira emeka emil emilia emily emlyn emma emmanuel emmeline
  emrys emyr enid eniola enoch enrique eoghan eoin eric erica erik erika erin ernest ernie errol esi esme
  esmeralda estelle esther ethan ethel eugene eunice eva evan evangeline eve evelyn ewa ewan ewelina fabian
  faisal faith farah farhan farida farooq farzana fatima fatou fatoumata favour fay faye felicity felix
  fergal fergus fern fernando fiona firoz fleur flo flora florence florian folake fortunate frances
  francesca francis francisco frank frankie franklin fraser fred freda freddie frederick freya funmi gabriel
  gabriela gabrielle gail gareth garfield garry garth gary gaurav gavin gaynor gemma gene genevieve geoff
  geoffrey george georgia georgie georgina gerald geraldine gerard germaine gerry gertrude ghulam gideon
  gift gilbert giles gill gillian gina giovanni gita gladys glen glenda glenn gloria glyn glynis godfrey
  godspower goodness gopal gordon grace gracie graeme graham grainne grant greg gregory greta griff grzegorz
  guillermo gulnaz gurdeep gurmeet gurpreet gus guy gwen gwendoline gwendolyn gwyn gwyneth habib hadiya
  haider hamid hamish hamza hana hank hannah hans happiness hardeep harish harjit harold haroon harpreet
  harriet harry harvey hasan hassan hattie hayden hayley hazel heather hector heidi helen helena helga
  henrietta henry herbert hermione hilary hilda hiroshi holly homer hope horace howard hubert hugh hugo
  humphrey husna hussain hussein hyacinth iain ian ibrahim ida idris ifeoma ike ikram iman imelda imogen
  imran ina india indira inez ingrid innocent ioan ioana iona ira irene irina iris irma isaac isabel
  isabella isabelle isaiah isha ishmael isla isobel israel ivan ivana ivor ivy iwona izabela jack jackie
  jackson jacob jacqueline jacqui jade jagdeep jagdish jaime jake jamal james jamie jamila jan jana jane
  janet janette janice janine janusz jared jaroslaw jarvis jasbir jasmin jasmine jason jaswinder javed
  javier jay jaya jayne jean jeanette jeannie jed jeff jeffrey jelena jemima jemma jen jennie jennifer jenny
  jeremiah jeremy jerome jerry jesse jessica jessie jia jill jillian jim jimmy jo joan joanna joanne jocelyn
  jodie joe joel joey johan john johnny jolanta jon jonah jonas jonathan jordan jorge jose joseph josephine
  josh joshua josiah josie joy joyce juan juanita jude judith judy julia julian juliana julie juliet julius
  june justin justina justine justyna kabir kai kalpana kamal kamila kamran kapil karan kareem karen karim
  karina karl karolina kasia katarzyna kate kath katharine katherine kathleen kathryn kathy katie katrina
  katy kavita kay kaye kayla keiran keith kelechi kelly kelvin ken kendra kenneth kenny kenya kerry keshia
  kevin khadija khalid khalil khurram kieran kim kimberley kimberly king kiran kirk kirsten kirsty kit kitty
  klaus koffi kofi konrad kris krishna kristen kristian kristina krystyna krzysztof kuba kulwinder kumar
  kunle kwabena kwadwo kwaku kwame kwasi kwesi kyle kylie lakshmi lana lara lars latoya laura lauren
  laurence laurie lavinia lawrence leah leanne lee leena leila leo leon leona leonard leonie leroy les
  lesley leslie lester leticia levi lewis lexi liam lila lilian lillian lily lin lina linda lindsay lindsey
  linton lionel lisa liz lizzie llewellyn lloyd logan lois lola lorenzo loretta lorna lorraine lottie lou
  louis louisa louise lourdes luca lucas lucia lucille lucinda lucy luis lukasz luke luther lydia lyn lynda
  lyndon lynette lynn lynne lynsey lyra mabel macy madeleine madge madison mae magda magdalena maggie magnus
  maha mahmood mahmoud maia maisie malcolm malgorzata malik mandy manjit manoj manuel mara marc marcel
  marcia marcin marco marcus marek margaret margarita margery margie margot maria mariam mariana marianne
  marie marina mario marion marisa marissa mariusz marjorie mark marlene marlon marsha marta martha martin
  martina martyn marvellous marvin mary maryam masood mateusz mathew matilda matt matteo matthew maud maude
  maura maureen maurice mavis max maxine may maya mayowa mehmet mei mel melanie melinda melissa melvin
  memory mercy meredith merle mervyn mia michael michaela michal michel michele michelle mick mickey miguel
  mihai mike mikhail mila milan mildred miles millicent millie milly milo mimi mina minnie miranda miriam
  mirza mitch mitchell mo mohamed mohammad mohammed mohan moira mollie molly mona monica monika monique
  morag morgan morris moses mostafa muhammad mukesh muriel murray mustafa myfanwy myles myra myrtle nabil
  nadeem nadia nadine naheed naima naomi narinder naseem nasir nasreen natalia natalie natasha nathan
  nathaniel naveed navid nazia neal ned neelam neha neil nell nellie nelson nerys nesta neville ngozi nguyen
  nia niall niamh nicholas nick nicky nicola nicole nicoleta nigel nikhil niki nikita nikki nikolai nina
  nisha nita nnamdi noah noel nola nora norah noreen norma norman nuala nusrat obi ola olabisi olayinka oleg
  olena olga olive oliver olivia olu oluwaseun omar omolara oonagh oprah orla osama oscar osman oswald otis
  otto owain owen oyin pablo paddy padma padraig paige pam pamela paola parveen parvin pascal pat patience
  patricia patrick patsy paul paula paulette paulina pauline pawel peace pearl pedro peggy penelope penny
  percy perry petar pete peter petra petronella petula phil philip philippa phillip phoebe phyllis pierre
  piers piotr polly poonam poppy portia pradeep prakash pranav precious preeti prem primrose priscilla priti
  privilege priya promise prudence prue przemyslaw quentin quincy rab rabia rachael rachel radha radoslaw
  rafael rafal rafiq raj raja rajesh rajinder rajiv raju rakesh ralph ram ramesh ramon rana randolph randy
  ranjit raquel rashid rashida raul ravi ravinder ray raymond razia rebecca reece reg reggie regina reginald
  rehana rekha remi rena renata rene renee reuben rex reza rhea rhian rhiannon rhoda rhona rhys ricardo
  richard rick ricky riley rita ritu rizwan rob robbie robert roberta roberto robin robyn rochelle rod roddy
  roderick rodger rodney roger rohan rohit roisin roland roman romana romeo ron ronald ronan ronnie rory
  rosa rosalie rosalind rosanna rose roseanne rosemarie rosemary rosie ross rowan rowena roxanne roy rubina
  ruby rufus rukhsana rupert russell ruth ryan ryszard sabina sabrina sade sadie sadiq saeed saffron saima
  sajid salim sally salma salman sam samantha sameer samina samir sammy samson samuel sana sandeep sandra
  sandy sangeeta sanjay santiago santosh sara sarah sasha satish saul savannah scarlett scott sean sebastian
  selina selma serena sergei sergio seth seun shabana shabir shabnam shah shaheen shahid shahida shahnaz
  shakeel shamim shamima shane shanice shannon shanti sharif sharmila sharon shaun shauna shazia sheena
  sheila shelagh shelley sheree sheridan sherlock sherry shilpa shireen shirin shirley shiv shobha shona
  shreya shruti sian sid siddiq sidney sidra sienna sigrid silas silvia simon simona simone sinead siobhan
  sky slawomir sobia sofia sohail solomon sonia sonya sophia sophie spencer stacey stan stanislaw stanley
  stefan stella stephanie stephen steve steven stevie stewart stuart sue suleiman sultana sumaira sunil
  sunita suraj suresh surinder surjit susan susana susanna susannah susie suzanne suzie svetlana swati sybil
  sydney syed sylvester sylvia sylwia tabitha tahir taiwo talia tamara tamika tammy tamsin tania tanisha
  tanya tara tariq tasha tasneem tatenda tatiana taylor ted temitope terence teresa teri terry tess tessa
  thandi thea thelma theo theodora theodore theresa therese thomas tia tim timothy tina tobias toby todd tom
  tomas tomasz tommy toni tony topher tracey tracy trevor tricia trina tristan troy trudi trudy tunde tyler
  tyrone uche uchenna uma umar una ursula usha usman uzma val valentina valerie vanessa vasile vaughan vera
  verity vernon veronica vicki vickie vicky victor victoria victory vijay vikas vikram vince vincent vinod
  viola violet virginia vivek vivian vivien vivienne vladimir vusi wade wahid waldemar wallace wally walter
  wanda warren waseem wayne wendell wendy wesley whitney wiktor wilbert wilf wilfred wilhelmina will willa
  william willie willow wilma winifred winnie winston wojciech xavier xenia ximena yakubu yan yasin yasmeen
  yasmin yemi yetunde yewande ying yolanda yolande yosef yousaf youssef yuri yusuf yvette yvonne zac zachary
  zack zafar zaheer zahid zahra zain zainab zak zakir zara zelda zena zeynep zoe zofia zohra zoltan zora
  zubair zuzanna
`);
