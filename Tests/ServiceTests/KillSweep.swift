import Control
import Foundation
import Glibc
import JournalFixture

/// One ledger through many lives of the daemon, each of which ends on the way into another effect (C23).
///
/// In every life flags are opened, the ladder speaks, platforms answer (before the start or while it runs) and the
/// daemon is stopped, so that all effects occur: events with their outbox rows, entries sent and marked, confirmations,
/// copies of mail, the index, the files of a start and of a stop.
final class KillSweep {
    let daemon: DaemonUnderTest
    /// The kills that really happened.
    private(set) var kills: [KilledCall] = []
    private(set) var lives = 0
    /// The flags whose opening the daemon answered: none of them may be missing afterwards.
    private(set) var acknowledged: Set<String> = []
    private var answered: Set<String> = []
    private var mailForNextStart: [String] = []

    init() throws { daemon = try DaemonUnderTest(try JournalNamespace()) }

    /// Kills on the first, second, third… call of that name, until a life comes to its end unharmed. The limit ends the
    /// sweep of a daemon that sends all it ever sent again in every life.
    func sweep(_ name: String, atMost limit: Int = 100) throws {
        var number = 1
        while number <= limit, try killed(atCall: number, of: name) { number += 1 }
    }

    /// The last life, in which nobody is killed: all is answered, said and proven.
    func finish() throws -> VerifyAnswer {
        for id in mailForNextStart { try deliver(id) }
        try daemon.start()
        try daemon.wait(for: "every flag to be answered and every entry to be proven", within: 60) {
            let waiting = try self.waiting(daemon.client())
            for id in waiting where !answered.contains(id) { try deliver(id) }
            return try waiting.isEmpty && daemon.client().call(StatusCall()).status.unconfirmed == 0
        }
        let verified = try daemon.client().call(VerifyCall())
        guard try daemon.stop() == 0 else { throw FixtureFailure("the last life did not end well") }
        return verified
    }

    // MARK: - One life

    private func killed(atCall number: Int, of name: String) throws -> Bool {
        lives += 1
        for id in mailForNextStart { try deliver(id) }
        mailForNextStart = []
        let log = daemon.folder.path + "/strace"
        let process = try daemon.launch(under: Strace.killing(atCall: number, of: name, log: log))
        try live(process)
        let ended = try process.finish()
        if ended.status == 0 { return false }
        let trace = try String(contentsOfFile: log, encoding: .utf8)
        guard ended.status == 128 + SIGKILL, let call = KilledCall(name, number: number, trace: trace) else {
            throw FixtureFailure(
                "\(name) \(number): it ended with \(ended.status): \(ended.errors)\(trace.suffix(500))")
        }
        kills.append(call)
        return true
    }

    /// What a life brings, as far as the daemon lives to see it.
    private func live(_ process: ChildProcess) throws {
        guard let client = try connect(process) else { return }
        do {
            for id in try waiting(client) where !answered.contains(id) {
                if lives.isMultiple(of: 2) { try deliver(id) } else { mailForNextStart.append(id) }
            }
            acknowledged.insert(try client.call(OpenCall(platform: "x", channel: "mail")).flag.id)
            let patience = Deadline(milliseconds: 20_000)
            while try !isQuiet(client) {
                if try process.hasEnded(withinMilliseconds: 20) { return }
                guard !patience.isOver else { throw FixtureFailure("life \(lives): not all was filed and proven") }
            }
            try process.signal(SIGTERM)
        } catch {
            // The daemon is killed in the middle of a call: then it is gone. Anything else is a failure.
            guard try process.hasEnded(withinMilliseconds: 2_000) else { throw error }
        }
    }

    /// A client as soon as the daemon answers; nil where it did not live so long.
    private func connect(_ process: ChildProcess) throws -> VarlinkClient? {
        let patience = Deadline(milliseconds: 30_000)
        while !patience.isOver {
            if let client = try? daemon.client(), (try? client.call(StatusCall())) != nil { return client }
            if try process.hasEnded(withinMilliseconds: 5) { return nil }
        }
        throw FixtureFailure("the daemon does not answer")
    }

    /// Whether what was delivered has been filed, and every entry is proven.
    private func isQuiet(_ client: VarlinkClient) throws -> Bool {
        let owed = answered.subtracting(mailForNextStart)
        return try waiting(client).allSatisfy { !owed.contains($0) }
            && client.call(StatusCall()).status.unconfirmed == 0
    }

    /// The flags for which the platform's answer has not been filed.
    private func waiting(_ client: VarlinkClient) throws -> [String] {
        try client.call(ListCall()).flags.filter { $0.turn == "platform" }.map(\.id)
    }

    /// The platform's answer to a flag, as an exporter brings it: written beside, then renamed into place.
    private func deliver(_ id: String) throws {
        guard answered.insert(id).inserted else { return }
        let mail = PlatformMail.reaction(to: "none@example.nl", number: answered.count, subject: "Re: [\(id)]")
        try daemon.write("mail/INBOX/tmp/\(id)", mail)
        try FileManager.default.moveItem(
            atPath: "\(daemon.folder.path)/mail/INBOX/tmp/\(id)", toPath: "\(daemon.folder.path)/mail/INBOX/new/\(id)")
    }
}
