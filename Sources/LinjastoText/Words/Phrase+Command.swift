package import Linjasto

/// Why the command could not run, and what it tells while it does.
extension Phrase {
  // Files
  package static let standardInput = Phrase(
    fi: "vakiosyöte", sv: "standardindata", en: "standard input")
  package static let cannotRead = Phrase(
    fi: "tiedostoa {0} ei voi lukea: {1}", sv: "kan inte läsa {0}: {1}", en: "cannot read {0}: {1}")
  package static let cannotWrite = Phrase(
    fi: "tiedostoa {0} ei voi kirjoittaa: {1}",
    sv: "kan inte skriva {0}: {1}",
    en: "cannot write {0}: {1}")
  package static let cannotWriteOutput = Phrase(
    fi: "tulosta ei voi kirjoittaa: {0}", sv: "kan inte skriva resultatet: {0}",
    en: "cannot write: {0}")
  package static let noSuchFile = Phrase(
    fi: "sellaista tiedostoa ei ole", sv: "filen finns inte", en: "there is no such file")
  package static let noSuchFolder = Phrase(
    fi: "sellaista kansiota ei ole", sv: "mappen finns inte", en: "there is no such folder")
  package static let noPermission = Phrase(
    fi: "lukuoikeus puuttuu", sv: "läsrättighet saknas", en: "no permission to read it")
  package static let noWritePermission = Phrase(
    fi: "kirjoitusoikeus puuttuu", sv: "skrivrättighet saknas", en: "no permission to write there")
  package static let diskIsFull = Phrase(
    fi: "levy on täynnä", sv: "disken är full", en: "the disk is full")
  package static let isFolder = Phrase(
    fi: "se on kansio; nimeä tiedosto siinä",
    sv: "det är en mapp; ange en fil i den",
    en: "it is a folder; name a file in it")
  package static let fileIsReadOnly = Phrase(
    fi: "tiedosto on kirjoitussuojattu", sv: "filen är skrivskyddad",
    en: "the file is write-protected")
  package static let folderTakesNoFile = Phrase(
    fi: """
      uusi tiedosto tulee vanhan tilalle kokonaisena, mutta sen kansioon ei saa tehdä tiedostoja
      """,
    sv: "den nya filen ersätter den gamla som helhet, men i dess mapp får inga filer skapas",
    en: "the new file replaces the old one as a whole, but its folder takes no new files")
  package static let nameIsEmpty = Phrase(
    fi: "tiedoston nimi on tyhjä", sv: "filnamnet är tomt", en: "the name of the file is empty")
  package static let partIsNoFolder = Phrase(
    fi: "polun osa ei ole kansio", sv: "en del av sökvägen är ingen mapp",
    en: "a part of the path is no folder")
  package static let linksGoRound = Phrase(
    fi: "linkit viittaavat toisiinsa kehässä", sv: "länkarna hänvisar till varandra i en ring",
    en: "its links lead round to each other")
  package static let nameTooLong = Phrase(
    fi: "nimi on liian pitkä", sv: "namnet är för långt", en: "the name is too long")
  package static let resultTooLarge = Phrase(
    fi: "tiedosto olisi sallittua suurempi", sv: "filen skulle bli större än vad som tillåts",
    en: "the file would be larger than allowed")
  package static let diskIsReadOnly = Phrase(
    fi: "levylle ei voi kirjoittaa", sv: "det går inte att skriva på disken",
    en: "the disk cannot be written to")
  package static let diskFails = Phrase(
    fi: "levy ei toimi", sv: "disken fungerar inte", en: "the disk does not work")
  package static let systemSays = Phrase(
    fi: "järjestelmän virhe {0}", sv: "systemfel {0}", en: "system error {0}")
  package static let oneFromInput = Phrase(
    fi: "vain yksi kartta tai tapaus voi tulla vakiosyötteestä",
    sv: "bara en karta eller ett ärende kan komma från standardindata",
    en: "only one map or case can come from standard input")
  package static let looksLikeCase = Phrase(
    fi: """
      {0} näyttää tapausprofiililta, ja siinä kohdassa luetaan muuta; tapaus annetaan valinnalla \
      --case tai verbille ”screen”
      """,
    sv: """
      {0} ser ut som en ärendeprofil, och där läses något annat; ett ärende anges med --case eller \
      för ”screen”
      """,
    en: """
      {0} looks like a case profile, and something else is read there; a case is given with --case \
      or to screen
      """)
  package static let answersFromInput = Phrase(
    fi: "kartta ja vastaukset eivät voi kumpikin tulla vakiosyötteestä",
    sv: "kartan och svaren kan inte båda komma från standardindata",
    en: "the map and the answers cannot both come from standard input")
  package static let timeOutOfRange = Phrase(
    fi: "haun aika on sekunteja, enemmän kuin 0 ja enintään 3600",
    sv: "söktiden anges i sekunder, mer än 0 och högst 3600",
    en: "the time of a search is in seconds, more than 0 and at most 3600")
  package static let contactsFromInput = Phrase(
    fi: "yhteystiedot ja vastaukset eivät voi kumpikin tulla vakiosyötteestä",
    sv: "kontaktuppgifterna och svaren kan inte båda komma från standardindata",
    en: "the contacts and the answers cannot both come from standard input")

