import Glibc
import JournalFixture
import Testing

@testable import Systemd

@Suite("Service manager")
struct ServiceManagerTests {
    @Test("Each message arrives at a real socket, one datagram a call, in its order")
    func messages() throws {
        let folder = try Folder()
        let socket = try BoundSocket(SOCK_DGRAM, at: folder.path + "/notify")
        let result = try ChildProcess.run(
            [try builtProduct("journal-probe"), "notify"],
            environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "30000000"])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("present true\nwatchdog 30000000\nsent true\n"))
        #expect(socket.datagram() == "READY=1\nSTATUS=two lines")
        // One datagram: systemd 253 refuses a RELOADING=1 without the instant beside it.
        #expect(socket.datagram() == "RELOADING=1\nMONOTONIC_USEC=12345")
        #expect(socket.datagram() == "WATCHDOG=1")
        #expect(socket.datagram() == "EXTEND_TIMEOUT_USEC=5000000\nMAINPID=42\nERRNO=2")
        #expect(socket.datagram() == "STOPPING=1")
    }

    @Test("Outside systemd every message is dropped quietly, and the result says so")
    func absent() throws {
        let result = try ChildProcess.run([try builtProduct("journal-probe"), "notify"])
        #expect(result.status == 0)
        #expect(result.output == "present false\nwatchdog none\n" + String(repeating: "sent false\n", count: 5))
    }

    @Test("A service manager that is gone is an error with its number, not a success")
    func gone() throws {
        let folder = try Folder()
        let result = try ChildProcess.run(
            [try builtProduct("journal-probe"), "notify"], environment: ["NOTIFY_SOCKET": folder.path + "/nobody"])
        #expect(result.status == 1)
        #expect(result.output.contains("error: sd_notify: No such file or directory (2)"))
    }

    @Test("A watchdog that is meant for another process is not ours to feed")
    func foreignWatchdog() throws {
        let result = try ChildProcess.run(
            [try builtProduct("journal-probe"), "notify"],
            environment: ["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"])
        #expect(result.output.contains("watchdog none\n"))
    }

    @Test("A watchdog interval that is no number is an error")
    func brokenWatchdog() throws {
        let result = try ChildProcess.run(
            [try builtProduct("journal-probe"), "notify"], environment: ["WATCHDOG_USEC": "soon"])
        #expect(result.status == 1)
        #expect(result.output.contains("error: sd_watchdog_enabled: Invalid argument (22)"))
    }

    @Test("A status cannot smuggle in another message")
    func statusIsOneLine() {
        #expect(ServiceMessage.status("a\nSTOPPING=1\r\n\0b").assignments == "STATUS=a STOPPING=1   b")
        #expect(ServiceMessage.status("3 meldingen open, é").assignments == "STATUS=3 meldingen open, é")
        #expect(ServiceMessage.watchdogTrigger.assignments == "WATCHDOG=trigger")
    }

    @Test("The invocation's id is the unit's, and none outside a unit")
    func invocation() throws {
        let probe = try builtProduct("journal-probe")
        let id = "0123456789abcdef0123456789abcdef"
        let inside = try ChildProcess.run([probe, "ids"], environment: ["INVOCATION_ID": id])
        #expect(inside.output.contains("invocation \(id)\n"))
        #expect(try ChildProcess.run([probe, "ids"]).output.contains("invocation none\n"))
    }
}
