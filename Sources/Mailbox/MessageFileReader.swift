internal import Glibc

/// Opens reported files, read-only, and hands over their messages (M1). Keeps the last directory open; one for each
/// thread that reads.
public struct MessageFileReader: ~Copyable {
    /// What is kept of one message, in bytes; the rest is counted and the message marked.
    public let limitBytes: Int
    /// M7: whether the writer of an mbox quotes.
    public let isQuoted: Bool
    let pulse: ReadingPulse
    private var directory: Descriptor?
    private var openPlace: FolderPlace?
    private var openStorage = ScannedFile.Storage.message

    /// A reader with the shipped limit of 25 MiB, or another.
    ///
    /// - Parameter pulse: counts what is read.
    public init(limitBytes: Int = 25 << 20, isQuoted: Bool = false, pulse: ReadingPulse = ReadingPulse()) {
        self.limitBytes = limitBytes
        self.isQuoted = isQuoted
        self.pulse = pulse
    }

    /// Reads one file and calls with each message in it: one, or for an mbox those that are new since the last reading.
    ///
    /// - Returns: What became of it, for `MailboxScanner.settle`.
    /// - Throws: What the body throws; the file then counts as not read.
    public mutating func read<Failure: Error>(
        _ file: ScannedFile, each body: (MessageBytes) throws(Failure) -> Void
    ) throws(Failure) -> ReadOutcome {
        pulse.beat()
        switch attempt(file) {
        case .outcome(let outcome): return outcome
        case .opened(let descriptor, let status):
            guard status.kind == .regular else { return .notRegularFile(status.kind) }
            switch file.storage {
            case .maildirNew, .maildirCur, .message: return try readMessage(file, descriptor, status, each: body)
            case .mbox: return try readMbox(file, descriptor, status, each: body)
            case .loose: return try readLoose(descriptor, status, each: body)
            case .stray, .incomplete:
                guard beginsMail(descriptor) else { return .notOurs(ReadStamp(status)) }
                guard file.storage == .stray else { return .incomplete(ReadStamp(status)) }
                return try readLoose(descriptor, status, each: body)
            }
        }
    }

    private func readMessage<Failure: Error>(
        _ file: ScannedFile, _ descriptor: borrowing Descriptor, _ status: FileStatus,
        each body: (MessageBytes) throws(Failure) -> Void
    ) throws(Failure) -> ReadOutcome {
        let content: (bytes: [UInt8], total: Int)
        do {
            content = try descriptor.readAll(limitBytes: limitBytes, expecting: status.sizeBytes)
        } catch {
            return .failed(error)
        }
        guard !content.bytes.isEmpty else { return .empty(ReadStamp(status)) }
        let mails = OneMail(content.bytes)
        if mails == .several { return try readMbox(file, descriptor, status, each: body) }
        // R5: what stands where mails stand is looked at, whatever it is; M6: but it counts as mail only if it is one.
        try body(
            MessageBytes(bytes: content.bytes, totalBytes: content.total, offset: mails == .doubtful ? 0 : nil))
        guard MailHeading.begins(MailHeading.afterLead(content.bytes)) else { return .notMail(ReadStamp(status)) }
        return .read(ReadStamp(status), messages: 1, expunged: 0)
    }

    private enum Attempt: ~Copyable {
        case opened(Descriptor, FileStatus)
        case outcome(ReadOutcome)
    }

    private mutating func attempt(_ file: ScannedFile) -> Attempt {
        do {
            let descriptor = try open(file)
            let status = try descriptor.status()
            return .opened(descriptor, status)
        } catch  where error.isMissing {
            return .outcome(.vanished)
        } catch  where error.code == EACCES || error.code == EPERM {
            return .outcome(unreadable(file, error))
        } catch  where error.code == ELOOP {
            return .outcome(.notRegularFile(.symbolicLink))
        } catch  where error.code == ENXIO || error.code == ENODEV {
            // A socket, or a device without a driver.
            return .outcome(.notRegularFile(.unknown))
        } catch {
            return .outcome(.failed(error))
        }
    }

    /// The status of a file that may not be opened, so that a change of its mode is noticed.
    private mutating func unreadable(_ file: ScannedFile, _ failure: SystemFailure) -> ReadOutcome {
        do {
            let directory = try MessageFileReader.openDirectory(of: file)
            let status = try file.name.withCString { name in
                Result { () throws(SystemFailure) in
                    try directory.status(of: name)
                }
            }.get()
            return .unreadable(ReadStamp(status))
        } catch  where error.isMissing {
            return .vanished
        } catch {
            return .failed(failure)
        }
    }
}

extension MessageFileReader {
    static func openDirectory(of file: ScannedFile) throws(SystemFailure) -> Descriptor {
        try Descriptor.openRoot(file.place.root).openDirectory(at: file.directory)
    }

    /// Opens by the listed name; M2: where that is gone, by the base name in `new` and `cur`.
    private mutating func open(_ file: ScannedFile) throws(SystemFailure) -> Descriptor {
        if openPlace !== file.place || openStorage != file.storage {
            openPlace = nil
            directory = try MessageFileReader.openDirectory(of: file)
            (openPlace, openStorage) = (file.place, file.storage)
        }
        do throws(SystemFailure) {
            guard let raw = directory?.raw else { throw SystemFailure(code: ENOENT) }
            return try MessageFileReader.open(file.name, in: raw)
        } catch  where error.isMissing {
            // The directory itself may have been replaced: open it anew the next time.
            openPlace = nil
            return try relocate(file)
        }
    }

    private static func open(
        _ name: PathBytes, in directory: CInt
    ) throws(SystemFailure) -> Descriptor {
        let opened = name.withCString { pointer in
            Result { () throws(SystemFailure) in
                try Descriptor.openFile(pointer, in: directory).release()
            }
        }
        return Descriptor(owning: try opened.get())
    }

    /// A file may be renamed again while it is looked for, so three times.
    private func relocate(_ file: ScannedFile) throws(SystemFailure) -> Descriptor {
        guard file.storage == .maildirNew || file.storage == .maildirCur else {
            throw SystemFailure(code: ENOENT)
        }
        let base = MaildirName(file.name.bytes).base
        let root = try Descriptor.openRoot(file.place.root)
        for _ in 0..<3 {
            for name in ["new", "cur"] {
                let path = file.place.path.appending(PathBytes(name))
                guard let stream = try? DirectoryStream(try root.openDirectory(at: path)) else { continue }
                var found: PathBytes?
                try stream.forEach { entry in
                    let isSame = entry.bytes[..<MaildirName.lengths(entry.bytes).base].elementsEqual(base)
                    if isSame { found = entry.path }
                    return !isSame
                }
                guard let found else { continue }
                do {
                    let directory = try root.openDirectory(at: path)
                    return try MessageFileReader.open(found, in: directory.raw)
                } catch  where error.isMissing { continue }
            }
        }
        throw SystemFailure(code: ENOENT)
    }
}
