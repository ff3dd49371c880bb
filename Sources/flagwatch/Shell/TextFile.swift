import Flagging
import Foundation
import Wording

/// The file from which the words of an exhibit are read; `-` is standard input.
struct TextFile {
    let path: String

    /// More than a call over the socket may hold is not read; the bound of a text is far below.
    private static let mostBytes = 1 << 20

    /// Its text, as it is kept: checked here too, so that what is wrong is said before anybody is asked (L10).
    func read(_ session: Session) throws -> String {
        let bytes = path == "-" ? try session.surroundings.input(Self.mostBytes) : try Self.bytes(of: path)
        guard var text = String(validating: bytes, as: UTF8.self) else {
            throw UnusableFile(problem: .notText, path: path)
        }
        // A byte order mark is no word of anybody's.
        if text.unicodeScalars.first == "\u{FEFF}" { text = String(text.unicodeScalars.dropFirst()) }
        do {
            return try TextField.text.read(text)
        } catch {
            throw Misuse(error)
        }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return Array(try file.read(upToCount: mostBytes) ?? Data())
        } catch {
            throw UnusableFile.failure(path, error)
        }
    }
}
