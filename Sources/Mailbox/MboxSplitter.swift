internal import Glibc

/// Cuts an mbox into messages as its bytes come, in linear time and with one message in memory.
///
/// A message begins at a postmark after the start of the file or an empty line, and before a header line (or before the
/// bogus `>From -` line of some exports, which is skipped with a byte order mark). A line `From …` of a form that nobody
/// knows begins one too where a field of mail follows. What is left is text, so that a paragraph of a body does not cut a
/// message; each such line is counted, because it may have been a message all the same (M6).
///
/// Where the writer quotes (M7), no line of a message begins with `From `: every one that does begins the next message.
///
/// One `>` is taken from lines `>From `, `>>From ` and so on, the mboxrd rule. In mboxo a line that was `>From ` in the
/// mail itself cannot be told from a quoted one, and loses its `>`; `>>From ` there was never quoted and loses one too.
/// `Content-Length` (mboxcl) is not believed. The result does not depend on how the bytes are cut into chunks.
public struct MboxSplitter: Sendable {
    private struct Draft {
        var bytes: [UInt8] = []
        var offset: UInt64
        var totalBytes = 0
        var postmark: [UInt8] = []
        var isInHeader = true
        /// The doubtful lines before it.
        var doubtsBefore: Int
    }

    private struct Candidate {
        var line: [UInt8]
        var offset: UInt64
    }

    /// A line is held until its end is seen, up to this; a longer one is text, and passes through in pieces.
    private static let longestHeldBytes = 8_192

    private let limitBytes: Int
    private let isQuoted: Bool
    private var offset: UInt64
    /// Lines that begin as a postmark does and were read as text, or that begin what is no mail (M6).
    private(set) var doubts: Int
    /// Those of them that are dated postmarks, without the empty line that belongs before one.
    private(set) var marks = 0
    private var carry: [UInt8] = []
    private var isInLongLine = false
    private var isInSkippedLine = false
    private var isAfterEmptyLine = true
    private var candidate: Candidate?
    private var draft: Draft?
    private var finished: [MboxMessage] = []

    /// Begins at a byte of the file that is its start or the start of a postmark.
    ///
    /// - Parameters:
    ///   - limitBytes: What is kept of one message; the rest is counted and marked.
    ///   - isQuoted: Whether the writer quotes each line that begins with `From ` (`quoting = "mboxrd"`).
    ///   - offset: Where in the file the first chunk begins, in bytes.
    ///   - doubts: The doubtful lines before that.
    public init(limitBytes: Int, isQuoted: Bool = false, offset: UInt64 = 0, doubts: Int = 0) {
        self.limitBytes = limitBytes
        self.isQuoted = isQuoted
        self.offset = offset
        self.doubts = doubts
    }

    /// The doubtful lines before `resumeOffset`.
    var doubtsBeforeResume: Int { draft?.doubtsBefore ?? doubts }

    /// Where the message begins that is not finished: a later reading goes on here.
    public var resumeOffset: UInt64 { draft?.offset ?? candidate?.offset ?? offset }

    /// Takes the next bytes and gives the messages that they finished.
    public mutating func feed(_ chunk: UnsafeRawBufferPointer) -> [MboxMessage] {
        var rest = chunk
        while let base = rest.baseAddress, !rest.isEmpty {
            let newline = memchr(base, 0x0A, rest.count)
            let count = newline.map { UnsafeRawPointer($0) - base + 1 } ?? rest.count
            take(UnsafeRawBufferPointer(rebasing: rest[..<count]), isEnded: newline != nil)
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return takeFinished()
    }

    /// Ends the file and gives the last message.
    ///
    /// A postmark with nothing behind it is a message that is still being written: it is left for the next reading.
    public mutating func finish() -> [MboxMessage] {
        let last = carry
        carry = []
        if !last.isEmpty { last.withUnsafeBytes { process($0) } }
        if let held = candidate, !isQuoted, !held.line.withUnsafeBytes({ MboxPostmark.isPostmark($0) }) {
            candidate = nil
            keepAsText(held)
        }
        finishDraft()
        return takeFinished()
    }

    private mutating func takeFinished() -> [MboxMessage] {
        defer { finished = [] }
        return finished
    }

    /// One line, or a piece of one.
    private mutating func take(_ piece: UnsafeRawBufferPointer, isEnded: Bool) {
        if isInLongLine {
            if !isInSkippedLine { append(piece) }
            offset += UInt64(piece.count)
            isInLongLine = !isEnded
        } else if carry.isEmpty, isEnded {
            process(piece)
        } else {
            carry.append(contentsOf: piece)
            guard isEnded || carry.count > MboxSplitter.longestHeldBytes else { return }
            let line = carry
            carry.removeAll(keepingCapacity: true)
            line.withUnsafeBytes { process($0) }
            isInLongLine = !isEnded
        }
    }

    /// A whole line, or the beginning of one too long to be anything but text.
    private mutating func process(_ whole: UnsafeRawBufferPointer) {
        let start = offset
        offset += UInt64(whole.count)
        isInSkippedLine = false
        var line = whole
        if start == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) {
            line = UnsafeRawBufferPointer(rebasing: line.dropFirst(3))
        }
        if let held = candidate {
            candidate = nil
            if decide(held, before: line) { return }
        }
        if isAfterEmptyLine || (isQuoted && !isField(line)), MboxPostmark.isFromLine(line) {
            if line.count <= MboxPostmark.longestBytes {
                candidate = Candidate(line: Array(line), offset: start)
                return
            }
            doubts += 1
        } else if !isQuoted, MboxPostmark.isDated(line) {
            // A tool may have stripped the empty lines.
            doubts += 1
            marks += 1
        }
        if draft == nil { draft = Draft(offset: start, doubtsBefore: doubts) }
        let isEmpty = MboxPostmark.isEmpty(line)
        if isEmpty { draft?.isInHeader = false }
        append(draft?.isInHeader == false ? MboxSplitter.unquoted(line) : line)
        isAfterEmptyLine = isEmpty
    }

