/// What the command line asks for.
struct Options {
  var network = ""
  var queries = ""
  var requirementCount: Int?
  var wantsTree = false
  var runs = 5

  enum Parsed {
    case help
    case invalid
    case run(Options)
  }

  static func parse(_ arguments: [String]) -> Parsed {
    var options = Options()
    var files: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": return .help
      case "--tree": options.wantsTree = true
      case "--k":
        guard let value = rest.popFirst().flatMap(Int.init), value >= 0 else { return .invalid }
        options.requirementCount = value
      case "--repeat":
        guard let value = rest.popFirst().flatMap(Int.init), value > 0 else { return .invalid }
        options.runs = value
      default:
        if argument.hasPrefix("-") { return .invalid }
        files.append(argument)
      }
    }
    guard files.count == 2 else { return .invalid }
    (options.network, options.queries) = (files[0], files[1])
    return .run(options)
  }
}
