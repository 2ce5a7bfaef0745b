public import Linjasto
internal import LinjastoFormat

/// A small sound map with two forms, in three languages; nothing in it is true of anybody.
public enum SmallForm {
  public static func network() throws -> Network {
    let read = NetworkReader.read(SourceFile(path: "small-form.yaml", text: text))
    guard let network = read.value else { throw Unsound(diagnostics: read.diagnostics) }
    return network
  }

  /// Of separations: two themes with signs, one without, a precondition and the level.
  public static func screening() throws -> Screening {
    let form = try network()[Screening.ID("separation-form")]
    guard let form else { throw Unsound(diagnostics: []) }
    return form
  }

  private struct Unsound: Error { let diagnostics: [Diagnostic] }

  public static let text = """
    format: linjasto/1
    id: small-form
    title: {fi: Pieni kartta, sv: Liten karta, en: Small map}
    default_language: fi
    as_of: 2026-01-01
    regions:
      - {code: "07", languages: [fi], name: {fi: Kanta-Hämeen hyvinvointialue, sv: Egentliga Tavastlands välfärdsområde, en: Kanta-Häme wellbeing services county}}
      - {code: "08", languages: [fi], name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands välfärdsområde, en: Pirkanmaa wellbeing services county}}
    sources: [{id: slides, title: {fi: Kalvot, sv: Bilder, en: Slides}}]
    roles:
      - {id: lawyer, name: {fi: juristi, sv: jurist, en: lawyer}, synonyms: {fi: [lakimies, asianajaja]}}
      - {id: police, name: {fi: poliisi, sv: polis, en: police}}
    lines:
      - id: separation
        code: E
        color: "#B21B99"
        name: {fi: Vaativat eropalvelut, sv: Krävande stöd vid separation, en: Demanding separation}
        synonyms: {fi: [huoltoriita, lapsikaappaus, vieraannuttaminen], sv: [vårdnadstvist], en: [custody dispute]}
        requires: {core: [lawyer]}
        screening: separation-form
        source: slides
      - id: violence
        code: K
        color: "#801100"
        name: {fi: Korkean riskin väkivalta, sv: Hög risk för våld, en: High-risk violence}
        synonyms: {fi: [vaino, perheväkivalta], sv: [förföljelse], en: [stalking]}
        source: slides
      - id: migrants
        code: M
        color: "#179983"
        name: {fi: Maahanmuuttajaperheet, sv: Invandrarfamiljer, en: Migrant families}
        synonyms: {fi: [ihmiskauppa, pakkoavioliitto, kunniaväkivalta], sv: [människohandel]}
        screening: honour-form
        source: slides
      - id: substances
        code: P
        color: "#006BE6"
        name: {fi: Vaativat päihdepalvelut, sv: Krävande missbrukarvård, en: Demanding substance abuse care}
        synonyms: {fi: [päihteet, huumeet]}
        source: slides
    stations:
      - {id: coordinator, kind: coordinator, entry: true, name: {fi: Pirkanmaan koordinaattori, sv: Birkalands koordinator, en: Coordinator of Pirkanmaa}, serves: ["08"], lines: all, modes: [phone], source: slides}
      - {id: legal-aid, kind: unit, name: {fi: Oikeusapu, sv: Rättshjälp, en: Legal aid}, serves: ["07", "08"], lines: [separation, migrants, substances], roles: [lawyer], source: slides}
      - {id: marak, kind: team, name: {fi: MARAK-työryhmä, sv: MARAK-gruppen, en: MARAK team}, serves: ["07", "08"], lines: [violence, separation], roles: [police], source: slides}
      - {id: youth-clinic, kind: unit, name: {fi: Nuorten klinikka, sv: Ungdomskliniken, en: Youth clinic}, serves: ["08"], lines: [violence], clients: {youngest: 13, oldest: 17}, source: slides}
    origins:
      - {id: family-centre, name: {fi: Perhekeskus, sv: Familjecenter, en: Family center}, source: slides}
    guidance:
      - {id: notify, text: {fi: Tarvittaessa lastensuojeluilmoitus., sv: Vid behov barnskyddsanmälan., en: A child welfare notification where needed.}}
    screening:
      - id: separation-form
        title: {fi: Erotilanteiden arviointi, sv: Bedömning av separationer, en: Assessment of separations}
        status: draft
        source: slides
        questions:
          - {id: p-local, kind: precondition, text: {fi: Paikallinen yhteistyö on käynnistetty, sv: Det lokala samarbetet har inletts, en: Local cooperation has been started}, ask: {fi: Onko yhteistyö käynnistetty?, sv: Har samarbetet inletts?, en: Has cooperation been started?}}
          - {id: p-enough, kind: level, text: {fi: Perus- ja erityistaso eivät riitä, sv: Bas- och specialnivån räcker inte, en: Basic and special level are not enough}}
          - {id: dispute, kind: theme, text: {fi: Pitkittynyt huoltoriita, sv: Utdragen vårdnadstvist, en: A prolonged custody dispute}}
          - {id: enforcement, kind: indicator, of: dispute, text: {fi: Täytäntöönpanoriita, sv: Verkställighetstvist, en: An enforcement dispute}}
          - {id: alienation, kind: indicator, of: dispute, text: {fi: Epäily vieraannuttamisesta, sv: Misstanke om alienering, en: Suspected alienation}}
          - {id: threat, kind: theme, text: {fi: Vakava väkivalta tai sen uhka, sv: Allvarligt våld eller hot om våld, en: Severe violence or its threat}, help: {fi: Muukin kuin rikos voi olla haitallista., sv: Även annat än brott kan vara skadligt., en: Violence that is no crime can harm too.}}
          - {id: stalking, kind: indicator, of: threat, text: {fi: Eron jälkeinen vaino, sv: Förföljelse efter separation, en: Stalking after separation}}
          - {id: court, kind: theme, text: {fi: Tilanne jatkuu oikeuden päätöksestä huolimatta, sv: Situationen fortsätter trots domstolens beslut, en: The situation goes on despite a court decision}}
        rules:
          - {id: r-line, when: {any: [dispute, threat, court]}, suggest: {lines: [separation]}, because: {fi: Kriteeristön kohta täyttyy, sv: En punkt i kriterierna uppfylls, en: A theme of the criteria applies}}
          - {id: r-ot, when: {all: [p-local, p-enough], any: [dispute, threat, court]}, suggest: {level: ot}, because: {fi: Muut tasot eivät riitä, sv: De andra nivåerna räcker inte, en: The other levels are not enough}, assumed: true}
          - {id: r-violence, when: {any: [threat, stalking]}, suggest: {lines: [violence], roles: [police]}, because: {fi: Väkivalta tai vaino, sv: Våld eller förföljelse, en: Violence or stalking}, assumed: true}
          - {id: r-law, when: {any: [court, enforcement]}, suggest: {roles: [lawyer]}, because: {fi: Oikeudellinen prosessi, sv: Rättslig process, en: A legal process}, assumed: true}
          - {id: r-alert, when: {all: [p-local], any: [threat]}, suggest: {guidance: [notify]}, because: {fi: Lapsen turvallisuus, sv: Barnets säkerhet, en: The child's safety}, assumed: true}
      - id: honour-form
        title: {fi: Kunniakysymykset, sv: Hedersfrågor, en: Questions of honour}
        source: slides
        questions:
          - {id: honour, kind: theme, text: {fi: Kunniaan liittyvä uhka, sv: Hedersrelaterat hot, en: A threat tied to honour}}
        rules:
          - {id: r-honour, when: {any: [honour]}, suggest: {lines: [migrants]}, because: {fi: Kunnia, sv: Heder, en: Honour}, assumed: true}

    """
}
