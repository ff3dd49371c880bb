internal import Flagging
internal import Foundation

/// The column `payload`: versioned JSON with sorted keys (L1), without anything personal (L5).
struct Payload: Codable {
    /// The version of this shape; a later one is refused (L6). In version 1 the key of the entry lacks the hash before
    /// its event (L9). Until version 2 Message-IDs and the rule that a flag relies on stand in the body itself, where no
    /// purge reaches them; since version 3 they are personal values (L5).
    static let version = 3

    var version = Payload.version
    var body: EventBody
    /// The entry that the event intends (C23): inside the hashed row, so that the chain proves the outbox.
    var entry: Entry?
    /// Whether a time in it lay outside the calendar: an older build appended it without the check (L10). Not stored.
    var isMisdated = false

    private enum CodingKeys: String, CodingKey {
        case version, body, entry
    }

    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()
    /// Takes the nearest instant for one outside the calendar: an older build appended it without the check (L10).
    private static let oldDecoder: JSONDecoder = {
        let decoder = JSONDecoder()
        decoder.userInfo[Instant.nearestIsTaken] = true
        return decoder
    }()

    /// The JSON text.
    func text() throws -> String {
        String(decoding: try Payload.encoder.encode(self), as: UTF8.self)
    }

    /// Reads JSON text, and whether a time in it lay outside the calendar, with the nearest one in its place (L10).
    static func read(_ text: String) throws -> (payload: Payload, isMisdated: Bool) {
        try read(Payload.self, from: text)
    }

    private static func read<Value: Decodable>(
        _ type: Value.Type, from text: String
    ) throws -> (payload: Value, isMisdated: Bool) {
        let bytes = Data(text.utf8)
        do {
            return (try decoder.decode(type, from: bytes), false)
        } catch {
            // Whatever else is wrong with it is wrong for this decoder too.
            return (try oldDecoder.decode(type, from: bytes), true)
        }
    }

    init(body: EventBody, entry: Entry?) {
        self.body = body
        self.entry = entry
    }

    /// The key under which its entry goes out (C23, L9); nil where it intends none.
    func key(identity: String, previous: Data) -> String? {
        Self.key(of: entry, version: version, identity: identity, previous: previous)
    }

    /// Only the entry of a payload, with its key, for the outbox.
    static func intent(of text: String, identity: String, previous: Data) throws -> (entry: Entry, key: String)? {
        let found = try read(EntryOnly.self, from: text).payload
        guard let entry = found.entry,
            let key = key(of: entry, version: found.version, identity: identity, previous: previous)
        else { return nil }
        return (entry, key)
    }

    private static func key(of entry: Entry?, version: Int, identity: String, previous: Data) -> String? {
        entry.map {
            version == 1
                ? Chain.name(identity: identity, of: $0.identity)
                : Chain.key(identity: identity, previous: previous, entry: $0.identity)
        }
    }

    private struct EntryOnly: Decodable {
        var version: Int
        var entry: Entry?
    }
}
