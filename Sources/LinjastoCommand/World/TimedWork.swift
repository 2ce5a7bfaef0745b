internal import Foundation
internal import Linjasto
internal import LinjastoText
internal import Synchronization

/// Work that may take long. It is over when its time is, or at the user's first Ctrl-C, and after a
/// second a person at a terminal sees what is being done.
///
/// A class: the work has ended when nobody can ask any more whether it is over.
final class TimedWork: Sendable {
  private struct Telling {
    var work: Phrase
    var next: ContinuousClock.Instant
    var isInterruptionTold = false
  }

  private static let patience = Duration.seconds(1)
  private static let pace = Duration.seconds(1)

  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  /// Nil for no end.
  private let limit: Duration?
  private let telling: Mutex<Telling>

  init(_ work: Phrase, limit: Duration?) {
    start = clock.now
    self.limit = limit
    telling = Mutex(Telling(work: work, next: start + Self.patience))
    Interruption.searchBegins()
  }

  deinit {
    Interruption.searchEnds()
    Terminal.endProgress()
  }

  /// What is being done now.
  func turns(to work: Phrase) { telling.withLock { $0.work = work } }

  /// Whether the work is to end with the best it has; also shows how far it is.
  func isOver() -> Bool {
    let now = clock.now
    let isInterrupted = Interruption.isAsked
    telling.withLock { telling in
      if isInterrupted {
        if !telling.isInterruptionTold { Terminal.note(Saying(.interrupted)) }
        telling.isInterruptionTold = true
      } else if now >= telling.next {
        telling.next = now + Self.pace
        Terminal.progress(progress(of: telling.work, at: now))
      }
    }
    return isInterrupted || limit.map { now - start >= $0 } ?? false
  }

  private func progress(of work: Phrase, at now: ContinuousClock.Instant) -> Saying {
    let seconds = (now - start).components.seconds
    guard let limit else { return Saying(.underWay, .phrase(work), "\(seconds)") }
    return Saying(.underWayOf, .phrase(work), "\(seconds)", "\(limit.components.seconds)")
  }
}
