import Foundation

/// Where the shipped configuration lies.
struct ShippedFolder {
    /// The environment's variables.
    var environment: [String: String]
    /// The path of this program's file, symbolic links resolved.
    var executable: String
    /// Whether something is at a path.
    var exists: (String) -> Bool

    /// Where packages put it.
    static let installed = "/usr/lib/flagwatch"

    /// This program's surroundings.
    static func system(environment: [String: String]) -> ShippedFolder {
        let link = "/proc/self/exe"
        let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? CommandLine.arguments[0]
        return ShippedFolder(environment: environment, executable: executable) {
            FileManager.default.fileExists(atPath: $0)
        }
    }

    /// $FLAGWATCH_SHIPPED, else `../lib/flagwatch` beside the program's folder, else the `config` of the source tree
    /// that the program was built in, else where packages put it.
    var path: String {
        if let named = environment["FLAGWATCH_SHIPPED"], !named.isEmpty { return named }
        var folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
        let beside = folder.deletingLastPathComponent().appendingPathComponent("lib/flagwatch").path
        if exists(beside) { return beside }
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let config = folder.appendingPathComponent("config").path
            if exists(config + "/urgency.toml") { return config }
        }
        return Self.installed
    }
}
