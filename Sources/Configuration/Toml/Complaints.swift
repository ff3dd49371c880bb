/// Collects complaints while a configuration is read, so that all of them are reported at once (K1).
package final class Complaints {
    package private(set) var list: [Complaint] = []

    /// No complaint yet.
    package init() {}

    /// Whether nothing was refused so far.
    package var isEmpty: Bool { list.isEmpty }

    /// Adds a complaint about a place.
    package func add(_ place: Place, _ problem: String, _ remedy: String) {
        let complaint = Complaint(
            file: place.file, line: place.line > 0 ? place.line : nil, column: place.column, problem: problem,
            remedy: remedy)
        if !list.contains(complaint) { list.append(complaint) }
    }
}
