import Linjasto
import LinjastoFormat
import Testing

/// An invented map in which every key of the format says something.
enum WholeMap {
  static func network() throws -> Network {
    let read = NetworkReader.read(SourceFile(path: "whole.yaml", text: text))
    return try #require(read.value, "\(read.diagnostics)")
  }

  private static let text = """
    format: linjasto/1
    id: whole
    title: {fi: Keksitty kartta, sv: En påhittad karta, en: An invented map}
    default_language: fi
    status: published
    as_of: 2026-03-01
    translations: {sv: draft, en: checked}
    area: {code: "3", kind: other, name: {fi: Keksitty alue, sv: Påhittat område, en: Invented area}}
    sources:
      - {id: slides, title: {fi: Kalvot, sv: Bilder, en: Slides}, url: "https://example.org/slides"}
      - {id: page, title: Verkkosivu, url: "https://example.org/page"}
    regions:
      - {code: "08", name: {fi: Pirkanmaa, sv: Birkaland, en: Pirkanmaa}, languages: [fi], population: 532671, population_year: 2022}
      - {code: "17", name: {fi: Pohjanmaa, sv: Österbotten, en: Ostrobothnia}, languages: [fi, sv]}
    organizations:
      - {id: hospital, kind: hospital, region: "08", business_id: "0215382-8", oid: "1.2.246.10.2153828", name: {fi: Sairaala, sv: Sjukhuset, en: The hospital}, assumed: true, assumed_fields: [region]}
    roles:
      - {id: lawyer, sector: law, concept: "http://www.yso.fi/onto/yso/p13027", name: {fi: juristi, sv: jurist, en: lawyer}, synonyms: {fi: [lakimies], sv: [advokat]}}
      - {id: police, sector: police, name: {fi: poliisi, sv: polis, en: police}}
    lines:
      - id: separation
        code: E
        color: "#b21b99"
        dash: dashed
        name: {fi: Vaativat erot, sv: Krävande separationer, en: Demanding separations}
        client_group: {fi: "perheet, joissa riidellään pitkään", sv: familjer med långa tvister, en: families in long disputes}
        synonyms: {fi: [huoltoriita], sv: [vårdnadstvist]}
        reasons: [rarity, system-failure]
        state: proposed
        period: {from: 2026-01-01, to: 2030-12-31}
        surveyed: [{regions: ["08"], on: 2026-02-03}]
        requires: {core: [lawyer], network: [police]}
        screening: form
        guidance: [before]
        order: [legal-aid, unit]
        source: slides
        other_sources: [page]
        assumed: true
        assumed_fields: [dash, "requires"]
      - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta, sv: Våld, en: Violence}, source: slides}
    links: [{line: separation, from: legal-aid, to: unit, cost: 7}]
    costs: {handoff: 41, ride: 42, change: 43, return: 44, contact: 45, fee: 46, distance: 47, partial: 48, assumption: 49}
    stations:
      - id: legal-aid
        kind: team
        entry: true
        name: {fi: Oikeusapu, sv: Rättshjälpen, en: Legal aid}
        organization: hospital
        home: "17"
        serves: ["08", "17"]
        coverage: partial
        serves_note: {fi: vain kaupungit, sv: bara städerna, en: the towns only}
        clients: {youngest: 16, oldest: 17, languages: [sv], municipalities: [{fi: Vaasa, sv: Vasa, en: Vaasa}], note: {fi: kuukauden sisällä, sv: inom en månad, en: within a month}}
        lines: [separation, {line: violence, serves: ["08"], coverage: full, note: {fi: päivystäen, sv: jour, en: on call}, agreement: inquiry, assumed: true}]
        coordinates: [violence]
        roles: [lawyer]
        level: ot
        languages: [fi, sv]
        modes: [phone, statement]
        share: {kind: part-time, percent: 50, months: 6}
        capacity: {cases_per_month: 11, as_of: 2026-02-01}
        fee: charged
        agreements: [{regions: ["08"], lines: [separation], state: signed, from: 2025-01-02, to: 2027-03-04}]
        status: pilot
        period: {from: 2025-05-06, to: 2027-07-08}
        unavailable: {from: 2026-07-01, to: 2026-07-31}
        visibility: public
        verified: 2026-02-02
        guidance: [before]
        methods: [Metodi]
        synonyms: {fi: [asianajo], sv: [juristbyrå]}
        source: slides
        other_sources: [page]
        note: {fi: Ajanvarauksella, sv: Med tidsbeställning, en: By appointment}
        assumed: true
        assumed_fields: [level, "serves: 17"]
      - {id: unit, kind: unit, name: {fi: Yksikkö, sv: Enheten, en: The unit}, serves: unknown, lines: [separation], source: page}
      - {id: everywhere, kind: coordinator, name: {fi: Koordinaattori, sv: Koordinatorn, en: The coordinator}, serves: all, lines: all, source: page}
      - {id: aside, kind: network, attach: area, name: {fi: Verkosto, sv: Nätverket, en: The network}, serves: ["17"], lines: [], source: page}
    origins: [{id: school, level: basic, name: {fi: Koulu, sv: Skolan, en: School}, source: slides, assumed: true, assumed_fields: [level]}]
    governance: [{id: board, name: {fi: Johtoryhmä, sv: Ledningsgruppen, en: The board}, note: {fi: kaikki tasot, sv: alla nivåer, en: all levels}, size: {min: 3, max: 5}, source: slides}]
    process: [{id: way, name: {fi: Näin edetään, sv: Så går det till, en: The way}, source: slides, steps: [{id: signal, name: {fi: Heräte, sv: Signal, en: Signal}}, {id: plan, optional: true, name: {fi: Suunnitelma, sv: En plan, en: A plan}}]}]
    guidance:
      - {id: before, source: slides, text: {fi: Lue tämä ensin., sv: Läs detta först., en: Read this first.}, ladder: [phone, work-pair], items: [{fi: tukipakki, sv: stödpaket, en: support pack}], links: ["https://example.org/pack"], everywhere: true}
    screening:
      - id: form
        title: {fi: Lomake, sv: Blankett, en: The form}
        status: in-use
        purpose: {fi: arvion tueksi, sv: stöd för bedömningen, en: to support a judgment}
        source: slides
        questions:
          - {id: q1, kind: theme, text: {fi: Riita jatkuu, sv: Tvisten fortgår, en: The dispute goes on}, ask: {fi: Jatkuuko riita?, sv: Fortgår tvisten?, en: Does it go on?}, help: {fi: yli vuoden, sv: över ett år, en: over a year}}
          - {id: q2, kind: indicator, of: q1, text: {fi: Uhkailua, sv: Hot, en: Threats}}
        rules:
          - {id: r1, when: {all: [q1], any: [q2]}, suggest: {lines: [separation], roles: [police], level: ot, guidance: [before]}, because: {fi: riita on pitkä, sv: tvisten är lång, en: the dispute is long}, assumed: true}
    facts: [{id: contacts, value: 88, unit: {fi: yhteydenottoa, sv: kontakter, en: contacts}, period: {fi: "02–08/2023", sv: "02–08/2023", en: "02–08/2023"}, approximate: true, text: {fi: Yhteydenotot, sv: Kontakterna, en: Contacts}, source: slides}]
    open_questions: [{text: {fi: Kuka päättää?, sv: Vem beslutar?, en: Who decides?}, source: slides}]
    """
}
