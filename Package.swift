// swift-tools-version:6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "signoff",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "Model", swiftSettings: settings),
    .target(
      name: "Storage", dependencies: ["Model", grdb, sqlite, crypto, cryptoExtras],
      swiftSettings: settings),
    .target(name: "Interchange", dependencies: ["Model"], swiftSettings: settings),
    .target(name: "TUI", dependencies: ["Model", toml], swiftSettings: settings),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Embedded"),
    .target(name: "Terminal", dependencies: ["TUI", "CNcurses"], swiftSettings: settings),
    .executableTarget(
      name: "signoff",
      dependencies: [
        "Model", "Storage", "Interchange", "TUI", "Terminal", "Embedded", arguments,
      ],
      swiftSettings: settings),
    .target(
      name: "RandomProgrammes", dependencies: ["Model"], path: "Tests/RandomProgrammes",
      swiftSettings: settings),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: settings),
    .testTarget(
      name: "StorageTests", dependencies: ["Model", "Storage", grdb, crypto], exclude: ["Files"],
      swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Model", "Interchange", "RandomProgrammes"],
      swiftSettings: settings),
    .testTarget(
      name: "TUITests", dependencies: ["Model", "Storage", "TUI", "Embedded"],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["TUI", "Terminal", "CNcurses"],
      swiftSettings: settings),
    .testTarget(
      name: "SignoffTests",
      dependencies: ["Model", "Storage", "Interchange", "RandomProgrammes", grdb],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
