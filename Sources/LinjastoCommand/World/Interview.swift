internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Asks the questions of a form one by one. The answers stay in memory.
enum Interview {
  /// Questions go to standard error, so that the result can be piped on its own. The end of the
  /// input leaves the rest unknown.
  static func ask(_ form: ScreeningForm) throws -> [Screening.Question.ID: Answer] {
    Terminal.note("\(form.title)\ny yes, n no, return not known, b back, q show the result\n")
    let asked = form.groups.flatMap { group in
      group.questions.map { (heading: group.heading, question: $0) }
    }
    var answers: [Screening.Question.ID: Answer] = [:]
    var place = 0
    var heading = ""
    while place < asked.count {
      let (group, question) = asked[place]
      if group != heading { Terminal.note("\n\(group)\n") }
      heading = group
      Terminal.note("\(place + 1)/\(asked.count) \(form.text(of: question))? [y/n/?] ")
      guard let line = readLine() else {
        Terminal.note("\n")
        break
      }
      switch line.lowercased().filter({ !$0.isWhitespace }) {
      case "y", "yes", "k", "kyllä", "j", "ja": answers[question.id] = .yes
      case "n", "no", "e", "ei", "nej": answers[question.id] = .no
      case "", "?", "unknown": answers[question.id] = .unknown
      case "b", "back":
        place = max(0, place - 1)
        continue
      case "q", "quit":
        return answers
      default:
        Terminal.note("please answer y, n or return; b goes back, q shows the result\n")
        continue
      }
      place += 1
    }
    return answers
  }
}