  // Options
  package static let noFormatEnding = Phrase(
    fi: "tiedoston {0} nimestä ei näe muotoa; anna --format",
    sv: "filnamnet {0} visar inte formatet; ange --format",
    en: "{0} has no ending that tells the format; give --format")
  package static let endingIsNoFormat = Phrase(
    fi: """
      tiedoston {0} pääte ei ole mikään muoto; anna --format ja jokin näistä: svg, pdf, png, dot, \
      md
      """,
    sv: "ändelsen på {0} är inget format; ange --format svg, pdf, png, dot eller md",
    en: "the ending of {0} is no format; give --format svg, pdf, png, dot or md")
  package static let numberBeyondReach = Phrase(
    fi: "piirroksessa on liian suuri luku",
    sv: "ritningen har ett för stort tal",
    en: "the drawing has a number beyond reach")
  package static let onlyRenderMakesText = Phrase(
    fi: "vain ”linjasto render” tekee tekstiä; pyydä svg, pdf, png tai dot",
    sv: "bara ”linjasto render” gör text; be om svg, pdf, png eller dot",
    en: "only linjasto render makes text; ask for svg, pdf, png or dot")
  package static let drawingFailed = Phrase(
    fi: "piirtäminen ei onnistunut: {0}", sv: "ritandet misslyckades: {0}",
    en: "the drawing failed: {0}")
  package static let pluginsUnregistered = Phrase(
    fi: "Graphviz ei tunne liitännäisiään; ne rekisteröi ”sudo dot -c” (ohjelmasta graphviz)",
    sv: """
      Graphviz känner inte sina insticksprogram; ”sudo dot -c” (ur programmet graphviz) \
      registrerar dem
      """,
    en: """
      Graphviz does not know its plugins; “sudo dot -c” (of the program graphviz) registers them
      """)
  package static let noPlugin = Phrase(
    fi: """
      Graphviz ei osaa muotoa ”{0}”, koska sen liitännäinen puuttuu; asenna se, esimerkiksi ”sudo \
      apt-get install graphviz libgraphviz-dev”, ja aja ”sudo dot -c”
      """,
    sv: """
      Graphviz kan inte ”{0}”, för insticksprogrammet saknas; installera det, till exempel med \
      ”sudo apt-get install graphviz libgraphviz-dev”, och kör ”sudo dot -c”
      """,
    en: """
      Graphviz cannot do “{0}”, as its plugin is missing; install it, for example with “sudo \
      apt-get install graphviz libgraphviz-dev”, and run “sudo dot -c”
      """)
  package static let noFonts = Phrase(
    fi: """
      koneella ei ole kirjasimia, joilla kirjoittaa PNG- tai PDF-kuvan nimet; asenna ne, \
      esimerkiksi ”sudo apt-get install fonts-dejavu-core”, tai kirjoita SVG
      """,
    sv: """
      datorn har inga typsnitt att skriva namnen i en PNG- eller PDF-bild med; installera några, \
      till exempel med ”sudo apt-get install fonts-dejavu-core”, eller skriv en SVG
      """,
    en: """
      this machine has no fonts to write the names of a PNG or PDF in; install some, for example \
      with “sudo apt-get install fonts-dejavu-core”, or write an SVG
      """)
  package static let lettersWithoutFont = Phrase(
    fi: """
      näitä merkkejä ei ole missään koneen kirjasimessa, ja kuvassa on niiden paikalla tyhjä \
      ruutu: {0}
      """,
    sv: "inget typsnitt på datorn har de här tecknen, och bilden visar en tom ruta i stället: {0}",
    en: """
      no font of this machine has these letters, and the picture shows an empty box for each: {0}
      """)
  package static let noManifest = Phrase(
    fi: "{0} ei ole linjaston tekemä SVG: siitä puuttuu kartan luettelo",
    sv: "{0} är ingen SVG som linjasto har gjort: kartans förteckning saknas",
    en: "{0} is no SVG that linjasto made: it has no manifest")
  package static let ageNeedsDay = Phrase(
    fi: "ikä lasketaan jostakin päivästä; anna --as-of",
    sv: "en ålder räknas från en dag; ange den med --as-of",
    en: "an age is counted from a day; name one with --as-of")
  package static let noDaySoLongAgo = Phrase(
    fi: "niin kaukaista päivää ei ole: {0}",
    sv: "det finns ingen dag så långt tillbaka: {0}",
    en: "there is no day so long ago as {0}")
  package static let noProblemIsCalled = Phrase(
    fi: "mikään ongelma ei ole nimeltään {0}",
    sv: "inget problem heter {0}",
    en: "no problem is called {0}")
  package static let noProblemButNear = Phrase(
    fi: "mikään ongelma ei ole nimeltään {0}: tarkoititko {1}?",
    sv: "inget problem heter {0}: menade du {1}?",
    en: "no problem is called {0}: did you mean {1}?")
  package static let csvHasCells = Phrase(
    fi: "--csv näyttää vain ruudut; pyydä muu tekstinä, --json tai --html",
    sv: "--csv visar bara rutor; be om resten som text, --json eller --html",
    en: "--csv has cells only; ask for the rest as text, --json or --html")
  package static let gapsHaveNoText = Phrase(
    fi: "”--show gaps” piirtää, tekstiä siinä ei ole; ”linjasto gaps” kertoo puutteet tekstinä",
    sv: "”--show gaps” ritar och har ingen text; ”linjasto gaps” berättar bristerna som text",
    en: "--show gaps draws, it has no text; linjasto gaps tells the gaps as text")
  package static let ageNotBelowZero = Phrase(
    fi: "ikä vuosina ei ole alle 0",
    sv: "en ålder i år är inte under 0",
    en: "an age in years is not below 0")
  package static let budgetIsWhole = Phrase(
    fi: "budjetti on kokonaisluku, vähintään 0",
    sv: "en budget är ett heltal, minst 0",
    en: "a budget is a whole number of points, 0 or more")
  package static let nameScreenWay = Phrase(
    fi: "anna tapaustiedosto, tai pyydä --form ARVIO tai --interactive",
    sv: "ange en ärendeprofil, eller be om --form BEDÖMNING eller --interactive",
    en: "name a case profile, or ask for --form SCREENING or --interactive")
  package static let screenWaysExclude = Phrase(
    fi: "tapaustiedosto, --form ja --interactive sulkevat toisensa pois",
    sv: "en ärendeprofil, --form och --interactive utesluter varandra",
    en: "a case profile, --form and --interactive exclude each other")
  package static let contactsNeedInterview = Phrase(
    fi: "--contacts kuuluu yhteen valinnan --interactive kanssa, joka päättyy yhteydenottoihin",
    sv: "--contacts hör ihop med --interactive, som slutar med vem man kontaktar",
    en: "--contacts goes with --interactive, which ends with whom to contact")
  package static let clientNeedsInterview = Phrase(
    fi: """
      --age ja --client-language rajaavat, kuka voi auttaa: anna ne valinnan --interactive kanssa \
      tai verbille ”route”
      """,
    sv: """
      --age och --client-language avgör vem som kan hjälpa: ange dem med --interactive eller för \
      ”route”
      """,
    en: "--age and --client-language say who may help: give them with --interactive or to route")
  package static let giveNetwork = Phrase(
    fi: "anna verkko, tai kartta ja --export",
    sv: "ange ett nät, eller en karta och --export",
    en: "give a network, or a map with --export")
  package static let giveOutput = Phrase(
    fi: "anna -o TIEDOSTO, --score tai kumpikin",
    sv: "ange -o FIL, --score eller båda",
    en: "give -o FILE, --score or both")

