package import Linjasto

/// A map written in its canonical form.
extension Phrase {
  package static let formatGoesOneWay = Phrase(
    fi: "valitse yksi: --output, --write tai --check; --write tarvitsee tiedoston",
    sv: "välj ett: --output, --write eller --check; --write behöver en fil",
    en: "choose one of --output, --write and --check; --write needs a file")
  package static let formatLosesComments = Phrase(
    fi: """
      kaikkia kommentteja ei voi säilyttää, kun {0} kirjoitetaan uudelleen; --drop-comments jättää \
      ne pois
      """,
    sv: """
      alla kommentarer kan inte behållas när {0} skrivs om; --drop-comments utelämnar dem
      """,
    en: """
      not every comment can be kept when {0} is written anew; --drop-comments leaves them out
      """)
  package static let formatIsOther = Phrase(
    fi: "{0} ei ole vakiomuodossa; linjasto format --write kirjoittaa sen niin",
    sv: "{0} har inte standardformen; linjasto format --write skriver den så",
    en: "{0} is not in its canonical form; linjasto format --write makes it so")
}
