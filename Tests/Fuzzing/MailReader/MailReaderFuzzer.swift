import MailReader

/// Fuzz target of the mail reader, and the replay of its corpus. Build for fuzzing with
/// `swift build -c release --sanitize fuzzer -Xswiftc -DFUZZING --scratch-path .build-fuzz --product fuzz-mail-reader`
/// and run `.build-fuzz/release/fuzz-mail-reader DIRECTORY` with `SWIFT_BACKTRACE=enable=no`.
public enum MailReaderFuzzer {
    /// Reads a mail and everything in it, with limits that small inputs pass too. Returns how much was seen, so that
    /// nothing is optimised away. Traps where the reader breaks a promise.
    @discardableResult
    public static func exercise(_ bytes: [UInt8]) -> Int {
        let small = Limits(depth: 4, parts: 8, headers: 16, headerBytes: 512, messageBytes: 4_096)
        let cut = Message(reading: bytes, limits: small)
        precondition(bytes.count <= 4_096 || cut.exceededLimit, "a mail that was cut must say so")
        precondition(cut.exceededLimit == cut.anomalies.contains { $0.kind.isLimit })
        return everything(in: Message(reading: bytes)) &+ everything(in: cut)
    }

    private static func everything(in message: Message) -> Int {
        var seen = message.text.utf8.count + message.freshText.utf8.count + message.normalizedSubject.utf8.count
        precondition(!message.text.utf8.contains(13) && message.text.last != "\n", "text has LF line ends, none last")
        for field in message.headers {
            seen += field.value.utf8.count + field.unfolded.utf8.count + field.name.utf8.count
            precondition(!field.value.utf8.contains(10), "a value is one line")
        }
        for list in [message.from, message.sender, message.replyTo, message.to, message.cc] {
            for address in list { seen += address.address.utf8.count + address.domain.utf8.count }
        }
        seen += (message.messageID?.utf8.count ?? 0) + message.inReplyTo.count + message.references.count
        seen += Int(truncatingIfNeeded: message.date ?? 0) & 1
        for leaf in message.leaves {
            seen += leaf.decodedBytes().count + leaf.text().utf8.count + leaf.readableText().utf8.count
            seen += (leaf.filename?.utf8.count ?? 0) + (leaf.disposition?.utf8.count ?? 0)
        }
        for recipient in message.deliveryStatus?.recipients ?? [] {
            seen += (recipient.finalRecipient?.utf8.count ?? 0) + (recipient.status?.utf8.count ?? 0)
            seen += (recipient.action?.utf8.count ?? 0) + Int(truncatingIfNeeded: recipient.willRetryUntil ?? 0) & 1
        }
        seen += message.everything.utf8.count + message.descriptions.count + message.textSourceBytes & 1
        for body in message.bodies(most: 8) { seen += message.signature(of: body).utf8.count }
        seen += message.attachedTexts.count + message.enclosedMessages.count
        seen += message.anomalies.count
        return seen + message.nestedMessages.reduce(0) { $0 &+ $1.text.utf8.count }
    }
}
