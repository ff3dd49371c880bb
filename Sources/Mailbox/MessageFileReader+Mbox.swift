internal import Glibc

extension MessageFileReader {
    private static let chunkBytes = 256 << 10

    /// Reads an mbox from where the last reading ended, or from the start when what was read has changed. A file that
    /// holds one mail and no postmark, as MH keeps them, is that mail.
    func readMbox<Failure: Error>(
        _ file: ScannedFile, _ descriptor: borrowing Descriptor, _ status: FileStatus,
        each body: (MessageBytes) throws(Failure) -> Void
    ) throws(Failure) -> ReadOutcome {
        if descriptor.isWriteLocked { return .busy }
        guard status.sizeBytes > 0 else { return .empty(ReadStamp(status)) }
        var failure: SystemFailure?
        var reading = MboxReading(limitBytes: limitBytes, isQuoted: isQuoted, resuming: file.position)
        var chunk = [UInt8](repeating: 0, count: MessageFileReader.chunkBytes)
        if !reading.isValid(in: descriptor, sizeBytes: status.sizeBytes) {
            reading = MboxReading(limitBytes: limitBytes, isQuoted: isQuoted, resuming: nil)
        }
        var offset = reading.startOffset
        while true {
            let count = chunk.withUnsafeMutableBytes { descriptor.readOnce(into: $0, at: offset, failure: &failure) }
            if let failure { return .failed(failure) }
            guard count > 0 else { break }
            pulse.beat()
            // A database or a picture is not cut up.
            if offset == 0, chunk[..<min(count, 4_096)].contains(0) {
                return file.isSettling ? .unfinished : .notMail(ReadStamp(status))
            }
            let messages = chunk.withUnsafeBytes { reading.feed(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            for message in messages { try body(message) }
            offset += UInt64(count)
        }
        if file.isSettling { return reading.outcomeSoFar(in: descriptor, status) }
        for message in reading.finish() { try body(message) }
        guard reading.hasPostmark else {
            return reading.messages > 0
                ? .read(ReadStamp(status), messages: reading.messages, expunged: reading.expunged)
                : .notMail(ReadStamp(status))
        }
        let position = reading.position(in: descriptor, sizeBytes: status.sizeBytes)
        return .read(ReadStamp(status, position: position), messages: reading.messages, expunged: reading.expunged)
    }
}

extension MessageFileReader {
    /// Whether a file that is not expected to be mail begins as one. A program's may be large: its first lines tell.
    func beginsMail(_ descriptor: borrowing Descriptor) -> Bool {
        var head = [UInt8](repeating: 0, count: 8_192)
        var failure: SystemFailure?
        let count = head.withUnsafeMutableBytes { descriptor.readOnce(into: $0, at: 0, failure: &failure) }
        return failure == nil && MailHeading.begins(head.prefix(count))
    }

    /// A file in a folder of mails whose name does not say what it is: one mail if its content says so. An mbox is a folder
    /// of its own, which the configuration does not name.
    func readLoose<Failure: Error>(
        _ descriptor: borrowing Descriptor, _ status: FileStatus, each body: (MessageBytes) throws(Failure) -> Void
    ) throws(Failure) -> ReadOutcome {
        let content: (bytes: [UInt8], total: Int)
        do {
            content = try descriptor.readAll(limitBytes: limitBytes, expecting: status.sizeBytes)
        } catch {
            return .failed(error)
        }
        guard !content.bytes.isEmpty else { return .empty(ReadStamp(status)) }
        var splitter = MboxSplitter(limitBytes: OneMail.headBytes)
        let pieces = content.bytes.withUnsafeBytes { splitter.feed($0) } + splitter.finish()
        guard MailHeading.begins(content.bytes[...]) else {
            return pieces.contains { !$0.postmark.isEmpty }
                ? .notOurs(ReadStamp(status)) : .notMail(ReadStamp(status))
        }
        // M7: where a line could be a postmark, the rest may be another's.
        let isAlone = pieces.count == 1 && splitter.doubts == 0
        try body(MessageBytes(bytes: content.bytes, totalBytes: content.total, offset: isAlone ? nil : 0))
        return .read(ReadStamp(status), messages: 1, expunged: 0)
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
