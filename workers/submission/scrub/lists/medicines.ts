import { wordsOf } from "./words-of.ts";

/**
 * Medicines by brand, and by those names that no ending gives away.
 * Source: compiled for this hub from general knowledge of prescribing in England, November 2026.
 */
export const medicines = wordsOf(`
  astrazeneca biontech moderna pfizer abilify adalat adcal adrenaline alendronic allopurinol amoxiclav amitriptyline anusol aripiprazole aspirin atropine
  azathioprine baclofen bactroban benzylpenicillin betamethasone bisacodyl bonjela botox buccal buccolam buscopan
  butylscopolamine calcichew calogen calpol canesten capasal carbamazepine carbimazole carbocisteine cavilon cetraben
  chlorhexidine chlorphenamine cholecalciferol ciclosporin circadin citalopram clexane clopixol clozaril codeine
  colecalciferol complan conotrane convulex corsodyl cosmocol creon cyclizine dalteparin depakote depixol depo-provera
  dermol dexamethasone diamorphine diazepam diclofenac digoxin dioralyte diprobase docusate domperidone donepezil
  doublebase dulcolax duloxetine duphalac ebixa efexor eliquis enoxaparin ensure epanutin epilim epistatus
  ethosuximide fentanyl ferrous fexofenadine flixotide flucloxacillin fluconazole fludrocortisone fluoxetine folic
  fortini fortisip fosfomycin frisium fucidin fucithalmic furosemide fybogel fycompa gabapentin gaviscon gliclazide
  glucagon glycerin glycopyrronium glycopyrrolate haldol haloperidol hydrocortisone hyoscine ibuprofen imodium
  insulin inovelon ipratropium jevity kapake keppra kwells lacosamide lactulose lamictal lansoprazole largactil
  laxido levetiracetam levomepromazine levothyroxine lithium loperamide lyrica macrogol madopar maxijul melatonin
  metformin methotrexate microlax micralax microgynon midazolam mirtazapine molaxole morphine movicol nefopam neulactil
  nitrazepam nitrofurantoin novasource nurofen nutilis nutrison omeprazole oramorph orlistat otomize oxybutynin
  oxycodone oxynorm oxycontin paracetamol peptamen peptac phenobarbital phenobarbitone phenytoin picolax piriton
  plenvu pregabalin priadel prednisolone prochlorperazine procyclidine promethazine propranolol prozac quetiapine
  ramipril ranitidine resource risperdal risperidone ritalin rivastigmine rufinamide sabril salbutamol scandishake
  senna senokot seretide seroquel sertraline simvastatin solpadol stesolid sudocrem symbicort tamiflu tamoxifen
  tazocin tegretol temazepam thick-it thiamine tiotropium topamax topiramate tramadol trileptal trimethoprim
  valium valproate vancomycin ventolin vigabatrin vimpat warfarin zantac zapain zimovane zonegran zonisamide zopiclone
  zuclopenthixol zyprexa
  acamprosate adalimumab amiodarone amisulpride amlodipine augmentin betnovate bicarbonate botulinum briviact bumetanide
  buprenorphine butrans cannabidiol cefalexin ceftriaxone cefuroxime cenobamate cerazette cetirizine chloramphenicol chrono
  clenil clomipramine clonidine clopidogrel clotrimazole colchicine comirnaty concerta cyanocobalamin dabigatran daktacort
  dantrolene desogestrel diltiazem dovobet epidyolex escitalopram eumovate everolimus finasteride fluenz flumazenil
  flupentixol fortijuce fostair fragmin fresubin galantamine gentamicin glycerol guanfacine hibiscrub humulin
  hydromol hydroxocobalamin hypromellose isoniazid ketamine lantus latanoprost levemir levodopa linaclotide
  linezolid lisdexamfetamine loratadine lurasidone meropenem mesalazine methylphenidate mirabegron movelat naloxone
  naproxen nicorette nifedipine noradrenaline novomix novorapid nutricia orphenadrine oseltamivir osmolite pabrinex
  perampanel picosulfate pneumovax pramipexole prevenar primidone propofol prucalopride remdesivir rifampicin ropinirole
  sandocal sando-k sofradex solifenacin spiriva spironolactone stiripentol sulfasalazine sulpiride tamsulosin teicoplanin
  tiagabine timodine tizanidine tocilizumab tolterodine tranexamic tresiba trihexyphenidyl varenicline verapamil zerobase
  zolpidem zomorph
`);

/** Endings that international names of medicines have, and names of people hardly. Source: WHO, INN stems. */
export const medicineEnding =
  /(?:AZEPAM|AZOLAM|ZEPAM|BAZAM|APINE|PERIDONE|PRIL|SARTAN|OLOL|STATIN|MYCIN|CILLIN|CONAZOLE|PRAZOLE|OXACIN|CYCLINE|PROMAZINE|PERAZINE|THIAZIDE|SEMIDE|OXETINE|FAXINE|TRIPTYLINE|RACETAM|TRIGINE|BARBITAL|BARBITONE|GABALIN|GABATIN|PHYLLINE|DRONATE|FENAC|PROFEN|SETRON|TIDINE|PARIN|XABAN|GLIPTIN|FORMIN|GLUTIDE|GLIFLOZIN|TRIPTAN|LUKAST|TEROL|SOLONE|SONIDE|METASONE|THYROXINE|CICLOVIR|TIZUMAB|XIMAB|MORPHONE|CODONE|FENTANIL|ZODONE|CLOPRAMIDE|CALCIFEROL|ORPHAN|SPRIDONE|MANTINE|BENAZINE|STIGMINE|NIDAZOLE|FURANTOIN|METHOPRIM)$/;
