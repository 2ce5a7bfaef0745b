internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// What several maps say against each other, and what was answered.
struct MergeReport {
  private let merge: MapMerge
  private let labels: [String]
  private let given: MergeAnswers

  init(_ merge: MapMerge, _ labels: [String], _ given: MergeAnswers) {
    self.merge = merge
    self.labels = labels
    self.given = given
  }

  /// The answers given, and the conflicts that are open.
  var questions: MergeAnswers {
    var answers = given
    for conflict in merge.conflicts where conflict.chosen == nil {
      var answer = MergeAnswers.Answer(record: conflict.record, field: conflict.field)
      answer.says = conflict.claims.map { .init(map: $0.map, value: Self.shown($0.value)) }
      answers.answers.removeAll { $0.record == answer.record && $0.field == answer.field }
      answers.answers.append(answer)
    }
    return answers
  }

  func text(in language: Language) -> String {
    let (twins, real) = (
      merge.conflicts.filter { $0.kind == .underTwoIDs },
      merge.conflicts.filter { $0.kind != .underTwoIDs }
    )
    let answered = real.filter { !$0.isOpen }
    var lines: [String] = []
    func add(_ heading: Phrase, _ conflicts: [MergeConflict]) {
      guard !conflicts.isEmpty else { return }
      lines.append(Saying(heading, "\(conflicts.count)").text(in: language))
      lines += conflicts.map { "  " + self.saying($0).text(in: language) }
    }
    add(.mergeAnswered, answered)
    add(.mergeTwins, twins)
    lines += merge.recoded.map {
      Saying(.mergeRecoded, "\($0.line)", "\($0.code)").text(in: language)
    }
    lines += wrongAnswers.map { $0.text(in: language) }
    add(.mergeOpen, merge.open)
    if !merge.open.isEmpty { lines.append(Saying(.mergeHowToAnswer).text(in: language)) }
    return lines.map { $0.visible + "\n" }.joined()
  }

  /// Where the id, the title and the area come from.
  func head(of contents: Network.Contents, _ map: String, in language: Language) -> String {
    var lines = [Saying(.mergeHead, "\(map)", "\(contents.id)")]
    if contents.area == nil { lines.append(Saying(.mergeAreaLeftOut)) }
    return lines.map { $0.text(in: language).visible + "\n" }.joined()
  }

  private func saying(_ conflict: MergeConflict) -> Saying {
    let said = Saying.Value.list(
      conflict.claims.map {
        .text("\($0.map): \(Self.shown($0.value))")
      })
    let what =
      conflict.kind == .otherThing
      ? Saying(.mergeOther, "\(conflict.record)", said)
      : Saying(.mergeConflict, "\(conflict.record)", "\(conflict.field)", said)
    switch conflict.chosen {
    case nil: return what
    case MergeAnswers.apart: return Saying(.mergeApart, .saying(what))
    case MergeAnswers.same: return Saying(.mergeSame, .saying(what))
    case .some(let map): return Saying(.mergeUses, .saying(what), "\(map)")
    }
  }

  /// Answers that answer nothing.
  private var wrongAnswers: [Saying] {
    given.answers.compactMap { answer in
      guard let use = answer.use else { return nil }
      let conflict = merge.conflicts.first {
        $0.record == answer.record && $0.field == answer.field
      }
      guard let conflict else {
        return Saying(.mergeAnswerIdle, "\(answer.record)", "\(answer.field)")
      }
      guard conflict.chosen != use else { return nil }
      let maps = conflict.kind == .underTwoIDs ? [] : conflict.claims.map { $0.map }
      let words: [String] =
        switch conflict.kind {
        case .differs: []
        case .otherThing: [MergeAnswers.apart]
        case .underTwoIDs: [MergeAnswers.same, MergeAnswers.apart]
        }
      return Saying(
        .mergeAnswerUnknown, "\(use)", "\(answer.record)", "\(answer.field)",
        .list((maps + words).map { .text($0) }))
    }
  }

  private static func shown(_ value: Value) -> String {
    let text = if case .text(let text) = value { text } else { RecordPrinter.line(value) }
    return text.count <= 120 ? text : text.prefix(119) + "…"
  }
}
