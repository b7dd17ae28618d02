import type { ClassWords } from '../vocabulary.ts';
import * as CLASS from '../word-classes.ts';

/** What organisations and places are called by, and what only they have. */
export const ORGANISATIONS: ClassWords = [
  [
    CLASS.ORGANISATION_HEAD,
    `
    cos. university college school academy institute institution hospital clinic museum gallery opera
    orchestra philharmonic ballet theatre company corp corp. corporation inc inc. ltd ltd. plc llc
    gmbh ag bhd bank group holdings partners associates industries enterprises airlines airways motors
    electronics pharmaceuticals council committee commission ministry department agency bureau
    authority administration association federation confederation foundation fund trust party union
    congress senate assembly parliament court tribunal police army navy force forces brigade regiment
    battalion command corps guard service club league society organisation organization centre times
    post herald tribune gazette news journal magazine press broadcasting television radio network
    studios pictures records entertainment productions media systems technologies hotel church office
    board team forum cinema telecom telecommunications communications insurance assurance securities
    ventures foods beverages brewery brewing steel petroleum energy electric mining minerals logistics
    shipping cement chemicals laboratories software semiconductor networks labs consulting consultants
    cooperative syndicate alliance coalition front movement brotherhood militia secretariat
    directorate inspectorate registry treasury exchange chamber choir daily chronicle observer
    athletic rovers united wanderers guardian telegraph broadcaster solutions international worldwide capital cartel caucus embassy
    consulate jihad`,
  ],
  [
    CLASS.SURE_HEAD,
    `
    bank university college academy institute hospital clinic museum company corporation group holdings
    airlines airways industries enterprises ministry department agency association federation foundation
    party insurance securities pharmaceuticals technologies`,
  ],
  [
    CLASS.ORGANISATION_OPENER,
    `
    constructora partido banco grupo empresa companhia sociedad federación sindicato asociación fundación
    comisión movimiento frente alianza société groupe parti mouvement banca gruppo partito verband gruppe partai
    yayasan dewan majlis kelab konsortium koperasi persatuan pertubuhan lembaga laboratorios telecom radio bank university ministry department institute association federation academy council
    commission league bureau agency society banco banque universidad ministerio bolsa universidade université universite universität
    universitas università instituto institut istituto ministère ministério federação federacion fédération federazione asociacion associação
    associazione consejo conselho conseil comité comite comision comissão corporación corporacion compañía compania compagnie compagnia
    cooperativa fundacion fundação fondation fondazione colegio liga syndicat sindacato fiscalía policía polizia gendarmerie deportivo
    atlético atletico sporting fc afc ac sc cf sk fk nk rcd dinamo dynamo lokomotiv spartak olympique borussia racing academia
    confederación confederation foundation polytechnic`,
  ],
  [
    CLASS.PLACE_HEAD,
    `
    township river lake mountain mountains valley island islands county province district prefecture
    street st. avenue ave. road boulevard park airport bridge square mosque cathedral temple desert
    bay beach peninsula coast strait village town region territory highway stadium`,
  ],
  [
    CLASS.COMPANY_SUFFIX,
    `
    inc inc. corp corp. corporation co co. cos. company ltd ltd. limited plc llc group holdings
    holding ag gmbh sa nv bhd as asa ab oy oyj spa bv se kk llp tbk jsc ojsc pjsc pt`,
  ],
  [
    CLASS.LEGAL_FORM,
    `
    inc inc. ltd ltd. corp corp. co. cos. llc plc gmbh bhd bhd. sdn pvt pte pty tbk jsc ojsc pjsc sarl srl s.a. s.p.a. n.v. a.g. l.p.`,
  ],
  [
    CLASS.COMPANY_PART,
    `
    president vice-president chairman chairwoman chief director founder co-founder ceo partner
    spokesman spokeswoman unit division parent subsidiary spinoff affiliate owner shares stake
    employees staff workers customers shareholders executive executives analyst analysts manager editor
    publisher engineer branch headquarters acquisition takeover merger engineers managers editors directors customers clients subscribers researcher
    professor board`,
  ],
  [
    CLASS.COMPANY_NOUN,
    `
    company firm agency group maker startup start-up bank venture subsidiary unit network retailer
    business publisher manufacturer provider operator airline chain party organization organisation
    charity university newspaper magazine broadcaster lender insurer producer developer conglomerate
    carrier supplier nonprofit consultancy brokerage carmaker automaker website portal giant label
    studio exchange platform league club shipyard shipbuilder brewer miner contractor watchdog daily weekly
    newswire broadcaster processor grower distributor lab refiner utility coalition militia faction
    cooperative think-tank news-site foundation`,
  ],
  [
    CLASS.BEHIND_COMPANY,
    `
    drivers employees staffers shares stores customers spokesman spokeswoman spokesperson shareholders
    subsidiary factory plant plants shipyard refinery supermarket supermarkets dealership outlets
    newspaper magazine party coalition militia union alliance bloc movement fighters rebels
    militants guerrillas insurgents gunmen terminals airline subscribers`,
  ],
  [
    CLASS.CAPITAL_FORM,
    `
    as asa ab oy oyj sa spa nv bv se kk llp tbk jsc ojsc pjsc pt`,
  ],
  [
    CLASS.MINISTRY,
    `
    ministry parliament embassy`,
  ],
  [
    CLASS.PLAIN_ACRONYM,
    `
    ceo cfo coo cto vip mvp phd mba dna rna hiv aids covid sars mers gdp gnp cpi vat ipo atm dvd usb
    led lcd gps suv rpg ufo url pdf faq html http www ngo ngos diy lgbt lgbtq icu ptsd mri cctv aka
    asap fyi rsvp bst est edt pst pdt cst cet cest gmt utc usd eur gbp rub uah cny jpy inr mph kph the
    and for not new war rip iii vii viii xiv wmd ied icbm uav atacms himars thaad start salt npt ctbt
    nafta mmr pcr adhd embed photo video read more live`,
  ],
];
