/// What is remembered of a settled file, to be kept across restarts: with all records a new scanner reports only what
/// is new.
public struct FileRecord: Hashable, Sendable {
    /// Which file.
    public let key: FileKey
    let file: KnownFile
    let position: MboxPosition?

    init(key: FileKey, file: KnownFile, position: MboxPosition?) {
        self.key = key
        self.file = file
        self.position = position
    }

    private static let plainBytes = 18
    private static let positionBytes = 48
    private static let version: UInt8 = 1

    /// The record in a stable form: 18 bytes, for an mbox 66 or 98.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = [FileRecord.version, file.state.rawValue]
        bytes.append(littleEndian: key.value)
        bytes.append(littleEndian: file.inode)
        bytes.append(littleEndian: file.fingerprint)
        if let position {
            bytes.append(littleEndian: position.sizeBytes)
            bytes.append(littleEndian: position.resumeOffset)
            bytes.append(littleEndian: position.prefixHash)
            bytes.append(littleEndian: position.tailHash)
            bytes.append(littleEndian: position.doubts)
            bytes.append(littleEndian: position.doubtsBeforeResume)
            bytes.append(littleEndian: position.messages)
            bytes.append(littleEndian: position.messagesBeforeResume)
            bytes += position.lastIdentity?.bytes ?? []
        }
        return bytes
    }

    /// Reads the form above; nil for anything else. A record that is lost only means that a file is read again.
    public init?(encoded: [UInt8]) {
        let plain = FileRecord.plainBytes, withPosition = plain + FileRecord.positionBytes
        guard [plain, withPosition, withPosition + 32].contains(encoded.count), encoded[0] == FileRecord.version,
            let state = KnownFile.State(rawValue: encoded[1]), state != .pending,
            (state == .mbox) == (encoded.count > plain)
        else { return nil }
        key = FileKey(value: encoded.littleEndian(at: 2))
        file = KnownFile(
            inode: encoded.littleEndian(at: 10), fingerprint: encoded.littleEndian(at: 14), state: state)
        guard encoded.count > plain else {
            position = nil
            return
        }
        position = MboxPosition(
            sizeBytes: encoded.littleEndian(at: plain), resumeOffset: encoded.littleEndian(at: plain + 8),
            prefixHash: encoded.littleEndian(at: plain + 16), tailHash: encoded.littleEndian(at: plain + 24),
            doubts: encoded.littleEndian(at: plain + 32), doubtsBeforeResume: encoded.littleEndian(at: plain + 36),
            messages: encoded.littleEndian(at: plain + 40), messagesBeforeResume: encoded.littleEndian(at: plain + 44),
            lastIdentity: ContentIdentity(bytes: Array(encoded[withPosition...])))
    }
}

extension [UInt8] {
    fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    fileprivate func littleEndian<Value: FixedWidthInteger>(at offset: Int) -> Value {
        withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Value.self)) }
    }
}
