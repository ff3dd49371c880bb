import Configuration
import Flagging
import Foundation
import Glibc
import Ledger
import Logging
import Service
import Systemd
import Wording

/// What must hold for any bytes that a client of the control socket sends: the real server and the real daemon over a
/// real ledger live, whatever comes, and what they wrote can be read, folded and verified (L10).
///
/// The clock stands still in the period of an election, so that an input does the same each time.
public final class ControlFuzz {
    private let folder: URL
    private let daemon: Daemon
    private var plays = 0

    private static let noon: Int64 = 1_761_213_600  // 23 October 2025, in the period of TK 2025
    /// After so many inputs another daemon begins with an empty ledger, so that answers stay short.
    private static let playsOfOneDaemon = 400
    private nonisolated(unsafe) static var current: ControlFuzz?  // one input at a time, from one thread

    /// Plays the bytes to the daemon and says what does not hold, or nil.
    public static func complaint(about bytes: UnsafeRawBufferPointer) -> String? {
        do {
            let fuzz = try current ?? ControlFuzz()
            current = fuzz
            try fuzz.play(Array(bytes))
            fuzz.plays += 1
            guard fuzz.plays >= playsOfOneDaemon else { return nil }
            current = nil
            return try fuzz.complaintAboutLedger()
        } catch {
            return "\(error)"
        }
    }

    /// What is wrong with the ledger of the daemon that was played to last, or nil.
    public static func complaintAtEnd() -> String? {
        do {
            return try current?.complaintAboutLedger()
        } catch {
            return "\(error)"
        }
    }

    private init() throws {
        // In memory where there is some: a ledger forces each event to the disk.
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
        folder = URL(fileURLWithPath: parent).appending(path: "fw-\(UUID().uuidString.prefix(8))")
        for name in ["state", "etc"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../config")
            .standardizedFileURL.path
        let options = DaemonOptions(
            stateDirectory: folder.appending(path: "state").path,
            configurationDirectory: folder.appending(path: "etc").path,
            shippedDirectory: shipped, socketPath: folder.appending(path: "control").path, output: .json)
        let reading = ClockReading(
            realtimeMicroseconds: Self.noon * 1_000_000, monotonicMicroseconds: 0, boottimeMicroseconds: 0)
        daemon = try Daemon(
            options: options, ledger: try LedgerFile.open("\(options.stateDirectory)/ledger.sqlite"),
            index: try SeenMailIndex("\(options.stateDirectory)/index.sqlite"),
            configuration: try Loaded.load(system: options.configurationDirectory, shipped: shipped),
            log: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() },
            // The machine's clock never reaches what this one says, so no timer of its own wakes the daemon.
            clock: ClockSource(read: { reading }, machineSeconds: { _ in Instant.distantFuture.seconds })
        ) { _ in }
        daemon.start()
    }

    deinit {
        daemon.end()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Sends the bytes as one client, then asks something harmless, and reads until that is answered.
    private func play(_ bytes: [UInt8]) throws {
        let client = try Client(path: folder.appending(path: "control").path)
        // A watch goes on for ever; everything else is answered in its time.
        let isWatch = String(decoding: bytes, as: UTF8.self).contains("Watch")
        try client.exchange(bytes + [0] + Array(Self.last.utf8) + [0], patienceMilliseconds: isWatch ? 50 : 20_000)
    }

    private static let last = #"{"method":"org.varlink.service.GetInfo"}"#

    /// L10, L2: a new start reads the same ledger: it verifies, folds, and whatever is due is decided and put into words.
    private func complaintAboutLedger() throws -> String? {
        let ledger = try LedgerFile.readOnly(folder.appending(path: "state/ledger.sqlite").path)
        if let damage = try ledger.verify().damages.first { return "damaged: \(damage)" }
        let events = try ledger.events()
        if let event = events.first(where: \.isMisdated) { return "event \(event.number) has an impossible time" }
        let book = Book(folding: events)
        if let broken = book._checkInvariants().first { return broken }
        let later = Instant(Self.noon) + 400 * 86_400
        for event in try Engine.decide(.tick(afterOutage: true), at: later, in: book) {
            guard let entry = event.entry else { continue }
            _ = RenderedEntry(
                entry, key: LedgerFile.key(of: entry, identity: ledger.identity), policy: book.policy, language: .nl)
        }
        let rows = Rows(book, at: later, language: .en)
        for flag in book.flags { _ = rows.view(flag, events: events) }
        return nil
    }
}
