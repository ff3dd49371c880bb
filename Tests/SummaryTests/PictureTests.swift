import Flagging
import Foundation
import Summary
import Testing
import Wording

@Suite("S5: the pictures")
struct PictureTests {
    private func pictures(_ summary: PeriodSummary, _ language: Language = .nl) throws -> [Substring] {
        try text(summary, .html, language).split(separator: "<svg").dropFirst().map { $0.prefix { $0 != "\n" } }
    }

    private func places(_ picture: Substring) -> [Double] {
        picture.matches(of: #/<line x1="([0-9.]+)"/#).compactMap { Double($0.1) }
    }

    @Test(
        "S5: each flag has a picture whose marks are its dated exhibits and the opening of the polls; the election has one"
    )
    func marks() throws {
        let pictures = try pictures(try Published.tk2025().summary("tk2025"))
        #expect(pictures.count == 3)
        let x = try #require(pictures.first { $0.contains("TK25-001 (X)") })
        #expect(x.contains("2 melding, 3 reactie, 4 vervolg, S opening van de stembureaus."))
        #expect(x.matches(of: #/>([0-9S]+)<\/text>/#).map { String($0.1) } == ["2", "3", "4", "S"])
        // Time goes to the right, and the distances are those of time: 69 h 27 and 8 h 12 of 281 h 58.
        let places = places(x)
        #expect(places == places.sorted() && places.allSatisfy { (20...700).contains($0) })
        let all = places[3] - places[0]
        #expect(abs((places[1] - places[0]) / all - 69.45 / 281.97) < 0.002)
        #expect(abs((places[2] - places[1]) / all - 8.2 / 281.97) < 0.002)
    }

    @Test("S5: a flag of which no instant is known has no picture, and the page is whole without it")
    func withoutInstant() throws {
        let pictures = try pictures(try Published.ps2023().summary("ps2023"))
        #expect(pictures.count == 1)
        #expect(pictures[0].contains("S opening van de stembureaus"))
    }

    @Test("S5: windows are told apart by patterns, and each picture has a title and says its marks in words")
    func patterns() throws {
        for picture in try pictures(try Published.tk2025().summary("tk2025"), .en) {
            #expect(picture.contains("role=\"img\"") && picture.contains("<title") && picture.contains("<desc"))
            #expect(Set(picture.matches(of: #/fill="url\(#([a-z0-9-]+)\)"/#).map { String($0.1) }).count > 2)
            #expect(!picture.contains("style=") && !picture.contains("class="))
        }
    }

    @Test("S5: the picture of a living flag has this moment, and what is due where that rests on a known instant")
    func living() throws {
        let world = try Published.tk2025()
        let summary = try world.summary("tk2025", asOf: "2025-10-21T12:00:00+02:00")
        let picture = try #require(summary.picture(of: Published.x, in: .en))
        #expect(picture.name == "tk25-001.svg")
        let drawing = String(decoding: picture.bytes, as: UTF8.self)
        #expect(drawing.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(drawing.contains(">now</text>") && drawing.contains(">!</text>"))
        #expect(drawing.contains("! target time, reaction"))
        #expect(summary.picture(of: Published.meta, in: .en) == nil)
    }
}
