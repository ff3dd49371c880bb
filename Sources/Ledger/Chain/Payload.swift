internal import Flagging
internal import Foundation

/// The column `payload`: versioned JSON with sorted keys (L1), without anything personal (L5).
struct Payload: Codable {
    /// The version of this shape; a later one is read by the migration that knows it (L6).
    static let version = 1

    var version = Payload.version
    var body: EventBody
    /// The entry that the event intends (C23): inside the hashed row, so that the chain proves the outbox.
    var entry: Entry?

    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    /// The JSON text.
    func text() throws -> String {
        String(decoding: try Payload.encoder.encode(self), as: UTF8.self)
    }

    /// Reads JSON text.
    init(text: String) throws {
        self = try Payload.decoder.decode(Payload.self, from: Data(text.utf8))
    }

    init(body: EventBody, entry: Entry?) {
        self.body = body
        self.entry = entry
    }

    /// Only the entry of a payload, for the outbox.
    static func entry(of text: String) throws -> Entry? {
        try decoder.decode(EntryOnly.self, from: Data(text.utf8)).entry
    }

    private struct EntryOnly: Decodable {
        var entry: Entry?
    }
}
