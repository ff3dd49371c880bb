import Glibc

extension ChildProcess {
    /// A pipe whose ends no child inherits: the reading end first.
    static func pipe() throws -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw FixtureFailure("no pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Starts the program with exactly these descriptors as 0, 1, 2… and none else. Signals are as at a login: nothing
    /// blocked, SIGPIPE not ignored.
    static func spawn(_ command: [String], _ environment: [String: String], _ descriptors: [Int32]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Copies above everything else first: else a target number could be one that is still to be copied.
        let copies = try descriptors.map { descriptor in
            let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 200)
            guard copy >= 0 else { throw FixtureFailure("descriptor \(descriptor): errno \(errno)") }
            return copy
        }
        defer { for copy in copies { close(copy) } }
        for (target, copy) in copies.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, copy, Int32(target))
        }
        // `closefrom` is hidden behind _GNU_SOURCE; closing what is not open is not an error here (glibc).
        for other in Int32(copies.count)..<1_024 { posix_spawn_file_actions_addclose(&actions, other) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var pipes = sigset_t()
        sigemptyset(&pipes)
        sigaddset(&pipes, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &pipes)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return try withStrings(command) { arguments in
            try withStrings(merged(environment)) { variables in
                var pid: pid_t = 0
                guard let name = arguments[0] else { throw FixtureFailure("no program named") }
                let result = posix_spawnp(&pid, name, &actions, &attributes, arguments, variables)
                guard result == 0 else { throw FixtureFailure("\(command[0]) does not start: errno \(result)") }
                return pid
            }
        }
    }

    private static func merged(_ added: [String: String]) -> [String] {
        var variables: [String] = []
        var next = Optional(environ)
        while let variable = next?.pointee {
            let text = String(cString: variable)
            if added[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
            next = next?.successor()
        }
        return variables + added.map { "\($0.key)=\($0.value)" }
    }

    private static func withStrings<R>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> R
    ) rethrows -> R {
        let pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return try body(pointers)
    }

    /// The one child of a process, where it has exactly one.
    static func onlyChild(of pid: Int32) -> Int32? {
        guard let file = fopen("/proc/\(pid)/task/\(pid)/children", "re") else { return nil }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 256)
        guard fgets(&buffer, 256, file) != nil else { return nil }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let children = text.split(separator: " ").compactMap { Int32($0) }
        return children.count == 1 ? children[0] : nil
    }
}
