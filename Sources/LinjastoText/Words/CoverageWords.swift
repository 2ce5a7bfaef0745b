package import Linjasto

/// What a printed coverage report says beside names, in Finnish, Swedish or English; other languages
/// read the English.
package struct CoverageWords {
  package let language: Language
  /// The language that the words are in.
  package let spoken: Language

  package init(_ language: Language) {
    self.language = language
    spoken = [.finnish, .swedish].contains(language) ? language : .english
  }

  private func pick(_ fi: String, _ sv: String, _ en: String) -> String {
    spoken == .finnish ? fi : spoken == .swedish ? sv : en
  }

  package func level(_ level: CoverLevel) -> String {
    switch level {
    case .none: pick("ei ketään", "ingen", "nobody")
    case .ended: pick("päättynyt", "avslutad", "ended")
    case .planned: pick("suunniteltu", "planerad", "planned")
    case .partial: pick("osittain", "delvis", "partial")
    case .full: pick("koko alue", "hela området", "full")
    }
  }

  package var title: String {
    pick("Kattavuus alueittain", "Täckning per område", "Coverage per region")
  }
  package var region: String { pick("Alue", "Område", "Region") }
  package var line: String { pick("Linja", "Linje", "Line") }
  package var entries: String { pick("Sisäänkäynnit", "Ingångar", "Entries") }
  package var gaps: String { pick("Aukot", "Luckor", "Gaps") }
  package var missingRoles: String {
    pick("Puuttuvat osaamiset", "Kompetenser som saknas", "Required roles missing")
  }
  package var waiting: String {
    pick("Suunnitellut tai päättyneet", "Planerade eller avslutade", "Planned or ended")
  }
  package var oneStation: String { pick("yksi asema", "en station", "one station") }
  package var assumed: String { pick("oletus", "antagande", "assumed") }
  package var pilot: String { pick("pilotti", "pilot", "pilot") }
  package var roles: String { pick("osaamisia puuttuu", "kompetenser saknas", "roles missing") }
  package var notMapped: String { pick("ei kartoitettu", "ej kartlagd", "not mapped") }
  package var none: String { pick("ei aukkoja", "inga luckor", "no gaps") }

  package var singlePoint: String {
    pick(
      "Kehystetty: alueen ainoa asiantuntija jollakin linjalla",
      "Inringad: områdets enda expert på någon linje",
      "Ringed: a region's only expert on some line")
  }

  package func missing(_ what: String) -> String {
    pick("Puuttuu: \(what)", "Saknas: \(what)", "Missing: \(what)")
  }

  package func basis(_ day: Day?, factsOnly: Bool) -> String {
    let when =
      day.map { pick("tilanne \($0)", "läget \($0)", "as of \($0)") }
      ?? pick("päivä ei tiedossa", "dag okänd", "on no stated day")
    let what =
      factsOnly
      ? pick("vain tosiasiat", "endast fakta", "facts only")
      : pick("oletukset mukana", "antaganden medräknade", "assumptions included")
    return "\(when), \(what)"
  }

  package func summary(_ empty: Int, _ cells: Int, factsEmpty: Int) -> String {
    pick(
      "\(cells) solusta \(empty) on tyhjiä; vain tosiasioilla \(factsEmpty).",
      "Av \(cells) celler är \(empty) tomma; endast med fakta \(factsEmpty).",
      "\(empty) of \(cells) cells are empty; by facts only \(factsEmpty).")
  }

  package var notes: String {
    pick(
      "Tyhjä solu: kukaan ei palvele aluetta tällä linjalla tänään. Sisäänkäynnit vastaavat kaikista "
        + "linjoista eivätkä koskaan ole temaattista kattavuutta. Oletus: kattavuus perustuu vain "
        + "kartan oletuksiin; tarkista ensin.",
      "Tom cell: ingen betjänar området på linjen i dag. Ingångar svarar för alla linjer och räknas "
        + "aldrig som tematisk täckning. Antagande: täckningen vilar enbart på kartans antaganden; "
        + "kontrollera först.",
      "Empty cell: nobody serves the region on the line today. Entries answer for every line and never "
        + "count as thematic cover. Assumed: the cover rests on the map's assumptions alone; verify "
        + "first.")
  }
}
