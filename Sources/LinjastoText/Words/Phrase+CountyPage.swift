package import Linjasto

/// A page about one county, for those who lead it.
extension Phrase {
  package static let pageTitle = Phrase(
    fi: "Vaativan tuen asiantuntijat: kattavuus ja puutteet",
    sv: "Experter på krävande stöd: täckning och brister",
    en: "Experts for demanding needs: cover and gaps")
  package static let pageDraft = Phrase(
    fi: "Luonnos: kartan omistajat eivät ole vielä vahvistaneet tietoja.",
    sv: "Utkast: kartans ägare har ännu inte bekräftat uppgifterna.",
    en: "Draft: the owners of the map have not confirmed it yet.")
  package static let overviewHead = Phrase(
    fi: "Yhteenveto", sv: "Sammandrag", en: "Summary")
  package static let conclusionHead = Phrase(fi: "Johtopäätös", sv: "Slutsats", en: "Conclusion")
  package static let needsHead = Phrase(
    fi: "Tarpeet ja asiantuntijat", sv: "Behov och experter", en: "Needs and experts")
  package static let unknownHead = Phrase(
    fi: "Mitä ei tiedetä", sv: "Vad som inte är känt", en: "What is not known")
  package static let planHead = Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Measures")
  package static let balanceHead = Phrase(
    fi: "Kysyntä ja kapasiteetti", sv: "Efterfrågan och kapacitet", en: "Demand and capacity")
  package static let sourcesHead = Phrase(fi: "Lähteet", sv: "Källor", en: "Sources")

  // The conclusion in prose
  package static let needsLooked = Phrase(
    fi:
      "Tarkasteltuja tarpeita on {0}. Asiantuntija on koko alueelle {1} tarpeessa ja osittain {2} tarpeessa.",
    sv:
      "{0} behov har granskats. För {1} finns en expert för hela området och för {2} bara delvis.",
    en: """
      {0} {0|need was|needs were} looked at. {1} {1|has|have} an expert for the whole region, {2} \
      in part only.
      """)
  package static let needsByFacts = Phrase(
    fi: """
      Lähteet itse osoittavat asiantuntijan {0} tarpeeseen; {1} on vain kartan tekijän oletusten \
      varassa ja pitää varmistaa kysymällä.
      """,
    sv: """
      Källorna själva anger en expert för {0} behov; {1} vilar bara på kartritarens antaganden och \
      ska säkras med en fråga.
      """,
    en: """
      The sources themselves name an expert for {0}; {1} {1|rests|rest} on the mapmaker's \
      assumptions alone and must be asked about.
      """)
  package static let needsNobody = Phrase(
    fi: "Kartoitettu, eikä ketään ole: {0}.",
    sv: "Kartlagt, och ingen finns: {0}.",
    en: "Surveyed, and nobody is there: {0}.")
  package static let needsNotSurveyed = Phrase(
    fi: "Ketään ei tiedetä, mutta asiaa ei ole kartoitettu, joten asiantuntija voi olla: {0}.",
    sv: "Ingen är känd, men saken är inte kartlagd, så en expert kan finnas: {0}.",
    en: "Nobody is known, but it was not surveyed, so there may be somebody: {0}.")
  package static let needsUnknown = Phrase(
    fi: "Lähteet eivät kerro, onko asiantuntijaa käytettävissä: {0}.",
    sv: "Källorna säger inte om en expert kan anlitas: {0}.",
    en: "The sources do not say whether an expert can be used: {0}.")
  package static let needsPlanned = Phrase(
    fi: "Vasta suunniteltu tai tiedusteltu: {0}.",
    sv: "Bara planerat eller tillfrågat: {0}.",
    en: "Only planned or asked for: {0}.")
  package static let needsEnded = Phrase(
    fi: "Päättynyt: {0}.", sv: "Avslutat: {0}.", en: "Ended: {0}.")
  package static let needsCore = Phrase(
    fi: "Ydinrooleja puuttuu: {0}.", sv: "Kärnroller saknas: {0}.",
    en: "Core roles are missing: {0}.")
  package static let needsSingle = Phrase(
    fi: "Yhden ainoan asiantuntijan varassa on {0} {0|tarve|tarvetta}: {1}.",
    sv: "{0} behov hänger på en enda expert: {1}.",
    en: "{0} {0|need hangs|needs hang} on one expert alone: {1}.")
  package static let worstLoss = Phrase(
    fi: "Eniten jäisi tyhjäksi ilman tätä: {0} ({1} {1|tarve|tarvetta}).",
    sv: "Mest skulle stå tomt utan denna: {0} ({1} behov).",
    en: "Most would be left empty without {0} ({1} {1|need|needs}).")
  package static let nothingSingle = Phrase(
    fi: "Mikään tarve ei ole yhden ainoan asiantuntijan varassa.",
    sv: "Inget behov hänger på en enda expert.",
    en: "No need hangs on one expert alone.")
  package static let demandOpen = Phrase(
    fi: "Kysyntä, johon kukaan ei tiettävästi vastaa, on ainakin {0} tapausta kuussa.",
    sv: "Den efterfrågan som ingen veterligen möter är minst {0} fall per månad.",
    en: "At least {0} cases a month have nobody known to take them.")
  package static let firstMeasures = Phrase(
    fi: "Ensimmäiset toimet:", sv: "De första åtgärderna:", en: "The first measures:")
  package static let nothingToDo = Phrase(
    fi: "Mitään ei tarvitse korjata.", sv: "Inget behöver åtgärdas.", en: "Nothing is to be done.")
  package static let entriesAre = Phrase(
    fi: "Aloituspaikat: {0}.", sv: "Startpunkter: {0}.", en: "Where to start: {0}.")
  package static let entriesNone = Phrase(
    fi: "Alueella ei ole kartalla aloituspaikkaa.",
    sv: "Området har ingen startpunkt på kartan.",
    en: "The region has no entry on the map.")

