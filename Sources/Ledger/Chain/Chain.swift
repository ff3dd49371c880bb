internal import Crypto
internal import Foundation

/// The hash chain (L2), simple enough to be written again in twenty lines of any language.
///
/// A **field** is written as a netstring: its length in bytes as decimal digits, `:`, its bytes, `,`. An integer is its
/// decimal digits; an absent value is `-,`, which no netstring is. Then, `||` being concatenation:
///
/// - hash that the first event follows = SHA-256(`flagwatch ledger 1` LF || ledger identity)
/// - hash of an event = SHA-256(previous hash, 32 bytes || field(number) || field(recorded) || field(occurred)
///   || field(known) || field(actor) || field(kind) || field(flag) || field(payload) || field(personal))
/// - digest of a personal value = SHA-256(salt, 16 bytes || field(its name) || field(its value))
/// - `personal` of an event = SHA-256(for each value in order: field(its name) || its digest, 32 bytes), and absent
///   where the event has no personal values (L5)
/// - key of a journal entry = the first 16 bytes of SHA-256(ledger identity || LF || hash before its event as 64 hex
///   digits || LF || identity of the entry), C23 and L9: so two histories of one ledger never share a key. Events whose
///   payload is of version 1 were written before that rule; their keys are without the hash and its LF
///
/// The payload is hashed as the bytes that are stored, so no rule about JSON is part of the chain. It holds the entry
/// that the event intends, so the chain proves the outbox too.
enum Chain {
    /// What the first event follows; it ties the chain to this one ledger.
    static func genesis(identity: String) -> Data {
        Data(SHA256.hash(data: Data("flagwatch ledger 1\n\(identity)".utf8)))
    }

    /// The hash of a row, from its columns and the hash before it.
    static func hash(_ row: EventRow) -> Data {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(row.payload.utf8.count + 256)
        bytes += row.previous
        appendField(String(row.number), to: &bytes)
        appendField(String(row.recorded), to: &bytes)
        appendField(String(row.occurred), to: &bytes)
        appendField(row.known, to: &bytes)
        appendField(row.actor, to: &bytes)
        appendField(row.kind, to: &bytes)
        appendField(row.flag, to: &bytes)
        appendField(row.payload, to: &bytes)
        appendField(row.personal, to: &bytes)
        return Data(SHA256.hash(data: bytes))
    }

    /// The digest of one personal value (L5).
    static func digest(salt: Data, name: String, value: Data) -> Data {
        var bytes = [UInt8](salt)
        appendField(name, to: &bytes)
        appendField(value, to: &bytes)
        return Data(SHA256.hash(data: bytes))
    }

    /// The digest over the digests of an event's personal values; nil where there are none.
    static func personal(_ values: some Sequence<(name: String, digest: Data)>) -> Data? {
        var bytes: [UInt8] = []
        for value in values {
            appendField(value.name, to: &bytes)
            bytes += value.digest
        }
        return bytes.isEmpty ? nil : Data(SHA256.hash(data: bytes))
    }

    /// The key of an entry (C23, L9): 32 hex digits.
    static func key(identity: String, previous: Data, entry: String) -> String {
        name(identity: identity, of: "\(Hex.text(previous))\n\(entry)")
    }

    /// A name within this ledger: 32 hex digits. Of an entry it is the same in every history of the ledger.
    static func name(identity: String, of text: String) -> String {
        Hex.text(SHA256.hash(data: Data("\(identity)\n\(text)".utf8)).prefix(16))
    }

    private static func appendField(_ text: String?, to bytes: inout [UInt8]) {
        guard let text else { return bytes += "-,".utf8 }
        bytes += String(text.utf8.count).utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += text.utf8
        bytes.append(UInt8(ascii: ","))
    }

    private static func appendField(_ value: Data?, to bytes: inout [UInt8]) {
        guard let value else { return bytes += "-,".utf8 }
        bytes += String(value.count).utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += value
        bytes.append(UInt8(ascii: ","))
    }
}
