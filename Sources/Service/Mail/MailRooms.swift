import Configuration
import Mailbox
import Systemd

/// The rooms of one reading, one a mailbox: where one of them hangs the others read on (M5). Confined to the service's
/// queue.
final class MailRooms {
    private let rooms: [MailRoom]
    /// Those that are read first and were not looked through yet, by their places: mailboxes with what we sent, so that an
    /// answer in another one finds its flag.
    private var ahead: Set<Int>

    /// The others wait for them no longer than this: they may be the ones that hang.
    static let headStartSeconds = 10

    init(_ reading: MailReading, clock: ClockSource, reports: MailRoom.Reports) {
        rooms = reading.mailboxes.indices.map { MailRoom(reading, mailbox: $0, clock: clock, reports: reports) }
        ahead = Set(reading.mailboxes.indices.filter { !reading.mailboxes[$0].sentFolders.isEmpty })
    }

    /// Begins those with a head start, or all where none has one.
    func start() {
        for index in ahead { rooms[index].start() }
        if ahead.isEmpty { startAll() }
    }

    /// Begins all that did not begin yet.
    func startAll() { rooms.forEach { $0.start() } }

    func wasLookedThrough(_ index: Int) {
        guard ahead.remove(index) != nil, ahead.isEmpty else { return }
        startAll()
    }

    /// How many steps were made in a mailbox; nil where there is none at that place.
    func progress(of index: Int) -> Int? { rooms.indices.contains(index) ? rooms[index].pulse.count : nil }

    func stop() { rooms.forEach { $0.stop() } }
}