  // What is not known
  package static let openAssumed = Phrase(
    fi: "Vain oletuksen varassa: {0}.",
    sv: "Bara enligt ett antagande: {0}.",
    en: "By assumption only: {0}.")
  package static let openAgreements = Phrase(
    fi:
      "Sopimukset: {1} asiantuntijasta {0} on ilman karttaan merkittyä allekirjoitettua sopimusta.",
    sv: "Avtal: {0} av {1} {1|expert|experter} saknar ett undertecknat avtal på kartan.",
    en: "Agreements: {0} of {1} {1|expert has|experts have} no signed agreement on the map.")
  package static let openLanguages = Phrase(
    fi: "Palvelukielet: {1} asiantuntijasta {0} ei kerro kieliään.",
    sv: "Servicespråk: för {0} av {1} {1|expert|experter} är språken inte kända.",
    en: "Languages: {0} of {1} {1|expert does|experts do} not state theirs.")
  package static let openCapacity = Phrase(
    fi: "Kapasiteetti: {1} asiantuntijasta {0} ei kerro, montako tapausta se voi ottaa.",
    sv: "Kapacitet: för {0} av {1} {1|expert|experter} är den inte känd.",
    en: "Capacity: {0} of {1} {1|expert does|experts do} not state theirs.")
  package static let openDemand = Phrase(
    fi: "Kysyntä: tapausmääriä ei ole annettu.",
    sv: "Efterfrågan: inga antal fall har angetts.",
    en: "Demand: no counts of cases were given.")
  package static let openNothing = Phrase(
    fi: "Kaikki tarpeellinen on tiedossa.",
    sv: "Allt som behövs är känt.",
    en: "All that matters is known.")
  package static let noteNobody = Phrase(
    fi: """
      Taso on tilannepäivän tieto. Aloituspaikat vastaavat kaikista tarpeista, eikä niitä lasketa \
      kattavuuteen.
      """,
    sv:
      "Nivån gäller lägesdagen. Startpunkter svarar för alla behov och räknas aldrig som täckning.",
    en:
      "The level is that of the day above. Entries answer for every need and never count as cover.")

  // The map in bands
  package static let figureCaption = Phrase(
    fi: """
      Samat tiedot karttana: linja on palvelutarve, asema on asiantuntija ja vyöhyke on alue, jota \
      palvellaan. Punainen katkorengas ja sana sen vieressä kertovat, mitä vyöhykkeeltä puuttuu; \
      keltainen rengas on asiantuntijalla, joka on jollakin linjalla alueensa ainoa.
      """,
    sv: """
      Samma uppgifter som en karta: en linje är ett servicebehov, en station är en expert och ett \
      band är området som betjänas. En bruten röd ring och ordet bredvid säger vad som saknas i \
      bandet; en gul ring har den som är områdets enda expert på någon linje.
      """,
    en: """
      The same as a map: a line is a service need, a station is an expert, and a band is the \
      region served. A broken red ring and the word beside it tell what is missing in the band; a \
      yellow ring is around whoever is a region's only expert on some line.
      """)
  package static let figureHollow = Phrase(
    fi: "Ontto viiva on kartan tekijän oletus.",
    sv: "En ofylld linje är kartritarens antagande.",
    en: "A hollow line is the mapmaker's assumption.")
  package static let figureLit = Phrase(
    fi: "Korostettuna {0} ja ne, jotka sitä palvelevat.",
    sv: "Framhävda är {0} och de som betjänar det.",
    en: "What serves {0} stands out.")
}
