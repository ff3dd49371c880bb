internal import Glibc

extension MessageFileReader {
    private static let chunkBytes = 256 << 10

    /// Reads an mbox from where the last reading ended, or from the start when what was read has changed.
    func readMbox<Failure: Error>(
        _ file: ScannedFile, _ descriptor: borrowing Descriptor, _ status: FileStatus,
        each body: (MessageBytes) throws(Failure) -> Void
    ) throws(Failure) -> ReadOutcome {
        if descriptor.isWriteLocked { return .busy }
        guard status.sizeBytes > 0 else { return .empty(ReadStamp(status)) }
        var failure: SystemFailure?
        var reading = MboxReading(limitBytes: limitBytes, resuming: file.position)
        var chunk = [UInt8](repeating: 0, count: MessageFileReader.chunkBytes)
        if !reading.isValid(in: descriptor, sizeBytes: status.sizeBytes) {
            reading = MboxReading(limitBytes: limitBytes, resuming: nil)
        }
        var offset = reading.startOffset
        while true {
            let count = chunk.withUnsafeMutableBytes { descriptor.readOnce(into: $0, at: offset, failure: &failure) }
            if let failure { return .failed(failure) }
            guard count > 0 else { break }
            if offset == 0, !MboxReading.isMbox(chunk[..<count]) { return .notMail(ReadStamp(status)) }
            let messages = chunk.withUnsafeBytes { reading.feed(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            for message in messages { try body(message) }
            offset += UInt64(count)
        }
        for message in reading.finish() { try body(message) }
        let position = reading.position(in: descriptor, sizeBytes: status.sizeBytes)
        return .read(ReadStamp(status, position: position), messages: reading.messages, expunged: reading.expunged)
    }
}

extension Descriptor {
    /// Whether another process holds a write lock on the file. Asks only; takes no lock, so the exporter is never held
    /// up.
    fileprivate var isWriteLocked: Bool {
        var lock = flock()
        lock.l_type = Int16(F_RDLCK)
        lock.l_whence = Int16(SEEK_SET)
        let answer = withUnsafeMutablePointer(to: &lock) { fcntl(raw, F_GETLK, UnsafeMutableRawPointer($0)) }
        // File systems without locks answer with an error: nobody holds one.
        return answer == 0 && lock.l_type == Int16(F_WRLCK)
    }
}