  package static let severalNeedBands = Phrase(
    fi: """
      monta karttaa piirretään yhdeksi kuvaksi vyöhykkeinä: anna ”--by area” tai ”--by region”
      """,
    sv: "flera kartor ritas som en bild i band: ange ”--by area” eller ”--by region”",
    en: "several maps are drawn as one picture in bands: give --by area or --by region")
  package static let mapIsOfOneArea = Phrase(
    fi: "kaikki kuuluu yhteen yhteistyöalueeseen; ”--by region” jakaa sen hyvinvointialueiksi",
    sv: "allt hör till ett och samma samarbetsområde; ”--by region” delar det i välfärdsområden",
    en: "all of it lies in one collaborative area; --by region parts it into its counties")
  package static let textIsOfOneMap = Phrase(
    fi: "teksti tehdään yhdestä kartasta kerrallaan; ”linjasto gaps” kertoo monesta yhdessä",
    sv: "texten görs av en karta i taget; ”linjasto gaps” berättar om flera tillsammans",
    en: "the text is made of one map at a time; linjasto gaps tells of several together")
  package static let bandsNeedMap = Phrase(
    fi: "”--by” kertoo, miten kartta piirretään: anna myös --map",
    sv: "”--by” säger hur kartan ritas: ange också --map",
    en: "--by says how the map is drawn: give --map too")

