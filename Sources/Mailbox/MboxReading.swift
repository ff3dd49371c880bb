/// One reading of an mbox file: what the splitter gives, less what was expunged or read before, and what is no mail (M6).
struct MboxReading {
    private var splitter: MboxSplitter
    private let resumed: MboxPosition?
    /// The mails that are new in this reading.
    private(set) var messages = 0
    /// All mails of the file so far, also those of earlier readings.
    private var total: Int
    private var totalBeforeResume = 0
    private(set) var expunged = 0
    private var lastIdentity: ContentIdentity?
    private var lastOffset: UInt64 = 0
    private var resumeOffset: UInt64 = 0
    private var doubtsBeforeResume = 0
    /// Text before the first postmark that is no mail.
    private var leadingTexts = 0
    /// Whether some line begins a message. A file without one is a mail by itself, or none at all.
    private(set) var hasPostmark: Bool

    init(limitBytes: Int, isQuoted: Bool, resuming position: MboxPosition?) {
        resumed = position
        hasPostmark = position != nil
        total = Int(position?.messagesBeforeResume ?? 0)
        (lastOffset, lastIdentity) = (position?.resumeOffset ?? 0, position?.lastIdentity)
        splitter = MboxSplitter(
            limitBytes: limitBytes, isQuoted: isQuoted, offset: position?.resumeOffset ?? 0,
            doubts: Int(position?.doubtsBeforeResume ?? 0))
    }

    var startOffset: UInt64 { resumed?.resumeOffset ?? 0 }

    mutating func feed(_ chunk: UnsafeRawBufferPointer) -> [MessageBytes] { handOver(splitter.feed(chunk)) }

    mutating func finish() -> [MessageBytes] {
        pause()
        return handOver(splitter.finish())
    }

    /// Notes where the last message begins: a later reading goes on there.
    private mutating func pause() {
        resumeOffset = splitter.resumeOffset
        doubtsBeforeResume = splitter.doubtsBeforeResume
        totalBeforeResume = total
    }

    private mutating func handOver(_ found: [MboxMessage]) -> [MessageBytes] {
        hasPostmark = hasPostmark || found.contains { !$0.postmark.isEmpty }
        var result: [MessageBytes] = []
        for message in found {
            if message.isExpunged {
                expunged += 1
                continue
            }
            guard !message.postmark.isEmpty || MailHeading.begins(message.bytes[...]) else {
                leadingTexts += 1
                continue
            }
            total += 1
            // M7: a mail alone in its file, in which nothing could be another's. Else it is one of an mbox.
            let isAlone = !hasPostmark && splitter.doubts == 0
            let bytes = MessageBytes(
                bytes: message.bytes, totalBytes: message.totalBytes, offset: isAlone ? nil : message.offset)
            // Only the message at the resume offset was read before; equal content elsewhere is another copy.
            let isRead = message.offset == resumed?.resumeOffset && bytes.identity == resumed?.lastIdentity
            if message.offset >= lastOffset { (lastOffset, lastIdentity) = (message.offset, bytes.identity) }
            if isRead { continue }
            messages += 1
            result.append(bytes)
        }
        return result
    }
}

extension MboxReading {
    /// M4: what is whole was handed over; the last message may be half a mail, and is left for a later reading. So the file
    /// counts as one that ended before it, and differs from what stands there.
    mutating func outcomeSoFar(in descriptor: borrowing Descriptor, _ status: FileStatus) -> ReadOutcome {
        guard hasPostmark else { return .unfinished }
        pause()
        var read = status
        read.sizeBytes = Int64(clamping: resumeOffset)
        let position = position(in: descriptor, sizeBytes: read.sizeBytes)
        return .read(ReadStamp(read, position: position), messages: messages, expunged: expunged)
    }

    /// What to compare with at the next reading.
    func position(in descriptor: borrowing Descriptor, sizeBytes: Int64) -> MboxPosition {
        MboxPosition(
            sizeBytes: UInt64(max(0, sizeBytes)), resumeOffset: resumeOffset,
            prefixHash: MboxReading.prefixHash(descriptor, before: resumeOffset),
            tailHash: MboxReading.tailHash(descriptor, before: resumeOffset),
            doubts: UInt32(clamping: splitter.doubts + leadingTexts),
            doubtsBeforeResume: UInt32(clamping: doubtsBeforeResume + (resumeOffset > 0 ? leadingTexts : 0)),
            messages: UInt32(clamping: total), messagesBeforeResume: UInt32(clamping: totalBeforeResume),
            lastIdentity: lastOffset == resumeOffset ? lastIdentity : nil)
    }

    /// Whether the file grew, and still begins with what was read. One of the same size was changed in place.
    func isValid(in descriptor: borrowing Descriptor, sizeBytes: Int64) -> Bool {
        guard let resumed, resumed.sizeBytes < UInt64(max(0, sizeBytes)) else { return false }
        return MboxReading.prefixHash(descriptor, before: resumed.resumeOffset) == resumed.prefixHash
            && MboxReading.tailHash(descriptor, before: resumed.resumeOffset) == resumed.tailHash
    }

    private static let hash = SipHash(key0: 0x6D62_6F78, key1: 0x706F_7369_7469_6F6E)

    private static func prefixHash(_ descriptor: borrowing Descriptor, before end: UInt64) -> UInt64 {
        hashed(descriptor, from: 0, count: min(end, UInt64(MboxPosition.comparedBytes)))
    }

    private static func tailHash(_ descriptor: borrowing Descriptor, before end: UInt64) -> UInt64 {
        let count = min(end, UInt64(MboxPosition.comparedBytes))
        return hashed(descriptor, from: end - count, count: count)
    }

    private static func hashed(_ descriptor: borrowing Descriptor, from offset: UInt64, count: UInt64) -> UInt64 {
        var bytes = [UInt8](repeating: 0, count: Int(count))
        var failure: SystemFailure?
        let length = bytes.withUnsafeMutableBytes { descriptor.readOnce(into: $0, at: offset, failure: &failure) }
        return bytes.withUnsafeBytes { hash.hash(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
    }
}
