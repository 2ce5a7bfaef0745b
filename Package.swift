// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "linjasto",
  products: [
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "Schematic", targets: ["Schematic"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .library(name: "Linjasto", targets: ["Linjasto"]),
    .executable(name: "linjasto", targets: ["LinjastoCommand"]),
    .executable(name: "set-cover", targets: ["SetCoverExample"]),
    .executable(name: "covering-walk", targets: ["CoveringWalkExample"]),
    .executable(name: "bench", targets: ["Bench"]),
    .executable(name: "steiner-tree", targets: ["SteinerTreeExample"]),
  ],
  dependencies: [
    // YAML with a source mark on every node: diagnostics point at the very character.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Commands, options and their help texts.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Weighted graphs and the exact searches on them. Knows nothing of experts or drawings.
    .target(name: "Graphs", swiftSettings: strict),
    // Any set of lines over stations becomes an octilinear drawing. Knows nothing of experts.
    .target(name: "Schematic", dependencies: ["Graphs"], swiftSettings: strict),
    // The system's libgvc, and the C shim that keeps its macros and shared state out of Swift.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    // A drawing becomes SVG, PDF or PNG, in this process.
    .target(name: "Graphviz", dependencies: ["GraphvizShim", "Schematic"], swiftSettings: strict),
    // Experts, regions and cases: format, diagnostics, screening, journeys, coverage.
    .target(
      name: "Linjasto", dependencies: ["Schematic", "Graphs", "Yams"], swiftSettings: strict),
    .executableTarget(
      name: "LinjastoCommand",
      dependencies: [
        "Linjasto", "Graphviz", "Schematic",
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
      name: "PlanARouteExample", dependencies: ["Linjasto", "Schematic"],
      path: "Examples/plan-a-route", swiftSettings: strict),
    // Speed, memory and quality, measured by make bench.
    .executableTarget(
      name: "Bench", dependencies: ["Linjasto", "Schematic", "Graphs", "TestSupport"],
      path: "Examples/bench", swiftSettings: strict),
    // Seeded generators and small oracles that several test targets share.
    .target(
      name: "TestSupport", dependencies: ["Graphs", "Schematic", "Linjasto"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "GraphsTests",
      dependencies: [
        "Graphs", "SetCoverExample", "CoveringWalkExample", "SteinerTreeExample", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SchematicTests", dependencies: ["Schematic", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "GraphvizTests",
      dependencies: ["Graphviz", "Linjasto", "Schematic", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LinjastoTests", dependencies: ["Linjasto", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["LinjastoCommand", "PlanARouteExample", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
