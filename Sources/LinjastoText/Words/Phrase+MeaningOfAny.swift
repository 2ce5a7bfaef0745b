package import Linjasto

/// What stands in fields that many records have, for who writes them by hand.
extension Phrase {
  package static let meaningID = Phrase(
    fi: """
      Lyhyt tunnus, jolla muut kohdat viittaavat tähän: pieniä kirjaimia a–z, numeroita ja \
      yhdysmerkkejä. Älä vaihda sitä, kun se on otettu käyttöön.
      """,
    sv: """
      En kort kod som andra ställen hänvisar till: små bokstäver a–z, siffror och bindestreck. Byt \
      den inte när den har tagits i bruk.
      """,
    en: """
      A short id that other places refer to: small letters a–z, digits and hyphens. Do not change \
      it once it is in use.
      """)
  package static let meaningName = Phrase(
    fi: "Nimi jokaisella kielellä, jolla se tiedetään. Yksi kieli riittää alkuun.",
    sv: "Namnet på varje språk som det är känt på. Ett språk räcker till en början.",
    en: "The name in every language in which it is known. One language is enough to begin with.")
  package static let meaningSource = Phrase(
    fi: "Mistä lähteestä tieto on: lähteen tunnus.",
    sv: "Vilken källa uppgiften kommer från: källans kod.",
    en: "Which source it comes from: the id of a source.")
  package static let meaningOtherSources = Phrase(
    fi: "Muut lähteet, jotka kertovat samasta asiasta: niiden tunnukset.",
    sv: "Andra källor som berättar om samma sak: deras koder.",
    en: "Further sources that speak of the same: their ids.")
  package static let meaningNote = Phrase(
    fi: "Lyhyt lisätieto lukijalle. Ei koskaan henkilöiden nimiä eikä yhteystietoja.",
    sv: "En kort tilläggsuppgift till läsaren. Aldrig namn på personer eller kontaktuppgifter.",
    en: "A short note for the reader. Never names of persons or ways to reach them.")
  package static let meaningAssumed = Phrase(
    fi: """
      Kyllä, jos kartan tekijä on päätellyt jotain, mitä lähde ei suoraan sano. Asia näytetään \
      silloin oletuksena.
      """,
    sv: """
      Ja, om kartans författare har dragit en slutsats som källan inte säger rakt ut. Saken visas \
      då som ett antagande.
      """,
    en: """
      Yes, where the author of the map concluded something that the source does not say outright. \
      It is then shown as an assumption.
      """)
  package static let meaningAssumedFields = Phrase(
    fi: """
      Mitkä kentät kartan tekijä on päätellyt: kentän avain, kuten ”serves”, tai avain ja arvo, \
      kuten ”lines: violence”. Tyhjä, kun oletus koskee koko merkintää.
      """,
    sv: """
      Vilka fält kartans författare har dragit slutsatser om: fältets nyckel, till exempel \
      ”serves”, eller nyckel och värde, till exempel ”lines: violence”. Tomt när antagandet gäller \
      hela posten.
      """,
    en: """
      Which fields the author concluded: the key of the field, such as serves, or key and value, \
      such as lines: violence. Empty where the whole record is assumed.
      """)
  package static let meaningSynonyms = Phrase(
    fi: "Muita sanoja, joilla ihmiset tätä etsivät, kullakin kielellä.",
    sv: "Andra ord som folk söker med, på varje språk.",
    en: "Other words that people look for it by, in each language.")
  package static let meaningLevel = Phrase(
    fi: "Millä palvelutasolla toimitaan. Jätä tyhjäksi, jos sitä ei tiedetä.",
    sv: "På vilken servicenivå verksamheten sker. Lämna tomt om den inte är känd.",
    en: "The level of services. Leave it empty where it is not known.")
  package static let meaningGuidance = Phrase(
    fi: "Ohjeet, jotka luetaan ennen yhteydenottoa, tässä järjestyksessä: ohjeiden tunnukset.",
    sv: "Anvisningar som läses före kontakten, i denna ordning: anvisningarnas koder.",
    en: "What is read before a contact, in this order: ids of guidance.")
  package static let meaningURL = Phrase(
    fi: "Verkko-osoite, joka alkaa https:// tai http://. Jätä tyhjäksi, jos lähde ei ole julkinen.",
    sv: "Webbadress som börjar med https:// eller http://. Lämna tomt om källan inte är offentlig.",
    en: """
      A web address that begins with https:// or http://. Leave it empty where the source is not \
      public.
      """)
  package static let meaningAsOf = Phrase(
    fi: "Minkä päivän tilannetta tieto kuvaa.",
    sv: "Vilken dags läge uppgiften beskriver.",
    en: "The day that the data speaks of.")
  package static let meaningPeriod = Phrase(
    fi: "Ensimmäinen ja viimeinen päivä. Avoin alku tai loppu jätetään tyhjäksi.",
    sv: "Första och sista dagen. En öppen början eller ett öppet slut lämnas tomt.",
    en: "The first and the last day. An open start or end is left empty.")
  package static let meaningFrom = Phrase(
    fi: "Ensimmäinen päivä. Tyhjä, kun alku ei ole tiedossa.",
    sv: "Första dagen. Tomt när början inte är känd.",
    en: "The first day. Empty where the start is not known.")
  package static let meaningTo = Phrase(
    fi: "Viimeinen päivä. Tyhjä, kun voimassaolo jatkuu toistaiseksi.",
    sv: "Sista dagen. Tomt när det gäller tills vidare.",
    en: "The last day. Empty where it holds until further notice.")
}
