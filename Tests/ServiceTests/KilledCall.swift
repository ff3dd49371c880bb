/// The system call on whose entry strace killed the daemon: it was not carried out, and everything before it was.
struct KilledCall: CustomStringConvertible {
    /// What the call was about to change.
    enum Object: String, CaseIterable {
        case ledger, index, folder, journal
        case mailCopy = "mail copy"
        case other = "socket or wake-up"
    }

    var name: String
    var object: Object

    var description: String { "\(name) of \(object.rawValue)" }

    /// Reads strace's record of a life; nil where no thread came to its call of that number.
    init?(_ name: String, number: Int, trace: String) {
        var counts: [Substring: Int] = [:]
        for line in trace.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2, words[1].drop(while: { $0 == " " }).hasPrefix(name + "(") else { continue }
            // strace counts for each thread by itself.
            counts[words[0], default: 0] += 1
            guard counts[words[0]] == number else { continue }
            self.name = name
            object = KilledCall.object(of: words[1])
            return
        }
        return nil
    }

    private static func object(of call: Substring) -> Object {
        if call.contains("/ledger.") { return .ledger }
        if call.contains("/index.") { return .index }
        if call.contains("/state/mail/") { return .mailCopy }
        if call.contains("/run/systemd/journal/socket") { return .journal }
        return call.contains("/state") ? .folder : .other
    }
}
