internal import Foundation
internal import Synchronization

/// What the command does when it is told to stop: by Ctrl-C, by the end of its terminal or by another
/// program.
///
/// It ends by the signal, as others expect (a shell shows 128 and its number), and leaves no half
/// file behind. Only the first Ctrl-C during a long search is spared: the search ends with the best it
/// has. The handler does nothing but what POSIX allows in one: it reads words, unlinks and raises.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let searches = Atomic<Int>(0)
  private static let asked = Atomic<Bool>(false)
  /// The address of a path; 0 for none.
  private static let unfinished = Atomic<UInt>(0)

  /// Whether the first Ctrl-C came during a search.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on. Signals that whoever started the command wants ignored stay so.
  static func watch() {
    // The values are made before a signal can ask for them.
    _ = (isAsked, searches.load(ordering: .relaxed), unfinished.load(ordering: .relaxed))
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    for number in signals {
      let before = signal(number) { Interruption.handle($0) }
      if unsafeBitCast(before, to: Int.self) == ignored { signal(number, SIG_IGN) }
    }
  }

  private static func handle(_ number: Int32) {
    if number == SIGINT, searches.load(ordering: .relaxed) > 0,
      !asked.exchange(true, ordering: .relaxed)
    {
      return
    }
    if let path = UnsafePointer<CChar>(bitPattern: unfinished.load(ordering: .acquiring)) {
      unlink(path)
    }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// A search begins that can end early.
  static func searchBegins() { searches.add(1, ordering: .relaxed) }

  static func searchEnds() { searches.subtract(1, ordering: .relaxed) }

  /// Opens a new file that is not to be left behind; no signal comes between the file and the note of
  /// it.
  ///
  /// - Returns: what `make` does, a descriptor or -1.
  static func opening(_ path: String, _ make: ([CChar]) -> Int32) -> Int32 {
    let path = FileName.path(path)
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let descriptor = make(path)
    // Never freed: a handler may be reading it.
    if descriptor >= 0 { unfinished.store(UInt(bitPattern: strdup(path)), ordering: .releasing) }
    return descriptor
  }

  /// The file has its name, or is gone.
  static func hasNoFile() { unfinished.store(0, ordering: .releasing) }
}
