import Dispatch
import Glibc
import Synchronization
import Testing

@testable import Service

@Suite("The names behind uids")
struct AccountNamesTests {
    @Test("L1: a caller's name is the account's")
    func root() {
        #expect(AccountNames.systemName(0) == "root")
        #expect(AccountNames.systemName(4_294_967_294) == nil)
    }

    @Test(
        "L1: a directory that does not answer keeps the asking queue free, and the call goes on without a name")
    func stuck() throws {
        let (stuck, told) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let names = AccountNames(patience: .milliseconds(10)) { _ in
            stuck.wait()
            return "late"
        }
        let box = Box()
        names.find(1) { name in
            box.heard.withLock { $0.append(name) }
            told.signal()
        }
        // The asking queue came here while the look-up waits.
        #expect(told.wait(timeout: .now() + 20) == .success)
        #expect(box.heard.withLock { $0 } == [nil])
        stuck.signal()
        names.find(2) { _ in told.signal() }
        stuck.signal()
        #expect(told.wait(timeout: .now() + 20) == .success)
        #expect(box.heard.withLock { $0.count } == 1, "each is told once")
    }

    private final class Box: Sendable {
        let heard = Mutex<[String?]>([])
    }
}
