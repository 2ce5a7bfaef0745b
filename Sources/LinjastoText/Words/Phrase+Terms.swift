package import Linjasto

/// The words for what a record says of itself.
extension Phrase {
  // Fees and agreements
  package static let free = Phrase(fi: "maksuton", sv: "avgiftsfri", en: "free of charge")
  package static let charged = Phrase(fi: "maksullinen", sv: "avgiftsbelagd", en: "charged")
  package static let mixed = Phrase(
    fi: "osin maksullinen", sv: "delvis avgiftsbelagd", en: "partly charged")
  package static let signed = Phrase(fi: "allekirjoitettu", sv: "undertecknat", en: "signed")
  package static let inquiry = Phrase(
    fi: "tiedusteltu", sv: "förfrågan gjord", en: "being asked for")
  package static let notStated = Phrase(
    fi: "ei merkitty karttaan", sv: "inte angivet", en: "not stated")

  // Levels
  package static let basic = Phrase(fi: "perustaso", sv: "basnivå", en: "basic level")
  package static let special = Phrase(fi: "erityistaso", sv: "specialnivå", en: "special level")
  package static let ot = Phrase(fi: "OT-taso", sv: "OT-nivå", en: "OT level")

  // Ways of working
  package static let phone = Phrase(fi: "puhelin", sv: "telefon", en: "phone")
  package static let online = Phrase(fi: "etäyhteys", sv: "distansmöte", en: "online")
  package static let networkMeeting = Phrase(
    fi: "verkostokokous", sv: "nätverksmöte", en: "network meeting")
  package static let workPair = Phrase(fi: "työpari", sv: "arbetspar", en: "work pair")
  package static let outreach = Phrase(fi: "jalkautuminen", sv: "uppsökande arbete", en: "outreach")
  package static let ownClient = Phrase(fi: "oma asiakkuus", sv: "egen klient", en: "own client")
  package static let facility = Phrase(
    fi: "asiakas tulee yksikköön",
    sv: "klienten kommer till enheten",
    en: "the client comes to the unit")
  package static let statement = Phrase(fi: "lausunto", sv: "utlåtande", en: "statement")
  package static let training = Phrase(fi: "koulutus", sv: "utbildning", en: "training")
  package static let mentoring = Phrase(fi: "mentorointi", sv: "mentorskap", en: "mentoring")

  // Languages
  package static let finnish = Phrase(fi: "suomi", sv: "finska", en: "Finnish")
  package static let swedish = Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")
  package static let english = Phrase(fi: "englanti", sv: "engelska", en: "English")
  package static let northernSami = Phrase(
    fi: "pohjoissaame", sv: "nordsamiska", en: "Northern Sámi")
  package static let inariSami = Phrase(fi: "inarinsaame", sv: "enaresamiska", en: "Inari Sámi")
  package static let skoltSami = Phrase(fi: "koltansaame", sv: "skoltsamiska", en: "Skolt Sámi")

  // What something is written in, after "only"
  package static let inFinnish = Phrase(fi: "suomeksi", sv: "finska", en: "Finnish")
  package static let inSwedish = Phrase(fi: "ruotsiksi", sv: "svenska", en: "Swedish")
  package static let inEnglish = Phrase(fi: "englanniksi", sv: "engelska", en: "English")
  package static let inNorthernSami = Phrase(
    fi: "pohjoissaameksi", sv: "nordsamiska", en: "Northern Sámi")
  package static let inInariSami = Phrase(
    fi: "inarinsaameksi", sv: "enaresamiska", en: "Inari Sámi")
  package static let inSkoltSami = Phrase(
    fi: "koltansaameksi", sv: "skoltsamiska", en: "Skolt Sámi")

  // Between the last two of a list, and since or until a day
  package static let and = Phrase(fi: "ja", sv: "och", en: "and")
  package static let sinceDay = Phrase(
    fi: "{0} alkaen", sv: "från och med den {0}", en: "from {0} on")
  package static let untilDay = Phrase(
    fi: "{0} asti", sv: "till och med den {0}", en: "until {0}")

  // Levels of cover, beside a name or in a table
  package static let coverNobody = Phrase(fi: "ei ketään", sv: "ingen", en: "nobody")
  package static let coverEnded = Phrase(fi: "päättynyt", sv: "avslutad", en: "ended")
  package static let coverPlanned = Phrase(fi: "suunniteltu", sv: "planerad", en: "planned")
  package static let coverPartial = Phrase(fi: "osittain", sv: "delvis", en: "partial")
  package static let coverFull = Phrase(fi: "koko alue", sv: "hela området", en: "full")

  // The same in a sentence
  package static let coverOnlyPlanned = Phrase(
    fi: "vasta suunniteltu tai tiedusteltu",
    sv: "bara planerad eller tillfrågad",
    en: "only planned or asked for")
  package static let coverPart = Phrase(
    fi: "osa alueesta", sv: "en del av området", en: "a part of the region")

  // Marks and counts that many tables share
  package static let assumption = Phrase(fi: "oletus", sv: "antagande", en: "assumed")
  package static let pilotMark = Phrase(fi: "pilotti", sv: "pilot", en: "pilot")
  package static let cellCount = Phrase(
    fi: "{0} {0|ruutu|ruutua}", sv: "{0} {0|ruta|rutor}", en: "{0} {0|square|squares}")
  package static let placeIn = Phrase(
    fi: "{0} {2|alueella|alueilla} {1}", sv: "{0} i {2|område|områdena} {1}", en: "{0} in {1}")
  package static let byFactsOnly = Phrase(
    fi: "pelkkien lähdetietojen mukaan: {0}",
    sv: "enbart enligt källorna: {0}",
    en: "by facts only: {0}")
}
