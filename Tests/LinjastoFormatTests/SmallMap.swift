/// A small sound map without a warning; tests change one thing in it.
enum SmallMap {
  /// Regions and a line, and nobody yet; with a mark on the list of stations.
  static let withoutStations = """
    format: linjasto/1
    id: new
    title: {fi: Uusi}
    default_language: fi
    sources: [{id: own, title: Oma}]
    regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
    lines: [{id: violence, code: V, color: "#801100", name: {fi: Väkivalta}, source: own}]
    stations: ⟦[⟧]

    """

  static let text = """
    format: linjasto/1
    id: small
    title: {fi: Pieni verkosto, sv: Litet nätverk}
    default_language: fi
    as_of: 2023-09-21
    regions:
      - {code: "08", languages: [fi], name: {fi: Pirkanmaan hyvinvointialue}}
      - {code: "17", languages: [fi, sv], name: {fi: Pohjanmaan hyvinvointialue, sv: Österbottens välfärdsområde}}
    sources:
      - {id: slides, title: Slides of the working group, url: "https://example.org/slides"}
    organizations:
      - {id: hospital, region: "08", business_id: "0201256-6", name: {fi: Sairaala}}
    roles:
      - {id: lawyer, name: {fi: juristi}}
      - {id: police, name: {fi: poliisi}}
    lines:
      - id: separation
        code: E
        color: "#B21B99"
        name: {fi: Vaativat erot, sv: Krävande separationer}
        requires: {core: [lawyer], network: [police]}
        screening: form
        order: [legal-aid, police]
        source: slides
      - id: violence
        code: V
        color: "#801100"
        name: {fi: Väkivalta, sv: Våld}
        source: slides
    links:
      - {line: separation, from: legal-aid, to: police, cost: 3}
    costs: {contact: 12, ride: 2}
    stations:
      - id: legal-aid
        kind: unit
        name: {fi: Oikeusapu, sv: Rättshjälp}
        organization: hospital
        serves: ["08", "17"]
        lines: [separation, violence]
        roles: [lawyer]
        fee: free
        agreements: [{regions: ["08"], state: signed, from: 2021-01-01, to: 2024-12-31}]
        period: {from: 2020-01-01, to: 2025-12-31}
        share: {kind: part-time, percent: 20}
        unavailable: {to: 2026-01-31}
        source: slides
        assumed: true
        assumed_fields: [serves, "lines: violence"]
      - {id: police, kind: role, name: {fi: Poliisi, sv: Polisen}, serves: ["08"], lines: [separation], roles: [police], source: slides}
      - {id: network, kind: network, attach: area, name: {fi: Verkosto}, serves: ["08"], lines: [], source: slides}
    governance:
      - {id: steering, name: {fi: Ohjausryhmä}, size: {min: 3, max: 5}}
    guidance:
      - {id: ladder, text: {fi: Ensin puhelin.}, ladder: [phone, online]}
    screening:
      - id: form
        questions:
          - {id: c1, kind: theme, text: {fi: Pitkittynyt riita}}
          - {id: c1a, kind: indicator, of: c1, text: {fi: Täytäntöönpanoriita}}
        rules:
          - {id: r-line, when: {any: [c1, c1a]}, suggest: {lines: [separation], guidance: [ladder]}, because: {fi: Riita jatkuu}}
    facts:
      - {id: contacts, value: 88, unit: contacts, text: {fi: yhteydenotot}}
    open_questions:
      - {text: Who writes the statements?, source: slides}

    """
}
