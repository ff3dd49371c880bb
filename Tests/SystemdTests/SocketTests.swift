import Glibc
import JournalFixture
import Testing

@testable import Systemd

@Suite("Socket activation")
struct SocketActivationTests {
    /// Runs the probe as the service manager would: LISTEN_PID is the process itself.
    private func probe(_ descriptors: [Int32], names: String?) throws -> ChildProcess.Result {
        let naming = names.map { "LISTEN_FDNAMES=\($0) " } ?? ""
        let script =
            "\(naming)LISTEN_FDS=\(descriptors.count) LISTEN_PID=$$ exec \(try builtProduct("journal-probe")) sockets"
        return try ChildProcess.run(["sh", "-c", script], passing: descriptors)
    }

    @Test("Passed sockets come with their names, close-on-exec set and the environment cleared")
    func passed() throws {
        let folder = try Folder()
        let one = try BoundSocket(SOCK_STREAM, at: folder.path + "/one", listening: true)
        let two = try BoundSocket(SOCK_STREAM, at: folder.path + "/two", listening: true)
        let result = try probe([one.descriptor, two.descriptor], names: "varlink:other")
        #expect(result.output == "varlink 3 close-on-exec\nother 4 close-on-exec\nleft \nagain 0\n")
        #expect(result.status == 0)
    }

    @Test("A socket without a name is called unknown")
    func unnamed() throws {
        let folder = try Folder()
        let one = try BoundSocket(SOCK_STREAM, at: folder.path + "/one", listening: true)
        #expect(try probe([one.descriptor], names: nil).output.hasPrefix("unknown 3 close-on-exec\n"))
    }

    @Test("A datagram socket, a stream that does not listen and a pipe are refused by name")
    func wrongKind() throws {
        let folder = try Folder()
        let datagram = try BoundSocket(SOCK_DGRAM, at: folder.path + "/one")
        let deaf = try BoundSocket(SOCK_STREAM, at: folder.path + "/two")
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        for descriptor in [datagram.descriptor, deaf.descriptor, file] {
            let result = try probe([descriptor], names: "varlink")
            #expect(result.status == 1)
            #expect(result.output.contains("the passed socket varlink (descriptor 3) is not a listening Unix stream"))
        }
    }

    @Test("Sockets that are meant for another process are left alone")
    func foreign() throws {
        let folder = try Folder()
        let one = try BoundSocket(SOCK_STREAM, at: folder.path + "/one", listening: true)
        let result = try ChildProcess.run(
            [try builtProduct("journal-probe"), "sockets"],
            environment: ["LISTEN_FDS": "1", "LISTEN_PID": "1", "LISTEN_FDNAMES": "varlink"], passing: [one.descriptor])
        #expect(result.output == "left \nagain 0\n")
    }

    @Test("A count of sockets that is no number is an error")
    func broken() throws {
        let script = "LISTEN_FDS=many LISTEN_PID=$$ exec \(try builtProduct("journal-probe")) sockets"
        let result = try ChildProcess.run(["sh", "-c", script])
        #expect(result.status == 1)
        #expect(result.output.contains("the sockets passed by the service manager cannot be read"))
    }
}

@Suite("Peer credentials")
struct PeerCredentialsTests {
    @Test("The peer of a connection is who connected")
    func connected() throws {
        let folder = try Folder()
        let server = try BoundSocket(SOCK_STREAM, at: folder.path + "/s", listening: true)
        let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        #expect(withAddress(server.path) { connect(client, $0, $1) } == 0)
        let accepted = accept(server.descriptor, nil, nil)
        defer { close(accepted) }
        let peer = try PeerCredentials(ofSocket: accepted)
        #expect(peer == PeerCredentials(pid: getpid(), uid: geteuid(), gid: getegid()))
    }

    @Test(
        "Another user is seen as that user", .enabled(if: geteuid() == 0, "SKIPPED: acting as another user needs root"))
    func anotherUser() throws {
        let folder = try Folder()
        let server = try BoundSocket(SOCK_STREAM, at: folder.path + "/s", listening: true)
        chmod(server.path, 0o777)
        let script =
            "use Socket; socket(S, AF_UNIX, SOCK_STREAM, 0); connect(S, sockaddr_un($ARGV[0])) or exit 1; <STDIN>"
        let client = try ChildProcess(
            ["setpriv", "--reuid=4711", "--regid=4712", "--clear-groups", "perl", "-e", script, server.path])
        #expect(waitReadable(server.descriptor, withinMilliseconds: 10_000))
        let accepted = accept(server.descriptor, nil, nil)
        defer { close(accepted) }
        #expect(try PeerCredentials(ofSocket: accepted) == PeerCredentials(pid: client.pid, uid: 4_711, gid: 4_712))
        #expect(try client.finish().status == 0)
    }

    @Test("A socket without a peer, a file and a closed descriptor have nobody at the other end")
    func nobody() throws {
        let lonely = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(lonely) }
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        for (descriptor, code) in [(lonely, ENOTCONN), (file, ENOTSOCK), (-1, EBADF)] {
            #expect(throws: SystemFailure(call: "getsockopt(SO_PEERCRED)", code: code)) {
                try PeerCredentials(ofSocket: descriptor)
            }
        }
    }
}

@Suite("Signals")
struct SignalTests {
    @Test("Blocked signals kill nobody, arrive as data with their sender, and the stop ends it")
    func arrive() throws {
        let probe = try ChildProcess([try builtProduct("journal-probe"), "signals"])
        #expect(try probe.line() == "ready")
        for (number, name) in [(SIGHUP, "hangUp"), (SIGUSR1, "user1"), (SIGINT, "interrupt"), (SIGTERM, "terminate")] {
            try probe.signal(number)
            #expect(try probe.line() == "\(name) from \(getuid())")
        }
        #expect(try probe.finish().status == 0)
    }

    @Test("Signals that came before anybody looked are not lost")
    func waiting() throws {
        // The shell's child inherits a mask that blocks nothing; the probe blocks first thing, so the signals that it
        // sends itself while blocked must wait.
        try SignalMask.block([.user1])
        defer { try? SignalMask.unblock([.user1]) }
        let signals = try SignalDescriptor([.user1])
        defer { signals.close() }
        #expect(try signals.drain().isEmpty)
        pthread_kill(pthread_self(), SIGUSR1)
        pthread_kill(pthread_self(), SIGUSR1)
        let arrivals = try signals.drain()
        #expect(arrivals.map(\.signal) == [.user1])
        #expect(arrivals.first?.uid == getuid())
    }

    @Test("The numbers are the kernel's")
    func numbers() {
        #expect(Signal.allCases.map(\.number) == [15, 2, 1, 10])
    }
}
