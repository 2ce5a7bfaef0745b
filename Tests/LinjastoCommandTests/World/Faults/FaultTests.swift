import Foundation
import TestSupport
import Testing

/// Every row of the table of faults, run with the command as users have it.
@Suite struct FaultTests {
  private static let files = [
    // Messages are in the map's language.
    "small.yaml": SmallNetwork.text.replacing(
      "default_language: fi", with: "default_language: en"),
    "bad.yaml": "format: linjasto/1\nid: bad\n",
    "case.yaml": "profile: linjasto-case/1\nmap: small\nregion: Secretum\n",
    "net.json": """
    {"stations": [{"id": "a", "x": 0, "y": 0}, {"id": "b", "x": 1, "y": 0}, {"id": "c", "x": 2, "y": 1}],
     "lines": [{"id": "l", "label": "L", "color": "#801100", "stations": ["a", "b", "c"], "ordered": true}]}
    """,
  ]

  private func check(_ fault: Fault) throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { _ = try folder.write(text, to: name) }
    func shell(_ text: String) throws -> CommandRun {
      // The folder is asked for again: a test may run where the system has linked it elsewhere.
      try CommandRun(
        ["-c", "linjasto() { \"$LINJASTO\" \"$@\"; }; \(text)"], of: "/bin/sh",
        environment: ["LINJASTO": CommandRun.executable.path], in: folder.url)
    }
    let prepared = try shell(fault.prepare)
    try #require(prepared.status == 0, "\(prepared.messages)")
    let run = try shell(fault.run)
    #expect(run.status == fault.status, "\(run.messages)")
    if let says = fault.says { #expect(run.messages.contains(says), "\(run.messages)") }
    let after = try shell(fault.after)
    let files = try shell("ls -lA").output
    #expect(after.status == 0, "\(files)")
  }

  @Test(arguments: Fault.closedStreams + Fault.filesBesideStreams)
  func `a closed stream changes no status`(_ fault: Fault) throws { try check(fault) }

  @Test(arguments: Fault.destinations + Fault.tooLongName)
  func `a file is as it was, or new and whole`(_ fault: Fault) throws { try check(fault) }

  @Test(arguments: Fault.earlyChecks)
  func `where a result goes is looked at before the work`(_ fault: Fault) throws {
    try check(fault)
  }

  @Test(arguments: Fault.names)
  func `a file name is bytes, and no terminal obeys it`(_ fault: Fault) throws { try check(fault) }

  @Test(arguments: Fault.machines)
  func `what the machine lacks is said`(_ fault: Fault) throws { try check(fault) }

  @Test(arguments: Fault.words + Fault.misplacedCases)
  func `what is given in the wrong place is refused`(_ fault: Fault) throws { try check(fault) }
}
