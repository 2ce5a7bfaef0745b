/// Maps of other versions of the format.
extension Phrase {
  package static let formatIsNewer = Phrase(
    fi: "kartan muoto {0} on uudempi kuin tämä ohjelma, joka lukee muotoa {1}",
    sv: "kartans format {0} är nyare än det här programmet, som läser formatet {1}",
    en: "the format {0} of this map is newer than this program, which reads {1}")
  package static let updateProgram = Phrase(
    fi: "päivitä ohjelma", sv: "uppdatera programmet", en: "update the program")
  package static let formatIsOlder = Phrase(
    fi: "kartta on vanhaa muotoa {0}; se luettiin muodossa {1}",
    sv: "kartan har det gamla formatet {0}; den lästes som {1}",
    en: "this map is in the older format {0}; it was read as {1}")
  package static let formatIsMissing = Phrase(
    fi: "kartta ei kerro muotoaan; se luettiin muodossa {0}",
    sv: "kartan anger inte sitt format; den lästes som {0}",
    en: "this map does not state its format; it was read as {0}")
  package static let formatMakesNew = Phrase(
    fi: "linjasto format --write kirjoittaa kartan nykyisessä muodossa",
    sv: "linjasto format --write skriver kartan i dagens format",
    en: "linjasto format --write writes the map in the format of today")
  package static let answersAreFixed = Phrase(
    fi: "seulonnan vastaukset ovat aina kyllä, ei ja ei tiedossa, eikä niitä enää luetella",
    sv: "svaren i en screening är alltid ja, nej och vet inte och räknas inte längre upp",
    en: "the answers of a screening are always yes, no and unknown, and are listed no longer")
}
