import Control
import Flagging
import Glibc
import Wording

extension SocketError {
    /// Whether the socket is there, and not for us.
    var isForbidden: Bool { [EACCES, EPERM].contains(errorNumber) }
}

extension Failure {
    /// The failure that an error stands for, in the words of the session's language.
    init(_ error: any Error, in session: Session) {
        let language = session.language
        switch error {
        case let failure as Failure: self = failure
        case let misuse as Misuse:
            let why = misuse.refusal.explanation(in: language, zone: session.zone)
            self.init(.usage, [why.line])
        case let error as FlagwatchError: self.init(error, session)
        case let error as ClientError: self.init(error, language)
        case let error as VarlinkError: self.init(error, language)
        case let error as OutputFailure: self.init(error, language)
        case let problem as TypedTimeProblem: self.init(.usage, [problem.text(in: language)])
        default: self = session.surroundings.local.failure(error, session)
        }
    }

    private init(_ error: FlagwatchError, _ session: Session) {
        let name = error.varlinkError.name
        let parameters = error.varlinkError.parameters
        let (code, text) = Self.ending(error, session)
        self.init(code, text, name: name, parameters)
    }

    private static func ending(_ error: FlagwatchError, _ session: Session) -> (EndCode, [String]) {
        let language = session.language
        func refusal(_ refusal: Refusal) -> (EndCode, [String]) {
            return (.refused, [refusal.explanation(in: language, zone: session.zone).line])
        }
        switch error {
        case .refused(let rule, let message, let remedy, let code):
            // A daemon of another version may refuse for a reason that this program has no words for.
            if let known = code.flatMap({ try? $0.decode(Refusal.self) }) { return refusal(known) }
            return (.refused, [Explanation(what: message, rule: rule, remedy: remedy).line])
        case .noSuchFlag(let id):
            return refusal(FlagID(typed: id).map { .unknownFlag($0) } ?? .notAFlagName(id))
        case .noSuchMail(let mail): return refusal(.unknownMail(mail))
        case .noSuchEvent(let event): return refusal(.unknownEvent(Int64(event)))
        case .ambiguousElection(let elections): return refusal(.electionAmbiguous(elections))
        case .configurationRefused(let complaints):
            let lines = complaints.map { row in
                "\(row.file)\(row.line.map { ":\($0)" } ?? ""): \(row.message); \(row.remedy)"
            }
            return (.configuration, lines + [Notice.configurationRefused.text(in: language)])
        case .notReady(let reason, let hindrance):
            let why = hindrance.flatMap { Hindrance.text($0, in: language) } ?? "(\(reason))"
            return (.daemonUnreachable, [Notice.daemonBusy.text(in: language) + " " + why])
        case .ledgerDamaged(let row, let reason, let code):
            // A daemon of another version may find what this program has no words for.
            let flaw = code.flatMap { try? $0.decode(LedgerFlaw.self) }
            let text = flaw?.text(in: language) ?? reason
            // 0 is no row: the whole file is meant.
            let place = row == 0 ? text : "\(ReadLabel.row.text(in: language)) \(row): \(text)"
            let notice: Notice = flaw == .gone ? .ledgerGone : .ledgerDamaged
            return (.ledgerDamaged, [place, notice.text(in: language)])
        case .badMessage(let reason):
            return (.daemonUnreachable, [Notice.daemonDiffers.text(in: language) + " (\(reason))"])
        }
    }

    private init(_ error: ClientError, _ language: Language) {
        let notice: Notice
        switch error {
        case .unreachable(let socket):
            let isUnread = socket.path?.hasPrefix("~") == true
            notice = socket.isForbidden ? .notAllowed : isUnread ? .tildeIsForTheShell : .daemonUnreachable
        case .disconnected, .timedOut: notice = .daemonUnreachable
        case .unanswered: notice = .mayHaveBeenDone
        case .protocolError: notice = .daemonDiffers
        }
        let text = ["\(error)", notice.text(in: language)]
        if case .unanswered = error {
            let reason = JSONValue.string(text.joined(separator: "\n"))
            self.init(.daemonUnreachable, text, name: "io.flagwatch.cli.Unanswered", ["reason": reason])
        } else {
            self.init(.daemonUnreachable, text)
        }
    }

    /// An answer that could not be written.
    init(_ error: OutputFailure, _ language: Language) {
        let reason = String(cString: strerror(error.errorNumber))
        self.init(.output, error.isReaderGone ? [] : ["\(Notice.answerNotWritten.text(in: language)) (\(reason))"])
    }

    /// An error of the Varlink service itself: the daemon knows less, or more, than this program.
    private init(_ error: VarlinkError, _ language: Language) {
        let isUsage = error.name == "org.varlink.service.InvalidParameter"
        let notice: Notice = isUsage ? .parameterRefused : .daemonDiffers
        let what = isUsage ? error.parameters["parameter"]?.string : nil
        let text = "\(notice.text(in: language)) (\(what ?? "\(error)"))"
        self.init(isUsage ? .usage : .daemonUnreachable, [text], name: error.name, error.parameters)
    }
}
