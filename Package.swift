// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Tests spend their time in the program, which make test optimizes: without, they compile in half the
/// time.
let tests = strict + [.unsafeFlags(["-Onone"])]

let package = Package(
  name: "linjasto",
  products: [
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "Schematic", targets: ["Schematic"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .library(
      name: "Linjasto",
      targets: ["Linjasto", "LinjastoText", "LinjastoAnswers", "LinjastoFormat", "LinjastoPages"]),
    .library(name: "LinjastoMaps", targets: ["LinjastoMaps"]),
    .library(name: "LinjastoExchange", targets: ["LinjastoExchange"]),
    .executable(name: "linjasto", targets: ["LinjastoCommand"]),
    .executable(name: "set-cover", targets: ["SetCoverExample"]),
    .executable(name: "covering-walk", targets: ["CoveringWalkExample"]),
    .executable(name: "bench", targets: ["Bench"]),
    .executable(name: "steiner-tree", targets: ["SteinerTreeExample"]),
    .executable(name: "fuzz", targets: ["Fuzz"]),
  ],
  dependencies: [
    // The C parser of YAML that Yams carries (CYaml), with a source mark on every event: diagnostics
    // point at the very character.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Commands, options and their help texts.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Weighted graphs and the exact searches on them. Knows nothing of experts or drawings.
    .target(
      name: "Graphs", swiftSettings: strict,
      // Rounding and roots of the standard library; a program without Foundation must name it.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    // Any set of lines over stations becomes an octilinear drawing. Knows nothing of experts.
    .target(
      name: "Schematic", swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    // The system's libgvc, and the C shim that keeps its macros and shared state out of Swift.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    // The system's liblzma, which packs what a page carries: its engine, its maps, its other languages.
    .systemLibrary(
      name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"]), .brew(["xz"])]),
    // The system's libzip, which opens what office programs pack, and libxlsxwriter, which writes what
    // they open.
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    // A drawing becomes SVG, PDF or PNG, in this process.
    .target(name: "Graphviz", dependencies: ["GraphvizShim", "Schematic"], swiftSettings: strict),
    // Experts, regions and cases: serving, diagnostics, screening, journeys, coverage, plans. Needs
    // neither Foundation nor a parser, so that a page can run it.
    .target(name: "Linjasto", dependencies: ["Graphs"], swiftSettings: strict),
    // What people read of it, in Finnish, Swedish and English: sheets and tables.
    .target(name: "LinjastoText", dependencies: ["Linjasto"], swiftSettings: strict),
    // The same for a browser: pages, cards, panels and answers as HTML that is always well formed.
    .target(
      name: "LinjastoPages", dependencies: ["Linjasto", "LinjastoText"], swiftSettings: strict),
    // Answers for programs: plain values with a versioned format, and their JSON. Brings Foundation.
    .target(
      name: "LinjastoAnswers", dependencies: ["Linjasto", "LinjastoText"], swiftSettings: strict),
    // The format of maps and of what belongs to them, read and printed. Brings the YAML parser.
    .target(name: "LinjastoFormat", dependencies: ["Linjasto", "Yams"], swiftSettings: strict),
    // Networks as other programs keep them: spreadsheets, graphs, directories. Brings the libraries of
    // their files.
    .target(
      name: "LinjastoExchange",
      dependencies: [
        "CXlsxWriter", "CZip", "Linjasto", "LinjastoFormat", "LinjastoMaps", "LinjastoText",
        "Schematic",
      ],
      swiftSettings: strict),
    // Networks, gaps and journeys as metro maps. Brings the drawing engine.
    .target(
      name: "LinjastoMaps", dependencies: ["Linjasto", "LinjastoText", "Schematic"],
      swiftSettings: strict),
    // The commit that a program was built from, as the linker is told it. In C, for it is a symbol that
    // another object may replace.
    .target(name: "BuildMark"),
    // The style sheet and the scripts of a page, within the program. In C, which takes them from their
    // files as they are.
    .target(name: "PageParts", exclude: ["Files"]),
    .executableTarget(
      name: "LinjastoCommand",
      dependencies: [
        "BuildMark", "CLZMA", "Linjasto", "LinjastoText", "LinjastoAnswers", "LinjastoExchange",
        "LinjastoFormat", "LinjastoMaps", "LinjastoPages", "Graphviz", "PageParts", "Schematic",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What these programs share: reading a file of numbers, and saying what is wrong with it.
    .target(name: "ExampleSupport", path: "Examples/support", swiftSettings: strict),
    // Programs that show a library alone, and prove it on published instances.
    .executableTarget(
      name: "SetCoverExample", dependencies: ["ExampleSupport", "Graphs"],
      path: "Examples/set-cover", swiftSettings: strict),
    .executableTarget(
      name: "CoveringWalkExample", dependencies: ["ExampleSupport", "Graphs"],
      path: "Examples/covering-walk", swiftSettings: strict),
    .executableTarget(
      name: "SteinerTreeExample", dependencies: ["ExampleSupport", "Graphs"],
      path: "Examples/steiner-tree", swiftSettings: strict),
    .executableTarget(
      name: "PlanARouteExample", dependencies: ["Linjasto", "LinjastoText"],
      path: "Examples/plan-a-route", swiftSettings: strict),
    // Speed, memory and quality, measured by make bench.
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Linjasto", "LinjastoFormat", "LinjastoMaps", "Schematic", "Graphs", "TestSupport",
      ],
      path: "Examples/bench", swiftSettings: strict),
    // What must hold of every input, and inputs that never end: the tests run a fixed number of them,
    // make fuzz as many as there is time for.
    .target(
      name: "Fuzzing",
      dependencies: [
        "Graphviz", "Linjasto", "LinjastoAnswers", "LinjastoExchange", "LinjastoFormat",
        "LinjastoMaps", "LinjastoPages", "LinjastoText", "Schematic", "TestSupport",
      ],
      path: "Tests/Fuzzing", swiftSettings: strict),
    // Keeps what it finds on disk, and goes on after a trap.
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Fuzzing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzz", swiftSettings: strict),
    // Seeded generators and small oracles that several test targets share.
    .target(
      name: "TestSupport",
      dependencies: [
        "CLZMA", "CZip", "Graphs", "Schematic", "Linjasto", "LinjastoFormat", "LinjastoText",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "GraphsTests",
      dependencies: [
        "Graphs", "SetCoverExample", "CoveringWalkExample", "SteinerTreeExample", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: tests),
    .testTarget(
      name: "SchematicTests", dependencies: ["Schematic", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "GraphvizTests",
      dependencies: ["Graphviz", "Linjasto", "LinjastoMaps", "Schematic", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoTests",
      dependencies: ["Linjasto", "LinjastoText", "LinjastoFormat", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoTextTests",
      dependencies: ["Linjasto", "LinjastoText", "LinjastoFormat", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoPagesTests",
      dependencies: ["Linjasto", "LinjastoText", "LinjastoFormat", "LinjastoPages", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoAnswersTests",
      dependencies: [
        "Linjasto", "LinjastoText", "LinjastoAnswers", "LinjastoFormat", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoFormatTests", dependencies: ["Linjasto", "LinjastoFormat", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoExchangeTests",
      dependencies: [
        "Linjasto", "LinjastoExchange", "LinjastoFormat", "LinjastoMaps", "LinjastoText",
        "Schematic", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoMapsTests",
      dependencies: ["Linjasto", "LinjastoFormat", "LinjastoMaps", "Schematic", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "FuzzTests", dependencies: ["Fuzzing", "Linjasto", "TestSupport"],
      swiftSettings: tests),
    // The core as WebAssembly, which make wasm builds, against the command.
    .testTarget(
      name: "PageEngineTests",
      dependencies: [
        "Linjasto", "LinjastoCommand", "LinjastoFormat", "LinjastoText", "TestSupport",
      ],
      swiftSettings: tests),
    // Pages that the command wrote, in a real browser where there is one.
    .testTarget(
      name: "PageTests",
      dependencies: [
        "Fuzzing", "Linjasto", "LinjastoCommand", "LinjastoFormat", "LinjastoText", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "LinjastoCommandTests",
      dependencies: [
        "LinjastoCommand", "LinjastoExchange", "LinjastoFormat", "LinjastoText",
        "PlanARouteExample", "TestSupport",
      ],
      swiftSettings: tests),
  ],
  swiftLanguageModes: [.v6]
)
