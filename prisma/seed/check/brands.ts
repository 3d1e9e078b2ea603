import type { Finding, Store } from "./stores.ts";

/** Brands that exist, of the trades these stores imitate. None of ours may be called so, and no model either. */
const REAL: Record<string, string> = {
  cameras:
    "Canon, Nikon, Sony, Fujifilm, Fuji, Panasonic, Lumix, Olympus, Pentax, Ricoh, Leica, Hasselblad, Kodak, Polaroid, Casio, Samsung, GoPro, DJI, " +
    "Insta360, Sigma, Tamron, Tokina, Zeiss, Voigtlander, Samyang, Rokinon, Laowa, Viltrox, Yongnuo, Godox, Profoto, Elinchrom, Nissin, Metz, " +
    "SanDisk, Lexar, Kingston, Transcend, ProGrade, Angelbird, Delkin, Verbatim, Manfrotto, Gitzo, Benro, Sirui, Joby, Vanguard, Lowepro, Tenba, " +
    "Billingham, Tamrac, ThinkTank, Wandrd, Rode, Sennheiser, Shure, Deity, Saramonic, Hoya, Tiffen, Lee, NiSi, Cokin, Haida, Kenko, Rollei, Minolta, " +
    "Konica, Mamiya, Bronica, Contax, Yashica, Blackmagic, Arri, Sekonic, Nitecore, Duracell, Energizer, Varta, Anker, Hama, Cullmann, Novoflex",
  outdoor:
    "Patagonia, Arcteryx, Arc'teryx, Columbia, Marmot, Mammut, Salewa, Salomon, Merrell, Keen, Lowa, Meindl, Scarpa, La Sportiva, Hanwag, Vaude, " +
    "Deuter, Osprey, Gregory, Lowe Alpine, Berghaus, Rab, Montane, Haglofs, Fjallraven, Fjällräven, Helsport, Hilleberg, Nordisk, Exped, Nemo, " +
    "Vango, Coleman, Kelty, Sierra Designs, Big Agnes, Tarptent, Naturehike, MSR, Jetboil, Primus, Optimus, Trangia, Soto, Kovea, Campingaz, " +
    "Petzl, Black Diamond, Ledlenser, Grivel, Camp, Cassin, Edelrid, Katadyn, Sawyer, LifeStraw, Platypus, Leki, Komperdell, Therm-a-Rest, Thermarest, " +
    "Sea to Summit, Klymit, Outwell, Robens, Terra Nova, Easy Camp, Quechua, Decathlon, Millet, Mountain Hardwear, Outdoor Research, Icebreaker, " +
    "Smartwool, Craghoppers, Regatta, Jack Wolfskin, Helly Hansen, Norrona, Norrøna, Bergans, Devold, Aclima, Ortovox, Dynafit, Hoka, Altra, Garmin, Suunto",
  coffee:
    "Breville, Sage, Gaggia, La Marzocco, Rancilio, Rocket, ECM, Profitec, Lelit, Bezzera, Expobar, Quick Mill, Nuova Simonelli, Faema, La Pavoni, " +
    "Elektra, Ascaso, Delonghi, De'Longhi, Saeco, Philips, Jura, Krups, Siemens, Bosch, Smeg, Miele, Nespresso, Illy, Lavazza, Mazzer, Eureka, Baratza, " +
    "Fellow, Niche, Comandante, 1Zpresso, Timemore, Kinu, Macap, Ceado, Mahlkonig, Mahlkönig, Ditting, Compak, Fiorenzato, Hario, Kalita, Chemex, " +
    "AeroPress, Aerobie, Bodum, Melitta, Cafec, Origami, Kono, Bonavita, Technivorm, Moccamaster, Wilfa, Acaia, Brewista, Felicita, Decent, VST, IMS, " +
    "Pullman, Motta, Rattleware, Espro, Bialetti, Stelton, Stagg, Brita, BWT, Everpure, Loveramics, Notneutral, Acme, Kinto, Duralex, Bodnar, Flair, " +
    "Cafelat, Robot, Weber, Lagom, Option-O, Kruve, Puqpress, Oatly, Starbucks, Blue Bottle, Stumptown, Intelligentsia, Onibus, Market Lane, Seven Seeds",
};

// Names that are also plain English: a brand may not be called so, while a model or a title may hold the word.
const WORDS = new Set(
  "lee camp sage rocket fellow niche robot option regatta keen contax robens decent acme osprey gregory nemo philips weber vanguard origami kono flair optimus".split(
    " ",
  ),
);

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** No brand and no model that exists, in any spelling of upper and lower case or accents. */
export function checkBrands(stores: readonly Store[]): Finding {
  const real = [
    ...new Set(
      Object.values(REAL)
        .flatMap((names) => names.split(", "))
        .map(plain),
    ),
  ];
  const problems: string[] = [];
  const brands = new Set<string>();
  for (const { name, products } of stores) {
    for (const { slug, brand, model, title } of products) {
      brands.add(`${name}/${brand}`);
      const text = ` ${plain(`${model} ${title}`).replace(/[^a-z0-9'-]+/g, " ")} `;
      for (const each of real) {
        if (plain(brand) === each) problems.push(`${name}/${slug}: the brand ${brand} exists`);
        else if (!WORDS.has(each) && text.includes(` ${each} `))
          problems.push(`${name}/${slug} holds the brand "${each}"`);
      }
    }
  }
  if (real.length < 150) problems.push(`only ${real.length} real names are listed, at least 150 are wanted`);
  return { check: "brands", counted: `${brands.size} brands, none of ${real.length} that exist`, problems };
}