    /// `From : a@b`, as RFC 822 allowed it.
    private func isField(_ line: UnsafeRawBufferPointer) -> Bool {
        line.dropFirst(4).first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
    }

    /// Whether the line after a candidate makes it a separator; returns true when that line is used up.
    private mutating func decide(_ held: Candidate, before line: UnsafeRawBufferPointer) -> Bool {
        let isBogus = line.first == UInt8(ascii: ">") && MboxPostmark.hasFrom(line, at: 1)
        guard isQuoted || isBogus || beginsMessage(held, before: line) else {
            keepAsText(held)
            return false
        }
        finishDraft()
        draft = Draft(
            offset: held.offset, postmark: Array(held.line.prefix { $0 != 0x0A && $0 != 0x0D }), doubtsBefore: doubts)
        isAfterEmptyLine = false
        isInSkippedLine = isBogus
        return isBogus
    }

    /// A line that begins as a postmark does and begins no mail (M6).
    private mutating func keepAsText(_ held: Candidate) {
        if draft == nil { draft = Draft(offset: held.offset, doubtsBefore: doubts) }
        doubts += 1
        held.line.withUnsafeBytes { append($0) }
        isAfterEmptyLine = false
    }

    private func beginsMessage(_ held: Candidate, before line: UnsafeRawBufferPointer) -> Bool {
        let isKnown = held.line.withUnsafeBytes { MboxPostmark.isPostmark($0) }
        // At the start of a file a postmark is expected: of any form before a header, of a known one before nothing too.
        if draft == nil, MboxPostmark.isHeader(line) || isKnown && MboxPostmark.isEmpty(line) { return true }
        return isKnown ? MboxPostmark.isHeader(line) : MailHeading.isField(line)
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard draft != nil else { return }
        draft?.totalBytes += bytes.count
        let room = limitBytes - (draft?.bytes.count ?? 0)
        draft?.bytes.append(contentsOf: bytes.prefix(max(0, room)))
    }

    private mutating func finishDraft() {
        guard var done = draft else { return }
        draft = nil
        if done.bytes.count == done.totalBytes {
            let ending = MboxSplitter.emptyLineBytes(endOf: done.bytes)
            done.bytes.removeLast(ending)
            done.totalBytes -= ending
        }
        // Line ends before the first postmark are no message.
        if done.postmark.isEmpty, done.bytes.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }) { return }
        finished.append(
            MboxMessage(
                bytes: done.bytes, offset: done.offset, totalBytes: done.totalBytes, postmark: done.postmark))
    }

    /// The size of the one empty line that the format puts behind a message.
    private static func emptyLineBytes(endOf bytes: [UInt8]) -> Int {
        let tail = Array(bytes.suffix(4))
        if tail.suffix(3) == [0x0A, 0x0D, 0x0A] { return 2 }
        return tail.suffix(2) == [0x0A, 0x0A] ? 1 : 0
    }

    private static func unquoted(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard line.first == UInt8(ascii: ">") else { return line }
        var index = 1
        while index < line.count, line[index] == UInt8(ascii: ">") { index += 1 }
        return MboxPostmark.hasFrom(line, at: index) ? UnsafeRawBufferPointer(rebasing: line.dropFirst()) : line
    }
}

extension MboxSplitter {
    /// All messages of an mbox that is in memory.
    public static func messages(
        in bytes: [UInt8], limitBytes: Int = .max, isQuoted: Bool = false
    ) -> [MboxMessage] {
        var splitter = MboxSplitter(limitBytes: limitBytes, isQuoted: isQuoted)
        return bytes.withUnsafeBytes { splitter.feed($0) } + splitter.finish()
    }
}
