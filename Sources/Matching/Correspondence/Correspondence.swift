public import Flagging

/// What the events teach about which mail belongs to which flag: an index that only grows by `apply`, so it is the
/// same fold of the events as the book.
public struct Correspondence: Sendable {
    /// What is looked up.
    enum Key: Hashable, Sendable {
        /// A Message-ID of something we sent.
        case ownID(String)
        /// A Message-ID of something that was filed on the flag.
        case threadID(String)
        /// A platform's reference, normalised.
        case reference(String)
        /// A flagged URL, canonical.
        case url(String)
        /// A subject, normalised.
        case subject(String)
    }

    private struct Lesson: Sendable {
        var flag: FlagID
        var keys: Set<Key>
        /// Those that were not corrected since: they stand in the index.
        var counted: Set<Key>
    }

    /// A correction, and what of the opening it takes the place of.
    private struct Correction: Sendable {
        var event: Int64
        var amendment: Amendment

        func replaces(_ key: Key) -> Bool {
            switch key {
            case .ownID: amendment.messageID != nil
            case .url: amendment.hasURLs
            case .subject: amendment.hasSubject
            case .threadID, .reference: false
            }
        }
    }

    private var platforms: [FlagID: String] = [:]
    private var openings: [Int64: FlagID] = [:]
    /// How many lessons in force say so.
    private var index: [Key: [FlagID: Int]] = [:]
    private var lessons: [Int64: Lesson] = [:]
    /// The corrections of flags that have any, in their order.
    private var corrections: [FlagID: [Correction]] = [:]

    /// Before the first event.
    public init() {}

    /// Learns from an event, or unlearns (C26). Events come in the order of their numbers.
    public mutating func apply(_ event: Event) {
        switch event.body {
        case .opened(let opening):
            guard let id = event.flag, !id.isContact else { return }
            platforms[id] = opening.platform
            openings[event.number] = id
            learn(Self.keys(of: opening, event.personal), id, event.number)
        case .happened(let fact):
            guard let id = event.flag, platforms[id] != nil else { return }
            learn(Self.keys(of: fact, event), id, event.number)
        case .amended(let amendment):
            guard let id = event.flag, platforms[id] != nil else { return }
            corrections[id, default: []].append(Correction(event: event.number, amendment: amendment))
            learn(Self.keys(of: amendment, event.personal), id, event.number)
            recount(id)
        case .retracted(let number): unlearn(number)
        case .unlinked(_, let numbers): numbers.forEach { unlearn($0) }
        default: break
        }
    }

    /// The platform that a flag went to; nil for one that there is not, or not any more.
    func platform(of flag: FlagID) -> String? { platforms[flag] }

    /// The flags that a key points to.
    func flags(for key: Key) -> [FlagID] { index[key].map { Array($0.keys) } ?? [] }

    /// Whether a key points to any flag.
    func holds(_ key: Key) -> Bool { index[key] != nil }

    private mutating func learn(_ keys: Set<Key>, _ flag: FlagID, _ event: Int64) {
        guard !keys.isEmpty else { return }
        lessons[event] = Lesson(flag: flag, keys: keys, counted: keys)
        for key in keys { index[key, default: [:]][flag, default: 0] += 1 }
    }

    private mutating func unlearn(_ event: Int64) {
        let corrected = corrections.first { $0.value.contains { $0.event == event } }?.key
        if let corrected { corrections[corrected]?.removeAll { $0.event == event } }
        defer { if let corrected { recount(corrected) } }
        if let lesson = lessons.removeValue(forKey: event) {
            for key in lesson.counted { forget(key, lesson.flag) }
        }
        // A flag whose opening is taken back is gone, with all that later events taught about it.
        guard let gone = openings.removeValue(forKey: event) else { return }
        platforms[gone] = nil
        corrections[gone] = nil
        for (number, lesson) in lessons where lesson.flag == gone {
            lessons[number] = nil
            for key in lesson.counted { forget(key, gone) }
        }
    }

    /// Of each kind of sign what was said last counts alone; what a follow-up or an answer taught stays.
    private mutating func recount(_ flag: FlagID) {
        guard let opening = openings.first(where: { $0.value == flag })?.key else { return }
        var later: [Correction] = []
        for correction in (corrections[flag] ?? []).reversed() {
            count(correction.event, without: later)
            later.append(correction)
        }
        count(opening, without: later)
    }

    private mutating func count(_ event: Int64, without later: [Correction]) {
        guard var lesson = lessons[event] else { return }
        let counted = lesson.keys.filter { key in !later.contains { $0.replaces(key) } }
        for key in lesson.counted.subtracting(counted) { forget(key, lesson.flag) }
        for key in counted.subtracting(lesson.counted) { index[key, default: [:]][lesson.flag, default: 0] += 1 }
        lesson.counted = counted
        lessons[event] = lesson
    }

    private mutating func forget(_ key: Key, _ flag: FlagID) {
        guard var counts = index[key], let count = counts[flag] else { return }
        counts[flag] = count > 1 ? count - 1 : nil
        index[key] = counts.isEmpty ? nil : counts
    }
}
