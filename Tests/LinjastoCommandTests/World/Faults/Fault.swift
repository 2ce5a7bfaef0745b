/// One row of the table of faults: what is wrong with the world, what is run in it, how the command
/// must end, and what must be true afterward.
///
/// `prepare` and `after` are shell, run in a folder of the row's own, which holds `small.yaml`,
/// `bad.yaml`, `case.yaml` and `net.json`; `run` is shell with the command `linjasto` in it.
struct Fault: Sendable, CustomStringConvertible {
  let name: String
  let prepare: String
  let run: String
  let status: Int32
  /// Ends with status 0 when all is well.
  let after: String
  /// What standard error has to name.
  let says: String?

  init(
    _ name: String, prepare: String = ":", _ run: String, _ status: Int32, after: String = ":",
    says: String? = nil
  ) {
    self.name = name
    self.prepare = prepare
    self.run = run
    self.status = status
    self.after = after
    self.says = says
  }

  var description: String { name }
}
