package import Linjasto

/// What the command tells when it writes a page.
extension Phrase {
  package static let contactsAreForStaff = Phrase(
    fi:
      "yhteystiedot kuuluvat vain henkilöstölle, eikä julkinen sivu saa sisältää niitä; anna --staff",
    sv: """
      kontaktuppgifterna är bara för personalen och får inte finnas på en offentlig sida; ange \
      --staff
      """,
    en: "contacts are for the staff alone, and a public page must not hold them; give --staff")
  package static let pageAnswersNothing = Phrase(
    fi: """
      Sivu ei vastaa kysymyksiin, koska moottoria ({0}) ei ole: tee se komennolla make wasm tai \
      anna --engine.
      """,
    sv: """
      Sidan svarar inte på frågor, eftersom motorn ({0}) saknas: gör den med make wasm eller ange \
      --engine.
      """,
    en: """
      The page answers no questions, as the engine ({0}) is not there: make it with make wasm, or \
      give --engine.
      """)
  package static let engineIsNoModule = Phrase(
    fi: "{0} ei ole WebAssembly-moduuli; make wasm tekee sen",
    sv: "{0} är ingen WebAssembly-modul; make wasm gör den",
    en: "{0} is no WebAssembly module; make wasm makes it")
  package static let nothingForEverybody = Phrase(
    fi: """
      Kartalla ”{0}” ei ole mitään julkista: anna --staff, tai merkitse siihen asiantuntijoita \
      julkisiksi (visibility: public).
      """,
    sv: """
      Kartan ”{0}” har inget offentligt: ange --staff, eller märk experter i den som offentliga \
      (visibility: public).
      """,
    en: """
      The map “{0}” has nothing for the public: give --staff, or mark experts in it as public \
      (visibility: public).
      """)
}
