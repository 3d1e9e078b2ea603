/** Siblings of one maker's line, small to large, and what must rise or fall along it. */
export type Line = { of: string[]; rising?: string[]; falling?: string[] };

export const LINES: Record<string, Line[]> = {
  aperture: [
    {
      of: ["halvorn-havra-1", "halvorn-havra-3", "halvorn-havra-6", "halvorn-havra-9"],
      rising: ["price", "megapixels", "weightGrams"],
    },
    {
      of: ["veldane-vessim-2", "veldane-vessim-4", "veldane-vessim-9"],
      rising: ["price", "megapixels", "weightGrams"],
      falling: ["shotsPerCharge"],
    },
    { of: ["ondrel-minnau-7", "ondrel-minnau-1"], rising: ["price", "megapixels", "weightGrams"] },
    { of: ["brisvik-kaskel-3", "brisvik-kaskel-5"], rising: ["price", "megapixels", "weightGrams"] },
    { of: ["brisvik-kaskel-5-mini", "brisvik-kaskel-5"], rising: ["price", "weightGrams", "shotsPerCharge"] },
    {
      of: ["norrask-plank-32", "norrask-plank-128"],
      rising: ["price", "capacity", "readSpeed", "writeSpeed"],
    },
    {
      of: ["kettermar-steen-128", "kettermar-steen-256"],
      rising: ["price", "capacity", "readSpeed", "writeSpeed"],
    },
    {
      of: ["norrask-fleck-32", "norrask-fleck-128", "norrask-fleck-256"],
      rising: ["price", "capacity", "writeSpeed"],
    },
    {
      of: ["kettermar-anvik-256", "kettermar-anvik-512"],
      rising: ["price", "capacity", "readSpeed", "writeSpeed"],
    },
    { of: ["norrask-plank-128", "kettermar-steen-128"], rising: ["price", "readSpeed", "writeSpeed"] },
    {
      of: ["norrask-thumb", "kettermar-twain", "kettermar-anvik-dock"],
      rising: ["price", "readSpeed", "weightGrams"],
    },
    { of: ["halvorn-hln-14", "halvorn-hln-22"], rising: ["price", "energy", "weightGrams"] },
    { of: ["sollevik-fura-c4", "sollevik-fura-a4"], rising: ["weightGrams"], falling: ["price"] },
    {
      of: ["fennimark-perch", "sollevik-fura-a4", "sollevik-stora-3"],
      rising: ["price", "weightGrams", "maxHeight", "maxLoad"],
    },
    {
      of: ["lumbrec-key-30", "lumbrec-s60v"],
      rising: ["price", "guideNumber", "weightGrams"],
      falling: ["recycleSeconds"],
    },
    { of: ["tarnholt-clear-58", "tarnholt-clear-67"], rising: ["price", "filterThread", "weightGrams"] },
    {
      of: ["tarnholt-polariser-67", "tarnholt-polariser-77"],
      rising: ["price", "filterThread", "weightGrams"],
    },
    { of: ["fennimark-harrow-6", "fennimark-harrow-18"], rising: ["price", "volume", "weightGrams"] },
    {
      of: ["halvorn-16-50", "halvorn-24-70-f28"],
      rising: ["price", "weightGrams", "filterThread"],
      falling: ["maxAperture"],
    },
  ],
  northtrail: [
    {
      of: ["ulvane-hollin-2-light", "ulvane-hollin-2", "ulvane-hollin-winter-2"],
      rising: ["weightGrams", "packedLength", "floorWidth"],
    },
    { of: ["ulvane-hollin-2", "ulvane-hollin-2-light"], rising: ["price"] },
    { of: ["ulvane-hollin-2", "ulvane-hollin-winter-2"], rising: ["price", "seasons"] },
    {
      of: ["brackmoor-sallow-2", "brackmoor-lodden-2", "brackmoor-bowder-3", "brackmoor-longmead-4"],
      rising: ["price", "floorWidth"],
    },
    {
      of: ["brackmoor-lodden-2", "brackmoor-bowder-3", "brackmoor-longmead-4"],
      rising: ["weightGrams", "packedLength", "persons"],
    },
    { of: ["skarrow-skell-1", "skarrow-rissa-2", "skarrow-fenna-2"], rising: ["price", "weightGrams"] },
    {
      of: ["skarrow-skell-1-footprint", "skarrow-rissa-2-footprint", "skarrow-fenna-2-footprint"],
      rising: ["price", "width", "weightGrams"],
    },
    {
      of: [
        "brackmoor-lodden-2-groundsheet",
        "brackmoor-bowder-3-groundsheet",
        "brackmoor-longmead-4-groundsheet",
      ],
      rising: ["price", "width", "weightGrams"],
    },
    {
      of: ["vintrask-eira-300", "vintrask-eira-500", "vintrask-eira-700"],
      rising: ["price", "weightGrams", "packedLength"],
      falling: ["comfortTemperature"],
    },
    {
      of: ["pellaver-ridgelet", "pellaver-broadrest-5", "pellaver-driftwell-9"],
      rising: ["price", "thickness", "rValue"],
    },
    {
      of: ["dunmarrow-corran-28", "dunmarrow-corran-48", "dunmarrow-corran-70"],
      rising: ["price", "volume", "maxLoad", "weightGrams"],
    },
    {
      of: ["dunmarrow-drape-s", "dunmarrow-drape-m", "dunmarrow-drape-l"],
      rising: ["price", "volumeMin", "volumeMax", "weightGrams"],
    },
    { of: ["wexfold-haar-shell", "wexfold-carrick-shell"], rising: ["price", "waterColumn", "weightGrams"] },
    { of: ["ternock-corrie-winter", "ternock-cornice-alpine"], rising: ["price", "weightGrams"] },
    {
      of: ["ternock-ledger-strap", "ternock-ledger-semi", "ternock-graupel-auto"],
      rising: ["price", "weightGrams"],
    },
    { of: ["emberrow-wren", "emberrow-beck"], rising: ["price", "weightGrams"], falling: ["boilTime"] },
    { of: ["emberrow-gas-100", "emberrow-gas-230"], rising: ["price", "netWeight", "weightGrams"] },
    {
      of: ["duskerry-glim-250", "duskerry-moth-600"],
      rising: ["price", "lumens", "beamDistance"],
      falling: ["burnTime"],
    },
    { of: ["klarfoss-trickle", "klarfoss-weir"], rising: ["price", "lifetime", "weightGrams"] },
    {
      of: ["stavarin-lervik-carbon", "stavarin-birk"],
      rising: ["weightGrams", "packedLength"],
      falling: ["price"],
    },
  ],
  dailygrind: [
    {
      of: ["vordani-tarno", "vordani-orsa-hx", "vordani-orsa-duo"],
      rising: ["price", "weightGrams", "waterTank", "width"],
    },
    { of: ["casquera-duna-compact", "casquera-duna"], rising: ["price", "weightGrams", "width"] },
    {
      of: ["ombrino-cosetta", "ombrino-alveo", "ombrino-sestola"],
      rising: ["price", "weightGrams", "width"],
    },
    {
      of: ["nettlebore-true-58-18", "nettlebore-true-58-20", "nettlebore-true-58-22"],
      rising: ["price", "dose", "depth", "weightGrams"],
    },
    {
      of: ["vordani-single-58-7", "nettlebore-true-58-18"],
      rising: ["price", "dose", "depth", "weightGrams"],
    },
    { of: ["nettlebore-level-54", "nettlebore-level-58-5"], rising: ["price", "diameter", "weightGrams"] },
    {
      of: ["ombrino-granello", "casquera-sotto", "stonnard-ledge-64"],
      rising: ["price", "burrDiameter", "weightGrams", "settings"],
    },
    {
      of: ["murrick-crank-travel", "murrick-crank-48"],
      rising: ["price", "burrDiameter", "hopperGrams", "weightGrams"],
    },
    { of: ["stonnard-flat-64", "nettlebore-coated-63"], rising: ["price", "life"] },
    {
      of: ["fenwold-heron-stovetop", "fenwold-heron-electric", "pondril-measure-kettle"],
      rising: ["price", "weightGrams"],
    },
    { of: ["sumiro-hana-01", "sumiro-hana-02"], rising: ["price", "serves", "weightGrams"] },
    { of: ["sumiro-tab-02-40", "sumiro-tab-02-100"], rising: ["price", "pieces", "weightGrams"] },
    { of: ["sumiro-tab-01-100", "sumiro-tab-02-100"], rising: ["price", "weightGrams"] },
    { of: ["pondril-slate-mini", "pondril-slate"], rising: ["price", "maxWeight", "weightGrams"] },
    { of: ["sumiro-clear-400", "sumiro-clear-700"], rising: ["price", "volume", "weightGrams"] },
    {
      of: ["potterfold-row-espresso", "potterfold-row-flat-white"],
      rising: ["price", "volume", "weightGrams"],
    },
    { of: ["nettlebore-quill-350", "nettlebore-quill-600"], rising: ["price", "volume", "weightGrams"] },
    {
      of: ["birrawick-corner-house-250", "birrawick-corner-house-1kg"],
      rising: ["price", "netWeight", "weightGrams"],
    },
    { of: ["wellarin-push-60", "wellarin-push-120"], rising: ["price", "litres", "height", "weightGrams"] },
  ],
};
