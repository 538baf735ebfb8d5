/**
 * Given names, each with the short and pet forms by which people are called.
 * Source: compiled for this hub from general knowledge of English usage, November 2026.
 */
const groups = `
  abigail abby abbie gail; adelaide addie ada; albert al bert bertie; alexander alex alec sandy xander;
  alexandra alex sandra sandy lexi; alfred alf alfie fred; alison ali ally; amanda mandy; andrew andy drew;
  angela angie ange; ann annie nan nancy; anthony tony ant; antonia toni; arthur art artie; barbara babs
  barb; beatrice bea trixie; benjamin ben benny benji; bernadette bernie detta; bernard bernie; bethany
  beth; beverley bev; bradley brad; bridget bridie biddy; caroline carrie caro; catherine cath cathy kate
  katie kath kathy kay kit kitty; charles charlie chas chuck; charlotte charlie lottie; christine chris
  chrissie tina; christopher chris kit; clifford cliff; clive cliff; constance connie; daniel dan danny;
  david dave davey dai; deborah deb debbie debs; delroy del; dennis den; derek del; desmond des dez; diana
  di; dominic dom nick; donald don donnie; dorothy dot dottie dolly; douglas doug dougie; edith edie; edward
  ed eddie ted teddy ned; edwin ed eddie; eleanor ellie nell nora; elizabeth liz lizzie beth betty betsy
  bess eliza libby lisa; ellen nell nellie; emily em emmie millie; ernest ernie; eugene gene; evelyn eve
  evie; florence flo florrie flossie; frances fran frankie; francis frank frankie fran; frederick fred
  freddie; gareth gaz; gary gaz; geoffrey geoff jeff; george georgie; georgina georgie gina; gerald gerry
  jerry ged; gillian gill jill gilly; gloria glo; graham gra; gregory greg; gwendoline gwen wendy; harold
  harry hal; harriet hattie hetty; helen nell nellie lena; henrietta hetty etta; henry harry hal hank;
  herbert bert herb herbie; hubert bert; hugh hughie; isabel izzy bella belle; jacqueline jackie jacqui;
  james jim jimmy jamie jem; janet jan; jean jeannie; jennifer jen jenny; jeremy jerry jez; jessica jess
  jessie; joanna jo joey; joanne jo; john jack johnny jon jock; jonathan jon jonny; joseph joe joey;
  josephine jo josie; joshua josh; judith judy jude; julian jules; karen kaz; katarzyna kasia kaska; kenneth
  ken kenny; kevin kev; krystyna krysia; laurence larry laurie loz; leonard len lenny leo; lesley les;
  leslie les; lilian lil lily; linda lin lindy; lorraine lori raine; louise lou lulu; magdalena magda lena;
  malcolm mal malc; malgorzata gosia; margaret maggie meg peggy peg marge margie rita greta madge maisie
  daisy; martin marty; mary may molly polly mae; matilda tilly; matthew matt matty; maureen mo; melanie mel;
  michael mike mick mickey mikey; michelle shell shelly; millicent millie; mohammed mo mohamed muhammad md;
  natalie nat; nathaniel nat nate; neville nev; nicholas nick nicky; nicola nicky nic nikki; norman norm;
  oliver ollie; oluwaseun seun; olivia liv livvy; pamela pam; patience pat; patricia pat patsy tricia trish
  patti; patrick pat paddy; paul pauly; pauline paula polly; penelope penny; percival percy; peter pete;
  philip phil pip; philippa pippa pip; prudence prue; rachel rach; rajesh raj; raymond ray; rebecca becky
  becca bex; reginald reg reggie; richard rick dick ricky richie rich; robert rob bob bobby robbie bert rab;
  roderick rod roddy; rodney rod; roger rodge; ronald ron ronnie; rosemary rose rosie; rupert rupe; russell
  russ; samantha sam; samuel sam sammy; sandra sandy; sarah sally sadie; sharon shaz; sheila shee; shirley
  shirl; sidney sid; simon si; stanley stan; stephanie steph; stephen steve stevie; stuart stu; susan sue
  susie suzy; sylvia syl; terence terry tel; teresa terri tess tessa tracy; thelma thel; theodore theo ted
  teddy; theresa terri tess tessa; thomas tom tommy; timothy tim; tobias toby; trevor trev; valerie val;
  veronica ronnie vera; victor vic; victoria vicky tori; vincent vin vince; violet vi; virginia ginny;
  vivian viv; walter wally walt; wilfred wilf; william will bill billy willy wills liam; winifred win
  winnie; winston win; yvonne von vonnie; zachary zac zack
`;

/** The short and pet forms of a given name, by the name; all in plain capitals. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  groups
    .toUpperCase()
    .split(";")
    .map((group) => {
      const [name, ...called] = group.trim().split(/\s+/);
      return [name!, called];
    }),
);
