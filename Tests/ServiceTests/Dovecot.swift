import Foundation
import Glibc
import JournalFixture

/// A real Dovecot on the loopback, and a real mbsync that exports from it: as a ministry's mail server and the exporter.
final class Dovecot {
    let folder: URL
    let port: Int
    private let server: ChildProcess

    /// Whether this machine can do it: root, Dovecot with IMAP, mbsync, python3.
    static var isPossible: Bool {
        getuid() == 0
            && ["/usr/sbin/dovecot", "/usr/bin/mbsync", "/usr/lib/dovecot/imap"]
                .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static let reasonForSkipping = "SKIPPED: a real mail server needs root, dovecot-imapd, isync and python3"

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dv-\(UUID().uuidString.prefix(8))")
        for name in ["home", "run", "state"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        chmod(folder.path, 0o755)
        chown(folder.appendingPathComponent("home").path, 65_534, 65_534)
        port = try Dovecot.freePort()
        let configuration = folder.appendingPathComponent("dovecot.conf")
        try Data(Dovecot.configuration(folder.path, port).utf8).write(to: configuration)
        server = try ChildProcess(["/usr/sbin/dovecot", "-F", "-c", configuration.path])
        try waitUntilItAnswers()
    }

    deinit {
        try? server.signal(SIGTERM)  // it ends with the test in any case: its standard input closes
        _ = try? server.finish()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Puts a mail into the INBOX over IMAP.
    func append(_ mail: String) throws {
        let file = folder.appendingPathComponent("mail.eml")
        try Data(mail.replacingOccurrences(of: "\n", with: "\r\n").utf8).write(to: file)
        let script = """
            import imaplib, sys
            server = imaplib.IMAP4('127.0.0.1', \(port))
            server.login('flagger', 'geheim')
            answer = server.append('INBOX', None, None, open(sys.argv[1], 'rb').read())
            sys.exit(0 if answer[0] == 'OK' else 1)
            """
        let result = try ChildProcess.run(["python3", "-c", script, file.path])
        guard result.status == 0 else { throw FixtureFailure("APPEND: \(result.errors)") }
    }

    /// Runs mbsync once into a Maildir tree, as the example unit does.
    func export(to tree: String) throws {
        let file = folder.appendingPathComponent("mbsyncrc")
        let configuration = """
            IMAPAccount far
            Host 127.0.0.1
            Port \(port)
            User flagger
            Pass geheim
            SSLType None
            AuthMechs LOGIN

            IMAPStore far
            Account far

            MaildirStore near
            Path \(tree)/
            Inbox \(tree)/INBOX
            SubFolders Verbatim

            Channel export
            Far :far:
            Near :near:
            Patterns INBOX
            Create Near
            Sync Pull
            SyncState *

            """
        try Data(configuration.utf8).write(to: file)
        let result = try ChildProcess.run(["mbsync", "-c", file.path, "-a"])
        guard result.status == 0 else { throw FixtureFailure("mbsync: \(result.errors)") }
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard bound else { throw FixtureFailure("no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private func waitUntilItAnswers() throws {
        let patience = Deadline(milliseconds: 15_000)
        while !patience.isOver {
            let script = "import imaplib; imaplib.IMAP4('127.0.0.1', \(port)).login('flagger', 'geheim')"
            if try ChildProcess.run(["python3", "-c", script]).status == 0 { return }
        }
        throw FixtureFailure("Dovecot did not answer")
    }

    private static func configuration(_ folder: String, _ port: Int) -> String {
        """
        protocols = imap
        listen = 127.0.0.1
        base_dir = \(folder)/run
        state_dir = \(folder)/state
        log_path = \(folder)/dovecot.log
        ssl = no
        disable_plaintext_auth = no
        default_internal_user = root
        default_internal_group = root
        default_login_user = dovenull
        mail_location = maildir:\(folder)/home/Maildir
        service anvil {
          chroot =
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = \(port)
          }
          inet_listener imaps {
            port = 0
          }
        }
        passdb {
          driver = static
          args = password=geheim
        }
        userdb {
          driver = static
          args = uid=65534 gid=65534 home=\(folder)/home
        }

        """
    }
}