  // While it works
  package static let stationsMoved = Phrase(
    fi: "{1} asemasta siirtyi {0}, enintään {2} ruutua, keskimäärin {3}",
    sv: "{0} av {1} {1|station|stationer} flyttades, högst {2} rutor, i medeltal {3}",
    en: "{0} of {1} {1|station|stations} moved, at most by {2} cells, {3} on average")
  package static let underWay = Phrase(
    fi: "{0}, {1} s", sv: "{0}, {1} s", en: "{0}, {1} s")
  package static let underWayOf = Phrase(
    fi: "{0}, {1} s, enintään {2} s", sv: "{0}, {1} s, högst {2} s",
    en: "{0}, {1} s of at most {2} s")
  package static let searching = Phrase(fi: "etsii", sv: "söker", en: "searching")
  package static let planning = Phrase(fi: "suunnittelee", sv: "planerar", en: "planning")
  package static let interrupted = Phrase(
    fi: "keskeytetty: seuraa paras, mitä löytyi",
    sv: "avbrutet: det bästa som hittades följer",
    en: "interrupted: the best found so far follows")
  package static let phaseSupport = Phrase(
    fi: "kuka on kenenkin naapuri", sv: "vem som är granne med vem", en: "who is whose neighbor")
  package static let phasePlacement = Phrase(
    fi: "minne asemat tulevat", sv: "var stationerna ligger", en: "where the stations lie")
  package static let phaseStretching = Phrase(
    fi: "tehdään tilaa nimille", sv: "gör plats för namn", en: "making room for names")
  package static let phaseSpreading = Phrase(
    fi: "levitetään karttaa", sv: "breder ut kartan", en: "spreading the map")
  package static let phaseComposing = Phrase(
    fi: "sommitellaan arkkia", sv: "komponerar arket", en: "composing the sheet")
  package static let drawingNotClean = Phrase(
    fi: "piirros ei ole siisti, katso: {0}; toinen --seed tai --aspect voi auttaa",
    sv: "ritningen är inte felfri, se: {0}; en annan --seed eller --aspect kan hjälpa",
    en: "the drawing is not clean, look at: {0}; another --seed or --aspect may help")
  package static let tooDense = Phrase(
    fi: """
      verkko on liian tiheä luettavaksi kartaksi, eniten sotkevat {0}; piirrä vähemmän linjoja tai \
      osa verkosta
      """,
    sv: """
      nätverket är för tätt för en läsbar karta, mest trasslar {0}; rita färre linjer eller en del \
      av nätverket
      """,
    en: """
      the network is too dense for a map that can be read, most tangled are {0}; draw fewer lines \
      or a part of the network
      """)
  package static let undrawable = Phrase(
    fi: """
      verkko on liian suuri tai liian sotkuinen kartaksi: {0} asemaa, {1} linjaa, eikä \
      piirroksesta voisi seurata kuin muutamaa linjaa; piirrä vähemmän linjoja tai osa verkosta
      """,
    sv: """
      nätverket är för stort eller för trassligt för en karta: {0} stationer, {1} linjer, och på \
      en ritning kunde bara några få linjer följas; rita färre linjer eller en del av nätverket
      """,
    en: """
      the network is too large or too tangled for a map: {0} stations, {1} lines, of which only a \
      few could be followed on a drawing; draw fewer lines or a part of the network
      """)
  package static let drawingCutShort = Phrase(
    fi: """
      piirtämisen aika loppui, {0} s laskentaa: piirros on kokonainen, mutta karkeampi kuin se \
      voisi olla
      """,
    sv: """
      tiden för ritningen tog slut, {0} s beräkning: ritningen är hel, men grövre än den kunde vara
      """,
    en: """
      the time for drawing is over, {0} s of computing: the drawing is whole, but cruder than it \
      could be
      """)
  package static let giveMoreTime = Phrase(
    fi: "lisää aikaa antaa esimerkiksi --time {0}", sv: "mer tid ger till exempel --time {0}",
    en: "--time {0}, for instance, gives it more")
  package static let linesNotDrawn = Phrase(
    fi: "kartalta puuttuu linjoja, koska ne valehtelisivat siellä: {0}",
    sv: "linjer saknas på kartan, för de skulle ljuga där: {0}",
    en: "lines are left out of the map because they would tell a falsehood there: {0}")
  package static let wouldMiss = Phrase(
    fi: "{0} ohittaisi asemansa {1}", sv: "{0} skulle gå förbi sin station {1}",
    en: "{0} would pass by its station {1}")
  package static let wouldVisit = Phrase(
    fi: "{0} kulkisi vieraan aseman {1} kautta",
    sv: "{0} skulle gå via den främmande stationen {1}",
    en: "{0} would run over station {1}, which is not its own")

