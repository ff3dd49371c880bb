public import Configuration
public import Flagging
public import Ledger
public import Matching

/// The daemon's mind without its senses: decides, keeps, folds. Every shell (the daemon, `rehearse`, the simulator)
/// drives this one class, so what is proven of it in virtual time holds in the real one.
///
/// It is confined to whoever owns it; nothing in it waits, reads a clock or starts a thread.
public final class Keeper {
    /// The state: the fold of all that was kept.
    public private(set) var book: Book
    /// What Matching has learnt from the same events.
    public private(set) var correspondence: Correspondence
    /// The configuration in force.
    public private(set) var configuration: Loaded
    /// Reads mails against the flags, made ready for the configuration in force.
    private(set) var examiner: Examiner
    private let store: any EventStore
    /// What was kept to be said and was not handed over yet.
    private var intents: [OutboxRow] = []
    /// The events of inputs that are decided together, until the last of them.
    private var gathered: [Event]?

    /// A keeper over the events that a store holds already.
    public init(
        store: any EventStore, events: some Sequence<Event>, configuration: Loaded
    ) {
        self.store = store
        self.configuration = configuration
        examiner = Examiner(policy: configuration.matching)
        var book = Book()
        var correspondence = Correspondence()
        for event in events {
            book.apply(event)
            correspondence.apply(event)
        }
        self.book = book
        self.correspondence = correspondence
    }

    /// Decides an input, keeps the events and folds them. C27: the caller then settles, so rungs come after facts.
    ///
    /// - Throws: a `Refusal` of the engine, or the store's error; the state is then as before.
    @discardableResult
    public func submit(_ input: Input, at now: Instant) throws -> [Event] {
        try submit(input, at: now, first: {})
    }

    /// As above; `prepare` is called before the events are kept, and only when there are any.
    func submit(_ input: Input, at now: Instant, first prepare: () throws -> Void) throws -> [Event] {
        try submit(input, at: now) {
            try prepare()
            guard gathered == nil else {
                gathered? += $0
                return []
            }
            return try store.append($0)
        }
    }

    /// As above; the events are kept by `keep`, which is called only when there are any, and tells what they intend.
    func submit(_ input: Input, at now: Instant, keep: ([Event]) throws -> [OutboxRow]) throws -> [Event] {
        let events = try Engine.decide(input, at: now, in: book)
        guard !events.isEmpty else { return [] }
        intents += try keep(events)
        for event in events {
            book.apply(event)
            correspondence.apply(event)
        }
        return events
    }

    /// Keeps the events of several inputs in one transaction (L4), so that a batch of mails waits once for the disk. Each
    /// is decided after the ones before it were folded; on an error nothing was kept and the state is as before all.
    @discardableResult
    public func together(_ decide: () throws -> Void) throws -> [Event] {
        let before = (book, correspondence)
        gathered = []
        defer { gathered = nil }
        do {
            try decide()
            let events = gathered ?? []
            if !events.isEmpty { intents += try store.append(events) }
            return events
        } catch {
            (book, correspondence) = before
            throw error
        }
    }

    /// What is to be said and was not handed over before, in the order in which it was kept.
    public func takeIntents() -> [OutboxRow] {
        defer { intents = [] }
        return intents
    }

    /// Takes a memory that was folded anew, with the events since.
    func replaceMemory(_ memory: Memory, missing events: [Event]) {
        var memory = memory
        for event in events { memory.fold(event) }
        book = memory.book
        correspondence = memory.correspondence
    }

    /// Issues all that is due, tick by tick until nothing is. Each tick is kept by itself: where a later one fails, the
    /// earlier ones stand in the store, and nobody decides them again (C23).
    ///
    /// - Parameters:
    ///   - afterOutage: whether nobody looked for a while (C21).
    ///   - issue: given the events of each tick as soon as they are kept.
    public func settle(at now: Instant, afterOutage: Bool = false, issue: ([Event]) -> Void) throws {
        var isOutage = afterOutage
        while true {
            let events = try submit(.tick(afterOutage: isOutage), at: now)
            guard !events.isEmpty else { return }
            issue(events)
            isOutage = false
        }
    }

    /// Puts a configuration in force: at the start, or at a reload (C14).
    @discardableResult
    public func configure(_ loaded: Loaded, isReload: Bool, at now: Instant) throws -> [Event] {
        let events = try submit(.configured(loaded.policy, isReload: isReload), at: now)
        configuration = loaded
        examiner = Examiner(policy: loaded.matching)
        return events
    }
}
