import Foundation
import Testing

@testable import fuzz_authentication_results

@Suite("Replay of the fuzz corpus of Authentication-Results")
struct AuthenticationResultsReplayTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fuzzing/AuthenticationResults/Corpus")

    private func seeds() throws -> [[UInt8]] {
        try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
    }

    @Test("Every seed keeps every promise, whole and cut")
    func replay() throws {
        let seeds = try seeds()
        #expect(seeds.count >= 7)
        for seed in seeds {
            for end in stride(from: 0, through: seed.count, by: 7) {
                AuthenticationResultsFuzzer.exercise(Array(seed[..<end]))
            }
            AuthenticationResultsFuzzer.exercise(seed)
        }
    }

    @Test("Changed bytes keep every promise too")
    func changes() throws {
        let interesting = Array("();=\"\\.@/ \r\n\t<>:,\u{0}".utf8) + [0xFF]
        for (number, seed) in try seeds().enumerated() {
            for place in stride(from: number, to: seed.count, by: 11) {
                var changed = seed
                changed[place] = interesting[(place + number) % interesting.count]
                AuthenticationResultsFuzzer.exercise(changed)
                changed.insert(interesting[(place * 7) % interesting.count], at: place)
                AuthenticationResultsFuzzer.exercise(changed)
            }
        }
    }
}
