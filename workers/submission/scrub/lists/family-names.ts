import { wordsOf } from "./words-of.ts";

/**
 * Family names that are common among people who live and work in England, of all origins.
 * Source: compiled for this hub from general knowledge, November 2026.
 */
export const familyNames = wordsOf(`
  abbott abdi abdullah abraham abrahams acheampong ackroyd adamczyk adams adamson addison adebayo adekunle
  adeleke adewale adeyemi adkins adu afolabi afzal agarwal aggarwal ahmad ahmed ainsworth aitken ajayi
  akhtar akpan akram alam aldridge alexander ali allan allen allison alvarez amadi ambrose amin amoah amos
  anderson andrews ansah ansari antoniou appiah archer armitage armstrong arnold arora arshad arthur asante
  asghar ashby ashton ashworth asif aslam atkins atkinson attwood auld austin awan ayres aziz babu badu
  bailey bailie bains baird baker bakshi baldwin balogun bamford banerjee banks bannister baptiste barber
  barclay barker barlow barnard barnes barnett baron barr barrett barron barrow barry bartlett barton basu
  bates batten baxter beale beattie beaumont beck becker beckett bedford beech begum bell bennett benson
  bentley beresford berg bernard berry best bevan beveridge bhatt bhatti bibi biddle biggs bilal bingham
  birch bird bishop black blackburn blackwell blair blake blanchard bland bloggs boateng bogdan bolton bond
  bone bonsu booth boothroyd borkowski bose boswell bourne bowden bowen bower bowers bowles bowman boyce
  boyd boyle bradbury bradford bradley bradshaw brady braithwaite bray brennan brewer bridges briggs bright
  bristow britton broadbent brock brook brooke brooker brookes brooks broughton brown browne browning bruce
  bryan bryant buchanan buck buckingham buckley budd bull bullock burgess burke burnett burns burrows burton
  bush butcher butler butt byrne cain caldwell callaghan cameron campbell cannon carey carlisle carlson
  carmichael carney carpenter carr carroll carson carter cartwright carver casey cassidy castle chadwick
  chakraborty challis chamberlain chambers chan chandler chang channing chapman charles charlton charman
  chatterjee chaudhary chaudhry chauhan cheema chen cheng cherry cheshire cheung choi chopra choudhury
  chowdhury christian christie church clancy clare clark clarke clarkson clayton clegg clements clifford
  clifton clough coates cobb cochrane cohen coker cole coleman coles collier collins collinson compton conn
  connell connelly connolly connor conroy conway cook cooke cookson coombes cooper copeland corbett corcoran
  cormack cornish costa costello cotter cotton coulson coulter court courtney cousins cowan coward cowley
  cox coyle crabtree craig crane craven crawford cresswell croft crompton cronin cropper cross crossley
  crouch crowe crowley crowther cruickshank cruz cullen cummings cunningham curran currie curry curtis
  czarnecki dale dalton daly daniel daniels darby darwish das davey david davidson davies davis davison
  dawson day deacon deakin dean decker delaney dempsey denham dent denton desai devine devlin dhaliwal
  dhawan dhillon diaz dickens dickinson dickson diop dixon dobson docherty dodd dodds doherty dolan
  donaldson donnelly donovan doran dougherty douglas downes downing dowson doyle drake draper drew driscoll
  drummond dubois duckworth dudek duffy dugan duke duncan dunlop dunn dunne dutta dutton dwyer dyer dyson
  eastwood eaton eccles edmonds edwards egan ekwueme eldridge elliot elliott ellis ellison ellwood emerson
  emery english erskine evans everett ewing eze fagan fairbairn fairhurst fallon farah farmer farooq farrell
  farrow faulkner fawcett fay fellows fenton fenwick ferguson fernandes fernandez fernando ferrari ferreira
  ferris field fielding fields finch findlay finlay finn finnegan firth fischer fisher fitzgerald
  fitzpatrick flanagan fleming fletcher flint flood flores flower flowers flynn fofanah foley forbes ford
  forde foreman forrest forrester forster forsyth foster fowler fox francis franklin franks fraser frazer
  freeman french frost fry fuller fulton furlong gabriel gale gallagher galloway gamble garcia gardiner
  gardner garner garrett garvey gaskell gates gaunt geddes george georgiou ghosh gibbons gibbs gibson
  gilbert gilchrist giles gill gillespie gilligan gilmore girling gleeson glover goddard godfrey godwin
  goldberg goldsmith gomes gomez gonzalez goodall goode goodman goodwin gordon gorman gosling gough gould
  gouveia grady graham grainger grant graves gray greaves green greene greenhalgh greenwood greer gregory
  grewal grey griffin griffith griffiths grimes grimshaw grover groves guerin gunn gupta gurung guthrie
  gutierrez gwyn hadley haigh haines hale hall halliday hamblin hamid hamilton hammond hampton hancock hanif
  hanley hanlon hanna hannah hansen hanson haq harding hardwick hardy hargreaves harley harper harrington
  harris harrison hart hartley harvey haslam hassan hassani hastings hatton hawes hawkins hawthorne hay
  hayden hayes haynes hayward haywood healey healy heath heaton hebert henderson hendry hennessy henry
  henshaw hepworth herbert heritage hernandez heron hewitt heywood hibbert hickey hicks higgins higginson
  hill hilton hinds hirst hobbs hodge hodges hodgkinson hodgson hoffman hogan hogg holden holder holdsworth
  holland holliday hollis holloway holmes holt homer hood hooper hope hopkins hopper horn hornby horne
  horton hough houghton howard howarth howe howell howells hoyle huang hubbard hudson huggins hughes hull
  hulme humphrey humphreys humphries hunt hunter hurley hurst hussain hussein hussey hutchings hutchinson
  hutchison hutton hyde ibrahim idowu igbokwe ikeji ilyas imran ingham ingram innes iqbal ireland irvine
  irving irwin isaac isaacs islam ismail ivanova iyer jabbar jackson jacob jacobs jagger jahan jakob jalloh
  james jameson jamieson jankowski jansen jarvis javed jeffrey jeffries jenkins jenkinson jennings jensen
  jeyakumar john johns johnson johnston johnstone jones jordaan jordan joseph joshi joubert joyce judd judge
  kabir kaczmarek kamara kaminski kane kang kapoor kaposi kapur karim kaur kavanagh kay kaye keane kearney
  keating keegan keeling keen keenan kelleher kelly kemp kendall kennedy kenny kent keogh kerr kershaw keys
  khalid khalil khan khanna khatun kim king kingsley kingston kirby kirk kirkham kirkwood kitchen klein
  knight knott knowles knox kowalczyk kowalski kozlowski kramer krawczyk krishnan kulkarni kumar kumari
  kwarteng kyei lacey laing laird lake lal lam lamb lambert lancaster lane lang lange langford langley
  larkin larsen larson latham lau laverty law lawal lawler lawrence lawson leach leahy leary leber lee leech
  legg leigh lennon lennox leon leonard leslie lester leung levy lewandowska lewis li lim lima lin lindsay
  lister little liu livingstone lloyd lo lock locke lockwood logan lomax long lopes lopez lord lovell low
  lowe lucas ludlow ludwig lund lynch lyons macdonald macfarlane macgregor machado macintyre mack mackay
  mackenzie mackie mackinnon maclean macleod macmillan macpherson madden maguire mahmood mahmud mahoney main
  maj malhotra malik mallon malone mandal mann manning mansfield mansour marchant markham marriott marsden
  marsh marshall martin martinez martins maskell mason massey masters mather mathers matthews maughan
  maxwell may mayer mayes maynard mazur mbeki mcallister mcarthur mcbride mccabe mccall mccallum mccann
  mccarthy mccartney mccormack mccormick mccoy mcculloch mcdermott mcdonald mcdowell mcelroy mcewan mcfadden
  mcfarlane mcgee mcghee mcgill mcginley mcgowan mcgrath mcgregor mcguinness mcguire mchugh mcintosh
  mcintyre mckay mckee mckenna mckenzie mckeown mckinlay mckinnon mclaren mclaughlin mclean mcleod mcmahon
  mcmanus mcmillan mcnally mcnamara mcneil mcneill mcpherson mcqueen mead meadows meckel mehta mellor
  melville menon mensah mercer meredith merritt metcalfe meyer miah michael michalski middleton miles mill
  millar millard miller mills millward milne milner milton mirza mishra mistry mitchell mitra mohamed
  mohammad mohammed mohamud molloy moloney monaghan monk montgomery moody moon mooney moore moran moreno
  morgan moriarty morley moro morris morrison morrissey morrow mortimer morton moses moss mottram moyo
  muhammad muir mukherjee mulholland mullen muller mulligan mundy munro murdoch murphy murray murtagh musa
  mustafa mwangi myers nadeem naidoo naidu nair nandi nash nasir nawaz naylor nazir ncube ndiaye ndlovu neal
  neale needham neil neill nelson nesbitt neville newell newman newton ng nguyen nicholas nicholls nichols
  nicholson nicol nielsen nightingale nixon njoku nkosi noble nolan noonan norman norris north northcott
  norton nowak nowakowski nugent nunez nunn nuttall nwachukwu nyambura oakley oates obi obrien ocallaghan
  oconnell oconnor odell odonnell odonoghue odriscoll oduya offord ogden ogrady ogunbanjo ohara okafor
  okeefe okeke okonkwo okoro olaniyan oldfield oleary olivares oliveira oliver olson omalley omar omara
  oneill onyango oreilly ormerod orr osborn osborne osei osman osullivan otieno otoole owen owens owusu
  oxley oyelade packer page paige painter palmer pandey pandya papadopoulos paris park parker parkes parkin
  parkinson parmar parr parry parsons partridge pascoe patel paterson patil paton patrick patterson pattison
  paul pawar payne peacock pearce pearson peck pedersen peel pemberton pender pennington pepper percival
  pereira perera perez perkins perrin perry peters peterson petrov petty phelan phelps phillips phipps pick
  pickering pickles pierce pike pillai pinto piotrowski pitt platt plummer pollard pollock poole pope
  popescu porter potter potts povey powell power powers prasad pratt prentice prescott preston price
  priestley prince pritchard proctor prosser pryce pugh pullen purcell puri purvis pyke quarshie quigley
  quinn qureshi rae rafferty rafiq rahim rahman rai rajan ralph ram ramirez ramos rampersad ramsay ramsey
  randall rankin rao rashid ratcliffe raval raven rawlings rawlinson ray raymond rayner raza read reardon
  reddy redfern redmond reed rees reese reeve reeves regan rehman reid reilly renshaw reyes reynolds rhodes
  rice rich richards richardson riches richmond ridley rigby riley rimmer ritchie rivera rizvi roach robbins
  roberts robertson robins robinson robson roche rodgers rodrigues rodriguez rogers rollins romero rooney
  roper rose ross rossi rothwell rowan rowe rowland rowlands rowley roy royle rubinstein rudd ruiz rush
  russell russo rutherford ryan ryder sadiq sadler saeed saha salah saleem salisbury salmon salter samuel
  samuels sanchez sanders sanderson sandhar sandhu sangha santos sargent saunders savage sawyer sayed
  scanlon schmidt schneider schofield scholes schultz schwartz scott seddon sehgal sekhon selby sellers
  semple sengupta senior serwaa sethi sewell sexton seymour shah shahid shaikh shannon sharif sharma sharman
  sharp sharpe sharples shaw shea sheehan sheikh shelley shelton shepherd sheppard sheridan sherman sherwood
  shields short siddique siddiqui sidhu silva simmonds simmons simms simon simpson sims sinclair singh
  singleton sinha skelton skinner slater sloan small smart smith smithson smyth smythe snell snow soares
  sohal somerville song soni sousa southern sparks spears speight spence spencer spicer spooner squires
  stacey stafford stanley stanton steel steele stein stephens stephenson sterling stevens stevenson steward
  stewart stokes stone storey stott strachan strange street stringer stuart stubbs styles suarez suleiman
  sullivan sultana summers sumner sutcliffe sutherland sutton swain swan sweeney swift sykes symonds szabo
  szymanski tagoe tait talbot tanaka tandon tang tanner tariq tate tay taylor teixeira temple tennant terry
  thakur thapa thatcher theobald thomas thompson thomson thorn thorne thornton thorpe thurston tierney
  tilley timms tobin todd tomlinson toms tonks torres townsend tracey tran travers travis tripathi trotter
  truman tucker tully turnbull turner tweedy twigg tyler tyson uddin udo ullah underhill underwood unwin
  uppal upton usman vance varghese varley varma vaughan vaz verma vernon vickers vickery victor villiers
  vincent vine virk visser vogel wade wadsworth wagner wainwright waite wakefield walczak waldron walker
  wall wallace waller wallis walsh walter walters walton wang wangari ward warden wardle ware waring warner
  warren warsame washington waterhouse waters watkins watkinson watson watt watters watts weaver webb webber
  weber webster weeks weil weir welch weller wells welsh west weston wharton wheeler whelan whitaker whitby
  white whitehead whitehouse whitelaw whiteley whitfield whitley whitmore whittaker whittle whyte wicks
  widdowson wiggins wilcox wild wilde wilkes wilkins wilkinson wilks willetts williams williamson willis
  willoughby wills wilson winter winters wisniewski wolf wong wood woodcock woodhouse woodley woods woodward
  woolf woolley wootton worrall worth worthington wright wu wyatt wylie wynn yadav yang yates yeboah yeung
  young younis yousaf yousif yuan yusuf zafar zaheer zaman zhang zhao zhou zielinski zulu
`);
