import Foundation
import Service
import Testing

/// A release has one version, which its changelog gives.
@Suite("The release") struct ReleaseTests {
    @Test("The programs say the version of the changelog's newest entry")
    func version() throws {
        let changelog = try Repository.text("systemd/debian/changelog")
        let entry = try #require(changelog.prefixMatch(of: /flagwatch \(([0-9]+\.[0-9]+\.[0-9]+)\)/))
        #expect(Build.version == entry.1, "Sources/Service/Build.swift")
    }

    @Test("No other file of the house repeats the version")
    func oneSource() throws {
        let sources = ["Sources/Service/Build.swift", "systemd/debian/changelog"]
        for top in ["Sources", "systemd", "config", "README.md", "Package.swift", ".github"] {
            for (path, text) in try Repository.texts(below: top) where !sources.contains(path) {
                for line in text.split(separator: "\n") where line.contains("lagwatch") {
                    #expect(!line.contains(Build.version), "\(path): \(line)")
                }
            }
        }
    }

    @Test("Each entry of the changelog has a higher version than the one below")
    func order() throws {
        let versions = try Repository.text("systemd/debian/changelog")
            .matches(of: /(?m)^flagwatch \(([0-9]+)\.([0-9]+)\.([0-9]+)\)/)
            .map { [$0.1, $0.2, $0.3].compactMap { Int($0) } }
        #expect(versions.count > 1)
        #expect(zip(versions, versions.dropFirst()).allSatisfy { $1.lexicographicallyPrecedes($0) })
    }
}