  // Pages
  package static let dotsOutOfRange = Phrase(
    fi: "--dpi on kokonaisluku väliltä 10–2400",
    sv: "--dpi är ett heltal mellan 10 och 2400",
    en: "--dpi is a whole number from 10 to 2400")
  package static let pictureTooLarge = Phrase(
    fi: """
      kuva olisi {0} × {1} kuvapistettä, liian suuri piirrettäväksi; anna pienempi --dpi tai \
      --page, tai kirjoita SVG tai PDF
      """,
    sv: """
      bilden skulle ha {0} × {1} bildpunkter, för stor att rita; ange en mindre --dpi eller \
      --page, eller skriv en SVG eller PDF
      """,
    en: """
      the picture would have {0} × {1} pixels, too large to draw; give a smaller --dpi or --page, \
      or write an SVG or PDF
      """)
  package static let smallPrint = Phrase(
    fi: "sivukoossa {1} kartan nimet ovat {0} pisteen kokoisia, pieniä lukea",
    sv: "på {1} blir kartans namn {0} punkter stora, små att läsa",
    en: "on {1} the names on the map print at {0} points, small to read")
  package static let smallPrintHere = Phrase(
    fi: "sivukoossa {1} kartan nimet ovat {0} pisteen kokoisia, pieniä lukea; {2} riittää",
    sv: "på {1} blir kartans namn {0} punkter stora, små att läsa; {2} räcker",
    en: "on {1} the names on the map print at {0} points, small to read; {2} is large enough")
}
