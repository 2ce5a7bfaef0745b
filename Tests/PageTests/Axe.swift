import Foundation
import TestSupport

/// axe-core, which finds what machines can find of a page's barriers: https://github.com/dequelabs/axe-core
@Browsing
enum Axe {
  /// Its program, which `.ci/browser` fetches.
  nonisolated static let program = try? String(
    contentsOf: Repository.root.appending(path: "build/axe/axe.min.js"), encoding: .utf8)

  /// One place of a page where a rule was broken, or could not be decided.
  struct Finding: Decodable, CustomStringConvertible {
    let rule: String
    let target: String
    let html: String
    let why: String

    var description: String { "\(rule) at \(target): \(why)\n  \(html)" }
  }

  struct Findings: Decodable {
    let violations: [Finding]
    let incomplete: [Finding]
  }

  /// Which rules are asked. Those of colors leave out drawings: they decide of no text there, and take
  /// long for it, as they do for all else.
  enum Rules { case all, colors, allButColors }

  /// What is found on the page as it stands, by rules that are no experiments.
  ///
  /// - Parameter part: The elements that are looked at.
  static func judge(
    _ tab: Tab, _ asked: Rules = .all, of part: String = "html"
  ) throws -> Findings {
    if try !tab.evaluate("typeof axe === 'object'", as: Bool.self) {
      _ = try tab.ask("Runtime.evaluate", ["expression": program ?? ""])
      // Axe asks where things are that the browser has not laid out yet, and takes them to lie over
      // what follows.
      try tab.style("* { content-visibility: visible !important }")
    }
    return try tab.evaluate(
      """
      (async () => {
        const resultTypes = ['violations', 'incomplete'];
        const colors = ['color-contrast', 'link-in-text-block'];
        const part = \(quoted(part));
        const told = [];
        if (\(asked != .allButColors)) {
          told.push(await axe.run({ include: [[part]], exclude: [[`${part} svg`]] },
            { resultTypes, runOnly: colors }));
        }
        if (\(asked != .colors)) {
          const rules = Object.fromEntries(colors.map(id => [id, { enabled: false }]));
          told.push(await axe.run(part, { resultTypes, rules }));
        }
        const flat = kind => told.flatMap(one => one[kind]).flatMap(rule => rule.nodes.map(node => ({
          rule: rule.id, target: node.target.flat().join(' '), html: node.html.slice(0, 200),
          why: [...node.any, ...node.all, ...node.none].map(e => e.message).join('; '),
        })));
        return { violations: flat('violations'), incomplete: flat('incomplete') };
      })()
      """, within: 300)
  }
}
