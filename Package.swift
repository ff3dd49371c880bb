// swift-tools-version: 6.2
// Flagwatch keeps the time of an election team's flags. The targets stand in the order in which data flows:
// nothing above knows anything below it, and `--explicit-target-dependency-import-check error` holds it so.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let tomlKit: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

/// Every room of the house.
let rooms: [Target.Dependency] = [
    "Configuration", "Control", "Flagging", "Ledger", "MailReader", "Mailbox", "Matching", "Summary", "Systemd",
    "Wording",
]

let package = Package(
    name: "flagwatch",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "CLinux"),
        .target(name: "CDaemonStart"),
        .target(
            name: "Systemd", dependencies: ["CLinux", "CSystemd"], swiftSettings: strict + [.strictMemorySafety()]),
        .target(name: "MailReader", swiftSettings: strict),
        .target(name: "Mailbox", dependencies: ["MailReader", crypto], swiftSettings: strict),
        .target(name: "Flagging", swiftSettings: strict),
        .target(name: "Matching", dependencies: ["CLinux", "Flagging", "MailReader"], swiftSettings: strict),
        .target(name: "Ledger", dependencies: ["Flagging", crypto, grdb], swiftSettings: strict),
        .target(name: "Configuration", dependencies: ["Flagging", "Matching", tomlKit], swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Flagging"], swiftSettings: strict),
        .target(
            name: "Control", dependencies: ["Flagging"], exclude: ["io.flagwatch.varlink"], swiftSettings: strict),
        .target(
            name: "Summary", dependencies: ["Flagging", "Wording", crypto],
            exclude: ["summary.schema.json"], swiftSettings: strict),
        .target(
            name: "Service", dependencies: rooms + ["CLinux", logging], swiftSettings: strict),
        .target(name: "Rehearsal", dependencies: rooms + ["Service", tomlKit], swiftSettings: strict),
        .executableTarget(
            name: "flagwatchd", dependencies: ["CDaemonStart", "Service", argumentParser, logging],
            swiftSettings: strict),
        .executableTarget(
            name: "flagwatch", dependencies: rooms + ["Rehearsal", "Service", argumentParser],
            swiftSettings: strict),

        // What tests share, and the programs they run.
        .target(
            name: "JournalFixture", path: "Tests/JournalFixture", exclude: ["journal-namespace"],
            swiftSettings: strict),
        .target(name: "HostileMail", path: "Tests/HostileMail", swiftSettings: strict),
        .executableTarget(
            name: "journal-probe", dependencies: ["Systemd"], path: "Tests/JournalProbe", swiftSettings: strict),
        .executableTarget(
            name: "ledger-probe", dependencies: ["Flagging", "Ledger"], path: "Tests/LedgerProbe",
            swiftSettings: strict),
        .executableTarget(
            name: "moved-daemon",
            dependencies: ["CLinux", "Configuration", "Ledger", "Service", "Systemd", logging],
            path: "Tests/MovedDaemon", swiftSettings: strict),

        .testTarget(
            name: "SystemdTests", dependencies: ["CLinux", "JournalFixture", "Systemd", "journal-probe"],
            swiftSettings: strict),
        .executableTarget(
            name: "fuzz-mail-reader", dependencies: ["MailReader"], path: "Tests/Fuzzing/MailReader",
            exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "MailReaderTests", dependencies: ["HostileMail", "MailReader", "fuzz-mail-reader"],
            exclude: ["Oracle"], swiftSettings: strict),
        .executableTarget(
            name: "MboxFuzzer", dependencies: ["Mailbox"], path: "Tests/Fuzzing/Mbox", exclude: ["Corpus"],
            swiftSettings: strict),
        .testTarget(name: "MailboxTests", dependencies: ["Mailbox", "MboxFuzzer"], swiftSettings: strict),
        .target(
            name: "ShippedTables", dependencies: ["Flagging"], path: "Tests/ShippedTables", swiftSettings: strict),
        .testTarget(name: "FlaggingTests", dependencies: ["Flagging", "ShippedTables"], swiftSettings: strict),
        .executableTarget(
            name: "fuzz-authentication-results", dependencies: ["Flagging", "MailReader", "Matching"],
            path: "Tests/Fuzzing/AuthenticationResults", exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "MatchingTests",
            dependencies: ["Flagging", "HostileMail", "MailReader", "Matching", "fuzz-authentication-results"],
            swiftSettings: strict),
        .testTarget(
            name: "LedgerTests", dependencies: ["Flagging", "Ledger", grdb, "ledger-probe"],
            exclude: ["first-format.sql", "verify.py"], swiftSettings: strict),
        .testTarget(
            name: "ConfigurationTests", dependencies: ["Configuration", "Flagging", "Matching", "Wording"],
            swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Flagging", "Wording"], swiftSettings: strict),
        .testTarget(name: "ControlTests", dependencies: ["Control", "Flagging"], swiftSettings: strict),
        .executableTarget(
            name: "ControlFuzzer",
            dependencies: ["Configuration", "Flagging", "Ledger", "Service", "Systemd", "Wording", logging],
            path: "Tests/Fuzzing/Control", exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "CLinux", "Configuration", "Control", "ControlFuzzer", "Flagging", "JournalFixture", "Ledger",
                "MailReader", "Mailbox", "Matching", "Service", "Summary", "Systemd", "Wording", "flagwatch",
                "flagwatchd", "moved-daemon", logging,
            ],
            exclude: ["Support/hanging-mailbox.py"], swiftSettings: strict),
        .target(
            name: "Simulator",
            dependencies: [
                "Configuration", "Flagging", "Ledger", "MailReader", "Mailbox", "Matching", "Service", "Systemd", grdb,
                logging,
            ], path: "Tests/Simulator", exclude: ["failed-seeds", "run"], swiftSettings: strict),
        .executableTarget(
            name: "simulate", dependencies: ["Flagging", "Simulator", argumentParser], path: "Tests/Simulate",
            swiftSettings: strict
        ),
        .testTarget(
            name: "SimulatorTests", dependencies: ["Configuration", "Flagging", "Simulator"], swiftSettings: strict),
        .executableTarget(
            name: "EngineBenchmark", dependencies: ["Flagging"], path: "Tests/Benchmarks/Engine", exclude: ["run"],
            swiftSettings: strict),
        .executableTarget(
            name: "SummaryBenchmark",
            dependencies: ["Configuration", "Control", "Flagging", "Ledger", "Mailbox", "Service", "Wording"],
            path: "Tests/Benchmarks/Summary", exclude: ["run"], swiftSettings: strict),
        .executableTarget(
            name: "LedgerMaker", dependencies: ["Configuration", "Flagging", "Ledger", "Service", "Systemd"],
            path: "Tests/Benchmarks/Daemon", exclude: ["idle.py", "measure.py", "run"], swiftSettings: strict),
        .executableTarget(
            name: "MailBenchmark",
            dependencies: ["Configuration", "Flagging", "HostileMail", "MailReader", "Mailbox", "Matching"],
            path: "Tests/Benchmarks/Mail",
            exclude: ["generate.py", "gmime-loop.c", "measure.py", "python-loop.py", "run"], swiftSettings: strict),
        .testTarget(
            name: "FlagwatchTests",
            dependencies: rooms + ["JournalFixture", "Rehearsal", "Service", "flagwatch", argumentParser],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "SummaryTests", dependencies: ["Flagging", "ShippedTables", "Summary", "Wording"],
            exclude: ["Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "RulesTests", dependencies: ["Configuration", "Flagging", "Service"], swiftSettings: strict),
        .testTarget(
            name: "RehearsalTests", dependencies: ["Configuration", "Flagging", "Ledger", "Rehearsal", "Service"],
            swiftSettings: strict),
    ]
)
